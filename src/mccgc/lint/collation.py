"""A référentiel and the document that it transcribes, collated: what each has that the other lacks.

The method is that of a proof-reader with a pencil. Each text of the file is sought in the document
and struck out there; what is not struck out in the end has been left out.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from mccgc.lint.contexte import Contexte
from mccgc.lint.etiquettes import Etiquettes
from mccgc.lint.fidelite import Original, original
from mccgc.lint.lacunes import Lacune, lacunes
from mccgc.lint.placement import Placement, placement
from mccgc.lint.textes import Texte
from mccgc.source import Path

_PARTAGES = ("epreuve", "chapeau")
"""Natures of which the document may print once what several objects say."""


class Espacement(NamedTuple):
    """A text that the document spaces otherwise: both ways, around the place."""

    path: Path
    ici: str
    source: str
    ligne: int


class Collation(NamedTuple):
    """What was found, texts in the order of the file, with the line of the document.

    `ecarts` are the texts that it does not hold, with the rank of the word at which they leave it;
    `sans_objet` the declarations of what is not transcribed that strike nothing out.
    """

    ecarts: list[tuple[Texte, int]]
    deplaces: list[tuple[Texte, int]]
    en_trop: list[Texte]
    espacements: list[Espacement]
    lacunes: list[Lacune]
    sans_objet: list[Path]


@lru_cache(maxsize=1)
def collation(contexte: Contexte) -> Collation | None:
    """Collate a référentiel with its document, once for all rules; None without a document."""
    if contexte.source is None:
        return None
    document = original(contexte.source)
    lu = placement(contexte, document)
    etiquettes = Etiquettes(contexte, document, lu)
    laisses, remplaces = lacunes(contexte.root, document, lu, etiquettes)
    return Collation(
        [(lu.lus[rang], document.ecart(lu.lus[rang].valeur)) for rang in lu.absents],
        list(_deplaces(document, lu, etiquettes)),
        [
            lu.lus[rang]
            for rang in lu.en_trop
            if rang not in remplaces and lu.lus[rang].nature not in _PARTAGES
        ],
        list(_espacements(document, lu)),
        laisses,
        lu.sans_objet,
    )


def _deplaces(
    document: Original, lu: Placement, etiquettes: Etiquettes
) -> Iterator[tuple[Texte, int]]:
    """Texts out of order, or under another label; a chapeau only when its critère is not."""
    rangs = sorted({*lu.deplaces, *etiquettes.mal_placees})
    porteurs = {lu.lus[rang].path[:-1] for rang in rangs if lu.lus[rang].nature == "critere"}
    for rang in rangs:
        texte = lu.lus[rang]
        if texte.nature != "chapeau" or texte.path[:-1] not in porteurs:
            yield texte, document.ligne(lu.places[rang][0][0])


def _espacements(document: Original, lu: Placement) -> Iterator[Espacement]:
    """Texts that the document holds, spaced otherwise."""
    for rang, passages in sorted(lu.places.items()):
        texte = lu.lus[rang]
        if texte.nature != "certification":
            ecart = document.espacement(texte.valeur, passages)
            if ecart is not None:
                yield Espacement(texte.path, *ecart, document.ligne(passages[0][0]))
