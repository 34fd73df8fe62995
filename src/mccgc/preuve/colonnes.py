"""What can be written of one critère: a mark at each session, or the marks of several assessors.

Several assessors are factored by what they agree upon: of all their marks that agree upon the same
value, the smallest stands for the others. `accord` itself is the engine's.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations_with_replacement, product
from typing import NamedTuple

from mccgc.decision.motif import Points
from mccgc.decision.notes import accord
from mccgc.decision.plan import Plan
from mccgc.model.dossier import PRESENT
from mccgc.preuve.echelle import marques
from mccgc.preuve.espace import ACCORD, COMBLE, HAUSSE, Lettre, Pas, TropGrandError

CONTENUS = 1_000_000
"""Ways to write one critère beyond which they are not listed; never where only some marks are."""

NON_PASSEE = ""
"""In place of a presence: the épreuve is not taken at that session."""

Cellule = tuple[tuple[str | None, ...], ...]
"""What was written of one critère in one épreuve: by session, by assessor."""


class Passation(NamedTuple):
    """How one épreuve is taken: its presence at each session, how many assessors at the first."""

    presences: tuple[str, ...]
    evaluateurs: int = 1


class Alphabet(NamedTuple):
    """What to write: under which plans, in which voie; every mark or those that matter.

    `pas` asks for the steps between letters, of which only monotonicity has a use.
    """

    plans: tuple[Plan, ...]
    voie: str
    toutes: bool = False
    pas: bool = True


def cellules(alphabet: Alphabet, epreuve: str, passation: Passation) -> tuple[Lettre, ...]:
    """Letters of one critère in one épreuve."""
    marks = marques(alphabet.plans, epreuve, alphabet.voie, toutes=alphabet.toutes)
    written: tuple[str | None, ...] = (*marks.ecrites, None)
    if len(written) ** max(passation.evaluateurs, len(passation.presences)) > CONTENUS:
        raise TropGrandError
    if passation.evaluateurs > 1:
        return _accordees(alphabet, epreuve, written, passation.evaluateurs)
    choices = [written if p == PRESENT else (None,) for p in passation.presences]
    contents = list(product(*choices))
    rank = {content: i for i, content in enumerate(contents)}
    return tuple(
        Lettre(
            _alone(content),
            _cost(content, passation, written[0]),
            _complete(alphabet.plans[0], content, passation),
            tuple(
                Pas(rank[above], nature, (_alone(content), _alone(above)))
                for above, nature in _above(content, choices)
                if alphabet.pas
            ),
            {*content} <= {written[0], written[-2]},
        )
        for content in contents
    )


def _alone(content: tuple[str | None, ...]) -> Cellule:
    return tuple((mark,) for mark in content)


def _cost(content: tuple[str | None, ...], passation: Passation, highest: str | None) -> int:
    first, *later = content
    absent = passation.presences[0] != PRESENT
    return int(not absent and first != highest) + sum(mark is not None for mark in later)


def _complete(plan: Plan, content: tuple[str | None, ...], passation: Passation) -> bool:
    return all(
        mark is not None
        or presence == NON_PASSEE
        or (presence != PRESENT and plan.absences.get(presence) == "non_acquis")
        for mark, presence in zip(content, passation.presences, strict=True)
    )


def _above(
    content: tuple[str | None, ...], choices: list[tuple[str | None, ...]]
) -> Iterator[tuple[tuple[str | None, ...], str]]:
    """Contents one step above: one mark raised to the next, or one unknown filled."""
    for place, (mark, known) in enumerate(zip(content, choices, strict=True)):
        if mark is None:
            above: tuple[str | None, ...] = tuple(m for m in known if m is not None)
            nature = COMBLE
        else:
            rank = known.index(mark)
            above, nature = known[rank - 1 : rank] if rank else (), HAUSSE
        for other in above:
            yield (*content[:place], other, *content[place + 1 :]), nature


Accorde = tuple[Points | None, ...]
"""The points that assessors agree upon, under each plan."""


def _accordees(
    alphabet: Alphabet, epreuve: str, written: tuple[str | None, ...], evaluateurs: int
) -> tuple[Lettre, ...]:
    """Letters of one critère that several assessors mark, one for each value they agree upon."""
    plans = alphabet.plans
    lecteurs = [plan.lecteur(epreuve, alphabet.voie) for plan in plans]

    def agreed(content: tuple[str | None, ...]) -> Accorde:
        read: list[list[Points | None]] = [
            [None if m is None else lecteur[m] for m in content] for lecteur in lecteurs
        ]
        return tuple(
            accord(notes, plan.double_notation, plan.par_point)
            for notes, plan in zip(read, plans, strict=True)
        )

    contents = list(combinations_with_replacement(written, evaluateurs))
    values = {content: agreed(content) for content in contents}
    by_value: dict[Accorde, tuple[str | None, ...]] = {}
    for content in sorted(contents, key=lambda c: _spread(c, written)):
        by_value.setdefault(values[content], content)
    ordered = sorted(by_value, key=lambda v: (v[0] is None, -Fraction(v[0] or 0)))
    rank = {value: i for i, value in enumerate(ordered)}
    steps: dict[Accorde, dict[tuple[Accorde, str], Pas]] = {value: {} for value in ordered}
    for content, value in values.items() if alphabet.pas else ():
        for above, nature in _raised(content, written):
            reached = values[tuple(sorted(above, key=written.index))]
            if reached != value and None not in reached and (nature == COMBLE or None not in value):
                pair = ((content,), (above,))
                steps[value].setdefault((reached, nature), Pas(rank[reached], nature, pair))
    return tuple(
        Lettre(
            (by_value[value],),
            _spread(by_value[value], written)[0],
            None not in value,
            tuple(steps[value].values()),
            {*by_value[value]} in ({written[0]}, {written[-2]}),
        )
        for value in ordered
    )


def _spread(content: tuple[str | None, ...], written: tuple[str | None, ...]) -> tuple[int, int]:
    """Count the differences from everything acquis, then how low the marks are."""
    first, *others = content
    cost = int(first != written[0]) + sum(mark != first for mark in others)
    return cost, sum(written.index(mark) for mark in content)


def _raised(
    content: tuple[str | None, ...], written: tuple[str | None, ...]
) -> Iterator[tuple[tuple[str | None, ...], str]]:
    """Marks of the assessors after one of them raises, by any amount, or gives, a mark."""
    for place, mark in enumerate(content):
        known = written[:-1] if mark is None else written[: written.index(mark)]
        for other in known:
            nature = COMBLE if mark is None else ACCORD
            yield (*content[:place], other, *content[place + 1 :]), nature
