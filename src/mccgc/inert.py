"""What is written only ever shows: a text of a file drives no terminal, record nor reader.

Escape sequences would recolour a screen, line ends cut a record in two, and bidirectional or
zero-width characters show another text than the one that is read (CVE-2021-42574). One set of
characters, everywhere: the schemas refuse it in what identifies, and every sink passes here.
"""

import re
from typing import Any

CLASS = r"\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFFA0"
"""Characters that are not seen, as the patterns of JSON Schema write them: controls, formats
(bidirectional, zero-width), separators of lines, and the letters that Unicode leaves blank."""

_UNSEEN = (
    "\x00-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160"
    "\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff"
    "\uffa0\ufff9-\ufffb\ufffe\uffff\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""The same, and what no text can hold, in the words of Python's expressions."""

_ONE = re.compile(f"[{_UNSEEN}]")
_SIGN = "\N{REPLACEMENT CHARACTER}"
_LAYOUT = re.compile(f"(?![\\n\\t]|\\r\\n)[{_UNSEEN}]")
_PICTURES = 0x2400
"""Where Unicode draws the controls of ASCII."""

_TURNS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Characters that change the direction in which a text is read."""


def unseen(text: str) -> re.Match[str] | None:
    """Find the first character of a text that is not seen, its layout last."""
    return _LAYOUT.search(text) or _ONE.search(text)


def nature(sign: str) -> str:
    """Word of the catalogue for what a character that is not seen does."""
    if sign in _TURNS:
        return "signe-sens"
    return "signe-commande" if sign < "\xa0" or sign in "\u2028\u2029" else "signe-sans-largeur"


def plain(text: str) -> str:
    """Give the same text, as many characters long, on one line and without anything unseen."""
    return text if text.isascii() and text.isprintable() else _ONE.sub(_drawn, text)


def lines(text: str) -> str:
    """Give a text of several lines without anything unseen but its layout."""
    return text if text.isascii() and text.isprintable() else _LAYOUT.sub(_drawn, text)


def _drawn(found: re.Match[str]) -> str:
    control = found[0]
    if control == "\t":
        return " "
    return chr(_PICTURES + ord(control)) if control < " " else _SIGN


def json(value: object, **layout: Any) -> str:  # noqa: ANN401  those of json.dumps
    """Write JSON that people can read; what is not seen in a text becomes its escape."""
    from json import dumps  # most commands write none

    # Below DEL `dumps` escapes all it must; a line end out of a text is layout.
    return _LAYOUT.sub(_escaped, dumps(value, ensure_ascii=False, **layout))


def _escaped(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
