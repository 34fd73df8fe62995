"""Whether a text stands in the document that a référentiel transcribes.

Only words and punctuation count: white space, HTML tags, Markdown marks, table bars and bullets
are what the extraction of a PDF leaves, not what the certifier wrote. A page break may cut a
sentence, so a text may be made of a few passages: each but the last stops where a line or a cell
stops, each but the first begins where one begins. Elsewhere, a word that is missing is missing.
"""

import re
from functools import lru_cache

PASSAGES = 3
"""Passages of which a text may be made."""

COURT = 3
"""Words below which a passage before a break could be met by chance."""

HASARD = 5
"""Words by which a text may seem to go on beyond a break, by chance."""

VOISINAGE = 20_000
"""Characters around the last text found in which the next one is looked for first."""

_COUPURE = re.compile(
    r"[\n\r\t|]|</?(?:p|br|li|[uo]l|t[drh]|table|div|h\d)\b[^<>]*>", re.IGNORECASE
)
_BALISE = re.compile(r"</?[A-Za-z][^<>]*>|\]\([^)\s]*\)|\\")
_MOT = re.compile(r"\w+(?:['-]\w+)*|[^\w\s–—•·*|#\[\]_-]")


def mots(texte: str) -> list[str]:
    """Cut a text into words and signs, without what only lays it out."""
    return _MOT.findall(texte.replace("’", "'"))


class Original:
    """The words of a document, and whether a text is made of them."""

    def __init__(self, source: str) -> None:
        """Read the document; `lu` is its words, each between two spaces."""
        if "&" in source:
            from html import unescape  # a table of 2,000 entities, for the few documents with any

            source = unescape(source)
        cellules = (mots(_BALISE.sub(" ", cellule)) for cellule in _COUPURE.split(source))
        lignes = [" ".join(cellule) for cellule in cellules if cellule]
        self.lu = f" {' '.join(lignes)} "
        self._coupures = {0}
        place = 0
        for ligne in lignes:
            place += len(ligne) + 1
            self._coupures.add(place)
        self._ici = 0

    def ecart(self, texte: str) -> int | None:
        """Rank of the first word at which a text leaves the document; None when it never does."""
        lus = mots(texte)
        debut = place = atteint = 0
        for passage in range(PASSAGES):
            apres = passage > 0
            if self._trouve(lus[debut:], place, apres_coupure=apres) >= 0:
                return None
            atteint = self._plus_long(lus, debut, place, apres_coupure=apres)
            for fin in range(atteint, max(atteint - HASARD, debut + COURT - 1), -1):
                cherches = lus[debut:fin]
                bout = self._cherche(cherches, place, apres_coupure=apres, avant_coupure=True)
                if bout >= 0:
                    debut, place = fin, bout
                    break
            else:
                break
        return atteint

    def _trouve(self, cherches: list[str], place: int, *, apres_coupure: bool) -> int:
        """Look for the end of a text, near the last one found first; -1 when it is nowhere."""
        if not place:
            debut = max(0, self._ici - VOISINAGE)
            proche = self.lu.find(f" {' '.join(cherches)} ", debut, self._ici + VOISINAGE)
            if proche >= 0:
                self._ici = proche
                return proche
        found = self._cherche(cherches, place, apres_coupure=apres_coupure)
        self._ici = max(found, 0) or self._ici
        return found

    def _plus_long(self, lus: list[str], debut: int, place: int, *, apres_coupure: bool) -> int:
        """Rank of the word after the longest run of words that stands in the document."""
        bas, haut = debut, len(lus)
        while bas < haut:
            milieu = (bas + haut + 1) // 2
            if self._cherche(lus[debut:milieu], place, apres_coupure=apres_coupure) >= 0:
                bas = milieu
            else:
                haut = milieu - 1
        return bas

    def _cherche(
        self, cherches: list[str], place: int, *, apres_coupure: bool, avant_coupure: bool = False
    ) -> int:
        """Where words end, from `place` on, between the breaks that are demanded; or -1."""
        passage = f" {' '.join(cherches)} "
        debut = self.lu.find(passage, place)
        while debut >= 0:
            fin = debut + len(passage) - 1
            if (not apres_coupure or debut in self._coupures) and (
                not avant_coupure or fin in self._coupures
            ):
                return fin
            debut = self.lu.find(passage, debut + 1)
        return -1


@lru_cache(maxsize=2)
def original(source: str) -> Original:
    """Read a document once for all rules."""
    return Original(source)
