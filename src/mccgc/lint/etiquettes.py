"""The labels that a document prints over its texts: « C17. », « Bloc 2 : », « Pour C5 : ».

No way of writing them is known beforehand: for each nature of text, a label is the code of the
object, or its number after a word, behind whatever stands there over most texts of this nature.
"""

import re
from bisect import bisect_right
from collections import Counter
from typing import NamedTuple

from mccgc.lint.contexte import Contexte
from mccgc.lint.fidelite import COUPURE, PUCE, Original, lu
from mccgc.lint.placement import Placement
from mccgc.lint.reperes import Objet
from mccgc.lint.textes import tous
from mccgc.source import Path, Span

MAJORITE = 3 / 4
"""Part of the texts of a nature over which a label must stand for it to be theirs."""

SURE = 0.95
"""Part of what the best label explains from which another, nearer to the texts, is believed."""

_PORTEURS = {
    "bloc": ("bloc", 1),
    "activite": ("activite", 1),
    "tache": ("activite", 2),
    "competence": ("competence", 1),
    "chapeau": ("competence", 3),
    "critere": ("competence", 3),
}
"""For each nature of text, that of the object whose label it stands under, and how far up."""

_NUMERO = re.compile(r"\d+(?: \. \d+)*$")
_SANS_MOT = re.compile(r"\W*|et|à|[A-Z]+\d+")
"""What may stand about a label: signs, what joins two (« C5 et C6 »), a code that no object has."""

_Forme = tuple[str, bool]
"""The word or sign before a label, nothing at the head of a line; whether it is only a number."""


class _Marque(NamedTuple):
    """A label: where its code and the word before it stand, and the path of its object."""

    debut: int
    mot: int
    fin: int
    objet: Path


class Etiquettes:
    """Labels of a document, learnt from the texts that were placed in it.

    `mal_placees` are the ranks of the texts that stand under another object's label.
    """

    def __init__(self, contexte: Contexte, document: Original, placement: Placement) -> None:
        """Learn the label of each nature of text."""
        self._document, self._root, self._placement = document, contexte.root, placement
        self._fins: dict[int, tuple[int, Path]] = {}
        self.mal_placees: list[int] = []
        rangs: dict[str, list[int]] = {}
        for rang in placement.places:
            rangs.setdefault(placement.lus[rang].nature, []).append(rang)
        marques = {
            nature: self._marques([o for o in tous(contexte) if o.nature == nature])
            for nature in ("bloc", "activite", "competence")
        }
        for nature, (porteur, niveau) in _PORTEURS.items():
            self._apprend(rangs.get(nature, []), niveau, marques[porteur])

    def _marques(self, objets: list[Objet]) -> dict[_Forme, list[_Marque]]:
        """Where the document has the code or the number of an object, by what stands before."""
        codes = {lu(str(objet.table.get("code"))): objet for objet in objets}
        numeros = [(n[0].lstrip("0"), o) for c, o in codes.items() if (n := _NUMERO.search(c))]
        uniques = Counter(numero for numero, _ in numeros)
        seuls = {numero: objet for numero, objet in numeros if numero and uniques[numero] == 1}
        codes = {**seuls, **codes}
        texte, marques = self._document.lu, dict[_Forme, list[_Marque]]()
        if not codes:
            return marques
        for found in re.finditer(rf"(?<= )(?:{'|'.join(map(re.escape, codes))})(?= )", texte):
            objet, debut = codes[found[0]], found.start()
            avant = texte.rfind(" ", 0, debut - 1) + 1 if debut > 1 else debut
            mot = texte[avant : debut - 1].casefold()
            if self._document.ecrit[debut - 1] in (COUPURE, PUCE):
                mot, avant = "", debut
            numero = found[0][0].isdecimal()
            if numero and not mot.isalpha():
                continue
            marque = _Marque(debut, avant if mot.isalpha() else debut, found.end(), objet.path)
            marques.setdefault((mot, numero), []).append(marque)
            if not numero:
                self._fins[debut] = found.end(), objet.path
        return marques

    def _apprend(self, rangs: list[int], niveau: int, marques: dict[_Forme, list[_Marque]]) -> None:
        """Choose the label nearest above most texts of a nature; find the others."""
        essais = []
        for forme in marques.values():
            debuts = [marque.debut for marque in forme]
            justes = {rang for rang in rangs if self._est_sous(rang, niveau, forme, debuts)}
            if len(justes) >= max(2, MAJORITE * len(rangs)):
                essais.append((justes, self._distance(rangs, debuts)))
                self._fins |= {marque.mot: (marque.fin, marque.objet) for marque in forme}
        if essais:
            le_plus = max(len(justes) for justes, _ in essais)
            surs = [essai for essai in essais if len(essai[0]) >= SURE * le_plus]
            justes, _ = min(surs, key=lambda essai: essai[1])
            self.mal_placees += sorted(set(rangs) - justes)

    def _distance(self, rangs: list[int], debuts: list[int]) -> int:
        """How far above the texts the last labels stand, in all."""
        places = [self._placement.places[rang][0][0] for rang in rangs]
        return sum(place - debuts[max(0, bisect_right(debuts, place) - 1)] for place in places)

    def _est_sous(self, rang: int, niveau: int, marques: list[_Marque], debuts: list[int]) -> bool:
        """Whether the last label before a text is that of its object; its own touches it."""
        debut = self._placement.places[rang][0][0]
        place = bisect_right(debuts, debut) - 1
        if place < 0 or marques[place].objet != self._placement.lus[rang].path[:-niveau]:
            return False
        entre = self._document.lu[marques[place].fin : debut] if niveau == 1 else ""
        return not any(map(str.isalnum, entre))

    def sans(self, debut: int, fin: int) -> tuple[Span, Path | None] | None:
        """Take the labels and signs off the ends of a part of the document.

        None when nothing else is there; the path is that of the object of the last label taken off
        the head.
        """
        objet: Path | None = None
        reste: list[Span] = []
        place = debut
        while place < fin:
            bout, nomme = self._fins.get(place, (0, None))
            bout = bout or self._document.lu.find(" ", place)
            mot = self._document.lu[place:bout]
            if nomme is not None:
                objet = objet if reste else nomme
            elif reste or not _SANS_MOT.fullmatch(mot):
                reste.append((place, bout))
            place = bout + 1
        while reste and not any(map(str.isalnum, self._document.lu[slice(*reste[-1])])):
            reste.pop()
        return ((reste[0][0], reste[-1][1]), objet) if reste else None
