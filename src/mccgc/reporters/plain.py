"""Text that stays on its line: what a file holds must not drive a terminal, nor break a record.

Line ends would cut a record in two, escape sequences would recolour the screen, and bidirectional
controls would show words in another order than they are read (CVE-2021-42574). XML refuses most of
them altogether. Each is replaced by one visible sign, so that columns hold.
"""

import re

_CONTROL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_PICTURES = 0x2400
"""Where Unicode draws the controls of ASCII."""


def plain(text: str) -> str:
    """Give the same text, as many characters long, on one line and without controls."""
    return text if text.isascii() and text.isprintable() else _CONTROL.sub(_sign, text)


def _sign(found: re.Match[str]) -> str:
    control = found[0]
    if control == "\t":
        return " "
    return chr(_PICTURES + ord(control)) if control < " " else "\N{REPLACEMENT CHARACTER}"
