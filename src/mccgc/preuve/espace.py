"""A finite space of states, explored whole; or, when it is too large, from its corners outward.

Positions that nothing tells apart form a family: only how many of them hold each letter counts, so
that a state is a multiset of letters for each family. The steps upward between letters (a mark
raised, an unknown filled) give the steps between the classes in which states are decided.
"""

from bisect import insort
from collections.abc import Callable, Hashable, Iterable, Iterator
from itertools import combinations_with_replacement, islice, product
from math import comb, prod
from typing import Any, NamedTuple

BUDGET = 20_000
"""States beyond which a space is no longer explored whole."""

COINS = 1_500
"""States tried around the corners of such a space, before those at the ends of its scales."""

TRAVAIL = 300_000
"""Units of work of a whole proof, beyond which each space is seen from its corners only."""

TAILLE = 5
"""Marks, pieces and conditions of a state that make one more unit of work."""

MINIMUM = 8
"""States tried of a space when all the work is done: its corners, and some next to them."""

PROCHES = 4
"""How many times more states than allowed may be tried next to those at the ends of scales."""

HAUSSE, COMBLE, ACCORD = "hausse", "comble", "accord"
"""Kinds of steps: a mark raised, an unknown filled, the mark that assessors agree upon raised."""

Etat = tuple[tuple[int, ...], ...]
"""For each family, the sorted indexes of the letters of its positions."""


class Pas(NamedTuple):
    """A step upward from a letter: to which, and of what kind.

    `trace` is what the writer of a witness needs to tell the two ends of the step apart.
    """

    vers: int
    nature: str
    trace: Any = None


class Lettre(NamedTuple):
    """What one position may be.

    `cout` counts its differences from a dossier in which everything is acquis; `complete` says
    that nothing in it is unknown; `extreme`, that its marks are all the highest or the lowest.
    """

    contenu: Any
    cout: int
    complete: bool
    pas: tuple[Pas, ...] = ()
    extreme: bool = False


class Famille(NamedTuple):
    """Interchangeable positions and the letters of each; the first letter is the highest."""

    positions: tuple[Any, ...]
    lettres: tuple[Lettre, ...]

    @property
    def etats(self) -> int:
        """Count the states of the family."""
        return comb(len(self.lettres) + len(self.positions) - 1, len(self.positions))


class Vue(NamedTuple):
    """The smallest state seen in a class; `complete` when some state of the class is."""

    cout: int
    etat: Etat
    complete: bool


class Passage(NamedTuple):
    """The smallest step seen between two classes: in `etat`, a letter `de` of a family moves."""

    cout: int
    etat: Etat
    famille: int
    de: int
    pas: Pas


class Exploration(NamedTuple):
    """What was seen of a space: its classes, the steps between them, whether that is all."""

    classes: dict[Any, Vue]
    passages: dict[tuple[Any, Any, str], Passage]
    decides: dict[Etat, Any]
    exhaustif: bool

    @property
    def etats(self) -> int:
        """Count the states decided."""
        return len(self.decides)


class Travail:
    """What may still be decided in one proof: a bound on states counted by their size, not on time.

    The same règlement gives the same proof on every machine.
    """

    def __init__(self, reste: int | None = None) -> None:
        """Allow so many units of work."""
        self._reste = TRAVAIL if reste is None else reste

    def budget(self, souhaite: int, taille: int) -> int:
        """States of a size that may be tried, at most those wished."""
        return max(min(MINIMUM, souhaite), min(souhaite, self._reste // _unites(taille)))

    def compte(self, etats: int, taille: int) -> None:
        """Count states that were decided."""
        self._reste = max(0, self._reste - etats * _unites(taille))


def _unites(taille: int) -> int:
    return 1 + taille // TAILLE


class TropGrandError(Exception):
    """A space has more states than can be decided, where deciding a part of them is no use."""


def explore(
    familles: tuple[Famille, ...],
    decide: Callable[[Etat], Hashable | None],
    travail: Travail,
    *,
    conditions: int = 0,
    budget: int = BUDGET,
    steps: bool = True,
    partly: bool = True,
) -> Exploration:
    """Decide every state of a space; `decide` gives its class, None when it cannot be.

    `conditions` counts those of the rules that each state is put to.

    Raises TropGrandError when that is not possible and a part of them would be no use.
    """
    total = prod(famille.etats for famille in familles)
    taille = conditions + sum(len(famille.positions) for famille in familles)
    budget = travail.budget(budget, taille)
    if total > budget and not partly:
        raise TropGrandError
    states = _all(familles) if total <= budget else _partly(familles, budget)
    decided: dict[Etat, Any] = {}
    classes: dict[Any, Vue] = {}
    for state in states:
        classe = decide(state)
        if classe is None:
            continue
        decided[state] = classe
        differences, complete = cost(familles, state), is_complete(familles, state)
        seen = classes.get(classe)
        if seen is None or differences < seen.cout or (complete and not seen.complete):
            here = (differences, state)
            smallest = here if seen is None else min(here, seen[:2])
            classes[classe] = Vue(*smallest, complete or (seen is not None and seen.complete))
    travail.compte(len(decided), taille)
    passages = _passages(familles, decided) if steps else {}
    return Exploration(classes, passages, decided, total <= budget)


def is_complete(familles: Iterable[Famille], state: Etat) -> bool:
    """Whether nothing is unknown in a state."""
    return all(
        famille.lettres[i].complete
        for famille, letters in zip(familles, state, strict=True)
        for i in letters
    )


def cost(familles: Iterable[Famille], state: Etat) -> int:
    """Count the differences of a state from a dossier in which everything is acquis."""
    return sum(
        famille.lettres[i].cout
        for famille, letters in zip(familles, state, strict=True)
        for i in letters
    )


def _all(familles: tuple[Famille, ...]) -> Iterator[Etat]:
    return product(
        *(
            combinations_with_replacement(range(len(famille.lettres)), len(famille.positions))
            for famille in familles
        )
    )


def _partly(familles: tuple[Famille, ...], budget: int) -> list[Etat]:
    """States around the corners, then those of marks at the ends of their scale, and next to them.

    Compensation plays between ends: a mark against another, a session against another.
    """
    seen = dict.fromkeys(_from_corners(familles, min(budget, COINS)))
    ends = [[i for i, each in enumerate(f.lettres) if each.extreme] for f in familles]
    sizes = [len(famille.positions) for famille in familles]
    some = budget // 10
    choices = (
        islice(combinations_with_replacement(e, n), some) for e, n in zip(ends, sizes, strict=True)
    )
    for state in islice(product(*choices), some):
        if len(seen) > budget * PROCHES:
            break
        seen.setdefault(state)
        for rank, letters in enumerate(state):
            for old in dict.fromkeys(letters):
                for pas in familles[rank].lettres[old].pas:
                    seen.setdefault(moved(state, rank, old, pas.vers))
    return list(seen)


def _from_corners(familles: tuple[Famille, ...], budget: int) -> list[Etat]:
    """States nearest to the corners (a case as it starts, all highest, all lowest), in order."""
    seen: dict[Etat, None] = {}
    for corner in (_cheapest, _highest, _lowest):
        seen[tuple((corner(each),) * len(each.positions) for each in familles)] = None
    for state in seen_while_growing(seen):
        for rank, (famille, letters) in enumerate(zip(familles, state, strict=True)):
            for old in dict.fromkeys(letters):
                for new in range(len(famille.lettres)):
                    if new != old:
                        seen.setdefault(moved(state, rank, old, new))
            if len(seen) >= budget:
                return list(seen)[:budget]
    return list(seen)


def _cheapest(famille: Famille) -> int:
    return min(range(len(famille.lettres)), key=lambda i: famille.lettres[i].cout)


def _highest(_: Famille) -> int:
    return 0


def _lowest(famille: Famille) -> int:
    return max((i for i, lettre in enumerate(famille.lettres) if lettre.complete), default=0)


def seen_while_growing(seen: dict[Etat, None]) -> Iterator[Etat]:
    """Give each key of a dictionary, those added meanwhile included."""
    rank = 0
    while rank < len(seen):
        batch = list(seen)[rank:]
        yield from batch
        rank += len(batch)


def moved(state: Etat, famille: int, old: int, new: int) -> Etat:
    """Replace one letter of a state."""
    letters = list(state[famille])
    letters.remove(old)
    insort(letters, new)
    return (*state[:famille], tuple(letters), *state[famille + 1 :])


def _passages(
    familles: tuple[Famille, ...], decided: dict[Etat, Any]
) -> dict[tuple[Any, Any, str], Passage]:
    """Find the smallest step between each two classes that a step joins."""
    passages: dict[tuple[Any, Any, str], Passage] = {}
    moves = [
        [tuple((pas, pas.vers, pas.nature) for pas in lettre.pas) for lettre in famille.lettres]
        for famille in familles
    ]
    for state, classe in decided.items():
        for rank, letters in enumerate(state):
            for old in dict.fromkeys(letters):
                for pas, new, nature in moves[rank][old]:
                    above = moved(state, rank, old, new)
                    reached = decided.get(above)
                    if reached is None or reached == classe:
                        continue
                    differences = cost(familles, state)
                    known = passages.get((classe, reached, nature))
                    if known is None or differences < known.cout:
                        found = Passage(differences, state, rank, old, pas)
                        passages[classe, reached, nature] = found
    return passages
