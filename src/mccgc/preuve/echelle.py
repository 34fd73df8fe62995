"""The marks of a scale, or those that matter when there are too many to try each.

What matters in a range: its ends, and on each side of every threshold the nearest mark that it
admits. Between two of these, no comparison of one mark with a threshold changes.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import NamedTuple

from mccgc.decision.echelles import Conversion, conversions
from mccgc.decision.plan import Plan
from mccgc.exact import as_mark
from mccgc.model.conditions import PieceExigee, Proportion, leaves
from mccgc.model.reglement import Echelle, Etendue

MARQUES = 12
"""Marks beyond which only those that matter are tried."""

SEUILS = ("au_moins", "au_dessous_de", "a_partir_de")
"""Keys of thresholds in a condition."""


class Marques(NamedTuple):
    """Marks as an assessor writes them, highest first; `toutes` when the scale has no other."""

    ecrites: tuple[str, ...]
    toutes: bool


def niveaux(echelle: Echelle) -> dict[Fraction, str]:
    """Marks of a scale of named levels, one name for each value."""
    names: dict[Fraction, str] = {}
    for name, value in (echelle.niveaux or {}).items():
        names.setdefault(value, name)
    return names


def grille(etendue: Etendue) -> list[Fraction]:
    """Every mark of a range, lowest first; the two ends when it has no step."""
    if etendue.pas <= 0:
        return [etendue.min, etendue.max]
    count = (etendue.max - etendue.min) // etendue.pas
    return [etendue.min + rank * etendue.pas for rank in range(count + 1)]


def marques(plans: Iterable[Plan], epreuve: str, voie: str, *, toutes: bool = False) -> Marques:
    """Marks of an épreuve in a voie: all, or those that matter to the rules of these plans."""
    plans = tuple(plans)
    echelle = plans[0].echelle(epreuve, voie)
    etendue = echelle.etendue
    if etendue is None:
        names = niveaux(echelle)
        return Marques(tuple(names[v] for v in sorted(names, reverse=True)), toutes=True)
    every = grille(etendue)
    if toutes or len(every) <= MARQUES:
        return Marques(tuple(map(as_mark, reversed(every))), toutes=etendue.pas > 0)
    kept = {every[0], every[-1]}
    for threshold in {s for plan in plans for s in seuils(plan)}:
        there = _inverse(plans[0], echelle, threshold)
        kept.add(max((v for v in every if v < there), default=every[0]))
        kept.add(min((v for v in every if v >= there), default=every[-1]))
    return Marques(tuple(map(as_mark, sorted(kept, reverse=True))), toutes=False)


def seuils(plan: Plan) -> Iterator[Fraction]:
    """Every value, in the reference scale, with which the règlement compares a mark or a mean."""
    known = conversions(plan.reglement)
    reference = plan.reglement.notation.echelle
    for regle in plan.reglement.regles:
        for feuille in leaves(regle.si):
            if isinstance(feuille, PieceExigee | Proportion):
                continue
            for key in SEUILS:
                written = getattr(feuille, key, None)
                if isinstance(written, Fraction):
                    yield known[regle.echelle or reference](written)
    droit = plan.reglement.rattrapage.droit
    if droit is not None:
        yield from (droit.de, droit.a_moins_de)


def _inverse(plan: Plan, echelle: Echelle, value: Fraction) -> Fraction:
    """Bring a value of the reference scale back to another scale."""
    known = conversions(plan.reglement)
    reference = known[plan.reglement.notation.echelle].echelle
    return Conversion(reference, echelle)(value)


def convertie(plan: Plan, echelle: str, value: Fraction) -> Fraction:
    """Bring a value of a scale to the reference one."""
    return conversions(plan.reglement)[echelle](value)


def dans_l_echelle_de(plan: Plan, echelle: str | None, value: Fraction) -> Fraction:
    """Bring a value of the reference scale to the one in which a rule writes its thresholds."""
    reference = plan.reglement.notation.echelle
    known = conversions(plan.reglement)
    return _inverse(plan, known[echelle or reference].echelle, value)
