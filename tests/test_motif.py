"""What the reasons of a verdict hold, where no expert case shows it."""

from fractions import Fraction

import pytest

from accord import Essai, Paire
from mccgc.decision.echelles import Conversion, valeur
from mccgc.decision.engine import Proposition
from mccgc.decision.notes import accord
from mccgc.decision.plan import CERTIFICATION, Plan, scored
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import DoubleNotation, Echelle, Reglement
from petit import Arbre, acquis, bloc, dossier, evaluation, referentiel, reglement

MOYENNE = {"moyenne": "criteres", "au_moins": 10}
USUELLES: Arbre = {
    "competence": MOYENNE,
    "bloc": {"tous": "competences"},
    "certification": {"tous": "blocs"},
}
UN = referentiel(bloc("B1", {"C1": 2}))
DEUX = referentiel(bloc("B1", {"C1": 1, "C2": 1}), bloc("B2", {"C3": 1}))
JURY = {"decision": "acquis", "motif": "Délibéré."}


def propose(of: Arbre, regles: Arbre, candidat: Arbre, *decisions: Arbre) -> Proposition:
    essai = Essai(of, regles, candidat, [{"candidat": "X", **d} for d in decisions])
    return Paire(of, regles).proposition(essai)


def test_a_proposition_says_whom_it_is_about() -> None:
    taken = {"bloc": "B2", **JURY}
    said = propose(DEUX, reglement(USUELLES), dossier(visee=["B1"]), taken)
    assert (said.identifiant, said.voie, said.visee) == ("X", "formation", ("B1",))
    assert [decision.bloc for decision in said.decisions] == ["B2"]


# Rules


def test_what_no_rule_decides_says_so() -> None:
    said = propose(DEUX, reglement({"competence": MOYENNE}), dossier())
    for motif in (said.certification, said.blocs["B1"]):
        assert (motif.cle, motif.verdict) == ("sans_regle", EN_ATTENTE)
    assert said.certification.objet == CERTIFICATION


def test_several_rules_on_one_object_are_all_met() -> None:
    rules = reglement({**USUELLES, "bloc-stage": {"piece": "stage"}})
    motif = propose(DEUX, rules, dossier()).blocs["B1"]
    assert (motif.cle, motif.objet) == ("toutes_les_regles", "B1")
    assert [part.cle for part in motif.parties] == ["tous", "piece"]


@pytest.mark.parametrize(
    ("si", "cle"),
    [
        ({"plancher": "criteres", "au_moins": 8}, "plancher"),
        ({"eliminatoire": "criteres", "au_dessous_de": 8}, "eliminatoire"),
        ({"nombre": "criteres", "a_partir_de": 8, "au_moins": 2}, "nombre"),
        ({"tous": "criteres", "a_partir_de": 8}, "tous"),
        ({"moyenne": "criteres", "au_moins": 8}, "moyenne"),
    ],
)
def test_what_reads_criteres_says_which_and_at_which_session(si: Arbre, cle: str) -> None:
    rules = reglement({"competence": {"toutes_ces_conditions": [si]}})
    entries = [evaluation("E1", "C1.1 4 C1.2 4"), evaluation("E1", "C1.1 12 C1.2 12", session=2)]
    motif = propose(UN, rules, dossier(*entries)).competences["C1"]
    (inside,) = motif.parties
    assert (inside.cle, inside.lus) == (cle, ("C1.1", "C1.2"))
    for each in (motif, inside):
        assert each.tentative is not None
        assert each.tentative.session == 2


def test_what_reads_epreuves_says_the_session() -> None:
    rules = reglement({"epreuve": MOYENNE, "competence": {"moyenne": "epreuves", "au_moins": 10}})
    said = propose(UN, rules, dossier(evaluation("E1", "C1.1 12 C1.2 12", session=2)))
    tentative = said.competences["C1"].tentative
    assert tentative is not None
    assert tentative.session == 2


def test_what_reads_objects_reads_no_critere() -> None:
    rules = reglement({**USUELLES, "certification": {"plancher": "competences", "au_moins": 8}})
    assert propose(DEUX, rules, dossier()).certification.lus == ()


def test_a_count_from_a_mark_says_the_mark() -> None:
    rules = reglement({"competence": {"tous": "criteres", "a_partir_de": 8}})
    motif = propose(UN, rules, dossier(evaluation("E1", "C1.1 4 C1.2 8"))).competences["C1"]
    assert (motif.seuil, motif.manque) == (Fraction(8), ("C1.1",))


def test_the_mark_of_an_object_stays_beside_another_condition() -> None:
    both = {"toutes_ces_conditions": [{"note": "epreuve", "au_moins": 8}, {"piece": "stage"}]}
    said = propose(UN, reglement({"epreuve": both}), dossier(evaluation("E1", note="9,5")))
    assert said.epreuves["E1"].parties[0].valeur == Fraction(19, 2)


# Sessions


@pytest.mark.parametrize(("first", "second"), [(1, 2), (2, 1), (2, 2)])
def test_each_competence_says_its_own_session(first: int, second: int) -> None:
    entries = [
        evaluation("E1", "C1.1 12", session=first),
        evaluation("E2", "C2.1 12", session=second),
    ]
    said = propose(DEUX, reglement(USUELLES), dossier(*entries))
    sessions = [said.competences[code].tentative for code in ("C1", "C2")]
    assert [each.session for each in sessions if each is not None] == [first, second]


def test_a_mean_that_a_session_may_raise_says_so() -> None:
    rules = reglement({"competence": MOYENNE, "bloc": {"moyenne": "competences", "au_moins": 14}})
    entries = [evaluation("E1", "C1.1 12 C1.2 12"), evaluation("E1", "C1.1 20", session=2)]
    motif = propose(UN, rules, dossier(*entries)).blocs["B1"]
    assert (motif.provisoire, motif.manque) == (True, ("C1",))
    sure = propose(UN, rules, dossier(entries[0])).blocs["B1"]
    assert (sure.provisoire, sure.manque) == (False, ())


def test_a_mean_that_is_reached_misses_nothing() -> None:
    rules = reglement({"competence": MOYENNE, "bloc": {"moyenne": "competences", "au_moins": 12}})
    entries = [evaluation("E1", "C1.1 12 C1.2 12"), evaluation("E1", "C1.1 20", session=2)]
    motif = propose(UN, rules, dossier(*entries)).blocs["B1"]
    assert (motif.verdict, motif.manque) == (ACQUIS, ())


# Assessors who differ


def test_every_critere_on_which_assessors_differ_is_said() -> None:
    rules = reglement(USUELLES, double_notation={"retient": "moyenne", "ecart_max": 2})
    twice = [
        evaluation("E1", "C1.1 4 C1.2 4", evaluateur="A"),
        evaluation("E1", "C1.1 12 C1.2 12", evaluateur="B"),
    ]
    for again in ([], [evaluation("E1", session=2, evaluateur="A", competences=[])]):
        motif = propose(UN, rules, dossier(*twice, *again)).competences["C1"]
        assert motif.tentative is not None
        assert motif.tentative.ecarts == ("C1.1", "C1.2")


def test_criteres_of_two_epreuves_on_which_assessors_differ_are_all_said() -> None:
    of = referentiel(bloc("B1", {"C1": 2}, "E1: C1; E2: C1"))
    for epreuve, critere in zip(of["blocs"][0]["epreuves"], ("C1.1", "C1.2"), strict=True):
        epreuve["criteres"] = [critere]
    entries = [
        evaluation(epreuve, f"{critere} {note}", evaluateur=who, session=session)
        for epreuve, critere, session in (("E1", "C1.1", 1), ("E1", "C1.1", 2), ("E2", "C1.2", 1))
        for who, note in (("A", 4), ("B", 12))
    ]
    motif = propose(of, reglement(USUELLES), dossier(*entries)).competences["C1"]
    assert motif.tentative is not None
    assert motif.tentative.ecarts == ("C1.1", "C1.2")


def test_a_partial_resit_keeps_the_gaps_of_what_it_leaves() -> None:
    of = referentiel(bloc("B1", {"C1": 1, "C2": 1}, "E1: C1 C2"))
    rules = reglement(USUELLES, rattrapage={"retient": "derniere", "par": "epreuve"})
    entries = [
        evaluation("E1", "C1.1 4 C2.1 4", evaluateur="A"),
        evaluation("E1", "C1.1 12 C2.1 12", evaluateur="B"),
        evaluation("E1", "C1.1 12", session=2, competences=["C1"]),
    ]
    motif = propose(of, rules, dossier(*entries)).competences["C2"]
    assert motif.tentative is not None
    assert motif.tentative.ecarts == ("C2.1",)


def test_marks_replaced_one_by_one_keep_the_gaps_of_the_others() -> None:
    rules = reglement(
        USUELLES,
        double_notation={"retient": "moyenne", "ecart_max": 2},
        rattrapage={"retient": "remplace"},
    )
    entries = [
        evaluation("E1", "C1.1 4 C1.2 4", evaluateur="A"),
        evaluation("E1", "C1.1 12 C1.2 4", evaluateur="B"),
        evaluation("E1", "C1.2 12", session=2),
    ]
    motif = propose(UN, rules, dossier(*entries)).competences["C1"]
    assert motif.tentative is not None
    assert (motif.manque, motif.tentative.ecarts) == (("C1.1",), ("C1.1",))


@pytest.mark.parametrize(
    ("notes", "retient"),
    [([0, 4, 20], 4), ([20, 0, 6], 6), ([0, 2, 9, 18, 20], 9), ([0, 3, 11, 20], 7)],
)
def test_a_third_assessor_gives_the_middle_mark(notes: list[int], retient: int) -> None:
    double = DoubleNotation.model_validate(
        {"retient": "moyenne", "ecart_max": 2, "troisieme": True}
    )
    assert accord(list(notes), double, 1) == retient


# What the jury or a former decision gave


def test_a_decision_on_the_certification_is_about_it() -> None:
    said = propose(DEUX, reglement(USUELLES), dossier(), {"certification": True, **JURY})
    assert (said.certification.objet, said.certification.detail) == (CERTIFICATION, "Délibéré.")
    assert said.propose[CERTIFICATION].cle == "tous"


def test_a_decision_without_a_motive_has_no_detail() -> None:
    taken = {"bloc": "B2", "decision": "acquis"}
    assert propose(DEUX, reglement(USUELLES), dossier(), taken).blocs["B2"].detail == ""


def test_a_value_that_may_rise_stays_so_under_a_decision() -> None:
    rules = reglement(
        {
            "competence": MOYENNE,
            "bloc": {"moyenne": "competences", "au_moins": 14},
            "certification": {"moyenne": "blocs", "au_moins": 14},
        }
    )
    entries = [evaluation("E1", "C1.1 12 C1.2 12"), evaluation("E1", "C1.1 20", session=2)]
    said = propose(UN, rules, dossier(*entries), {"bloc": "B1", **JURY})
    assert (said.blocs["B1"].cle, said.blocs["B1"].provisoire) == ("jury", True)
    assert said.certification.verdict is EN_ATTENTE


@pytest.mark.parametrize("given", ["jury", "before"])
def test_what_stands_in_a_bloc_that_was_given_says_by_what(given: str) -> None:
    rules = reglement({**USUELLES, "certification": {"tous": "competences"}})
    marked = dossier(evaluation("E1", "C1.1 4"), evaluation("E3", "C3.1 12"))
    if given == "jury":
        said = propose(DEUX, rules, marked, {"bloc": "B1", **JURY})
    else:
        said = propose(DEUX, rules, {**marked, "acquis": [acquis("B1")]})
    parts = {part.objet: (part.cle, part.detail) for part in said.certification.parties}
    expected = ("jury", "Délibéré.") if given == "jury" else ("capitalisation", "PV")
    assert (parts["C1"], parts["C2"]) == (expected, expected)


# Scales


@pytest.mark.parametrize(
    ("etendue", "ecrit", "lue"),
    [
        ((0, 20, "1/2"), "12,5", Fraction(25, 2)),
        ((0, 20, "1/2"), "12,25", None),
        ((0, 20, "1/2"), "20,5", None),
        ((0, 20, "1/2"), "-0,5", None),
        ((1, 10, 3), "4", 4),
        ((1, 10, 3), "3", None),
        ((0, 20, 0), "12,25", Fraction(49, 4)),
        ((0, 20, 0), "21", None),
        ((0, 20, "1/2"), "douze", None),
    ],
)
def test_a_mark_is_read_on_its_scale(
    etendue: tuple[int, int, object], ecrit: str, lue: Fraction | None
) -> None:
    low, high, step = etendue
    given = {"min": low, "max": high, "pas": step}
    assert valeur(Echelle.model_validate({"code": "n", "etendue": given}), ecrit) == lue


def test_a_scale_of_one_value_is_taken_as_it_is() -> None:
    one = Echelle.model_validate({"code": "un", "niveaux": {"fait": 1}})
    twenty = Echelle.model_validate({"code": "n", "etendue": {"min": 0, "max": 20, "pas": 1}})
    assert Conversion(one, twenty)(Fraction(1)) == 0
    assert Conversion(one, twenty)(Fraction(3)) == 2


def test_an_epreuve_marks_its_own_criteres() -> None:
    of = Referentiel.model_validate(
        referentiel(bloc("B1", {"C1": 2, "C2": 1}, "E1: C1 C2; E2: C2"))
    )
    marked = {epreuve.code: scored(of, epreuve) for epreuve in of.epreuves()}
    assert marked == {"E1": ("C1.1", "C1.2", "C2.1"), "E2": ("C2.1",)}
    plan = Plan(of, Reglement.model_validate(reglement(USUELLES)))
    assert plan.notes_de("E2", ("C1", "C2")) == ("C2.1",)
