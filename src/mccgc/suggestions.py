"""« Vouliez-vous dire … ? » for keys, codes, levels, commands and options."""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date

_LOOK_ALIKE = str.maketrans("oil", "011")
"""Letters that are typed for digits."""


def closest(word: str, known: Iterable[str]) -> str:
    """Give the known word nearest to `word`, or an empty text when none is near enough."""
    from difflib import get_close_matches  # a few milliseconds, only when something is wrong

    words = {candidate.casefold(): candidate for candidate in known}
    seen = {candidate.translate(_LOOK_ALIKE): candidate for candidate in words}
    typed = word.casefold()
    alike = seen.get(typed.translate(_LOOK_ALIKE))
    found = [alike] if alike else get_close_matches(typed, words, n=1, cutoff=0.6)
    return words[found[0]] if found else ""


def iso_date(written: str) -> str:
    """Write a French date (« 3/11/2026 ») as the files do, or an empty text when it is not one."""
    found = re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", written.strip())
    if found is not None:
        day, month, year = map(int, found.groups())
        with suppress(ValueError):
            return date(year, month, day).isoformat()
    return ""
