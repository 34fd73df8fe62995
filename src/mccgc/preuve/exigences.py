"""What each requirement of the rules says over all states: never met, always met, of no weight."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import chain, combinations, islice
from typing import Any, NamedTuple

from mccgc.decision.motif import Motif
from mccgc.decision.plan import Plan
from mccgc.decision.verdict import ACQUIS, Verdict, tous, un_seul
from mccgc.model.conditions import Condition, ToutesCesConditions, UneDeCesConditions
from mccgc.model.reglement import Regle, Voie

Chemin = tuple[str | int, ...]
"""Way to a value from the root of the règlement."""


ORDRE = "ordre"
"""What is wrong with a state whose verdict depends on the order of its file."""

_JOINTS: tuple[tuple[str, type, Callable[[Iterable[Verdict]], Verdict]], ...] = (
    ("toutes_ces_conditions", ToutesCesConditions, tous),
    ("une_de_ces_conditions", UneDeCesConditions, un_seul),
)


RECOUVREMENTS = 200
"""Pairs of exceptions on one object beyond which the others are not told, which is said."""


def recouvertes(regles: Iterable[Regle]) -> Iterator[tuple[Regle, Regle]]:
    """Pairs of rules on one object that replace the same rule, as many as can be told."""
    by_general: dict[str, list[Regle]] = {}
    for regle in regles:
        if regle.exception_a is not None:
            by_general.setdefault(regle.exception_a, []).append(regle)
    pairs = (combinations(each, 2) for each in by_general.values())
    return islice(chain.from_iterable(pairs), RECOUVREMENTS)


class Vue(NamedTuple):
    """A state in which something was said, and how to write it again.

    `simple` when nothing is taken twice, nor by two assessors.
    """

    cout: int
    plan: Plan
    voie: Voie
    objet: str
    origine: Callable[[], Any]
    simple: bool = True


class Exigences:
    """A record, over many states, of what each rule and each of its conditions says."""

    def __init__(self, regles: Sequence[Regle]) -> None:
        """Start from nothing seen."""
        self.regles = tuple(regles)
        self._rank = {id(regle): rank for rank, regle in enumerate(regles)}
        self.vues: dict[Chemin, dict[tuple[Verdict, bool], Vue]] = {}
        """For each condition, the smallest state of each verdict, complete or not."""
        self.objets: dict[Chemin, set[tuple[str, str]]] = {}
        """For each condition, the voies and objects in which it was asked."""
        self.remplies: dict[Chemin, Vue] = {}
        """For each condition, the lowest of the states that meet it."""
        self.bords: dict[tuple[Chemin, bool], tuple[Fraction, Vue]] = {}
        """For each threshold, the states whose values come nearest to it, on each side."""
        self.jointes: set[Chemin] = set()
        self.utiles: set[Chemin] = set()
        """Conditions joined to others, and those that once changed what they decide together."""
        self.desaccords: dict[tuple[int, int], Vue] = {}
        """For two rules on one object, the smallest state that divides them."""
        self.sans_regle: dict[tuple[str, str], Vue] = {}
        self.limites: dict[tuple[str, str], tuple[bool, bool]] = {}
        """For a whole: whether a part is never acquis, whether one is never refused."""
        self.echecs: list[tuple[Vue, str]] = []
        """States that have no verdict, or two."""

    def noter(self, regles: tuple[Regle, ...], motif: Motif, place: Vue, *, complete: bool) -> None:
        """Record what the rules of one object say in one state."""
        if not regles:
            self.sans_regle.setdefault((place.voie, place.objet), place)
            return
        if len(regles) == 1:
            self._condition(self._path(regles[0]), regles[0].si, motif, place, complete=complete)
            return
        for regle, part in zip(regles, motif.parties, strict=True):
            self._condition(self._path(regle), regle.si, part, place, complete=complete)
        self._joined([self._path(r)[:2] for r in regles], motif.parties, tous)
        said = {id(r): m.verdict for r, m in zip(regles, motif.parties, strict=True)}
        for pair in recouvertes(regles):
            if said[id(pair[0])] is not said[id(pair[1])]:
                one, other = sorted(self._rank[id(regle)] for regle in pair)
                known = self.desaccords.get((one, other))
                if known is None or place.cout < known.cout:
                    self.desaccords[one, other] = place

    def _path(self, regle: Regle) -> Chemin:
        return ("regles", self._rank[id(regle)], "si")

    def _condition(
        self, path: Chemin, condition: Condition, motif: Motif, place: Vue, *, complete: bool
    ) -> None:
        said = self.vues.setdefault(path, {})
        known = said.get((motif.verdict, complete))
        if known is None or place.cout < known.cout:
            said[motif.verdict, complete] = place
        self.objets.setdefault(path, set()).add((place.voie, place.objet))
        if complete and place.simple:
            self._lowest(path, motif, place)
        for key, kind, join in _JOINTS:
            if isinstance(condition, kind):
                each = getattr(condition, key)
                paths = [(*path, key, rank) for rank in range(len(each))]
                for inner, part, below in zip(each, motif.parties, paths, strict=True):
                    self._condition(below, inner, part, place, complete=complete)
                self._joined(paths, motif.parties, join)

    def _lowest(self, path: Chemin, motif: Motif, place: Vue) -> None:
        """Keep the lowest state that meets a condition, and those at the edges of a threshold."""
        lowest = self.remplies.get(path)
        if motif.verdict is ACQUIS and (lowest is None or place.cout >= lowest.cout):
            self.remplies[path] = place
        if motif.seuil is None or motif.valeur is None:
            return
        edge = (path, motif.valeur >= motif.seuil)
        distance = abs(motif.valeur - motif.seuil)
        known = self.bords.get(edge)
        if known is None or (distance, place.cout) < (known[0], known[1].cout):
            self.bords[edge] = (distance, place)

    def _joined(
        self,
        paths: list[Chemin],
        parts: Sequence[Motif],
        join: Callable[[Iterable[Verdict]], Verdict],
    ) -> None:
        """Record which of several joined conditions change what they decide together."""
        if len(parts) == 1:
            return
        verdicts = [part.verdict for part in parts]
        whole = join(verdicts)
        self.jointes.update(paths)
        # The least, or the greatest, of several: without it, the others give another verdict.
        if verdicts.count(whole) == 1:
            self.utiles.add(paths[verdicts.index(whole)])
