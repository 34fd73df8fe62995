"""Which rules apply where and when: every day that changes something, every voie and object."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations
from typing import NamedTuple

from mccgc.decision.objets import Objet
from mccgc.decision.plan import VOIES, Plan
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Regle, Reglement, Voie
from mccgc.preuve.constats import Constat
from mccgc.preuve.exigences import Exigences
from mccgc.preuve.faits import Faits
from mccgc.preuve.temoins import temoin, temoin_de


class Jour(NamedTuple):
    """A day of the jury that stands for all those when the same rules apply."""

    le: date | None
    plan: Plan


def jours(referentiel: Referentiel, reglement: Reglement) -> list[Jour]:
    """Days from the first of the règlement, one for each set of rules that apply then."""
    first = reglement.reglement.en_vigueur
    starts = {regle.du for regle in reglement.regles if regle.du is not None}
    starts |= {regle.au + timedelta(1) for regle in reglement.regles if regle.au is not None}
    if not starts:
        return [Jour(None, Plan(referentiel, reglement))]
    days = [first, *sorted(day for day in starts if day > first)]
    return [Jour(day, Plan(referentiel, reglement, day)) for day in days]


def sans_application(jours: list[Jour]) -> Iterator[Constat]:
    """Rules that decide nothing: no object is theirs, or another rule always replaces them."""
    reglement = jours[0].plan.reglement
    applied: set[int] = set()
    replaced: dict[int, dict[str, None]] = {}
    for jour in jours:
        for voie in VOIES:
            for objet in jour.plan.objets.values():
                own = jour.plan.juges[voie][objet.code].regles
                applied |= {id(regle) for regle in own}
                governing = [r for r in reglement.regles if _regit(r, objet, voie, jour)]
                for regle in governing:
                    if regle not in own:
                        others = [r.code for r in governing if r.exception_a == regle.code]
                        replaced.setdefault(id(regle), {}).update(dict.fromkeys(others))
    for rank, regle in enumerate(reglement.regles):
        path = ("regles", rank)
        if id(regle) not in applied:
            if id(regle) in replaced:
                by = ", ".join(replaced[id(regle)])
                yield Constat("PRV202", path, {"regle": regle.code, "par": by})
            else:
                yield Constat("PRV201", path, {"regle": regle.code})


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
                for one, other in combinations(juge.regles, 2):
                    if one.exception_a is not None and one.exception_a == other.exception_a:
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
    for first, second in combinations(range(len(exceptions)), 2):
        shared = [
            code
            for code in plan.epreuves
            if all(
                code in exceptions[i].epreuves or exceptions[i].type == plan.types[code]
                for i in (first, second)
            )
        ]
        if shared:
            path = ("rattrapage", "exceptions", second)
            params = {"epreuve": shared[0], "rang": first + 1, "autre": second + 1}
            yield Constat("PRV402", path, params)
