"""The smallest change of marks that reaches a verdict: exact search, critère by critère.

Choices of critères are tried by size, so the first size that succeeds is the smallest. Where
raising a mark never lowers the verdict, a choice that fails with all its marks at the end of the
scale is dropped at once; elsewhere every combination of levels is tried, in order of steps. The
number of trials is bounded: beyond, the answer says how far it looked instead of guessing.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import heappop, heappush
from itertools import combinations
from typing import NamedTuple

from mccgc.decision.verdict import EN_ATTENTE, Verdict
from mccgc.sensibilite.marques import Changement, Marque, cout

Groupe = tuple[Marque, ...]
"""All the marks of one critère: by several assessors, at several sessions."""


class EpuiseError(Exception):
    """The trials allowed are spent."""


class Trouve(NamedTuple):
    """The smallest change."""

    changements: tuple[Changement, ...]


class AuDela(NamedTuple):
    """No change of at most `criteres` critères does it; more were not all tried."""

    criteres: int


class Cible(NamedTuple):
    """The verdict looked for, or beyond it: from below (`sens` 1) or from above (-1)."""

    vers: Verdict
    sens: int

    def atteinte(self, verdict: Verdict) -> bool:
        """Whether a verdict is there."""
        return verdict >= self.vers if self.sens > 0 else verdict <= self.vers

    def borne(self, groupes: Iterable[Groupe]) -> bool:
        """Whether marks at the end of their scale do all that other levels may.

        Assessors who differ leave a mark unknown, which no end of the scale does: it may suspend a
        verdict, never reverse it. One whose own mark cannot move keeps the others from agreeing.
        """
        return all(
            not _double(groupe) or (self.vers is not EN_ATTENTE and _entier(groupe))
            for groupe in groupes
        )


def _double(groupe: Groupe) -> bool:
    """Whether several assessors share a critère: moving one mark may set them at odds."""
    return any(marque.evaluateurs > 1 for marque in groupe)


def _entier(groupe: Groupe) -> bool:
    """Whether every assessor of the critère has given a mark, which may move."""
    given = Counter((marque.epreuve, marque.session) for marque in groupe)
    return all(given[m.epreuve, m.session] == m.evaluateurs for m in groupe)


Resultat = Trouve | AuDela | None
"""None: no change of marks does it."""

Atteint = Callable[[Sequence[Changement]], bool]
"""Whether a change reaches the verdict wanted; raises EpuiseError when trials are spent."""


def plus_petit(
    marques: Iterable[Marque], atteint: Atteint, cible: Cible, *, monotone: bool
) -> Resultat:
    """Find the smallest change of these marks; none at all when the verdict is reached already.

    `monotone` says that marks raised never lower the verdict, once assessors of the same épreuve
    agree.
    """
    by_code: dict[str, list[Marque]] = {}
    for marque in marques:
        by_code.setdefault(marque.code, []).append(marque)
    groupes = [tuple(each) for each in by_code.values()]
    sens = cible.sens
    if monotone:
        groupes = [each for each in groupes if not cible.borne([each]) or extremes([each], sens)]
    taille = 1
    try:
        if atteint(()):
            return Trouve(())
        if monotone and cible.borne(groupes) and not atteint(extremes(groupes, sens)):
            return None
        for taille in range(1, len(groupes) + 1):
            found = _de_taille(groupes, taille, atteint, cible, monotone=monotone)
            if found is not None:
                return Trouve(found)
    except EpuiseError:
        return AuDela(taille - 1)
    return None


def _de_taille(
    groupes: Sequence[Groupe], taille: int, atteint: Atteint, cible: Cible, *, monotone: bool
) -> tuple[Changement, ...] | None:
    """Find the fewest steps on exactly `taille` critères."""
    best: tuple[Changement, ...] | None = None
    for choix in combinations(groupes, taille):
        borne = monotone and cible.borne(choix)
        if borne and not atteint(extremes(choix, cible.sens)):
            continue
        plafond = None if best is None else cout(best)[1]
        if borne and not any(map(_double, choix)):
            found = _dans_un_sens(_marques(choix), atteint, cible.sens, plafond)
        else:
            found = _dans_tous_les_sens(choix, atteint, plafond)
        best = best if found is None else found
    return best


def extremes(groupes: Iterable[Groupe], sens: int) -> list[Changement]:
    """Bring every mark to the end of its scale."""
    return [
        Changement(marque, end)
        for groupe in groupes
        for marque in groupe
        if (end := marque.graduation.sommet if sens > 0 else 0) != marque.rang
    ]


def _marques(choix: Iterable[Groupe]) -> list[Marque]:
    return [marque for groupe in choix for marque in groupe]


def _dans_un_sens(
    marques: list[Marque], atteint: Atteint, sens: int, plafond: int | None
) -> tuple[Changement, ...] | None:
    """Find the fewest steps, fewer than `plafond`, where moving further never undoes the verdict.

    The last mark is found by halving; the others step by step.
    """
    best: tuple[Changement, ...] | None = None
    limite = plafond

    def range_of(marque: Marque) -> int:
        return marque.graduation.sommet - marque.rang if sens > 0 else marque.rang

    def moved(marque: Marque, steps: int) -> list[Changement]:
        return [Changement(marque, marque.rang + sens * steps)] if steps else []

    def explore(rest: list[Marque], done: list[Changement], spent: int) -> None:
        nonlocal best, limite
        marque, others = rest[0], rest[1:]
        most = range_of(marque)
        if limite is not None:
            most = min(most, limite - 1 - spent)
        if others:
            for steps in range(most + 1):
                explore(others, [*done, *moved(marque, steps)], spent + steps)
            return
        if most < 0 or not atteint([*done, *moved(marque, most)]):
            return
        low, high = 0, most
        while low < high:
            middle = (low + high) // 2
            if atteint([*done, *moved(marque, middle)]):
                high = middle
            else:
                low = middle + 1
        best, limite = (*done, *moved(marque, low)), spent + low

    explore(marques, [], 0)
    return best


def _dans_tous_les_sens(
    choix: Sequence[Groupe], atteint: Atteint, plafond: int | None
) -> tuple[Changement, ...] | None:
    """Find the fewest steps, fewer than `plafond`, trying every level of every mark."""
    marques = _marques(choix)
    most = sum(max(m.rang, m.graduation.sommet - m.rang) for m in marques)
    most = most if plafond is None else min(most, plafond - 1)
    codes = {marque.code for marque in marques}
    for total in range(len(codes), most + 1):
        for changements in _de_pas(marques, total):
            if {c.marque.code for c in changements} == codes and atteint(changements):
                return changements
    return None


def _de_pas(marques: list[Marque], total: int) -> Iterator[tuple[Changement, ...]]:
    """Give every change of these marks of exactly `total` steps."""
    if not marques:
        if not total:
            yield ()
        return
    marque, *others = marques
    lowest, highest = marque.rang - total, marque.rang + total
    for rang in range(max(0, lowest), min(marque.graduation.sommet, highest) + 1):
        steps = abs(rang - marque.rang)
        here = (Changement(marque, rang),) if steps else ()
        for rest in _de_pas(others, total - steps):
            yield (*here, *rest)


def reunir(parts: Sequence[Trouve], atteint: Atteint) -> Resultat:
    """Find the cheapest set of independent changes that together reach the verdict.

    More changes never undo it: a change without which all the others fail is in every answer.
    """
    ordered = sorted(parts, key=lambda part: cout(part.changements))
    joined: tuple[Changement, ...] = ()
    try:
        if not ordered or not atteint(_joined(ordered)):
            return None
        if atteint(ordered[0].changements):
            return ordered[0]
        required = [p for p in ordered if not atteint(_joined(q for q in ordered if q is not p))]
        free = [part for part in ordered if part not in required]
        for chosen in _by_cost([cout(part.changements) for part in free]):
            joined = _joined([*required, *(free[index] for index in chosen)])
            if atteint(joined):
                return Trouve(joined)
    except EpuiseError:
        return AuDela(max(0, cout(joined)[0] - 1))
    return None


def _joined(parts: Iterable[Trouve]) -> tuple[Changement, ...]:
    return tuple(changement for part in parts for changement in part.changements)


def _by_cost(costs: list[tuple[int, int]]) -> Iterator[tuple[int, ...]]:
    """Give the sets of indexes of sorted costs, the cheapest first, the empty one included."""
    yield ()
    heap: list[tuple[tuple[int, int], tuple[int, ...]]] = [(costs[0], (0,))] if costs else []
    while heap:
        (criteres, pas), chosen = heappop(heap)
        yield chosen
        last = chosen[-1]
        if last + 1 < len(costs):
            more, less = costs[last + 1], costs[last]
            grown = (criteres + more[0], pas + more[1])
            heappush(heap, (grown, (*chosen, last + 1)))
            shifted = (grown[0] - less[0], grown[1] - less[1])
            heappush(heap, (shifted, (*chosen[:-1], last + 1)))
