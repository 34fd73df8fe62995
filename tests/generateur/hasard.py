"""The few draws that the generators need."""

from collections.abc import Sequence
from random import Random
from typing import Any, TypeVar

T = TypeVar("T")
Arbre = dict[str, Any]


class Hasard:
    """A `Random` with the few draws that the generators need."""

    def __init__(self, random: Random) -> None:
        self.random = random

    def chance(self, percent: int) -> bool:
        """So often true; the least draw is false, so that shrinking takes things away."""
        return self.random.randrange(100) >= 100 - percent

    def one(self, choices: Sequence[T]) -> T:
        return choices[self.random.randrange(len(choices))]

    def some(self, choices: Sequence[T], percent: int = 50) -> list[T]:
        """At least one of them, in order."""
        kept = [each for each in choices if self.chance(percent)]
        return kept or ([self.one(choices)] if choices else [])

    def number(self, low: int, high: int) -> int:
        return low + self.random.randrange(high - low + 1)
