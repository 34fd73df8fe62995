"""Un référentiel et un règlement qui n'ont rien du premier, par la seule ligne de commande.

Trois blocs dont deux au choix, des codes comme C1.a, des notes sur 20 au quart de point, une
moyenne par bloc d'au moins 10 sans épreuve au-dessous de 7 : rien de cela n'est dans le programme.
"""

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from commande import Ran, mccgc

ROOT = Path(__file__).parent.parent
AUTRE = Path("tests/autre")
REFERENTIEL, REGLEMENT = str(AUTRE / "referentiel.yaml"), str(AUTRE / "reglement.yaml")
PROMO = str(AUTRE / "scores/promo-x")
AVEC = ("--referentiel", REFERENTIEL, "--reglement", REGLEMENT)


class Cas(NamedTuple):
    """Un dossier : sa situation, le calcul, et ce qui doit en sortir."""

    identifiant: str
    situation: str
    raisonnement: str
    blocs: dict[str, str]
    certification: str
    resultat: str


CAS = [
    Cas(
        "PX-1",
        "réussite",
        "BC1 : ETUDE (14 + 12,5) / 2 = 13,25 et ATELIER (9 + 11) / 2 = 10, moyenne 11,625. "
        "BC2 : (16 + 12,75) / 2 = 14,375. Aucune épreuve au-dessous de 7. BC3 n'est pas choisi.",
        {"BC1": "acquis", "BC2": "acquis", "BC3": "hors_visee"},
        "acquise",
        "succes_total",
    ),
    Cas(
        "PX-2",
        "plancher manqué malgré la moyenne",
        "BC1 : ETUDE (16 + 14) / 2 = 15 et ATELIER (7,5 + 6) / 2 = 6,75. La moyenne, 10,875, "
        "passe 10, mais 6,75 est sous le plancher de 7. BC2 : (11 + 10,5) / 2 = 10,75.",
        {"BC1": "non_acquis", "BC2": "acquis", "BC3": "hors_visee"},
        "non_acquise",
        "succes_partiel",
    ),
    Cas(
        "PX-3",
        "exactement 10, exactement 7",
        "BC1 : ETUDE (12 + 11) / 2 = 11,5 et ATELIER (8,25 + 8,75) / 2 = 8,5, moyenne 10. "
        "BC3 : (7 + 13) / 2 = 10, et 7 n'est pas au-dessous de 7. Les bornes sont comprises.",
        {"BC1": "acquis", "BC2": "hors_visee", "BC3": "acquis"},
        "acquise",
        "succes_total",
    ),
    Cas(
        "PX-4",
        "virgule décimale, au huitième de point",
        "BC1 : (9,75 + 10,25) / 2 = 10, acquis. BC3 : (9,75 + 10) / 2 = 9,875, que rien "
        "n'arrondit à 10 : non acquis.",
        {"BC1": "acquis", "BC2": "hors_visee", "BC3": "non_acquis"},
        "non_acquise",
        "succes_partiel",
    ),
    Cas(
        "PX-5",
        "bloc au choix pas encore choisi",
        "BC1 : (14 + 12) / 2 = 13. Ni BC2 ni BC3 n'est choisi : aucun n'est refusé, mais il en "
        "faut un, et la certification l'attend.",
        {"BC1": "acquis", "BC2": "hors_visee", "BC3": "hors_visee"},
        "en_attente",
        "en_attente",
    ),
    Cas(
        "PX-6",
        "notes manquantes",
        "BC1 : C1.b-2 manque, donc ATELIER n'a pas de note et BC1 est en attente. BC2 : ACCUEIL "
        "manque, mais REUNION, 6,75, est déjà sous 7 : BC2 est refusé quoi qu'il arrive, et avec "
        "lui la certification. BC1 peut encore venir : le dossier est en attente.",
        {"BC1": "en_attente", "BC2": "non_acquis", "BC3": "hors_visee"},
        "non_acquise",
        "en_attente",
    ),
]


def lancer(*arguments: object) -> Ran:
    """La vraie commande, depuis la racine du projet."""
    return mccgc(*arguments, cwd=ROOT)


@pytest.fixture(scope="module")
def sortie() -> dict[str, Any]:
    termine = lancer("validate", PROMO, *AVEC, "--format", "json")
    assert termine.code == 0, termine.err
    lue: dict[str, Any] = json.loads(termine.out)
    return lue


@pytest.mark.parametrize("cas", CAS, ids=lambda cas: f"{cas.identifiant} {cas.situation}")
def test_validate_decide_comme_a_la_main(cas: Cas, sortie: dict[str, Any]) -> None:
    candidats = {candidat["identifiant"]: candidat for candidat in sortie["candidats"]}
    candidat = candidats[cas.identifiant]
    blocs = {code: bloc["verdict"] for code, bloc in candidat["blocs"].items()}

    assert blocs == cas.blocs
    assert candidat["certification"] == cas.certification
    assert candidat["resultat"] == cas.resultat


def test_validate_nomme_les_versions_et_signale_le_choix_qui_manque(sortie: dict[str, Any]) -> None:
    constats = [(c["severite"], c["candidat"], c["pointeur"]) for c in sortie["constats"]]

    assert sortie["cohorte"]["code"] == "promo-x"
    assert sortie["cohorte"]["referentiel"] == "2025"
    assert sortie["cohorte"]["reglement"] == "2025-a"
    assert [c["identifiant"] for c in sortie["candidats"]] == [cas.identifiant for cas in CAS]
    assert constats == [("avertissement", "PX-5", "/visee")]


def test_lint_accepte_le_referentiel_et_le_reglement() -> None:
    termine = lancer("lint", REFERENTIEL, REGLEMENT)

    assert termine.code == 0, termine.out + termine.err


def test_report_ecrit_les_documents_sans_rien_du_premier_referentiel(tmp_path: Path) -> None:
    termine = lancer("report", PROMO, "-o", str(tmp_path), *AVEC)
    assert termine.code == 0, termine.err
    lisibles = {".html", ".md", ".csv", ".txt", ".json"}
    ecrits = [p for p in sorted(tmp_path.rglob("*")) if p.suffix in lisibles]
    textes = "\n".join(p.read_text(encoding="utf-8") for p in ecrits)

    for attendu in ("PX-1", "PX-6", "BC1", "BC3", "Organiser la production d'un atelier"):
        assert attendu in textes.replace("&#39;", "'").replace("’", "'")
    for etranger in ("NEOMA", "grands comptes", "4 blocs"):
        assert etranger not in textes


@pytest.mark.parametrize(
    ("identifiant", "dits"),
    [
        ("PX-2", ["BC1", "ATELIER", "6,75", "7"]),
        ("PX-4", ["BC3", "9,875", "10"]),
        ("PX-5", ["BC1", "OPT"]),
        ("PX-6", ["BC1", "C1.b-2", "REUNION"]),
    ],
)
def test_explain_dit_ce_qui_a_decide(identifiant: str, dits: list[str]) -> None:
    termine = lancer("explain", PROMO, identifiant, *AVEC)

    assert termine.code == 0, termine.err
    for dit in dits:
        assert dit in termine.out
