"""Where each text of a référentiel stands in its document, as a proof-reader would place them.

The document is often a flattened table: the texts of one column of it (compétences, critères,
épreuves…) keep their order, those of two columns do not. A text that stands at several places takes
the one that its neighbours leave it.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte
from mccgc.lint.fidelite import Original
from mccgc.lint.textes import Texte, textes
from mccgc.source import Path, Span

Passages = tuple[Span, ...]
"""Spans of the document that make a text: one, or a few when a page break cuts it."""

_COLONNES = {
    "bloc": "activites",
    "activite": "activites",
    "tache": "activites",
    "competence": "competences",
    "critere": "criteres",
    "chapeau": "criteres",
    "epreuve": "epreuves",
    "condition": "conditions",
}
"""Column in which each nature of text keeps its order; the others stand anywhere."""

_Chaine = tuple[int, int, "_Chaine | None"]


class Placement(NamedTuple):
    """Texts by their rank in the file, and the passages of the document that hold them.

    `deplaces` are those that stand in another order there, `en_trop` those that the document prints
    fewer times than the file, `absents` those that it does not print. `declares`
    is what the file says is not transcribed, `sans_objet` what of this is nowhere.
    """

    lus: list[Texte]
    places: dict[int, Passages]
    deplaces: list[int]
    en_trop: list[int]
    absents: list[int]
    declares: list[Span]
    sans_objet: list[Path]

    def pris(self) -> set[Span]:
        """Parts of the document that something takes."""
        return {span for passages in self.places.values() for span in passages} | {*self.declares}

    def entre(self, rang: int) -> Span:
        """Part of the document in which the neighbours of a text in its column have it stand."""
        debut, fin = 0, -1
        for autre, passages in sorted(self.places.items()):
            same = colonne(self.lus[autre]) == colonne(self.lus[rang])
            if same and autre < rang and autre not in self.deplaces:
                debut = passages[-1][1]
            elif same and autre > rang and autre not in self.deplaces:
                fin = passages[0][0]
                break
        return debut, fin


def colonne(texte: Texte) -> str:
    """Column of a text; its own when it has none."""
    return _COLONNES.get(texte.nature, ".".join(map(str, texte.path)))


def lois(contexte: Contexte) -> Iterator[Texte]:
    """Texts of the law that a référentiel quotes."""
    certification = contexte.root.get("certification")
    for path, loi in tables(certification, ("certification",), "base_legale"):
        for champ in ("titre", "origine", "texte"):
            valeur = text(loi, champ)
            if valeur:
                yield Texte("loi", (*path, champ), valeur)


def placement(contexte: Contexte, document: Original) -> Placement:
    """Place the texts of a file in its document; names of options may be the certifier's own."""
    lus = [t for t in (*textes(contexte), *lois(contexte)) if t.nature != "options"]
    possibles = _possibles(lus, document)
    absents = [rang for rang, places in enumerate(possibles) if not places]
    lu = Placement(lus, {}, [], [], absents, [], [])
    colonnes: dict[str, list[int]] = {}
    for rang, texte in enumerate(lus):
        if texte.nature == "certification":  # the name of a certification may head every page
            lu.places[rang] = tuple(span for place in possibles[rang] for span in place)
        elif possibles[rang]:
            colonnes.setdefault(colonne(texte), []).append(rang)
    hors_ordre = [r for rangs in colonnes.values() for r in _ordonne(rangs, possibles, lu.places)]
    _declare(contexte, document, lu)
    prises = lu.pris()
    for rang in sorted(hors_ordre):
        libre = next((p for p in possibles[rang] if prises.isdisjoint(p)), None)
        if libre is None:
            lu.en_trop.append(rang)
        else:
            lu.places[rang] = libre
            lu.deplaces.append(rang)
            prises.update(libre)
    return lu


def _declare(contexte: Contexte, document: Original, lu: Placement) -> None:
    """Set aside what the file says is not transcribed, where no text stands in its order."""
    pris = lu.pris()
    for path, declare in tables(contexte.root, (), "non_transcrit"):
        texte, fois = text(declare, "texte"), declare.get("fois", 1)
        if not texte or not isinstance(fois, int):
            continue
        libres = [
            place[0]
            for place in document.places(texte)
            if all(fin <= place[0][0] or place[0][1] <= debut for debut, fin in pris)
        ][:fois]
        if len(libres) < fois:
            lu.sans_objet.append((*path, "texte"))
        lu.declares.extend(libres)
        pris.update(libres)


def _possibles(lus: list[Texte], document: Original) -> list[list[Passages]]:
    """Where each text may stand: not inside a longer one, when it stands elsewhere too."""
    places = {texte.valeur: document.places(texte.valeur) for texte in lus}
    entiers = {p[0] for found in places.values() for p in found if len(p) == 1}
    contenus, atteint = set[Span](), -1
    for span in sorted(entiers, key=lambda span: (span[0], -span[1])):
        if span[1] <= atteint:
            contenus.add(span)
        atteint = max(atteint, span[1])
    for valeur, found in places.items():
        places[valeur] = [place for place in found if place[0] not in contenus] or found
    return [places[texte.valeur] for texte in lus]


def _ordonne(
    rangs: list[int], possibles: list[list[Passages]], places: dict[int, Passages]
) -> Iterator[int]:
    """Choose a place for each text of a column; those that cannot have one in its order."""
    debuts = [{place[0][0]: place for place in possibles[rang]} for rang in rangs]
    choisis = croissante(debuts)
    bas = 0
    for n, (rang, choisi) in enumerate(zip(rangs, choisis, strict=True)):
        if choisi is None:
            yield rang
            continue
        haut = next((c for c in choisis[n + 1 :] if c is not None), 0)
        places[rang] = debuts[n][_proche(debuts[n], choisi, bas, haut)]
        bas = places[rang][-1][1]


def _proche(debuts: Iterable[int], choisi: int, bas: int, haut: int) -> int:
    """Place nearest to a neighbour, of those between the text before and the text after."""
    entre = [debut for debut in debuts if bas <= debut < haut] or [choisi]
    return min(entre, key=lambda debut: min(debut - bas, haut - debut))


def croissante(candidats: Collection[Iterable[int]]) -> list[int | None]:
    """Choose for each item one of its places, so that the most items are in order.

    None for an item that is left out. (Hunt and Szymanski, « A fast algorithm for computing longest
    common subsequences », 1977.)
    """
    bouts: list[int] = []
    chaines: list[_Chaine] = []
    for rang, places in enumerate(candidats):
        for place in sorted(places, reverse=True):
            longueur = bisect_left(bouts, place)
            bouts[longueur : longueur + 1] = [place]
            avant = chaines[longueur - 1] if longueur else None
            chaines[longueur : longueur + 1] = [(rang, place, avant)]
    choisies: list[int | None] = [None] * len(candidats)
    reste = chaines[-1] if chaines else None
    while reste is not None:
        choisies[reste[0]] = reste[1]
        reste = reste[2]
    return choisies
