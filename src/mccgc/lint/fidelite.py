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

VOISINAGE = 20_000
"""Characters around the last text found in which the next one is looked for first."""

_BALISE = re.compile(r"</?[A-Za-z][^<>]*>|\]\([^)\s]*\)|\\")
_MOT = re.compile(r"\w+(?:['-]\w+)*|[^\w\s–—•·*|#\[\]_-]")


def mots(texte: str) -> list[str]:
    """Cut a text into words and signs, without what only lays it out."""
    return _MOT.findall(texte.replace("’", "'"))


class Original:
    """The words of a document, and whether a text is made of them."""

    def __init__(self, source: str) -> None:
        """Read the document."""
        texte = _BALISE.sub(" ", source)
        if "&" in texte:
            from html import unescape  # a table of 2,000 entities, for the few documents with any

            texte = unescape(texte)
        self.lu = f" {' '.join(mots(texte))} "
        self._ici = 0

    def ecart(self, texte: str) -> int | None:
        """Rank of the first word at which a text leaves the document; None when it never does."""
        lus = mots(texte)
        debut, place = 0, 0
        for _ in range(PASSAGES):
            if self._trouve(lus[debut:], place) >= 0:
                return None
            fin, place = self._plus_long(lus, debut, place)
            if fin - debut < COURT:
                break
            debut = fin
        return debut

    def _trouve(self, cherches: list[str], place: int) -> int:
        """Where words stand from `place` on, or -1; near the last ones found, most of the time."""
        cherche = f" {' '.join(cherches)} "
        proche = max(place, self._ici - VOISINAGE)
        found = self.lu.find(cherche, proche, self._ici + VOISINAGE) if not place else -1
        if found < 0:
            found = self.lu.find(cherche, place)
        if found >= 0:
            self._ici = found
        return found

    def _plus_long(self, lus: list[str], debut: int, place: int) -> tuple[int, int]:
        """Find the longest run of words from `debut`, from `place` on: its end here and there."""
        bas, haut = debut, len(lus)
        while bas < haut:
            milieu = (bas + haut + 1) // 2
            if self.lu.find(f" {' '.join(lus[debut:milieu])} ", place) >= 0:
                bas = milieu
            else:
                haut = milieu - 1
        passage = f" {' '.join(lus[debut:bas])} "
        return bas, self.lu.find(passage, place) + len(passage) - 1


@lru_cache(maxsize=2)
def original(source: str) -> Original:
    """Read a document once for all rules."""
    return Original(source)
