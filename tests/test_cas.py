"""Les cas d'expert, chacun un test qui porte son nom : `pytest -k VAE` choisit ceux de la VAE."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from commande import Ran, mccgc
from mccgc import messages
from mccgc.cases import Suite, open_suite, run
from mccgc.model.conditions import MECANISMES

ROOT = Path(__file__).parent.parent
FICHIERS = [
    *sorted((ROOT / "cas").glob("*.yaml")),
    *sorted((ROOT / "tests" / "reglements").glob("*/cas*.yaml")),
]
SUITES = {fichier.relative_to(ROOT).as_posix(): open_suite(fichier) for fichier in FICHIERS}


def cas() -> Iterator[object]:
    """Chaque cas de chaque fichier lisible."""
    for chemin, (suite, _) in SUITES.items():
        for index, un_cas in enumerate(suite.fichier.cas if suite is not None else ()):
            dossier = Path(chemin).parent.name
            nom = un_cas.nom if dossier == "cas" else f"{dossier} : {un_cas.nom}"
            yield pytest.param(chemin, index, id=nom)


def suite_de(chemin: str) -> Suite:
    suite, _ = SUITES[chemin]
    assert suite is not None
    return suite


@pytest.mark.parametrize(("chemin", "index"), list(cas()))
def test_cas_d_expert(chemin: str, index: int) -> None:
    suite = suite_de(chemin)
    differences = [
        f"{chemin}:{suite.document.line_of(difference.path)} : {difference.objet} attendu "
        f"{difference.attendu}, obtenu {difference.obtenu or '–'}"
        for difference in run(suite, index)
    ]
    if differences:
        pytest.fail("\n".join(differences), pytrace=False)


@pytest.mark.parametrize("chemin", SUITES)
def test_fichier_de_cas_sans_defaut(chemin: str) -> None:
    suite, constats = SUITES[chemin]
    assert constats == []
    assert suite is not None
    noms = [un_cas.nom for un_cas in suite.fichier.cas]
    assert len(set(noms)) == len(noms)
    sans_attente = [c.nom for c in suite.fichier.cas if c.attendu == type(c.attendu)()]
    assert sans_attente == []


def test_chaque_mecanisme_a_ses_cas() -> None:
    suites = [suite for suite, _ in SUITES.values() if suite is not None]
    regles = [regle for suite in suites for regle in suite.reglement.regles]
    employees = {cle for r in regles for cle in cles(r.si.model_dump(exclude_unset=True))}
    assert set(MECANISMES) - employees == set()


def cles(noeud: object) -> Iterator[str]:
    """Toutes les clés d'un arbre."""
    if isinstance(noeud, dict):
        yield from noeud
        noeud = list(noeud.values())
    for dedans in noeud if isinstance(noeud, list | tuple) else ():
        yield from cles(dedans)


EXEMPLES = re.findall(
    r"<!-- (\S+) -->\n```yaml\n(.*?)```",
    (ROOT / "docs/guide/regles.md").read_text(encoding="utf-8"),
    re.DOTALL,
)


@pytest.mark.parametrize(("chemin", "exemple"), EXEMPLES)
def test_le_guide_cite_les_reglements_a_la_lettre(chemin: str, exemple: str) -> None:
    assert exemple in (ROOT / chemin).read_text(encoding="utf-8")


def test_le_guide_dit_chaque_mecanisme_et_chaque_reglement() -> None:
    guide = (ROOT / "docs/guide/regles.md").read_text(encoding="utf-8")
    dossiers = [Path(chemin).parent.name for chemin in SUITES if not chemin.startswith("cas/")]
    assert [nom for nom in (*MECANISMES, *dossiers) if f"`{nom}`" not in guide] == []


# --- La commande -------------------------------------------------------------------------------


def lancer(*arguments: object) -> Ran:
    """La vraie commande, depuis la racine du projet."""
    return mccgc(*arguments, cwd=ROOT)


def ecrire(dossier: Path, cas_yaml: str) -> Path:
    """Un fichier de cas du référentiel et du règlement fournis, hors du projet."""
    fichier = dossier / "essai.yaml"
    tete = (
        "format: mccgc/cas@1\n"
        f"referentiel: {(ROOT / 'data/referentiel.yaml').as_posix()}\n"
        f"reglement: {(ROOT / 'data/reglement.yaml').as_posix()}\n"
        "cas:\n"
    )
    fichier.write_text(tete + cas_yaml, encoding="utf-8")
    return fichier


def test_la_commande_joue_les_cas_fournis() -> None:
    termine = lancer("cases")
    total = sum(len(suite_de(chemin).fichier.cas) for chemin in SUITES if chemin.startswith("cas/"))

    assert termine.code == 0, termine.out
    assert termine.out == ""
    assert messages.say("cas.resume", "fr", reussis=total, total=total) in termine.err


def test_la_commande_prend_des_fichiers_et_des_dossiers() -> None:
    termine = lancer("cases", "cas/vae.yaml", "cas")

    assert termine.code == 0, termine.out


def test_un_dossier_ne_donne_que_ses_fichiers_de_cas() -> None:
    """Le référentiel et le règlement d'un cas se tiennent souvent à côté de lui."""
    termine = lancer(
        "cases", "tests/reglements/options-deux-sur-trois", "tests/reglements/consensus"
    )
    fichiers = (
        "options-deux-sur-trois/cas.yaml",
        "consensus/cas.yaml",
        "consensus/cas-entieres.yaml",
    )
    suites = [suite_de(f"tests/reglements/{fichier}") for fichier in fichiers]
    total = sum(len(suite.fichier.cas) for suite in suites)

    assert termine.code == 0, termine.out
    assert messages.say("cas.resume", "fr", reussis=total, total=total) in termine.err


def test_une_attente_fausse_sort_1_avec_le_lieu_l_attendu_et_l_obtenu(tmp_path: Path) -> None:
    fichier = ecrire(
        tmp_path,
        "  - nom: Une attente fausse\n"
        "    differe: {notes: {C1.1: non acquis}}\n"
        "    attendu:\n"
        "      competences:\n"
        "        C1: acquis\n"
        "        C2: non_acquis\n"
        "      valeurs: {C1: 1/2}\n"
        "      certification: non_acquise\n",
    )
    termine = lancer("cases", fichier)

    assert termine.code == 1
    lignes = termine.out.splitlines()
    # C1 vaut (0 + 1 + 1 + 1) / 4 = 3/4 ; C2 est acquise, donc aussi la certification.
    assert len(lignes) == 3
    for ligne, numero, dits in zip(
        lignes,
        (10, 11, 12),
        (("C2", "non_acquis", "acquis"), ("C1", "1/2", "3/4"), ("non_acquise", "acquise")),
        strict=True,
    ):
        assert f"{fichier.as_posix()}:{numero}" in ligne
        assert "Une attente fausse" in ligne
        assert "attendu" in ligne
        assert "obtenu" in ligne
        for dit in dits:
            assert dit in ligne


def test_un_cas_faux_n_arrete_pas_les_suivants(tmp_path: Path) -> None:
    fichier = ecrire(
        tmp_path,
        "  - {nom: Faux, attendu: {certification: non_acquise}}\n"
        "  - {nom: Juste, attendu: {certification: acquise}}\n"
        "  - {nom: Encore faux, attendu: {resultat: echec}}\n",
    )
    termine = lancer("cases", fichier)

    assert termine.code == 1
    assert [ligne for ligne in termine.out.splitlines() if "Juste" in ligne] == []
    assert len(termine.out.splitlines()) == 2
    assert messages.say("cas.resume", "fr", reussis=1, total=3) in termine.err


@pytest.mark.parametrize(
    ("faute", "code", "propose"),
    [
        ("differe: {notes: {C1.99: acquis}}", "CAS001", ""),
        ("differe: {notes: {c1.1: non acquis}}", "CAS001", "C1.1"),
        ("differe: {notes: {C1.1: non aquis}}", "CAS002", "non acquis"),
        ("differe: {presences: {E1: abscent}}", "CAS003", "absent"),
        ("differe: {rattrapage: {competences: {E5: [C1]}}}", "CAS001", ""),
        ("attendu: {competences: {C99: acquis}}", "CAS001", ""),
        ("attendu: {epreuves: {E99: acquis}}", "CAS001", ""),
        ("attendu: {blocs: {B9: acquis}}", "CAS001", ""),
    ],
)
def test_un_mot_mal_ecrit_est_un_constat(
    faute: str, code: str, propose: str, tmp_path: Path
) -> None:
    autre = "" if faute.startswith("attendu") else "    attendu: {certification: acquise}\n"
    fichier = ecrire(tmp_path, f"  - nom: Une faute\n    {faute}\n{autre}")
    termine = lancer("cases", fichier)

    assert termine.code == 1
    assert f"{fichier.as_posix()}:6:" in termine.out
    assert code in termine.out
    assert propose in termine.out
    assert "Traceback" not in termine.err


def test_un_objet_qu_aucune_regle_ne_decide_n_a_pas_de_verdict(tmp_path: Path) -> None:
    fichier = ecrire(tmp_path, "  - {nom: Épreuve, attendu: {epreuves: {E1: acquis}}}\n")
    termine = lancer("cases", fichier)

    assert termine.code == 1
    assert "obtenu –" in termine.out


@pytest.mark.parametrize(
    ("cas_yaml", "ligne"),
    [
        ("  - nom: Une clé inconnue\n    atendu: {certification: acquise}\n", 6),
        ("  - nom: Un verdict inconnu\n    attendu: {certification: acquis}\n", 6),
        ("  - nom: Une liste ouverte\n    attendu: {blocs: [B1\n", None),
        ("  - nom: Une note deux fois\n    attendu: {par: {B1: jury, B1: jury}}\n", 6),
    ],
)
def test_un_yaml_faux_est_un_constat(cas_yaml: str, ligne: int | None, tmp_path: Path) -> None:
    fichier = ecrire(tmp_path, cas_yaml)
    termine = lancer("cases", fichier)

    assert termine.code == 1
    attendu = fichier.as_posix() if ligne is None else f"{fichier.as_posix()}:{ligne}"
    assert attendu in termine.out
    assert "Traceback" not in termine.err


def test_un_reglement_qui_ne_se_tient_pas_est_un_constat(tmp_path: Path) -> None:
    fichier = ecrire(tmp_path, "  - {nom: Un cas, attendu: {certification: acquise}}\n")
    reglement = (ROOT / "data/reglement.yaml").read_text(encoding="utf-8")
    faux = reglement.replace("notation: {echelle: ", "notation: {echelle: in")
    assert faux != reglement
    (tmp_path / "reglement.yaml").write_text(faux, encoding="utf-8")
    texte = fichier.read_text(encoding="utf-8")
    nomme = re.sub(r"^reglement: .*$", "reglement: reglement.yaml", texte, flags=re.MULTILINE)
    fichier.write_text(nomme, encoding="utf-8")
    termine = lancer("cases", fichier)

    assert termine.code == 1
    assert "REG002" in termine.out
    assert "notation: {echelle: in" in termine.out  # la ligne elle-même
    assert messages.say("cas.resume", "fr", reussis=0, total=0) in termine.err


def test_un_fichier_d_une_autre_nature_est_un_constat() -> None:
    termine = lancer("cases", "data/reglement.yaml")

    assert termine.code == 1
    assert "mccgc/cas@1" in termine.out


def test_un_chemin_qui_n_existe_pas_sort_2(tmp_path: Path) -> None:
    termine = lancer("cases", tmp_path / "rien.yaml")

    assert termine.code == 2
    assert "rien.yaml" in termine.err


def test_un_dossier_sans_cas_sort_2(tmp_path: Path) -> None:
    termine = lancer("cases", tmp_path)

    assert termine.code == 2
    assert tmp_path.name in termine.err


def test_un_reglement_qui_manque_sort_2(tmp_path: Path) -> None:
    fichier = tmp_path / "essai.yaml"
    fichier.write_text(
        "format: mccgc/cas@1\n"
        "reglement: absent.yaml\n"
        "cas:\n"
        "  - {nom: Sans règlement, attendu: {certification: acquise}}\n",
        encoding="utf-8",
    )
    termine = lancer("cases", fichier)

    assert termine.code == 2
