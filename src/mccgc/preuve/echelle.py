"""The marks of a scale, or those that matter when there are too many to try each.

What matters in a range: its ends, and on each side of every threshold the nearest mark that it
admits. Between two of these, no comparison of one mark with a threshold changes.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from mccgc.decision.echelles import Conversion, bornes, conversions
from mccgc.decision.plan import Plan
from mccgc.exact import as_mark
from mccgc.model.conditions import PieceExigee, Proportion, leaves
from mccgc.model.reglement import Echelle
from mccgc.preuve.espace import TropGrandError

MARQUES = 12
"""Marks of a range beyond which only those that matter are tried, twice as many at most."""

NIVEAUX = 40
"""Named levels beyond which only those that matter are tried."""

TOUTES = 5_000
"""Marks beyond which not all can be tried."""

SEUILS = ("au_moins", "au_dessous_de", "a_partir_de")
"""Keys of thresholds in a condition."""


class Marques(NamedTuple):
    """Marks as an assessor writes them, highest first; `toutes` when the scale has no other."""

    ecrites: tuple[str, ...]
    toutes: bool


def nombre_de_marques(echelle: Echelle) -> int:
    """How many marks a scale has; the two ends of a range that has no step."""
    if echelle.etendue is None:
        return len(set((echelle.niveaux or {}).values()))
    low, high, step = echelle.etendue.min, echelle.etendue.max, echelle.etendue.pas
    return int((high - low) // step) + 1 if step > 0 else 2


def valeurs(echelle: Echelle) -> list[Fraction]:
    """Every mark of a scale, lowest first: only of one whose marks can be listed."""
    if echelle.etendue is None:
        return sorted(set((echelle.niveaux or {}).values()))
    low, step = echelle.etendue.min, echelle.etendue.pas
    if step <= 0:
        return [low, echelle.etendue.max]
    return [low + rank * step for rank in range(nombre_de_marques(echelle))]


def marques(plans: Iterable[Plan], epreuve: str, voie: str, *, toutes: bool = False) -> Marques:
    """Marks of an épreuve in a voie: all, or those that matter to the rules of these plans.

    Raises TropGrandError when all are asked of a scale that has too many.
    """
    plans = tuple(plans)
    echelle = plans[0].echelle(epreuve, voie)
    count = nombre_de_marques(echelle)
    listed = MARQUES if echelle.etendue is not None else NIVEAUX
    if toutes and count > TOUTES:
        raise TropGrandError
    if toutes or count <= listed:
        continuous = echelle.etendue is not None and echelle.etendue.pas <= 0
        kept = valeurs(echelle)
    else:
        continuous, kept = True, sorted(_importantes(plans, echelle))
    return Marques(tuple(_ecrite(echelle, v) for v in reversed(kept)), toutes=not continuous)


def _importantes(plans: tuple[Plan, ...], echelle: Echelle) -> set[Fraction]:
    """Ends of a scale, and its nearest marks on each side of the first thresholds of the rules."""
    listed = [] if echelle.etendue is not None else valeurs(echelle)
    low, high = bornes(echelle)
    kept = {low, high}
    for threshold in dict.fromkeys(s for plan in plans for s in seuils(plan)):
        if len(kept) >= MARQUES * 2:
            break
        there = _inverse(plans[0], echelle, threshold)
        if not low < there <= high:
            continue
        if listed:
            rank = bisect_left(listed, there)
            kept |= {listed[rank - 1], listed[rank]}
        elif echelle.etendue is not None and echelle.etendue.pas > 0:
            step = echelle.etendue.pas
            above = low + step * ceil((there - low) / step)
            kept |= {max(low, above - step), min(high, above)}
    return kept


def _ecrite(echelle: Echelle, value: Fraction) -> str:
    """A mark in the words of its scale; the first of two names of one value."""
    if echelle.niveaux is None:
        return as_mark(value)
    return next(name for name, known in echelle.niveaux.items() if known == value)


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
