"""Engine and oracle agree on small spaces enumerated whole."""

from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from accord import Arbre, Essai, Paire, report
from petit import acquis, bloc, dossier, evaluation, referentiel, reglement

NIVEAUX = {
    "echelles": [{"code": "niveaux", "niveaux": {"non": 0, "partiel": "1/2", "oui": 1}}],
    "notation": {"echelle": "niveaux"},
}
MARKS = ("non", "partiel", "oui", None)
USUELLES: Arbre = {
    "competence": {"moyenne": "criteres", "au_moins": "1/2"},
    "bloc": {"tous": "competences"},
    "certification": {"tous": "blocs"},
}
CRITERES = ("C1.1", "C1.2", "C2.1", "C2.2")


def notes(codes: tuple[str, ...], marks: tuple[str | None, ...]) -> Arbre:
    return {code: mark for code, mark in zip(codes, marks, strict=True) if mark is not None}


def check(of: Arbre, regles: Arbre, candidats: Iterator[tuple[Arbre, list[Arbre]]]) -> None:
    paire = Paire(of, regles)
    for candidat, decisions in candidats:
        essai = Essai(of, regles, candidat, decisions)
        assert paire.agree(essai), report(essai)


@pytest.mark.parametrize("first", [*product(MARKS, repeat=2)], ids=str)
def test_two_competences_of_two_criteres_at_two_sessions(first: tuple[str | None, ...]) -> None:
    """3 levels or unknown, 8 marks: 65,536 dossiers under the rules of the shipped règlement."""
    of = referentiel(bloc("B1", {"C1": 2, "C2": 2}, "E1: C1 C2"))
    check(of, reglement(USUELLES, **NIVEAUX), _two_sessions(CRITERES, first))


def _two_sessions(
    codes: tuple[str, ...], first: tuple[str | None, ...] = ()
) -> Iterator[tuple[Arbre, list[Arbre]]]:
    """Every dossier of two sessions whose first marks are these."""
    count = len(codes)
    for rest in product(MARKS, repeat=2 * count - len(first)):
        marks = (*first, *rest)
        one = evaluation("E1") | {"notes": notes(codes, marks[:count])}
        two = evaluation("E1", session=2) | {"notes": notes(codes, marks[count:])}
        yield dossier(one, two), []


CONDITIONS: dict[str, Arbre] = {
    "mean": {"moyenne": "criteres", "au_moins": "1/2"},
    "every": {"tous": "criteres", "a_partir_de": "1/2"},
    "one": {"nombre": "criteres", "au_moins": 1},
    "floor": {
        "toutes_ces_conditions": [
            {"moyenne": "criteres", "au_moins": "3/4"},
            {"plancher": "criteres", "au_moins": "1/2"},
        ]
    },
}
RIGHTS = (None, {"moyenne": "competence", "de": "1/4", "a_moins_de": "1/2"})


@pytest.mark.parametrize("droit", RIGHTS, ids=("open", "right"))
@pytest.mark.parametrize("par", ["competence", "epreuve", "critere"])
@pytest.mark.parametrize("retient", ["meilleure", "derniere", "remplace"])
def test_every_resit_policy(retient: str, par: str, droit: Arbre | None) -> None:
    """3 levels or unknown, 4 marks: 256 dossiers, for each policy and condition."""
    rattrapage: dict[str, Any] = {"retient": retient, "par": par}
    if droit is not None:
        rattrapage["droit"] = droit
    of = referentiel(bloc("B1", {"C1": 2}))
    for condition in CONDITIONS.values():
        rules = {"competence": condition, "bloc": {"moyenne": "competences", "au_moins": "3/4"}}
        check(of, reglement(rules, rattrapage=rattrapage, **NIVEAUX), _two_sessions(CRITERES[:2]))


CERTIFICATIONS: dict[str, Arbre] = {
    "tous": {"tous": "blocs"},
    "nombre": {"nombre": "blocs", "au_moins": 1},
    "proportion": {"proportion": "blocs", "au_moins": "2/3"},
    "moyenne": {"moyenne": "blocs", "au_moins": 10},
    "plancher": {"plancher": "blocs", "au_moins": 8},
    "communs": {"tous": "blocs_communs"},
    "options": {"options": "OPT"},
    "competences": {"moyenne": "competences", "au_moins": 10},
}
JURY = (None, "acquis", "non_acquis", "en_attente")


def _two_blocs() -> Iterator[tuple[Arbre, list[Arbre]]]:
    """Each bloc failed, passed or unknown, acquis before or not, decided by the jury or not."""
    states = list(product(("8", "12", None), (False, True), JURY))
    aims: tuple[Arbre, ...] = ({}, {"options": ["B2"]}, {"visee": ["B1"]}, {"visee": ["B2"]})
    for one, two, aim in product(states, states, aims):
        states_of = {"1": one, "2": two}
        entries = [
            evaluation(f"E{n}", f"C{n}.1 {mark}") for n, (mark, _, _) in states_of.items() if mark
        ]
        had = [acquis(f"B{n}") for n, (_, before, _) in states_of.items() if before]
        decisions = [
            {"candidat": "X", "bloc": f"B{n}", "decision": decision}
            for n, (_, _, decision) in states_of.items()
            if decision
        ]
        yield dossier(*entries, acquis=had, **aim), decisions


@pytest.mark.parametrize("option", ["", "OPT"], ids=("common", "option"))
@pytest.mark.parametrize("si", CERTIFICATIONS.values(), ids=CERTIFICATIONS)
def test_every_state_of_two_blocs(si: Arbre, option: str) -> None:
    """24 states by bloc, 4 aims: 2,304 dossiers for each condition."""
    of = referentiel(bloc("B1", {"C1": 1}), bloc("B2", {"C2": 1}, option=option))
    rules = {"competence": {"moyenne": "criteres", "au_moins": 10}, "bloc": {"tous": "competences"}}
    check(of, reglement({**rules, "certification": si}), _two_blocs())
