"""Whether a text stands in the document that a référentiel transcribes.

Only words and punctuation count: white space, HTML tags, Markdown marks, table bars and bullets
are what the extraction of a PDF leaves, not what the certifier wrote. A page break may cut a
sentence, so a text may be made of a few passages that follow one another.
"""

import re
from functools import lru_cache

PASSAGES = 3
"""Passages of which a text may be made."""

COURT = 3
"""Words below which a passage could be met by chance."""

_BALISE = re.compile(r"</?[A-Za-z][^<>]*>|\]\([^)\s]*\)|\\")
_MOT = re.compile(r"\w+(?:['-]\w+)*|[^\w\s–—•·*|#\[\]_-]")


def mots(texte: str) -> list[str]:
    """Cut a text into words and signs, without what only lays it out."""
    return _MOT.findall(texte.replace("’", "'"))


@lru_cache(maxsize=2)
def page(source: str) -> str:
    """Words of a whole document, each between two spaces."""
    return f" {' '.join(mots(_BALISE.sub(' ', source)))} "


def ecart(texte: str, source: str) -> int | None:
    """Rank of the first word at which a text leaves its source; None when it never does."""
    lus, lue = mots(texte), page(source)
    debut, place = 0, 0
    for _ in range(PASSAGES):
        if f" {' '.join(lus[debut:])} " in lue[place:]:
            return None
        fin, place = _plus_long(lus, debut, lue, place)
        if fin - debut < COURT:
            break
        debut = fin
    return debut


def _plus_long(lus: list[str], debut: int, lue: str, place: int) -> tuple[int, int]:
    """Find the longest run of words from `debut`, from `place` on: its end here and there."""
    bas, haut = debut, len(lus)
    while bas < haut:
        milieu = (bas + haut + 1) // 2
        if lue.find(f" {' '.join(lus[debut:milieu])} ", place) >= 0:
            bas = milieu
        else:
            haut = milieu - 1
    passage = f" {' '.join(lus[debut:bas])} "
    return bas, lue.find(passage, place) + len(passage) - 1
