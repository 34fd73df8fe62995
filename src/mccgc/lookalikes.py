"""Names that the eye, or a disk, takes for one another."""

from unicodedata import category, normalize

_DRAWN_ALIKE = str.maketrans(
    # Cyrillic, Greek, then dashes and apostrophes: Unicode, UTS #39, confusables.txt.
    "АВЕКМНОРСТУХЅІЈԚԜҮаеорсухѕіјһԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναρικυ‐‑‒–—―−’‘ʼ",
    "ABEKMHOPCTYXSIJQWYaeopcyxsijhdqwlABEZHIKMNOPTYXovapiku-------'''",
)
"""Letters and signs of other alphabets that are drawn as those of ours."""

_UNSEEN = ("Cc", "Cf", "Zl", "Zp")
"""Categories of characters that are not seen."""


def likeness(name: str, *, case: bool = False) -> str:
    """Give what is left of a name when what hardly shows is gone: the same for two that look alike.

    Case, composition of accents, width, spaces around, invisible characters and letters of other
    alphabets do not count (case does when `case`); what a person can tell apart does.
    """
    if name.isascii() and name.isprintable():
        return " ".join((name if case else name.casefold()).split())
    shown = "".join(sign for sign in normalize("NFKC", name) if category(sign) not in _UNSEEN)
    shown = shown.translate(_DRAWN_ALIKE)
    return normalize("NFC", " ".join((shown if case else shown.casefold()).split()))


def difference(name: str, other: str) -> tuple[str, str]:
    """Give the first character by which each of two names departs from the other, and its number.

    Empty texts when one of them ends there.
    """
    common = next((n for n, (a, b) in enumerate(zip(name, other, strict=False)) if a != b), None)
    at = min(len(name), len(other)) if common is None else common
    return _numbered(name[at : at + 1]), _numbered(other[at : at + 1])


def _numbered(sign: str) -> str:
    return f"{sign} (U+{ord(sign):04X})" if sign else ""
