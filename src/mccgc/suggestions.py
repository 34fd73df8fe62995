"""« Vouliez-vous dire … ? » for keys, codes, levels, commands and options."""

from collections.abc import Iterable


def closest(word: str, known: Iterable[str]) -> str:
    """Give the known word nearest to `word`, or an empty text when none is near enough."""
    from difflib import get_close_matches  # a few milliseconds, only when something is wrong

    words = {candidate.casefold(): candidate for candidate in known}
    found = get_close_matches(word.casefold(), words, n=1, cutoff=0.6)
    return words[found[0]] if found else ""
