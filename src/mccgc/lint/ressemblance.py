"""Codes and identifiants that are not the same, and that nobody tells apart."""

from collections.abc import Collection, Iterable

from mccgc.lint.contexte import Hit
from mccgc.lookalikes import difference, likeness
from mccgc.source import Path
from mccgc.suggestions import closest


def semblable(code: str, known: Iterable[str]) -> dict[str, str] | None:
    """Find, among known names, one that looks like another without being it: what to say of it.

    `autre` is that name, `ici` the first character by which `code` departs from it, `la` its own.
    """
    alike = likeness(code)
    for autre in known:
        if autre != code and likeness(autre) == alike:
            ici, la = difference(code, autre)
            return {"autre": autre, "ici": ici, "la": la}
    return None


def inconnu(path: Path, candidat: str, known: Collection[str]) -> Hit:
    """Say that a candidat is none of the cohorte's: which one was meant, and by what it departs."""
    found = semblable(candidat, known)
    if found is not None:
        return Hit(path, {"candidat": candidat, **found}, "semblable")
    return Hit(path, {"candidat": candidat, "proche": closest(candidat, sorted(known))})
