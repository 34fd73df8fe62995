"""Where a text stands in the document that a référentiel transcribes, and how it is spaced there.

Words and signs must be the same; HTML tags, Markdown marks, table bars and bullets are what the
extraction of a PDF leaves, not what the certifier wrote. Any run of white space equals one space,
but a space that is missing or added beside a sign differs, save where a line or a cell stops. A
page break may cut a sentence, so a text may be made of a few passages: each but the last stops
where a line or a cell stops, each but the first begins where one begins.
"""

import re
from bisect import bisect_right
from functools import lru_cache
from unicodedata import normalize

from mccgc.source import Span

PASSAGES = 3
"""Passages of which a text may be made."""

COURT = 3
"""Words below which a passage before a break could be met by chance."""

HASARD = 5
"""Words by which a text may seem to go on beyond a break, by chance."""

AUTOUR = 15
"""Characters shown on each side of a space that differs."""

COLLE, COUPURE, BALISE, PUCE = "\x01", "\x02", "\x03", "\x04"
"""What separates two words, besides a space: nothing, the end of a line, a tag, a bullet."""

_BLOC = re.compile(r"</?(?:p|br|li|[uo]l|t[drh]|table|div|h\d)\b[^<>]*>", re.IGNORECASE)
_MARQUE = re.compile(r"</?[A-Za-z][^<>]*>|\]\([^)\s]*\)|\\|\b_+\B|\B_+\b")
_PUCES = "–—•·●○◦▪■□►➢➤✓‣\uf0a7\uf0b7\uf0d8\uf0fc-"
_VIDE = rf"\s{COUPURE}{BALISE}*|#\[\]{_PUCES}"
_SUITE = re.compile(rf"([{_VIDE}]*)(\w+(?:['’-]\w+)*|[^\w{_VIDE}])")
_ABIME = re.compile("[\xad\u200b\u2060\ufeff\ufb00-\ufb06]")
_LIGATURES = ("ff", "fi", "fl", "ffi", "ffl", "ft", "st")
_SANS_JOINTURE = str.maketrans({**dict.fromkeys((COLLE, COUPURE, BALISE, PUCE), " "), "’": "'"})


class _Jointures(dict[str, str]):
    """For what stands between two words, what separates them; few are different."""

    def __missing__(self, entre: str) -> str:
        if not set("\n\r\t|\x02").isdisjoint(entre):
            found = COUPURE
        elif any(map(str.isspace, entre)):
            found = " " if set(_PUCES).isdisjoint(entre) else PUCE
        else:
            found = BALISE if BALISE in entre else COLLE
        self[entre] = found
        return found


_JOINTURES = _Jointures()


def ecrit(texte: str) -> str:
    """Write each word and sign of a text after what separates it from the one before."""
    return "".join([_JOINTURES[entre] + mot for entre, mot in _SUITE.findall(_net(texte))])


def lu(texte: str) -> str:
    """Write the words and signs of a text between single spaces."""
    return ecrit(texte)[1:].translate(_SANS_JOINTURE)


def mots(texte: str) -> list[str]:
    """Cut a text into words and signs, without what only lays it out."""
    return lu(texte).split(" ")


def _net(texte: str) -> str:
    """Compose accents; undo ligatures and hyphens that only the layout wanted."""
    texte = normalize("NFC", texte)
    return _ABIME.sub(lambda found: _letters(found[0]), texte)


def _letters(signe: str) -> str:
    return _LIGATURES[ord(signe) - 0xFB00] if "\ufb00" <= signe <= "\ufb06" else ""


def _autour(suite: str, rang: int) -> str:
    """A few words on each side of a separator, as they were written."""
    ecrits = suite[max(0, rang - AUTOUR) : rang + AUTOUR].replace(COLLE, "")
    return re.sub(f"[{COUPURE}{BALISE}{PUCE}]", " ", ecrits)


class Original:
    """The words of a document, and whether a text is made of them."""

    def __init__(self, source: str) -> None:
        """Read the document; `lu` is its words, each between two spaces.

        `ecrit` is as long, and has in place of each space what separates the two words.
        """
        if "&" in source:
            from html import unescape  # a table of 2,000 entities, for the few documents with any

            source = unescape(source)
        source = _MARQUE.sub(BALISE, _BLOC.sub(COUPURE, source))
        suites = _SUITE.findall(_net(source))
        joints = [_JOINTURES[entre] + mot for entre, mot in suites]
        self.ecrit = f"{COUPURE}{''.join(joints)[1:]}{COUPURE}"
        self.lu = self.ecrit.translate(_SANS_JOINTURE)
        self._coupures = [found.start() for found in re.finditer(COUPURE, self.ecrit)]
        self._est_coupure = set(self._coupures)
        ligne, self._lignes = 1, list[int]()
        for entre, _ in suites:
            ligne += entre.count("\n")
            if not self._lignes or _JOINTURES[entre] == COUPURE:
                self._lignes.append(ligne)
        self._lignes.append(ligne)

    def ligne(self, place: int) -> int:
        """Line of the document, from 1, on which a word stands."""
        return self._lignes[bisect_right(self._coupures, place) - 1]

    def places(self, texte: str) -> list[tuple[Span, ...]]:
        """Each place where a text stands whole; else where it stands in passages; else nothing."""
        cherche = lu(texte)
        passage = f" {cherche} "
        found, debut = list[tuple[Span, ...]](), self.lu.find(passage)
        while debut >= 0:
            found.append(((debut + 1, debut + 1 + len(cherche)),))
            debut = self.lu.find(passage, debut + 1)
        if not found:
            spans, _ = self._passages(cherche.split(" "))
            found += [spans] if spans else []
        return found

    def ecart(self, texte: str) -> int:
        """Rank of the first word at which a text that stands nowhere leaves the document."""
        return self._passages(mots(texte))[1]

    def espacement(self, texte: str, spans: tuple[Span, ...]) -> tuple[str, str] | None:
        """How a text that stands there and the document space a sign otherwise; None if alike.

        Both ways of writing it, the document's last, with the words around.
        """
        propre, place = ecrit(texte)[1:], 0
        for debut, fin in spans:
            ici = self.ecrit[debut:fin]
            notre = propre[place : place + len(ici)]
            place += len(ici) + 1
            for rang, signes in enumerate(zip(notre, ici, strict=True)) if ici != notre else ():
                if set(signes) == {" ", COLLE}:
                    return _autour(notre, rang), _autour(ici, rang)
        return None

    def porte(self, texte: str) -> bool:
        """Whether the document has this text somewhere, spaces and apostrophes alike."""
        propre = [signe for signe in ecrit(texte) if signe in "'’"]
        return any(
            self.espacement(texte, spans) is None
            and propre == [c for a, b in spans for c in self.ecrit[a:b] if c in "'’"]
            for spans in self.places(texte)
        )

    def _passages(self, lus: list[str]) -> tuple[tuple[Span, ...], int]:
        """Where a text stands in passages, none when it does not; rank of the word it reaches."""
        spans: tuple[Span, ...] = ()
        debut = place = atteint = 0
        for _ in range(PASSAGES):
            reste = self._cherche(lus[debut:], place, apres_coupure=bool(spans))
            if reste is not None:
                return (*spans, reste), len(lus)
            atteint = self._plus_long(lus, debut, place, apres_coupure=bool(spans))
            for fin in range(atteint, max(atteint - HASARD, debut + COURT - 1), -1):
                bout = self._cherche(
                    lus[debut:fin], place, apres_coupure=bool(spans), avant_coupure=True
                )
                if bout is not None:
                    spans, debut, place = (*spans, bout), fin, bout[1]
                    break
            else:
                break
        return (), atteint

    def _plus_long(self, lus: list[str], debut: int, place: int, *, apres_coupure: bool) -> int:
        """Rank of the word after the longest run of words that stands in the document."""
        bas, haut = debut, len(lus)
        while bas < haut:
            milieu = (bas + haut + 1) // 2
            if self._cherche(lus[debut:milieu], place, apres_coupure=apres_coupure) is not None:
                bas = milieu
            else:
                haut = milieu - 1
        return bas

    def _cherche(
        self, cherches: list[str], place: int, *, apres_coupure: bool, avant_coupure: bool = False
    ) -> Span | None:
        """Where words stand, from `place` on, between the breaks that are demanded."""
        passage = f" {' '.join(cherches)} "
        debut = self.lu.find(passage, place)
        while debut >= 0:
            fin = debut + len(passage) - 1
            if (not apres_coupure or debut in self._est_coupure) and (
                not avant_coupure or fin in self._est_coupure
            ):
                return debut + 1, fin
            debut = self.lu.find(passage, debut + 1)
        return None

    def coupe(self, place: int) -> bool:
        """Whether a line or a cell stops at this separator."""
        return place in self._est_coupure


@lru_cache(maxsize=2)
def original(source: str) -> Original:
    """Read a document once for all rules."""
    return Original(source)
