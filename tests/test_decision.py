"""What a decision means where the usual case does not show it; bugs become tests here."""

import pytest

from petit import Arbre, acquis, bloc, decide, dossier, evaluation, referentiel, reglement

MOYENNE = {"moyenne": "criteres", "au_moins": 10}
UN = referentiel(bloc("B1", {"C1": 1, "C2": 1}, "E1: C1 C2"))
DEUX_BLOCS = referentiel(bloc("B1", {"C1": 1}), bloc("B2", {"C2": 1}))
OPTIONS = referentiel(
    bloc("B1", {"C1": 1}), bloc("B2", {"C2": 1}, option="OPT"), bloc("B3", {"C3": 1}, option="OPT")
)
TOUT_12 = evaluation("E1", "C1.1 12 C2.1 12")
USUELLES: Arbre = {
    "competence": MOYENNE,
    "bloc": {"tous": "competences"},
    "certification": {"tous": "blocs"},
}


# What is read


def test_a_critere_that_the_epreuve_does_not_assess_is_ignored() -> None:
    said = decide(DEUX_BLOCS, reglement(USUELLES), dossier(evaluation("E1", "C1.1 12 C2.1 12")))
    assert said["blocs"] == {"B1": "acquis", "B2": "en_attente"}


def test_a_piece_alone_may_decide_what_nobody_marked() -> None:
    either = {"une_de_ces_conditions": [MOYENNE, {"piece": "derogation"}]}
    given = [{"code": "derogation", "le": "2026-03-01"}]
    rules = reglement({"competence": either})
    said = decide(DEUX_BLOCS, rules, dossier(evaluation("E1", "C1.1 4"), pieces=given))
    assert said["competences"] == {"C1": "acquis", "C2": "acquis"}


def test_a_piece_that_came_in_several_times_adds_up() -> None:
    rules = reglement({"bloc": {"piece": "stage", "au_moins": 60}})
    twice = [{"code": "stage", "le": "2026-03-01", "quantite": 30}] * 2
    assert decide(UN, rules, dossier(pieces=twice))["blocs"] == {"B1": "acquis"}
    assert decide(UN, rules, dossier(pieces=twice[:1]))["blocs"] == {"B1": "non_acquis"}
    for more in ({"code": "stage", "le": "2026-03-01"}, {"code": "stage", "quantite": 30}):
        half = [twice[0], more]
        assert decide(UN, rules, dossier(pieces=half))["blocs"] == {"B1": "en_attente"}
        assert decide(UN, rules, dossier(pieces=[*twice, more]))["blocs"] == {"B1": "acquis"}


@pytest.mark.parametrize("notes", ["C1.1 12", "C1.1 12 C2.1 8"])
def test_an_unknown_part_of_no_weight_leaves_a_mean_known(notes: str) -> None:
    mean = {"moyenne": "competences", "au_moins": 10}
    rules = reglement({"competence": MOYENNE, "bloc": mean}, poids={"C2": 0})
    assert decide(UN, rules, dossier(evaluation("E1", notes)))["blocs"] == {"B1": "acquis"}
    of = referentiel(bloc("B1", {"C1": 2}))
    rules = reglement({"competence": MOYENNE}, poids={"C1.2": 0})
    said = decide(of, rules, dossier(evaluation("E1", "C1.1 12")))
    assert (said["competences"], said["valeurs"]) == ({"C1": "acquis"}, {"C1": 12})


def test_no_rounding_makes_the_top_level_of_another() -> None:
    niveaux = {"non": 0, "partiel": "1/2", "oui": 1}
    rules = reglement(
        {"competence": {"tous": "criteres"}},
        echelles=[{"code": "niveaux", "niveaux": niveaux}],
        notation={"echelle": "niveaux"},
        arrondi={"decimales": 0, "quand": "avant_comparaison"},
    )
    said = decide(UN, rules, dossier(evaluation("E1", "C1.1 partiel C2.1 oui")))
    assert said["competences"] == {"C1": "non_acquis", "C2": "acquis"}


def test_in_vae_the_marks_of_epreuves_are_not_read() -> None:
    rules = reglement(USUELLES)
    said = decide(UN, rules, dossier(evaluation("E1", "C1.1 12 C2.1 12"), voie="vae"))
    assert (said["blocs"], said["resultat"]) == ({"B1": "en_attente"}, "en_attente")


def test_an_epreuve_marked_as_a_whole_has_that_mark() -> None:
    rules = reglement({"epreuve": MOYENNE, "bloc": {"moyenne": "epreuves", "au_moins": 10}})
    said = decide(UN, rules, dossier(evaluation("E1", "C1.1 4 C2.1 4", note="12")))
    assert said["blocs"] == {"B1": "acquis"}


@pytest.mark.parametrize("regles", [{}, {"bloc": {"tous": "competences"}}])
def test_means_do_not_need_a_rule_for_what_they_average(regles: Arbre) -> None:
    mean = {"moyenne": "blocs" if regles else "competences", "au_moins": 10}
    said = decide(UN, reglement({**regles, "certification": mean}), dossier(TOUT_12))
    assert said["certification"] == "acquise"


def test_an_epreuve_is_decided_though_nothing_else_reads_it() -> None:
    rules = reglement({"epreuve": MOYENNE, "bloc": {"piece": "stage"}})
    assert decide(UN, rules, dossier(TOUT_12))["epreuves"] == {"E1": "acquis"}


# Blocs acquis, options, jury


@pytest.mark.parametrize(
    "si",
    [
        {"plancher": "blocs", "au_moins": 7},
        {"eliminatoire": "blocs", "au_dessous_de": 7},
        {"tous": "blocs", "a_partir_de": 7},
        {"nombre": "blocs", "a_partir_de": 7, "au_moins": 2},
        {"moyenne": "blocs", "au_moins": 7},
        {"tous": "competences"},
        {"moyenne": "competences", "au_moins": 7},
        {"plancher": "epreuves", "au_moins": 7},
    ],
    ids=str,
)
def test_a_bloc_acquis_before_stands_against_every_condition(si: Arbre) -> None:
    rules = reglement({**USUELLES, "epreuve": MOYENNE, "certification": si})
    said = decide(DEUX_BLOCS, rules, dossier(evaluation("E1", "C1.1 12"), acquis=[acquis("B2")]))
    assert said["certification"] == "acquise"
    every = dossier(acquis=[acquis("B1"), acquis("B2", version="2")])
    assert decide(DEUX_BLOCS, rules, every)["certification"] == "acquise"


def test_an_option_not_chosen_has_no_part_in_a_mean() -> None:
    entries = [
        evaluation("E1", "C1.1 15"),
        evaluation("E2", "C2.1 15"),
        evaluation("E3", "C3.1 10"),
    ]
    candidat = dossier(*entries, options=["B2"])
    for parts in ("blocs", "competences"):
        mean = {"moyenne": parts, "au_moins": 15}
        rules = reglement({**USUELLES, "certification": mean})
        assert decide(OPTIONS, rules, candidat)["certification"] == "acquise"


@pytest.mark.parametrize(
    "si",
    [
        {"nombre": "blocs", "au_moins": 2},
        {"nombre": "competences", "au_moins": 2},
        {"options": "OPT"},
    ],
    ids=str,
)
def test_an_option_not_chosen_counts_only_once_acquise_before(si: Arbre) -> None:
    entries = [evaluation("E1", "C1.1 12"), evaluation("E2", "C2.1 4"), evaluation("E3", "C3.1 12")]
    rules = reglement({**USUELLES, "certification": si})
    said = decide(OPTIONS, rules, dossier(*entries, options=["B2"]))
    assert (said["blocs"]["B3"], said["certification"]) == ("hors_visee", "non_acquise")
    before = dossier(*entries, options=["B2"], acquis=[acquis("B3")])
    assert decide(OPTIONS, rules, before)["certification"] == "acquise"


@pytest.mark.parametrize(
    ("decision", "certification"),
    [("acquis", "acquise"), ("non_acquis", "acquise"), ("en_attente", "en_attente")],
)
def test_the_jury_decides_a_bloc_whose_mark_stays(decision: str, certification: str) -> None:
    rules = reglement({**USUELLES, "certification": {"moyenne": "blocs", "au_moins": 10}})
    entries = [evaluation("E1", "C1.1 12"), evaluation("E2", "C2.1 8")]
    taken = ({"bloc": "B2", "decision": "en_attente"}, {"bloc": "B2", "decision": decision})
    said = decide(DEUX_BLOCS, rules, dossier(*entries), taken)
    assert said["blocs"]["B2"] == decision
    assert said["certification"] == certification


@pytest.mark.parametrize("si", [{"plancher": "blocs", "au_moins": 7}, {"tous": "competences"}])
def test_a_bloc_granted_by_the_jury_passes_floors(si: Arbre) -> None:
    rules = reglement({**USUELLES, "certification": si})
    entries = [evaluation("E1", "C1.1 12"), evaluation("E2", "C2.1 4")]
    taken = ({"bloc": "B2", "decision": "acquis"},)
    assert decide(DEUX_BLOCS, rules, dossier(*entries), taken)["certification"] == "acquise"


def test_the_jury_does_not_take_back_a_bloc_acquis_before() -> None:
    taken = ({"bloc": "B2", "decision": "non_acquis"},)
    candidat = dossier(evaluation("E1", "C1.1 12"), acquis=[acquis("B2")])
    said = decide(DEUX_BLOCS, reglement(USUELLES), candidat, taken)
    assert (said["blocs"]["B2"], said["certification"]) == ("acquis", "acquise")


def test_a_certification_acquise_by_compensation_is_a_whole_success() -> None:
    rules = reglement({**USUELLES, "certification": {"moyenne": "blocs", "au_moins": 10}})
    entries = [evaluation("E1", "C1.1 14"), evaluation("E2", "C2.1 8")]
    said = decide(DEUX_BLOCS, rules, dossier(*entries))
    assert (said["blocs"]["B2"], said["resultat"]) == ("non_acquis", "succes_total")
