"""What a référentiel leaves out of the document that it transcribes, once its texts are struck out.

A label of an object (« C17. ») and the number of a page are not words that a text should take.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from mccgc.lint.etiquettes import Etiquettes
from mccgc.lint.fidelite import COUPURE, PUCE, Original, mots
from mccgc.lint.placement import Placement
from mccgc.source import Liste, Path, Span, Table

_FOLIO = re.compile(r"(?:page |p \. )?\d+(?: (?:/|sur|de) \d+)?", re.IGNORECASE)
"""What numbers a page."""

_MOT = re.compile(r"(?:^| )[^\W\d_]+(?:['-][^\W\d_]+)*(?= |$)")
"""A word, which a code that no object has is not."""


class Lacune(NamedTuple):
    """Words of the document that no text takes, and how they go with what is at `path`.

    `sens` is `suite` when they follow that text on its line, `debut` when they go before it,
    `remplace` when they stand in its place, and empty when they only come after it.
    """

    path: Path
    sens: str
    mots: str
    ligne: int


class _Trou(NamedTuple):
    """A part of the document between two texts that are struck out, given by their ranks.

    `entre` is all of it, `span` what is left without the labels at its ends.
    """

    span: Span
    entre: Span
    avant: int | None
    apres: int | None
    objet: Path | None


def lacunes(
    root: Table, document: Original, lu: Placement, etiquettes: Etiquettes
) -> tuple[list[Lacune], set[int]]:
    """Words that nothing takes, in the document's order; ranks of the texts that they replace.

    What resembles a text that stands nowhere is left out, and what the file has under a key that is
    not known: these have their own findings.
    """
    absents = [(lu.entre(rang), set(mots(lu.lus[rang].valeur))) for rang in lu.absents]
    attendus = {rang: lu.entre(rang) for rang in lu.en_trop}
    found, remplaces = list[Lacune](), set[int]()
    trous = list(_trous(document, lu, etiquettes))
    ailleurs = _ailleurs(root, lu) if trous else ""
    for trou in trous:
        debut, fin = trou.span
        ecrits = document.lu[debut:fin]
        if f" {ecrits} " in ailleurs:
            continue
        if (
            _FOLIO.fullmatch(ecrits)
            or not _MOT.search(ecrits)
            or _explique(trou.span, ecrits.split(" "), absents)
        ):
            continue
        rang = next((r for r, span in attendus.items() if _dans(trou.span, span)), None)
        if rang is None:
            path, sens = _voisin(document, lu, trou)
        else:
            path, sens = lu.lus[rang].path, "remplace"
            remplaces.add(rang)
            del attendus[rang]
        found.append(Lacune(path, sens, ecrits, document.ligne(debut)))
    return found, remplaces


def _trous(document: Original, lu: Placement, etiquettes: Etiquettes) -> Iterator[_Trou]:
    de = {span: rang for rang, passages in lu.places.items() for span in passages}
    debut, avant = 1, None
    bout = len(document.lu)
    for span in [*sorted(lu.pris()), (bout, bout)]:
        reste = etiquettes.sans(debut, span[0] - 1) if span[0] > debut else None
        if reste is not None:
            yield _Trou(reste[0], (debut, span[0]), avant, de.get(span), reste[1])
        if span[1] >= debut:
            debut, avant = span[1] + 1, de.get(span)


def _ailleurs(root: Table, lu: Placement) -> str:
    """Words of the file, in its order, that are at no place of a text: a key may be misspelt."""
    connus = {texte.valeur for texte in lu.lus}
    chaines = (c for key, node in root.items() if key != "non_transcrit" for c in _chaines(node))
    return f" {' '.join(mot for c in chaines if c not in connus for mot in mots(c))} "


def _chaines(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, Table | Liste):
        for value in node.values() if isinstance(node, Table) else node:
            yield from _chaines(value)


def _dans(span: Span, entre: Span) -> bool:
    return entre[0] <= span[0] and (entre[1] < 0 or span[1] <= entre[1])


def _explique(span: Span, ecrits: list[str], absents: list[tuple[Span, set[str]]]) -> bool:
    """Whether at least half of the words left out are those of an absent text expected there."""
    return any(
        _dans(span, entre) and 2 * sum(mot in leurs for mot in ecrits) >= len(ecrits)
        for entre, leurs in absents
    )


def _voisin(document: Original, lu: Placement, trou: _Trou) -> tuple[Path, str]:
    """Text of the file beside which words are missing, and how they go with it."""
    (debut, fin), (bas, haut) = trou.span, trou.entre
    if trou.avant is not None and trou.objet is None and _continu(document, bas - 1, debut):
        return lu.lus[trou.avant].path, "suite"
    if trou.apres is not None and _continu(document, fin, haut):
        return lu.lus[trou.apres].path, "debut"
    if trou.objet is not None:
        return (*trou.objet, "code"), ""
    voisin = trou.avant if trou.avant is not None else trou.apres
    return ("format",) if voisin is None else lu.lus[voisin].path, ""


def _continu(document: Original, debut: int, fin: int) -> bool:
    """Whether no line stops and no bullet stands in a part of the document."""
    return {COUPURE, PUCE}.isdisjoint(document.ecrit[debut:fin])
