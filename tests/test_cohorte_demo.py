"""La cohorte de démonstration, dossier par dossier : le verdict attendu, calculé à la main.

Se lit comme un document. Chaque cas donne la situation, le calcul, puis ce que les conditions de
validation et le règlement par défaut demandent :

* acquis vaut 1, partiellement acquis 1/2, non acquis 0 ;
* une compétence est acquise quand la moyenne de ses critères est d'au moins 1/2 ;
* un bloc est acquis quand toutes ses compétences le sont ;
* la certification est acquise quand les 4 blocs le sont ;
* ce qu'on ne sait pas encore est en attente, sauf si un refus certain suffit à décider.
"""

import json
import re
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

ROOT = Path(__file__).parent.parent
COHORTE = Path("data/scores/2026-06")

TOUS_ACQUIS = "B1 acquis, B2 acquis, B3 acquis, B4 acquis"
TOUS_EN_ATTENTE = "B1 en_attente, B2 en_attente, B3 en_attente, B4 en_attente"


class Cas(NamedTuple):
    """Un dossier : sa situation, le raisonnement, et ce qui doit en sortir.

    `blocs` : « B2 acquis par capitalisation » ; sans « par », le verdict vient de l'évaluation.
    `competences` : « C5 acquis 1/2 », ou « C5 en_attente ? » quand la valeur n'est pas connue.
    """

    identifiant: str
    situation: str
    raisonnement: str
    blocs: str
    certification: str
    resultat: str
    competences: str = ""


CAS = [
    # --- Réussites et échecs ---------------------------------------------------------------------
    Cas(
        "MCC-001",
        "réussite complète, profil très solide",
        "Toutes les compétences dépassent 1/2. La plus basse est C10 : "
        "(1/2 + 1/2 + 1 + 1/2 + 1) / 5 = 7/10.",
        TOUS_ACQUIS,
        "acquise",
        "succes_total",
        "C10 acquis 7/10, C17 acquis 1",
    ),
    Cas(
        "MCC-002",
        "réussite complète, profil régulier, confirmée par le jury",
        "Beaucoup de niveaux partiels, toujours plus de 1/2 : C1 : (1/2 + 1 + 1 + 0) / 4 = 5/8, "
        "C8 : (1/2 + 0 + 1 + 1/2 + 1) / 5 = 3/5. Le jury confirme la certification proposée.",
        TOUS_ACQUIS,
        "acquise",
        "succes_total",
        "C1 acquis 5/8, C8 acquis 3/5",
    ),
    Cas(
        "MCC-003",
        "deux compétences exactement au seuil",
        "C5 : (1 + 1/2 + 0) / 3 = 1/2 et C7 : (1 + 1 + 0 + 0) / 4 = 1/2. "
        "« Au moins 1/2 » comprend 1/2 : les deux sont acquises.",
        TOUS_ACQUIS,
        "acquise",
        "succes_total",
        "C5 acquis 1/2, C7 acquis 1/2",
    ),
    Cas(
        "MCC-004",
        "un bloc manque, et le jury confirme le refus",
        "C13 : (1/2 + 1/2 + 0) / 3 = 1/3, sous le seuil : B3 est refusé, quoique C14 : "
        "(1 + 1/2 + 1/2 + 1) / 4 = 3/4. Rien ne compense. Le jury décide comme proposé.",
        "B1 acquis, B2 acquis, B3 non_acquis par jury, B4 acquis",
        "non_acquise",
        "succes_partiel",
        "C13 non_acquis 1/3, C14 acquis 3/4",
    ),
    Cas(
        "MCC-005",
        "deux blocs manquent",
        "C8 : (1 + 1/2 + 1/2 + 0 + 0) / 5 = 2/5 refuse B2 ; C16 : (0 + 1/2 + 1/2) / 3 = 1/3 refuse "
        "B4. B1 et B3 restent acquis à vie.",
        "B1 acquis, B2 non_acquis, B3 acquis, B4 non_acquis",
        "non_acquise",
        "succes_partiel",
        "C8 non_acquis 2/5, C16 non_acquis 1/3",
    ),
    Cas(
        "MCC-006",
        "échec dans les quatre blocs",
        "Une compétence sous le seuil dans chaque bloc suffit : C1 : (0 + 1/2 + 0 + 0) / 4 = 1/8, "
        "C9 : (0 + 1/2 + 0) / 3 = 1/6, C12 : (1/2 + 1/2 + 0) / 3 = 1/3, "
        "C17 : (0 + 1/2 + 0) / 3 = 1/6.",
        "B1 non_acquis, B2 non_acquis, B3 non_acquis, B4 non_acquis",
        "non_acquise",
        "echec",
        "C1 non_acquis 1/8, C9 non_acquis 1/6, C12 non_acquis 1/3, C17 non_acquis 1/6",
    ),
    # --- Blocs visés seuls -----------------------------------------------------------------------
    Cas(
        "MCC-007",
        "un bloc visé seul, acquis",
        "Chaque bloc se valide de manière autonome. Seul B1 est visé et ses six compétences sont "
        "acquises, aucune au-dessous de 2/3, comme C3 : (1 + 1 + 0) / 3 = 2/3.",
        "B1 acquis, B2 hors_visee, B3 hors_visee, B4 hors_visee",
        "hors_visee",
        "succes_total",
        "C3 acquis 2/3",
    ),
    Cas(
        "MCC-008",
        "un bloc visé seul, refusé",
        "C11 : (1/2 + 0 + 1/2) / 3 = 1/3 refuse B3, le seul bloc visé : il ne reste rien d'acquis.",
        "B1 hors_visee, B2 hors_visee, B3 non_acquis, B4 hors_visee",
        "hors_visee",
        "echec",
        "C11 non_acquis 1/3",
    ),
    Cas(
        "MCC-009",
        "deux blocs visés, un seul acquis",
        "E11 juge C15 et C18. C15 : (1 + 1/2 + 1) / 3 = 5/6 est acquise, mais "
        "C18 : (0 + 1/2 + 1/2) / 3 = 1/3 refuse B4. B1 est acquis.",
        "B1 acquis, B2 hors_visee, B3 hors_visee, B4 non_acquis",
        "hors_visee",
        "succes_partiel",
        "C15 acquis 5/6, C18 non_acquis 1/3",
    ),
    # --- Blocs déjà acquis -----------------------------------------------------------------------
    Cas(
        "MCC-010",
        "un bloc capitalisé par un jury précédent",
        "B2 est acquis depuis 2025, aucune de ses épreuves n'est repassée ; B1, B3 et B4 sont "
        "acquis cette année. 1 + 3 = 4 blocs.",
        "B1 acquis, B2 acquis par capitalisation, B3 acquis, B4 acquis",
        "acquise",
        "succes_total",
    ),
    Cas(
        "MCC-011",
        "un bloc acquis par équivalence, un autre manque",
        "B1 vient de l'équivalence. C16 : (1/2 + 0 + 1/2) / 3 = 1/3 refuse B4 : 3 blocs sur 4.",
        "B1 acquis par equivalence, B2 acquis, B3 acquis, B4 non_acquis",
        "non_acquise",
        "succes_partiel",
        "C16 non_acquis 1/3",
    ),
    Cas(
        "MCC-012",
        "un bloc acquis par dispense, mal noté ensuite",
        "C16 : (0 + 0 + 1/2) / 3 = 1/6 n'est pas acquise à l'épreuve passée malgré la dispense. "
        "Un bloc acquis le reste, quelles que soient les notes : B4 est acquis.",
        "B1 acquis, B2 acquis, B3 acquis, B4 acquis par dispense",
        "acquise",
        "succes_total",
        "C16 non_acquis 1/6",
    ),
    Cas(
        "MCC-013",
        "le dernier bloc visé seul, les trois autres déjà acquis",
        "Seul B4 est visé, et il est acquis. Avec B1 et B2 (jury) et B3 (équivalence), les 4 blocs "
        "sont réunis : la certification est acquise.",
        "B1 acquis par capitalisation, B2 acquis par capitalisation, B3 acquis par equivalence, "
        "B4 acquis",
        "acquise",
        "succes_total",
    ),
    # --- Rattrapage ------------------------------------------------------------------------------
    Cas(
        "MCC-014",
        "rattrapage meilleur",
        "En session 1, (1/2 + 0 + 1/2) / 3 = 1/3. En session 2, C11 : (1 + 1/2 + 1/2) / 3 = 2/3 : "
        "la meilleure session est retenue, C11 est acquise.",
        TOUS_ACQUIS,
        "acquise",
        "succes_total",
        "C11 acquis 2/3",
    ),
    Cas(
        "MCC-015",
        "rattrapage moins bon",
        "En session 1, C16 : (1/2 + 1/2 + 0) / 3 = 1/3 ; en session 2, (0 + 1/2 + 0) / 3 = 1/6. "
        "La meilleure, 1/3, est gardée ; elle reste sous le seuil.",
        "B1 acquis, B2 acquis, B3 acquis, B4 non_acquis",
        "non_acquise",
        "succes_partiel",
        "C16 non_acquis 1/3",
    ),
    Cas(
        "MCC-016",
        "rattrapage meilleur pour une compétence, moins bon pour l'autre",
        "E5 juge C5 et C6. C5 passe de (1/2 + 1/2 + 0) / 3 = 1/3 à C5 : (1 + 1/2 + 1/2) / 3 = 2/3. "
        "C6 tombe à (0 + 1/2 + 0) / 3 = 1/6 ; la session 1 reste, C6 : (1 + 1/2 + 1/2) / 3 = 2/3.",
        TOUS_ACQUIS,
        "acquise",
        "succes_total",
        "C5 acquis 2/3, C6 acquis 2/3",
    ),
    Cas(
        "MCC-017",
        "rattrapage encore à venir après un échec",
        "En session 1, (0 + 1/2 + 1/2) / 3 = 1/3. L'absence à la session 2 est justifiée : une "
        "note peut encore rendre C2 acquise, donc C2 et B1 sont en attente.",
        "B1 en_attente, B2 acquis, B3 acquis, B4 acquis",
        "en_attente",
        "en_attente",
        "C2 en_attente ?",
    ),
    Cas(
        "MCC-038",
        "absence justifiée en session 1, réussite en session 2",
        "La session 1 ne dit rien de C7. En session 2, C7 : (1 + 1/2 + 1 + 1/2) / 4 = 3/4.",
        TOUS_ACQUIS,
        "acquise",
        "succes_total",
        "C7 acquis 3/4",
    ),
    Cas(
        "MCC-039",
        "rattrapage d'une partie d'épreuve",
        "E10 juge C12, C13 et C14 ; seule C13 est reprise. Elle passe de (1/2 + 0 + 1/2) / 3 = 1/3 "
        "à C13 : (1 + 1/2 + 1/2) / 3 = 2/3. Restent de la session 1 "
        "C12 : (1 + 1 + 1/2) / 3 = 5/6 et C14 : (1 + 1/2 + 1 + 1/2) / 4 = 3/4.",
        TOUS_ACQUIS,
        "acquise",
        "succes_total",
        "C12 acquis 5/6, C13 acquis 2/3, C14 acquis 3/4",
    ),
    # --- Absences et fraude ----------------------------------------------------------------------
    Cas(
        "MCC-018",
        "absence justifiée à une épreuve",
        "E9 a eu lieu, C11 : (1 + 1 + 1/2) / 3 = 5/6. E10 n'a pas eu lieu pour "
        "lui : C12, C13 et C14 sont inconnues, B3 est en attente.",
        "B1 acquis, B2 acquis, B3 en_attente, B4 acquis",
        "en_attente",
        "en_attente",
        "C11 acquis 5/6, C12 en_attente ?, C13 en_attente ?, C14 en_attente ?",
    ),
    Cas(
        "MCC-019",
        "absence injustifiée à une épreuve",
        "L'absence à E7 met les cinq critères au plus bas : C8 : (0 + 0 + 0 + 0 + 0) / 5 = 0. "
        "B2 est refusé.",
        "B1 acquis, B2 non_acquis, B3 acquis, B4 acquis",
        "non_acquise",
        "succes_partiel",
        "C8 non_acquis 0",
    ),
    Cas(
        "MCC-020",
        "absent partout, sans justification",
        "Tous les critères sont au plus bas, par exemple C1 : (0 + 0 + 0 + 0) / 4 = 0. Tout est "
        "refusé, mais le dossier dit « absent », non « échec ».",
        "B1 non_acquis, B2 non_acquis, B3 non_acquis, B4 non_acquis",
        "non_acquise",
        "absent",
        "C1 non_acquis 0, C18 non_acquis 0",
    ),
    Cas(
        "MCC-021",
        "excusée partout",
        "Aucune note, aucune faute : tout est en attente, et le dossier dit « excuse ».",
        TOUS_EN_ATTENTE,
        "en_attente",
        "excuse",
        "C1 en_attente ?, C18 en_attente ?",
    ),
    Cas(
        "MCC-022",
        "fraude à une épreuve",
        "La fraude à E8 met C9 et C10 au plus bas : C9 : (0 + 0 + 0) / 3 = 0, "
        "C10 : (0 + 0 + 0 + 0 + 0) / 5 = 0. B2 est refusé, les autres blocs ne sont pas touchés.",
        "B1 acquis, B2 non_acquis, B3 acquis, B4 acquis",
        "non_acquise",
        "succes_partiel",
        "C9 non_acquis 0, C10 non_acquis 0",
    ),
    # --- Double notation -------------------------------------------------------------------------
    Cas(
        "MCC-023",
        "deux évaluateurs exactement d'accord",
        "Chaque moyenne est la note commune : C1 : (1 + 1/2 + 1 + 1/2) / 4 = 3/4.",
        TOUS_ACQUIS,
        "acquise",
        "succes_total",
        "C1 acquis 3/4",
    ),
    Cas(
        "MCC-024",
        "deux évaluateurs à un niveau près",
        "Aucun écart ne dépasse 1/2. Les moyennes par critère sont 3/4 (1 et 1/2), 1/2, 1/2 et 1/4 "
        "(1/2 et 0) : C1 : (3/4 + 1/2 + 1/2 + 1/4) / 4 = 1/2, seuil atteint.",
        TOUS_ACQUIS,
        "acquise",
        "succes_total",
        "C1 acquis 1/2",
    ),
    Cas(
        "MCC-025",
        "deux évaluateurs en désaccord",
        "Sur C1.4 l'un met 1, l'autre 0 : l'écart, 1, dépasse 1/2. C1.4 est inconnu, donc C1 et B1 "
        "sont en attente.",
        "B1 en_attente, B2 acquis, B3 acquis, B4 acquis",
        "en_attente",
        "en_attente",
        "C1 en_attente ?",
    ),
    # --- Notes manquantes ------------------------------------------------------------------------
    Cas(
        "MCC-026",
        "un critère n'est pas noté",
        "C10.4 manque : la moyenne de C10 n'existe pas encore, même si les quatre autres critères "
        "suffiraient sans doute. B2 est en attente.",
        "B1 acquis, B2 en_attente, B3 acquis, B4 acquis",
        "en_attente",
        "en_attente",
        "C10 en_attente ?",
    ),
    Cas(
        "MCC-027",
        "une épreuve entière n'est pas notée",
        "E13 ne figure pas au dossier : C17 est inconnue, B4 est en attente.",
        "B1 acquis, B2 acquis, B3 acquis, B4 en_attente",
        "en_attente",
        "en_attente",
        "C17 en_attente ?",
    ),
    Cas(
        "MCC-028",
        "une note manque dans un bloc déjà refusé",
        "C12.3 manque, mais C14 : (0 + 1/2 + 1/2 + 0) / 4 = 1/4 refuse déjà B3 : le refus certain "
        "l'emporte sur l'inconnu.",
        "B1 acquis, B2 acquis, B3 non_acquis, B4 acquis",
        "non_acquise",
        "succes_partiel",
        "C12 en_attente ?, C14 non_acquis 1/4",
    ),
    # --- VAE -------------------------------------------------------------------------------------
    Cas(
        "MCC-029",
        "VAE complète",
        "Les 18 appréciations valent 1 ou 1/2, jamais 0 ; le livret est déposé et présenté.",
        TOUS_ACQUIS,
        "acquise",
        "succes_total",
        "C1 acquis 1, C4 acquis 1/2",
    ),
    Cas(
        "MCC-030",
        "VAE sans l'oral",
        "Les 4 blocs sont acquis sur le livret, mais il doit être présenté oralement : la "
        "certification attend l'oral, elle n'est pas refusée.",
        TOUS_ACQUIS,
        "en_attente",
        "en_attente",
        "C2 acquis 1/2, C18 acquis 1",
    ),
    Cas(
        "MCC-031",
        "VAE dont le livret n'est pas déposé",
        "Sans livret, aucune compétence n'est appréciée : tout est en attente.",
        TOUS_EN_ATTENTE,
        "en_attente",
        "en_attente",
        "C1 en_attente ?",
    ),
    Cas(
        "MCC-032",
        "VAE partielle",
        "C13 vaut 0, sous 1/2 : B3 est refusé. B1, B2 et B4 sont acquis à vie.",
        "B1 acquis, B2 acquis, B3 non_acquis, B4 acquis",
        "non_acquise",
        "succes_partiel",
        "C13 non_acquis 0, C11 acquis 1/2",
    ),
    Cas(
        "MCC-033",
        "VAE, absence justifiée à l'oral",
        "Rien n'est apprécié tant que le livret n'est pas présenté : tout est en attente, excusée.",
        TOUS_EN_ATTENTE,
        "en_attente",
        "excuse",
        "C1 en_attente ?",
    ),
    Cas(
        "MCC-040",
        "VAE, absence injustifiée à l'oral",
        "Une présentation qui manque laisse la certification en attente, sans la refuser ; le "
        "dossier dit « absent ».",
        TOUS_EN_ATTENTE,
        "en_attente",
        "absent",
        "C3 en_attente ?",
    ),
    # --- Aménagement, critère répété -------------------------------------------------------------
    Cas(
        "MCC-034",
        "aménagements accordés",
        "Le temps majoré ne change ni les critères ni le seuil : "
        "C4 : (1/2 + 1 + 1) / 3 = 5/6 se calcule comme pour tous.",
        TOUS_ACQUIS,
        "acquise",
        "succes_total",
        "C4 acquis 5/6",
    ),
    Cas(
        "MCC-035",
        "le critère répété C14.4 n'est pas noté",
        "C14.4 répète C14.1 : il n'est ni attendu ni compté deux fois. Sur C14.1, C14.2, C14.3 et "
        "C14.5, C14 : (0 + 1 + 1/2 + 1/2) / 4 = 1/2, seuil atteint. Compté deux fois, C14.1 aurait "
        "donné (0 + 1 + 1/2 + 0 + 1/2) / 5 = 2/5.",
        TOUS_ACQUIS,
        "acquise",
        "succes_total",
        "C14 acquis 1/2",
    ),
    # --- Le jury décide --------------------------------------------------------------------------
    Cas(
        "MCC-036",
        "le jury accorde un bloc proposé non acquis",
        "C13 : (1/2 + 1/2 + 0) / 3 = 1/3 fait proposer B3 non acquis. Le jury le déclare acquis, "
        "avec son motif : les 4 blocs le sont. La note de C13, elle, ne change pas.",
        "B1 acquis, B2 acquis, B3 acquis par jury, B4 acquis",
        "acquise",
        "succes_total",
        "C13 non_acquis 1/3",
    ),
    Cas(
        "MCC-037",
        "le jury refuse un bloc proposé acquis",
        "Les six compétences de B1 sont acquises aux notes, dont "
        "C2 : (1 + 1/2 + 1/2) / 3 = 2/3. Le jury refuse B1, avec son motif : 3 blocs sur 4.",
        "B1 non_acquis par jury, B2 acquis, B3 acquis, B4 acquis",
        "non_acquise",
        "succes_partiel",
        "C2 acquis 2/3",
    ),
]

DECIDES = {"MCC-002", "MCC-004", "MCC-036", "MCC-037"}
CALCUL = re.compile(r"\(([^()]*\+[^()]*)\) / (\d+) = (\d+(?:/\d+)?)")
CALCUL_NOMME = re.compile(r"(C\d+) : " + CALCUL.pattern)


@pytest.fixture(scope="session")
def sortie() -> dict[str, Any]:
    """Ce que dit la vraie commande de toute la cohorte."""
    commande = [sys.executable, "-m", "mccgc", "validate", str(COHORTE), "--format", "json"]
    termine = subprocess.run(commande, capture_output=True, cwd=ROOT, check=False)
    assert termine.returncode in (0, 1), termine.stderr.decode()
    lue: dict[str, Any] = json.loads(termine.stdout)
    return lue


@pytest.fixture(scope="session")
def candidats(sortie: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {candidat["identifiant"]: candidat for candidat in sortie["candidats"]}


def blocs_attendus(cas: Cas) -> dict[str, str]:
    """« B2 acquis par jury » → B2 : « acquis par jury »."""
    attendus = {}
    for partie in cas.blocs.split(", "):
        code, _, verdict = partie.partition(" ")
        muet = "par" in verdict.split() or verdict == "hors_visee"
        attendus[code] = verdict if muet else f"{verdict} par evaluation"
    return attendus


def competences_attendues(cas: Cas) -> dict[str, tuple[str, str | None]]:
    """« C5 acquis 1/2 » → C5 : (« acquis », « 1/2 »)."""
    attendues = {}
    for partie in filter(None, cas.competences.split(", ")):
        code, verdict, valeur = partie.split()
        attendues[code] = (verdict, None if valeur == "?" else valeur)
    return attendues


@pytest.mark.parametrize("cas", CAS, ids=lambda cas: f"{cas.identifiant} {cas.situation}")
def test_le_verdict_est_celui_que_les_conditions_demandent(
    cas: Cas, candidats: dict[str, dict[str, Any]]
) -> None:
    candidat = candidats[cas.identifiant]
    blocs = {
        code: bloc["verdict"]
        if bloc["verdict"] == "hors_visee"
        else f"{bloc['verdict']} par {bloc['par']}"
        for code, bloc in candidat["blocs"].items()
    }
    attendues = competences_attendues(cas)
    competences = {
        code: (competence["verdict"], competence["valeur"])
        for code, competence in candidat["competences"].items()
        if code in attendues
    }

    assert blocs == blocs_attendus(cas)
    assert candidat["certification"] == cas.certification
    assert candidat["resultat"] == cas.resultat
    assert competences == attendues


@pytest.mark.parametrize("cas", CAS, ids=lambda cas: cas.identifiant)
def test_le_calcul_ecrit_est_juste_et_donne_la_valeur_attendue(cas: Cas) -> None:
    attendues = competences_attendues(cas)
    for termes, nombre, resultat in CALCUL.findall(cas.raisonnement):
        somme = sum((Fraction(terme) for terme in termes.split(" + ")), Fraction(0))
        assert len(termes.split(" + ")) == int(nombre)
        assert somme / int(nombre) == Fraction(resultat)
    for competence, _, _, resultat in CALCUL_NOMME.findall(cas.raisonnement):
        assert attendues[competence][1] == resultat


def test_chaque_dossier_a_son_cas() -> None:
    fichiers = {p.stem for p in (ROOT / COHORTE).glob("MCC-*.yaml")}

    assert sorted(cas.identifiant for cas in CAS) == sorted(fichiers)


def test_chaque_fichier_dit_son_schema_puis_sa_situation() -> None:
    for fichier in sorted((ROOT / COHORTE).glob("*.yaml")):
        premiere, seconde, *_ = fichier.read_text(encoding="utf-8").splitlines()
        genre = "dossier" if fichier.stem.startswith("MCC-") else fichier.stem
        schema = f"../../../schemas/{genre}.schema.json"

        assert premiere == f"# yaml-language-server: $schema={schema}"
        assert (fichier.parent / schema).resolve().is_file()
        assert seconde.startswith("# ")


def test_la_cohorte_est_saine_et_seul_le_desaccord_des_evaluateurs_est_signale(
    sortie: dict[str, Any],
) -> None:
    constats = [(c["severite"], c["candidat"], c["pointeur"]) for c in sortie["constats"]]

    assert constats == [("avertissement", "MCC-025", "/evaluations/1/notes/C1.4")]


def test_seuls_les_dossiers_deliberes_portent_une_decision(
    candidats: dict[str, dict[str, Any]],
) -> None:
    actes = {i: [d["acte"] for d in c["decision"] or ()] for i, c in candidats.items()}
    assert {i for i, found in actes.items() if "decision" in found} == DECIDES


def test_le_jury_suit_ce_qui_n_attend_pas_et_rien_d_autre(
    candidats: dict[str, dict[str, Any]],
) -> None:
    for candidat in candidats.values():
        verdicts = {code: bloc["verdict"] for code, bloc in candidat["blocs"].items()}
        verdicts["certification"] = candidat["certification"]
        reste = [code for code in verdicts if code in candidat["a_decider"]]
        assert [verdicts[code] for code in reste] == ["en_attente"] * len(reste)
        assert {code for code, verdict in verdicts.items() if verdict == "en_attente"} == set(reste)


def test_la_composition_du_jury_est_celle_que_la_doctrine_demande() -> None:
    lue = yaml.safe_load((ROOT / COHORTE / "cohorte.yaml").read_text(encoding="utf-8"))
    jury = lue["jury"]

    assert len(jury) == 4
    assert sum(membre["externe"] for membre in jury) * 2 >= len(jury)
    assert [membre.get("role") for membre in jury].count("president") == 1
