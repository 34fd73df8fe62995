"""Each kind of defect, seeded in a small règlement: it is found, and its witness shows it."""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from mccgc.cases import IDENTIFIANT, Suite, compare
from mccgc.decision.plan import Plan
from mccgc.loader import build
from mccgc.model.cas import FichierDeCas
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Reglement
from mccgc.preuve.constats import Constat, Preuve, Temoin
from mccgc.preuve.ecriture import en_yaml
from mccgc.preuve.equivalence import equivalent
from mccgc.preuve.preuve import prouver
from mccgc.preuve.seuils import Intervalle, intervalle, neighbours
from mccgc.source import read, read_file
from mccgc.structure import check

ROOT = Path(__file__).parent.parent
EMPTY = read(b"", "reglement.yaml").document
SOURCE = {"autorite": "hypothese", "titre": "Essai"}
Arbre = Mapping[str, Any]


def competence(code: str, criteres: int) -> Arbre:
    marked = [{"code": f"{code}.{n}", "libelle": "Critère"} for n in range(1, criteres + 1)]
    return {"code": code, "libelle": "Compétence", "criteres": marked}


def referentiel(
    blocs: Mapping[str, Mapping[str, int]], *, option: str | None = None
) -> Referentiel:
    """Blocs with the number of critères of their compétences; one épreuve for each bloc."""
    return Referentiel.model_validate(
        {
            "format": "mccgc/referentiel@1",
            "certification": {"intitule": "Essai", "certificateur": "Essai", "version": "1"},
            "options": [{"code": option, "choisir": 1}] if option else [],
            "blocs": [
                {
                    "code": bloc,
                    "intitule": "Bloc",
                    "option": option if option and rank else None,
                    "activites": [
                        {
                            "code": f"A{bloc}",
                            "intitule": "Activité",
                            "competences": [competence(c, n) for c, n in parts.items()],
                        }
                    ],
                    "epreuves": [{"code": f"E{bloc}", "type": "Oral", "competences": list(parts)}],
                }
                for rank, (bloc, parts) in enumerate(blocs.items())
            ],
        }
    )


PETIT = referentiel({"B1": {"C1": 3, "C2": 3}})
COMPETENCE: Arbre = {
    "code": "competence",
    "porte_sur": "competence",
    "si": {"moyenne": "criteres", "au_moins": "1/2"},
}
BLOC: Arbre = {"code": "bloc", "porte_sur": "bloc", "si": {"tous": "competences"}}
CERTIFICATION: Arbre = {
    "code": "certification",
    "porte_sur": "certification",
    "si": {"tous": "blocs"},
}
NOTE20 = [{"code": "note20", "etendue": {"min": 0, "max": 20, "pas": 1}}]


def reglement(*regles: Arbre, **declares: Any) -> Reglement:
    rules = regles or (COMPETENCE, BLOC, CERTIFICATION)
    declares.setdefault(
        "echelles",
        [{"code": "niveaux", "niveaux": {"non": 0, "partiel": "1/2", "oui": 1}}],
    )
    return Reglement.model_validate(
        {
            "format": "mccgc/reglement@1",
            "reglement": {
                "intitule": "Essai",
                "version": "1",
                "en_vigueur": "2026-01-01",
                "referentiel": "1",
            },
            "notation": {"echelle": declares["echelles"][0]["code"]},
            "regles": [{"source": SOURCE, **regle} for regle in rules],
            **declares,
        }
    )


def rejoue(constat: Constat, ref: Referentiel, regle: Reglement) -> None:
    """Decide the witness again, as a file of cases in which a person pasted it."""
    temoin = constat.temoin
    assert isinstance(temoin, Temoin)
    text = "\n".join(en_yaml({"nom": f"cas {i}", **cas}) for i, cas in enumerate(temoin.cas))
    head = f"format: mccgc/cas@1\nnotes_par: {temoin.notes_par}\ncas:\n"
    document, findings = read((head + text + "\n").encode(), "temoin.yaml")
    assert [*findings, *check(document, "cas")] == []
    fichier = build(document, FichierDeCas)
    suite = Suite(document, ref, regle, fichier, EMPTY)
    for index, cas in enumerate(fichier.cas):
        assert compare(Plan(ref, regle, cas.le), suite, index) == []
    assert IDENTIFIANT == "CAS"


def trouve(preuve: Preuve, code: str) -> list[Constat]:
    return [constat for constat in preuve.constats if constat.code == code]


class Defaut(NamedTuple):
    """A defect seeded in a règlement; where it is found, and what differs in its witness."""

    nom: str
    code: str
    path: tuple[str | int, ...]
    reglement: Reglement
    differe: tuple[Arbre, ...] | None
    referentiel: Referentiel = PETIT


MEILLEURE = {"retient": "meilleure", "par": "epreuve"}
DEFAUTS = [
    Defaut(
        "cinq compétences sur deux",
        "PRV301",
        ("regles", 1, "si"),
        reglement(
            COMPETENCE, {**BLOC, "si": {"nombre": "competences", "au_moins": 5}}, CERTIFICATION
        ),
        ({},),
    ),
    Defaut(
        "seuil au-dessus de l'échelle",
        "PRV301",
        ("regles", 0, "si"),
        reglement(
            {**COMPETENCE, "si": {"moyenne": "criteres", "au_moins": 2}}, BLOC, CERTIFICATION
        ),
        ({},),
    ),
    Defaut(
        "plus d'options que le groupe n'en a",
        "PRV301",
        ("regles", 2, "si", "toutes_ces_conditions", 1),
        reglement(
            COMPETENCE,
            BLOC,
            {
                **CERTIFICATION,
                "si": {
                    "toutes_ces_conditions": [
                        {"tous": "blocs_communs"},
                        {"options": "OPT", "choisir": 3},
                    ]
                },
            },
        ),
        ({"options": ["B2", "B3"]},),
        referentiel({"B1": {"C1": 1}, "B2": {"C2": 1}, "B3": {"C3": 1}}, option="OPT"),
    ),
    Defaut(
        "seuil au plus bas",
        "PRV302",
        ("regles", 0, "si"),
        reglement(
            {**COMPETENCE, "si": {"moyenne": "criteres", "au_moins": 0}}, BLOC, CERTIFICATION
        ),
        ({"notes": {"C1.1": "non", "C1.2": "non", "C1.3": "non"}},),
    ),
    Defaut(
        "règle d'un objet qui n'existe pas",
        "PRV201",
        ("regles", 3),
        reglement(COMPETENCE, BLOC, CERTIFICATION, {**BLOC, "code": "autre", "pour": ["B9"]}),
        None,
    ),
    Defaut(
        "règle finie avant l'entrée en vigueur",
        "PRV201",
        ("regles", 1),
        reglement(
            COMPETENCE,
            {**BLOC, "code": "ancienne", "au": "2025-12-31"},
            {**BLOC, "du": "2026-01-01"},
            CERTIFICATION,
        ),
        None,
    ),
    Defaut(
        "règle partout remplacée",
        "PRV202",
        ("regles", 1),
        reglement(
            COMPETENCE, BLOC, CERTIFICATION, {**BLOC, "code": "exception", "exception_a": "bloc"}
        ),
        None,
    ),
    Defaut(
        "condition que l'autre contient",
        "PRV203",
        ("regles", 0, "si", "toutes_ces_conditions", 1),
        reglement(
            {
                **COMPETENCE,
                "si": {
                    "toutes_ces_conditions": [
                        {"moyenne": "criteres", "au_moins": "1/2"},
                        {"moyenne": "criteres", "au_moins": "1/3"},
                    ]
                },
            },
            BLOC,
            CERTIFICATION,
        ),
        None,
    ),
    Defaut(
        "exceptions qui se recouvrent",
        "PRV401",
        ("regles", 4),
        reglement(
            COMPETENCE,
            BLOC,
            CERTIFICATION,
            {
                **BLOC,
                "code": "une",
                "exception_a": "bloc",
                "voie": "formation",
                "si": {"nombre": "competences", "au_moins": 1},
            },
            {
                **BLOC,
                "code": "deux",
                "exception_a": "bloc",
                "pour": ["B1"],
                "si": {"tous": "competences"},
            },
        ),
        ({"notes": {"C2.3": None}},),
    ),
    Defaut(
        "rattrapages qui se recouvrent",
        "PRV402",
        ("rattrapage", "exceptions", 1),
        reglement(
            rattrapage={
                "exceptions": [
                    {"epreuves": ["EB1"], "source": SOURCE},
                    {"type": "Oral", "source": SOURCE},
                ]
            }
        ),
        None,
    ),
    Defaut(
        "meilleure session par épreuve",
        "PRV101",
        ("rattrapage", "par"),
        reglement(rattrapage=MEILLEURE),
        (
            {
                "notes": {"C1.3": "partiel"},
                "rattrapage": {"notes": {"C1.3": "partiel"}},
            },
            {"notes": {"C1.3": "partiel"}, "rattrapage": {"notes": {"C1.3": "oui"}}},
        ),
    ),
    Defaut(
        "note de rattrapage qui remplace",
        "PRV102",
        ("rattrapage", "retient"),
        reglement(rattrapage={"retient": "remplace"}),
        (
            {"rattrapage": {"notes": {"C1.1": "non"}}},
            {"rattrapage": {"notes": {"C1.1": "non", "C1.2": "non"}}},
        ),
    ),
    Defaut(
        "dernière session",
        "PRV104",
        ("rattrapage", "retient"),
        reglement(rattrapage={"retient": "derniere"}),
        (
            {},
            {"rattrapage": {"notes": {"C1.1": "oui", "C1.2": "non", "C1.3": "non"}}},
        ),
    ),
    Defaut(
        "troisième évaluateur qui départage",
        "PRV103",
        ("double_notation",),
        reglement(
            double_notation={"retient": "moyenne", "ecart_max": "1/2", "troisieme": True},
        ),
        None,
    ),
    Defaut(
        "droit au rattrapage que perd une note relevée",
        "PRV101",
        ("rattrapage", "droit"),
        reglement(
            {**COMPETENCE, "si": {"moyenne": "criteres", "au_moins": 1}},
            BLOC,
            CERTIFICATION,
            rattrapage={"droit": {"moyenne": "competence", "de": 0, "a_moins_de": "1/2"}},
        ),
        None,
    ),
    Defaut(
        "voie que rien ne décide",
        "PRV002",
        ("regles",),
        reglement(COMPETENCE, {**BLOC, "voie": "formation"}, CERTIFICATION),
        ({"voie": "vae"},),
    ),
]


@pytest.mark.parametrize("defaut", DEFAUTS, ids=lambda d: d.nom)
def test_a_seeded_defect_is_found_with_its_smallest_witness(defaut: Defaut) -> None:
    preuve = prouver(defaut.referentiel, defaut.reglement)

    found = [c for c in trouve(preuve, defaut.code) if c.path == defaut.path]
    assert found != [], [(c.code, c.path) for c in preuve.constats]
    constat = found[0]
    if defaut.differe is not None:
        assert constat.temoin is not None
        assert tuple(cas["differe"] for cas in constat.temoin.cas) == defaut.differe
    if constat.temoin is not None:
        rejoue(constat, defaut.referentiel, defaut.reglement)


@pytest.mark.parametrize("defaut", DEFAUTS, ids=lambda d: d.nom)
def test_every_witness_is_decided_as_it_says(defaut: Defaut) -> None:
    for constat in prouver(defaut.referentiel, defaut.reglement).constats:
        if constat.temoin is not None:
            rejoue(constat, defaut.referentiel, defaut.reglement)


def test_what_breaks_shows_two_verdicts() -> None:
    preuve = prouver(PETIT, reglement(rattrapage=MEILLEURE))
    lost = [c for c in trouve(preuve, "PRV101") if c.params["apres"] == "non_acquis"]

    assert not preuve.monotone
    assert len(lost) == 1
    assert lost[0].temoin is not None
    before, after = (cas["attendu"]["competences"] for cas in lost[0].temoin.cas)
    assert list(before.values()) == ["acquis"]
    assert list(after.values()) == ["non_acquis"]
    assert before.keys() == after.keys()


@pytest.mark.parametrize("par", ["competence", "critere"])
def test_the_best_session_takes_nothing_away(par: str) -> None:
    preuve = prouver(PETIT, reglement(rattrapage={"retient": "meilleure", "par": par}))

    assert preuve.monotone
    assert preuve.total
    assert preuve.exhaustif


def test_what_follows_from_a_defect_is_not_told_again() -> None:
    impossible = {**COMPETENCE, "si": {"moyenne": "criteres", "au_moins": 2}}
    preuve = prouver(PETIT, reglement(impossible, BLOC, CERTIFICATION))

    assert [c.path for c in trouve(preuve, "PRV301")] == [("regles", 0, "si")]


def test_a_space_too_large_is_said_so_and_nothing_universal_is_claimed_of_it() -> None:
    rules = (
        {**COMPETENCE, "si": {"moyenne": "criteres", "au_moins": 10}},
        BLOC,
        CERTIFICATION,
    )
    preuve = prouver(PETIT, reglement(*rules, echelles=NOTE20))

    assert not preuve.exhaustif
    assert any(not space.exhaustif for space in preuve.espaces)
    assert trouve(preuve, "PRV203") == []
    assert preuve.monotone


def test_thresholds_that_no_mark_tells_apart_are_an_interval() -> None:
    regle = reglement()
    plan = Plan(PETIT, regle)
    si = regle.regles[0].si

    alone = intervalle(plan, regle.regles[0], si, "au_moins")
    assert alone == Intervalle(Fraction(1, 3), Fraction(1, 2))
    (constat,) = trouve(prouver(PETIT, regle), "PRV501")
    assert constat.path == ("regles", 0, "si", "au_moins")
    assert constat.params["au_dessus_de"] == Fraction(1, 3)


def test_two_assessors_tell_more_thresholds_apart() -> None:
    regle = reglement(double_notation={"retient": "moyenne", "ecart_max": "1/2"})
    plan = Plan(PETIT, regle)

    found = intervalle(plan, regle.regles[0], regle.regles[0].si, "au_moins", 2)
    assert found == Intervalle(Fraction(5, 12), Fraction(1, 2))


@pytest.mark.parametrize(
    ("seuil", "voisins"),
    [
        ("1/2", [Fraction(2, 3), Fraction(1, 3)]),
        ("2/5", [Fraction(2, 3), Fraction(1, 3)]),
        ("1", [Fraction(5, 6)]),
        ("0", [Fraction(1, 6)]),
    ],
)
def test_neighbours_are_told_apart_by_some_mark(seuil: str, voisins: list[Fraction]) -> None:
    regle = reglement(
        {**COMPETENCE, "si": {"moyenne": "criteres", "au_moins": seuil}, "voie": "formation"},
        BLOC,
        CERTIFICATION,
    )
    plan = Plan(PETIT, regle)

    assert neighbours(plan, regle.regles[0], regle.regles[0].si, "au_moins") == voisins


def test_neighbours_of_a_share_are_shares() -> None:
    regle = reglement(
        COMPETENCE,
        {**BLOC, "si": {"proportion": "competences", "au_moins": "2/3"}},
        CERTIFICATION,
    )
    ref = referentiel({"B1": {"C1": 1, "C2": 1, "C3": 1, "C4": 1}})
    plan = Plan(ref, regle)

    found = neighbours(plan, regle.regles[1], regle.regles[1].si, "au_moins")
    assert found == [Fraction(1), Fraction(1, 2)]


EGAUX = [
    ({"moyenne": "criteres", "au_moins": "2/5"}, True),
    ({"moyenne": "criteres", "au_moins": "1/3"}, False),
    ({"moyenne": "criteres", "au_moins": "2/3"}, False),
    # A plain mean drops a session that can no longer win; joined to others, it waits for it.
    ({"une_de_ces_conditions": [{"moyenne": "criteres", "au_moins": "1/2"}]}, False),
    ({"plancher": "criteres", "au_moins": "1/2"}, False),
]


@pytest.mark.parametrize(("si", "egal"), EGAUX, ids=[str(si) for si, _ in EGAUX])
def test_equality_is_proved_or_not_claimed(si: Arbre, egal: bool) -> None:  # noqa: FBT001
    one = Plan(PETIT, reglement())
    other = Plan(PETIT, reglement({**COMPETENCE, "si": si}, BLOC, CERTIFICATION))

    assert equivalent(one, other) is egal
    assert equivalent(one, one)


@pytest.mark.parametrize(
    "declares",
    [
        {"rattrapage": {"retient": "derniere"}},
        {"rattrapage": {"retient": "meilleure", "par": "epreuve"}},
        {"rattrapage": {"sessions": 3}},
        {"absences": {"absent": "en_attente"}},
        {"double_notation": {"retient": "moyenne", "ecart_max": "1/4"}},
        {"double_notation": {"retient": "moyenne", "ecart_max": "1/2", "troisieme": True}},
        {"poids": {"C1.1": 2}},
    ],
    ids=str,
)
def test_a_policy_that_changes_a_verdict_is_never_called_equal(declares: Any) -> None:
    base = {
        "rattrapage": {"sessions": 2},
        "absences": {"absent": "non_acquis"},
        "double_notation": {"retient": "moyenne", "ecart_max": "1/2"},
    }
    one, other = Plan(PETIT, reglement(**base)), Plan(PETIT, reglement(**{**base, **declares}))

    assert not equivalent(one, other)


def test_a_piece_that_one_asks_and_the_other_does_not_divides_them() -> None:
    asked = {"toutes_ces_conditions": [{"tous": "blocs"}, {"piece": "stage"}]}
    one = Plan(PETIT, reglement(COMPETENCE, BLOC, {**CERTIFICATION, "si": asked}))

    assert not equivalent(one, Plan(PETIT, reglement()))


def test_the_shipped_reglement_is_total_monotone_and_has_nothing_dead() -> None:
    ref = build(read_file(ROOT / "data/referentiel.yaml").document, Referentiel)
    regle = build(read_file(ROOT / "data/reglement.yaml").document, Reglement)
    preuve = prouver(ref, regle)

    assert preuve.total
    assert preuve.monotone
    assert preuve.exhaustif
    assert {constat.code for constat in preuve.constats} == {"PRV501"}
    for constat in preuve.constats:
        rejoue(constat, ref, regle)


@pytest.mark.parametrize(
    "folder", sorted((ROOT / "tests/reglements").glob("*/")), ids=lambda path: path.name
)
def test_every_witness_of_a_real_reglement_is_decided_as_it_says(folder: Path) -> None:
    where = build(read_file(folder / "cas.yaml").document, FichierDeCas).referentiel
    ref = build(read_file(folder / where).document, Referentiel)
    regle = build(read_file(folder / "reglement.yaml").document, Reglement)
    preuve = prouver(ref, regle)

    assert preuve.total
    assert {"PRV201", "PRV202", "PRV301", "PRV401"}.isdisjoint(c.code for c in preuve.constats)
    for constat in preuve.constats:
        if constat.temoin is not None:
            rejoue(constat, ref, regle)
