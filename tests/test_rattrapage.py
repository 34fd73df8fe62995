"""What resits mean where the usual case does not show it; bugs become tests here."""

import pytest

from petit import Arbre, bloc, decide, dossier, evaluation, referentiel, reglement

MOYENNE = {"moyenne": "criteres", "au_moins": 10}
UN = referentiel(bloc("B1", {"C1": 1, "C2": 1}, "E1: C1 C2"))
USUELLES: Arbre = {
    "competence": MOYENNE,
    "bloc": {"tous": "competences"},
    "certification": {"tous": "blocs"},
}


# Resits


def test_a_partial_resit_leaves_the_other_competence_as_it_was() -> None:
    first = evaluation("E1", "C1.1 4 C2.1 8")
    second = evaluation("E1", "C1.1 12", session=2, competences=["C1"])
    said = decide(UN, reglement(USUELLES), dossier(first, second))
    assert said["competences"] == {"C1": "acquis", "C2": "non_acquis"}


@pytest.mark.parametrize("retient", ["derniere", "remplace", "meilleure"])
def test_two_partial_resits_are_read_in_the_order_of_sessions(retient: str) -> None:
    entries = [
        evaluation("E1", "C1.1 4 C2.1 4"),
        evaluation("E1", "C1.1 12", session=2, competences=["C1"]),
        evaluation("E1", "C2.1 12", session=3, competences=["C2"]),
    ]
    rules = reglement(USUELLES, rattrapage={"retient": retient, "par": "critere", "sessions": 3})
    said = decide(UN, rules, dossier(*entries))
    assert said == decide(UN, rules, dossier(*reversed(entries)))
    assert said["competences"] == {"C1": "acquis", "C2": "acquis"}


def test_a_mark_outside_what_a_resit_takes_up_is_not_read() -> None:
    rules = reglement(USUELLES, rattrapage={"retient": "derniere", "par": "epreuve"})
    first = evaluation("E1", "C1.1 4 C2.1 4")
    second = evaluation("E1", "C1.1 12 C2.1 12", session=2, competences=["C1"])
    said = decide(UN, rules, dossier(first, second))
    assert said["competences"] == {"C1": "acquis", "C2": "non_acquis"}


def test_a_whole_mark_given_again_without_all_the_rights_is_not_read() -> None:
    # C1, at 8, may be taken again; C2, at 4, may not: E1 is then (12 + 4) / 2.
    rules = reglement(
        {"epreuve": {"note": "epreuve", "au_moins": 8}},
        rattrapage={
            "retient": "derniere",
            "par": "epreuve",
            "droit": {"moyenne": "competence", "de": 8, "a_moins_de": 10},
        },
    )
    entries = [
        evaluation("E1", "C1.1 8 C2.1 4"),
        evaluation("E1", "C1.1 12 C2.1 12", session=2, note="20"),
    ]
    assert decide(UN, rules, dossier(*entries))["valeurs"]["E1"] == 8


def test_an_absence_at_the_resit_replaces_the_mark_of_a_whole_epreuve() -> None:
    rules = reglement(
        {"epreuve": {"note": "epreuve", "au_moins": 10}},
        rattrapage={"retient": "remplace", "par": "epreuve"},
    )
    resit = evaluation("E1", session=2, presence="absent")
    said = decide(UN, rules, dossier(evaluation("E1", note="12"), resit))
    assert said["epreuves"] == {"E1": "non_acquis"}


@pytest.mark.parametrize("before", ["C1.1 4 C2.1 12", "C1.1 12 C2.1 12"])
def test_one_mark_at_the_resit_replaces_those_of_the_critères_by_nothing_known(before: str) -> None:
    rules = reglement(USUELLES, rattrapage={"retient": "remplace"})
    resit = evaluation("E1", session=2, note="12")
    said = decide(UN, rules, dossier(evaluation("E1", before), resit))
    assert said["competences"] == {"C1": "en_attente", "C2": "en_attente"}


def test_a_justified_absence_at_the_resit_leaves_unknown_what_it_would_replace() -> None:
    rules = reglement(USUELLES, rattrapage={"retient": "remplace", "par": "critere"})
    resit = evaluation("E1", session=2, presence="justifiee")
    said = decide(UN, rules, dossier(evaluation("E1", "C1.1 4 C2.1 4"), resit))
    assert said["competences"] == {"C1": "en_attente", "C2": "en_attente"}


def test_a_mark_not_given_again_is_not_replaced() -> None:
    rules = reglement(USUELLES, rattrapage={"retient": "remplace", "par": "critere"})
    resit = evaluation("E1", "C1.1 4", session=2)
    said = decide(UN, rules, dossier(evaluation("E1", "C1.1 12 C2.1 12"), resit))
    assert said["competences"] == {"C1": "non_acquis", "C2": "acquis"}


def test_the_best_session_of_an_epreuve_is_unknown_while_another_may_win() -> None:
    # Session 2 wins, unless C2 turns out at 20 in session 1, which then wins, the earlier on a tie.
    rules = reglement(USUELLES, rattrapage={"retient": "meilleure", "par": "epreuve"})
    entries = [evaluation("E1", "C1.1 0"), evaluation("E1", "C1.1 16 C2.1 4", session=2)]
    said = decide(UN, rules, dossier(*entries))
    assert said["competences"] == {"C1": "en_attente", "C2": "en_attente"}
    entries[0]["notes"]["C2.1"] = "20"
    said = decide(UN, rules, dossier(*entries))
    assert said["competences"] == {"C1": "non_acquis", "C2": "acquis"}


def test_what_all_sessions_that_may_win_agree_upon_is_known() -> None:
    rules = reglement(USUELLES, rattrapage={"retient": "meilleure", "par": "epreuve"})
    entries = [evaluation("E1", "C1.1 12"), evaluation("E1", "C1.1 12 C2.1 4", session=2)]
    said = decide(UN, rules, dossier(*entries))
    assert said["competences"] == {"C1": "acquis", "C2": "en_attente"}


def test_the_last_session_of_one_epreuve_joins_the_only_one_of_another() -> None:
    of = referentiel(bloc("B1", {"C1": 2}, "E1: C1; E2: C1"))
    for epreuve, critere in zip(of["blocs"][0]["epreuves"], ("C1.1", "C1.2"), strict=True):
        epreuve["criteres"] = [critere]
    rules = reglement(USUELLES, rattrapage={"retient": "derniere", "par": "epreuve"})
    entries = [
        evaluation("E1", "C1.1 4"),
        evaluation("E1", "C1.1 8", session=2),
        evaluation("E2", "C1.2 8"),
    ]
    said = decide(of, rules, dossier(*entries))
    assert said["competences"] == {"C1": "non_acquis"}


def test_a_critere_that_two_epreuves_mark_waits_for_both() -> None:
    of = referentiel(bloc("B1", {"C1": 1}, "E1: C1; E2: C1"))
    rules = reglement(USUELLES)
    alone = decide(of, rules, dossier(evaluation("E1", "C1.1 12")))
    assert alone["competences"] == {"C1": "en_attente"}
    two = dossier(evaluation("E1", "C1.1 12"), evaluation("E2", "C1.1 6"))
    assert decide(of, rules, two)["valeurs"] == {"C1": 9}


@pytest.mark.parametrize("par", ["competence", "epreuve", "critere"])
@pytest.mark.parametrize("retient", ["meilleure", "derniere", "remplace"])
@pytest.mark.parametrize("presence", ["justifiee", "absent"])
def test_a_whole_mark_after_an_absence_stands_for_what_nobody_marked(
    presence: str, retient: str, par: str
) -> None:
    rules = reglement({"epreuve": MOYENNE}, rattrapage={"retient": retient, "par": par})
    entries = [evaluation("E1", presence=presence), evaluation("E1", session=2, note="15")]
    said = decide(UN, rules, dossier(*entries))
    assert (said["epreuves"], said["valeurs"]["E1"]) == ({"E1": "acquis"}, 15)


# The right to resit


def test_the_right_to_resit_reads_the_mean_as_the_reglement_rounds_it() -> None:
    # 7,75 makes 8, which opens the right; 9,5 makes 10, which is acquis and closes it.
    rules = reglement(
        USUELLES,
        arrondi={"decimales": 0, "quand": "avant_comparaison"},
        rattrapage={
            "retient": "derniere",
            "droit": {"moyenne": "competence", "de": 8, "a_moins_de": 10},
        },
    )
    entries = [
        evaluation("E1", "C1.1 7,75 C2.1 9,5"),
        evaluation("E1", "C1.1 12 C2.1 0", session=2),
    ]
    said = decide(UN, rules, dossier(*entries))
    assert said["competences"] == {"C1": "acquis", "C2": "acquis"}


def test_the_right_to_resit_one_competence_is_not_that_of_its_epreuve() -> None:
    rules = reglement(
        USUELLES, rattrapage={"droit": {"moyenne": "competence", "de": 8, "a_moins_de": 10}}
    )
    first, second = "C1.1 4 C2.1 8", "C1.1 12 C2.1 12"
    entries = [evaluation("E1", first), evaluation("E1", second, session=2)]
    said = decide(UN, rules, dossier(*entries))
    assert said["competences"] == {"C1": "non_acquis", "C2": "acquis"}


def test_a_resit_is_unknown_while_the_right_to_it_is() -> None:
    rules = reglement(
        USUELLES,
        rattrapage={
            "retient": "remplace",
            "par": "critere",
            "droit": {"moyenne": "bloc", "de": 8, "a_moins_de": 10},
        },
    )
    entries = [evaluation("E1", "C1.1 4"), evaluation("E1", "C1.1 12 C2.1 12", session=2)]
    said = decide(UN, rules, dossier(*entries))
    assert said["competences"] == {"C1": "en_attente", "C2": "en_attente"}


def test_a_mean_of_the_first_session_reads_the_marks_of_its_own_epreuve() -> None:
    of = referentiel(bloc("B1", {"C1": 1}, "E1: C1; E2: C1"))
    rules = reglement(
        {"epreuve": {"note": "epreuve", "au_moins": 10}},
        rattrapage={"droit": {"moyenne": "epreuve", "de": 8, "a_moins_de": 10}},
    )
    entries = [
        evaluation("E1", "C1.1 8"),
        evaluation("E2", "C1.1 4"),
        evaluation("E1", "C1.1 12", session=2),
        evaluation("E2", "C1.1 12", session=2),
    ]
    said = decide(of, rules, dossier(*entries))
    assert said["epreuves"] == {"E1": "acquis", "E2": "non_acquis"}


def test_an_epreuve_without_criteres_has_its_right_too() -> None:
    of = referentiel(bloc("B1", {"C1": 0}))
    rules = reglement(
        {"epreuve": {"note": "epreuve", "au_moins": 10}},
        rattrapage={"droit": {"moyenne": "epreuve", "de": 8, "a_moins_de": 10}},
    )
    entries = [evaluation("E1", note="4"), evaluation("E1", note="12", session=2)]
    assert decide(of, rules, dossier(*entries))["epreuves"] == {"E1": "non_acquis"}


# Values that a session may still raise


@pytest.mark.parametrize(
    ("seuil", "verdict"), [(12, "acquis"), (13, "en_attente"), (16, "en_attente")]
)
def test_a_mean_already_reached_stays_so_while_a_session_may_raise_it(
    seuil: int, verdict: str
) -> None:
    rules = reglement(
        {"competence": MOYENNE, "bloc": {"moyenne": "competences", "au_moins": seuil}}
    )
    of = referentiel(bloc("B1", {"C1": 2}))
    entries = [evaluation("E1", "C1.1 12 C1.2 12"), evaluation("E1", "C1.1 20", session=2)]
    assert decide(of, rules, dossier(*entries))["blocs"] == {"B1": verdict}


def test_a_session_that_waits_for_a_piece_may_still_raise_the_value() -> None:
    piece = {"toutes_ces_conditions": [MOYENNE, {"piece": "stage"}]}
    either = {"une_de_ces_conditions": [piece, {"plancher": "criteres", "au_moins": 10}]}
    rules = reglement({"competence": either, "bloc": {"moyenne": "competences", "au_moins": 14}})
    of = referentiel(bloc("B1", {"C1": 2}))
    entries = [evaluation("E1", "C1.1 10 C1.2 10"), evaluation("E1", "C1.1 20 C1.2 8", session=2)]
    said = decide(of, rules, dossier(*entries))
    assert (said["competences"], said["blocs"]) == ({"C1": "acquis"}, {"B1": "en_attente"})


def test_the_value_of_a_session_that_waits_is_not_read() -> None:
    both = {"toutes_ces_conditions": [MOYENNE, {"piece": "stage"}]}
    rules = reglement({"competence": both, "bloc": {"moyenne": "competences", "au_moins": 14}})
    entries = [evaluation("E1", "C1.1 12"), evaluation("E1", "C1.1 16", session=2)]
    said = decide(referentiel(bloc("B1", {"C1": 1})), rules, dossier(*entries))
    assert (said["competences"], said["blocs"]) == ({"C1": "en_attente"}, {"B1": "en_attente"})


def test_the_value_of_a_competence_is_its_own_not_that_of_its_epreuves() -> None:
    # C2 may still be raised at session 2, and the mark of E1 with it; C1 was not taken up again.
    rules = reglement(
        {
            "competence": {"moyenne": "epreuves", "au_moins": 10},
            "certification": {"plancher": "competences", "au_moins": 10},
        }
    )
    entries = [
        evaluation("E1", "C1.1 8 C2.1 8"),
        evaluation("E1", session=2, competences=["C2"]),
    ]
    said = decide(UN, rules, dossier(*entries))
    assert (said["competences"]["C1"], said["certification"]) == ("en_attente", "non_acquise")


def test_an_epreuve_that_marks_no_critere_of_a_competence_brings_it_no_session() -> None:
    of = referentiel(bloc("B1", {"C1": 1, "C2": 1}, "E1: C1; E2: C1 C2"))
    of["blocs"][0]["epreuves"][1]["criteres"] = ["C2.1"]
    rules = reglement(
        {
            "competence": {"moyenne": "epreuves", "au_moins": 10},
            "certification": {"plancher": "competences", "au_moins": 10, "parmi": ["C1"]},
        }
    )
    said = decide(of, rules, dossier(evaluation("E1", "C1.1 12"), evaluation("E2", session=2)))
    assert (said["competences"]["C1"], said["certification"]) == ("en_attente", "acquise")


def test_an_absence_from_a_part_of_an_epreuve_is_not_from_the_whole() -> None:
    of = referentiel(bloc("B1", {"C1": 1, "C2": 1}, "E1: C1 C2"))
    of["blocs"][0]["epreuves"][0]["criteres"] = ["C1.1"]
    absent = evaluation("E1", presence="absent", competences=["C2"])
    rules = reglement({"epreuve": {"note": "epreuve", "au_moins": 10}})
    assert decide(of, rules, dossier(absent))["epreuves"] == {"E1": "en_attente"}


# The mark of an épreuve of several compétences


def test_a_third_session_takes_nothing_from_what_the_first_two_make() -> None:
    rules = reglement(
        {"competence": MOYENNE, "bloc": {"moyenne": "epreuves", "au_moins": 12}},
        rattrapage={"sessions": 3},
    )
    entries = [
        evaluation("E1", "C1.1 8 C2.1 14"),
        evaluation("E1", "C1.1 14 C2.1 8", session=2),
        evaluation("E1", session=3, presence="justifiee"),
    ]
    said = decide(UN, rules, dossier(*entries))
    assert (said["valeurs"]["E1"], said["blocs"]) == (14, {"B1": "acquis"})


def test_an_incomplete_session_may_raise_an_epreuve_by_one_of_its_competences() -> None:
    # C1 is at most 20 at session 2, with which E1 would be (20 + 10) / 2 = 15.
    rules = reglement(
        {"competence": MOYENNE, "bloc": {"moyenne": "epreuves", "au_moins": 15}},
    )
    entries = [evaluation("E1", "C1.1 12 C2.1 10"), evaluation("E1", "C2.1 0", session=2)]
    said = decide(UN, rules, dossier(*entries))
    assert (said["valeurs"]["E1"], said["blocs"]) == (11, {"B1": "en_attente"})


# Several assessors


DOUBLE = {"double_notation": {"retient": "moyenne", "ecart_max": 2, "troisieme": True}}


def test_assessors_who_share_the_competences_of_an_epreuve_each_answer_for_their_own() -> None:
    rules = reglement(USUELLES, **DOUBLE)
    one = evaluation("E1", "C1.1 12", evaluateur="EV-01", competences=["C1"])
    two = evaluation("E1", "C2.1 8", evaluateur="EV-02", competences=["C2"])
    said = decide(UN, rules, dossier(one, two))
    assert said["competences"] == {"C1": "acquis", "C2": "non_acquis"}
    assert decide(UN, rules, dossier(two, one)) == said
    # One who was to mark all of it, and has not yet, is still awaited.
    said = decide(UN, rules, dossier({**one, "competences": None}, two))
    assert said["competences"] == {"C1": "acquis", "C2": "en_attente"}


@pytest.mark.parametrize(
    ("notes", "valeur"), [("4 10 14", 10), ("4 8 12 16", 10), ("4 10 12 13 16", 12)]
)
def test_the_median_of_an_even_number_is_between_the_two_in_the_middle(
    notes: str, valeur: int
) -> None:
    of, rules = referentiel(bloc("B1", {"C1": 1})), reglement(USUELLES, **DOUBLE)
    entries = [
        evaluation("E1", f"C1.1 {note}", evaluateur=f"EV-{rank}")
        for rank, note in enumerate(notes.split())
    ]
    assert decide(of, rules, dossier(*entries))["valeurs"] == {"C1": valeur}
