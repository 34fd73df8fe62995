"""Three-valued verdicts, combined by Kleene's logic: a sure failure beats an unknown.

The order non acquis < en attente < acquis makes « et » a minimum and « ou » a maximum.
"""

from collections.abc import Iterable
from enum import IntEnum


class Verdict(IntEnum):
    """What is known of an object."""

    NON_ACQUIS = 0
    EN_ATTENTE = 1
    ACQUIS = 2

    @property
    def code(self) -> str:
        """The word of the JSON contract."""
        return self.name.lower()


NON_ACQUIS, EN_ATTENTE, ACQUIS = Verdict


def tous(verdicts: Iterable[Verdict]) -> Verdict:
    """« Et » of Kleene; of nothing at all, nothing is known."""
    return min(verdicts, default=EN_ATTENTE)


def un_seul(verdicts: Iterable[Verdict]) -> Verdict:
    """« Ou » of Kleene; of nothing at all, nothing is known."""
    return max(verdicts, default=EN_ATTENTE)


def au_moins(nombre: int, verdicts: list[Verdict]) -> Verdict:
    """Acquis when `nombre` of them surely are, non acquis when they no longer can be."""
    acquis = verdicts.count(ACQUIS)
    if acquis >= nombre:
        return ACQUIS
    return EN_ATTENTE if acquis + verdicts.count(EN_ATTENTE) >= nombre else NON_ACQUIS
