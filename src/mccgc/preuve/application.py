"""Which rules apply where and when: every day that changes something, every voie and object."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations, islice
from typing import NamedTuple

from mccgc.decision.objets import Objet
from mccgc.decision.plan import VOIES, Plan
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Regle, Reglement, Voie
from mccgc.preuve.constats import Constat
from mccgc.preuve.exigences import RECOUVREMENTS, Exigences, recouvertes
from mccgc.preuve.faits import Faits
from mccgc.preuve.temoins import temoin, temoin_de


class Jour(NamedTuple):
    """A day of the jury that stands for all those when the same rules apply."""

    le: date | None
    plan: Plan


JOURS = 60
"""Days that change the rules beyond which the next ones are not studied, which is said."""


def jours(referentiel: Referentiel, reglement: Reglement) -> tuple[list[Jour], int]:
    """Days from the first of the règlement, one for each set of rules that apply then.

    The first ones only when they are too many; and how many there are.
    """
    days = _debuts(reglement)
    return [Jour(day, Plan(referentiel, reglement, day)) for day in days[:JOURS]], len(days)


def _debuts(reglement: Reglement) -> list[date | None]:
    first = reglement.reglement.en_vigueur
    starts = {regle.du for regle in reglement.regles if regle.du is not None}
    starts |= {regle.au + timedelta(1) for regle in reglement.regles if regle.au is not None}
    return [first, *sorted(day for day in starts if day > first)] if starts else [None]


def sans_application(jours: list[Jour]) -> Iterator[Constat]:
    """Rules that decide nothing: no object is theirs, or another rule always replaces them."""
    regles = jours[0].plan.reglement.regles
    judges = [
        (jour, voie, juge)
        for jour in jours
        for voie in VOIES
        for juge in jour.plan.juges[voie].values()
    ]
    applied = {id(regle) for _, _, juge in judges for regle in juge.regles}
    exceptions: dict[str, list[Regle]] = {}
    for regle in regles:
        if regle.exception_a is not None:
            exceptions.setdefault(regle.exception_a, []).append(regle)
    for rank, regle in enumerate(regles):
        if id(regle) in applied:
            continue
        others = exceptions.get(regle.code, ())
        by = [
            other.code
            for other in others
            if any(
                _regit(regle, juge.objet, voie, jour) and _regit(other, juge.objet, voie, jour)
                for jour, voie, juge in judges
            )
        ]
        path, params = ("regles", rank), {"regle": regle.code}
        yield (
            Constat("PRV202", path, params | {"par": ", ".join(by)})
            if by
            else Constat("PRV201", path, params)
        )


def _regit(regle: Regle, objet: Objet, voie: str, jour: Jour) -> bool:
    """Whether a rule governs an object, replaced there or not."""
    kind = jour.plan.types.get(objet.code)
    return regle.porte_sur == objet.portee and regle.s_applique(objet.code, kind, voie, jour.le)


def recouvrements(jours: list[Jour], exigences: Exigences) -> Iterator[Constat]:
    """Exceptions to one rule that govern one object together, and the dossier that divides them."""
    regles = jours[0].plan.reglement.regles
    rank = {id(regle): i for i, regle in enumerate(regles)}
    found: dict[tuple[int, int], tuple[Jour, Voie, str]] = {}
    for jour in jours:
        for voie in VOIES:
            for code, juge in jour.plan.juges[voie].items():
                for one, other in recouvertes(juge.regles):
                    if len(found) < RECOUVREMENTS:
                        found.setdefault((rank[id(one)], rank[id(other)]), (jour, voie, code))
    for (first, second), (jour, voie, code) in found.items():
        place = exigences.desaccords.get((first, second))
        shown = temoin(jour.plan, voie, code, Faits())
        if place is not None:
            shown = temoin_de(place)
        params = {
            "regle": regles[second].code,
            "autre": regles[first].code,
            "a": regles[first].exception_a,
            "objet": code,
            "voie": voie,
        }
        yield Constat("PRV401", ("regles", second), params, shown)


def recouvrements_du_rattrapage(plan: Plan) -> Iterator[Constat]:
    """Resit policies that claim one épreuve: the first alone would be followed."""
    exceptions = plan.reglement.rattrapage.exceptions
    shared: dict[tuple[int, int], str] = {}
    for code in plan.epreuves:
        claims = [
            rank
            for rank, exception in enumerate(exceptions)
            if code in exception.epreuves or exception.type == plan.types[code]
        ]
        for pair in islice(combinations(claims, 2), RECOUVREMENTS):
            if len(shared) < RECOUVREMENTS:
                shared.setdefault(pair, code)
    for (first, second), code in sorted(shared.items()):
        path = ("rattrapage", "exceptions", second)
        params = {"epreuve": code, "rang": first + 1, "autre": second + 1}
        yield Constat("PRV402", path, params)
