"""French typography: what is written with the keys of a keyboard, as a person reads it.

Narrow no-break spaces before high punctuation and inside quotation marks, curly apostrophes. The
words of a file keep their own apostrophes: a référentiel is shown to the letter.
"""

import re
from functools import cache

FINE = "\N{NARROW NO-BREAK SPACE}"
_APOSTROPHE = re.compile(r"(?<=\w)'(?=[\w«{])")
_SPACE = re.compile(r" (?=[;:!?»])|(?<=«) ")


@cache
def typographie(sentence: str) -> str:
    """Set a sentence of the catalogue; each is set once."""
    return espaces(_APOSTROPHE.sub("’", sentence))


def espaces(text: str) -> str:
    """Bind punctuation to its word: no line begins with « ; »."""
    return _SPACE.sub(FINE, text)
