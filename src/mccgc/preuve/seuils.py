"""Which thresholds are equivalent: what the values compared with each can be, exactly.

A mean takes few values: three critères at 0, 1/2 or 1 give multiples of 1/6, so that every
threshold of ]1/3, 1/2] refuses and accepts the same marks.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import combinations_with_replacement
from typing import NamedTuple

from mccgc.decision.echelles import conversions
from mccgc.decision.notes import accord
from mccgc.decision.objets import Objet
from mccgc.decision.plan import VOIES, Plan
from mccgc.exact import half_up
from mccgc.model.conditions import (
    Condition,
    Decompte,
    Eliminatoire,
    Moyenne,
    NoteDe,
    PieceExigee,
    Plancher,
    Proportion,
    Selection,
)
from mccgc.model.reglement import Regle, Voie
from mccgc.preuve.echelle import convertie, dans_l_echelle_de, nombre_de_marques, valeurs

TROP = 20_000
"""Values beyond which they are taken for a continuum, where no two thresholds are equivalent."""

Valeurs = frozenset[Fraction]


class Intervalle(NamedTuple):
    """Thresholds that give the same verdicts: above `au_dessus_de`, up to `jusqu_a` included.

    A bound is None when the thresholds have none on that side.
    """

    au_dessus_de: Fraction | None
    jusqu_a: Fraction | None


class TropError(Exception):
    """There are too many values to name them."""


def neighbours(plan: Plan, regle: Regle, si: Condition, key: str) -> list[Fraction]:
    """Nearest changed thresholds that are not trivially equivalent, in the rule's own scale.

    One step above, where a value that was enough no longer is; and the greatest attainable value
    below, which becomes enough. A quantity moves by one. Empty when values are a continuum.
    """
    written: Fraction = getattr(si, key)
    if isinstance(si, PieceExigee):
        return [q for q in (written + 1, written - 1) if q > 0]
    try:
        values = _values(plan, regle, si, key, 1)
    except TropError:
        return []
    threshold = _reference(plan, regle, si, key)
    below = max((v for v in values if v < threshold), default=None)
    enough = sorted(v for v in values if v >= threshold)
    above = enough[1] if len(enough) > 1 else None
    return [_written(plan, regle, si, key, v) for v in (above, below) if v is not None]


def intervalle(
    plan: Plan, regle: Regle, si: Condition, key: str, evaluateurs: int = 1
) -> Intervalle | None:
    """Thresholds equivalent to a rule's, in its own scale; None when only itself is."""
    if isinstance(si, PieceExigee):
        return None
    try:
        values = _values(plan, regle, si, key, evaluateurs)
    except TropError:
        return None
    threshold = _reference(plan, regle, si, key)
    below = max((v for v in values if v < threshold), default=None)
    above = min((v for v in values if v >= threshold), default=None)
    low, high = (None if v is None else _written(plan, regle, si, key, v) for v in (below, above))
    return Intervalle(low, high)


def _is_share(si: Condition, key: str) -> bool:
    """Whether a threshold is a share of the parts, which no scale converts."""
    return isinstance(si, Proportion) and key == "au_moins"


def _reference(plan: Plan, regle: Regle, si: Condition, key: str) -> Fraction:
    written: Fraction = getattr(si, key)
    if _is_share(si, key):
        return written
    return convertie(plan, regle.echelle or plan.reglement.notation.echelle, written)


def _written(plan: Plan, regle: Regle, si: Condition, key: str, value: Fraction) -> Fraction:
    return value if _is_share(si, key) else dans_l_echelle_de(plan, regle.echelle, value)


def _values(plan: Plan, regle: Regle, si: Condition, key: str, evaluateurs: int) -> Valeurs:
    """Values that a condition compares with its threshold, over every object it governs."""
    return frozenset(
        value
        for voie in VOIES
        for code, juge in plan.juges[voie].items()
        if any(each is regle for each in juge.regles)
        for value in _atteignables(plan, voie, evaluateurs).comparees(plan.objets[code], si, key)
    )


@lru_cache(maxsize=8)
def _atteignables(plan: Plan, voie: Voie, evaluateurs: int) -> "Atteignables":
    """Computed once for all the thresholds of a règlement."""
    return Atteignables(plan, voie, evaluateurs)


class Atteignables:
    """Values that objects can have in one voie, all marks known."""

    def __init__(self, plan: Plan, voie: Voie, evaluateurs: int) -> None:
        """Start from nothing computed."""
        self._plan, self._voie, self._evaluateurs = plan, voie, evaluateurs
        self._known: dict[str, Valeurs] = {}
        self._means: dict[tuple[str, ...], Valeurs | None] = {}
        self._marking: dict[str, tuple[str, ...]] = {}
        for epreuve in plan.epreuves:
            for code in plan.notes_de(epreuve, None):
                self._marking[code] = (*self._marking.get(code, ()), epreuve)

    def comparees(self, objet: Objet, si: Condition, key: str) -> Valeurs:
        """Values that a condition on an object compares with its threshold."""
        if isinstance(si, NoteDe):
            return self._rounded(self._objet(objet))
        if not isinstance(si, Selection):
            return frozenset()
        nature = next(
            getattr(si, key)
            for key in ("tous", "nombre", "proportion", "moyenne", "plancher", "eliminatoire")
            if hasattr(si, key)
        )
        codes = [
            code
            for code in objet.parties.get(nature, ())
            if (not si.parmi or code in si.parmi)
            and (si.type is None or self._plan.types.get(code) == si.type)
        ]
        if _is_share(si, key):
            return frozenset(Fraction(k, len(codes)) for k in range(len(codes) + 1) if codes)
        if self._voie == "vae" and nature == "criteres":
            return self._rounded(self._marks(""))
        if isinstance(si, Moyenne):
            return self._rounded(self._mean(codes))
        assert isinstance(si, Decompte | Plancher | Eliminatoire)
        return self._rounded(v for code in codes for v in self._part(code))

    def _rounded(self, values: Iterable[Fraction]) -> Valeurs:
        arrondi = self._plan.reglement.arrondi
        if arrondi is None or arrondi.quand != "avant_comparaison":
            return frozenset(values)
        return frozenset(half_up(value, arrondi.decimales) for value in values)

    def _part(self, code: str) -> Valeurs:
        if code not in self._known:
            objet = self._plan.objets.get(code)
            self._known[code] = self._critere(code) if objet is None else self._objet(objet)
        return self._known[code]

    def _critere(self, code: str) -> Valeurs:
        values = [self._marks(epreuve) for epreuve in self._marking.get(code, ())]
        return _means([(each, 1) for each in values]) if values else frozenset()

    def _objet(self, objet: Objet) -> Valeurs:
        """Mean of the parts; or the mark given to the whole."""
        juge = self._plan.juges[self._voie][objet.code]
        if self._voie == "vae" and objet.portee == "competence":
            return self._marks("")
        whole = self._marks(objet.code) if objet.portee == "epreuve" else frozenset()
        return self._mean(juge.parties) | whole if juge.parties else whole

    def _mean(self, codes: Iterable[str]) -> Valeurs:
        """Weighted means of parts; raises TropError, as often as asked, when they are too many."""
        key = tuple(codes)
        if key not in self._means:
            self._means[key] = None
            parts = [(self._part(code), self._plan.poids_de(code)) for code in key]
            self._means[key] = _means(parts)
        known = self._means[key]
        if known is None:
            raise TropError
        return known

    def _marks(self, epreuve: str) -> Valeurs:
        """Marks of an épreuve in the reference scale, or what several assessors agree upon."""
        plan, marked = self._plan, "" if self._voie == "vae" else epreuve
        echelle = plan.echelle(marked, self._voie)
        continuous = echelle.etendue is not None and echelle.etendue.pas <= 0
        count = nombre_de_marques(echelle)
        if continuous or count > TROP or count**self._evaluateurs > TROP * 81:
            raise TropError
        written = valeurs(echelle)
        conversion = conversions(plan.reglement)[echelle.code]
        points = [int(conversion(v) * plan.par_point) for v in written]
        if self._voie == "vae" or self._evaluateurs == 1:
            return frozenset(Fraction(p, plan.par_point) for p in points)
        agreed = (
            accord(list(pair), plan.double_notation, plan.par_point)
            for pair in combinations_with_replacement(points, self._evaluateurs)
        )
        return frozenset(Fraction(p) / plan.par_point for p in agreed if p is not None)


def _means(parts: list[tuple[Valeurs, int]]) -> Valeurs:
    """Weighted means of one value of each part; raises TropError when there are too many."""
    total = sum(weight for _, weight in parts)
    if not total:
        return frozenset()
    sums = {Fraction(0)}
    for values, weight in parts:
        if len(sums) * len(values) > TROP * 81:
            raise TropError
        sums = {s + value * weight for s in sums for value in values}
        if len(sums) > TROP:
            raise TropError
    return frozenset(s / total for s in sums)


def seuils_de(si: Condition) -> Iterator[str]:
    """Keys of a condition that hold a threshold on values."""
    if isinstance(si, PieceExigee):
        return
    for key in ("au_moins", "au_dessous_de", "a_partir_de"):
        if isinstance(getattr(si, key, None), Fraction):
            yield key
