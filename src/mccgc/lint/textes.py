"""The sentences of a référentiel, in the order of the file, each with its place.

The law that a référentiel quotes is not among them: its wording is not the certifier's to mend.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from mccgc.lint.arbre import tables, text, values
from mccgc.lint.autorites import sources
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.reperes import Objet, objets
from mccgc.source import Path, Span, Table

EXTRAIT = 50
"""Characters of a text that a message quotes."""


class Texte(NamedTuple):
    """A text, its path, and what it belongs to (`tache` and `chapeau` are natures of their own)."""

    nature: str
    path: Path
    valeur: str


_Lu = tuple[str, Path, str | None]

_CHAMPS = {
    "bloc": ("intitule",),
    "activite": ("intitule",),
    "competence": ("libelle",),
    "critere": ("libelle",),
    "epreuve": ("type", "consigne", "format"),
}


@lru_cache(maxsize=1)
def tous(contexte: Contexte) -> tuple[Objet, ...]:
    """Every object of the file that has a code, read once for all rules."""
    return tuple(objets(contexte.root))


@lru_cache(maxsize=1)
def textes(contexte: Contexte) -> tuple[Texte, ...]:
    """Every text that the certifier wrote; a chapeau that several critères share comes once."""
    lus = (*_tete(contexte.root), *_corps(contexte), *_options(contexte.root))
    return tuple(Texte(nature, path, valeur) for nature, path, valeur in lus if valeur)


@lru_cache(maxsize=1)
def ecrits(contexte: Contexte) -> tuple[Texte, ...]:
    """Every text that the certifier wrote, of a référentiel or of a règlement."""
    if contexte.kind == "referentiel":
        return textes(contexte)
    return tuple(_du_reglement(contexte.root))


def _du_reglement(root: Table) -> Iterator[Texte]:
    entete = text(root.get("reglement"), "intitule")
    if entete:
        yield Texte("reglement", ("reglement", "intitule"), entete)
    for path, regle in tables(root, (), "regles"):
        titre = text(regle, "titre")
        if titre:
            yield Texte("regle", (*path, "titre"), titre)
    for path, source in sources(root):
        for champ in ("titre", "citation"):
            valeur = text(source, champ)
            if valeur:
                yield Texte("source", (*path, champ), valeur)


def _tete(root: Table) -> Iterator[_Lu]:
    certification = root.get("certification")
    for champ in ("intitule", "certificateur"):
        yield "certification", ("certification", champ), text(certification, champ)
    for path, condition in tables(certification, ("certification",), "conditions"):
        yield "condition", (*path, "texte"), text(condition, "texte")


def _corps(contexte: Contexte) -> Iterator[_Lu]:
    precedent: str | None = None
    for nature, table, path, _ in tous(contexte):
        chapeau = text(table, "chapeau") if nature == "critere" else None
        if chapeau != precedent:
            yield "chapeau", (*path, "chapeau"), chapeau
        precedent = chapeau
        for champ in _CHAMPS[nature]:
            yield nature, (*path, champ), text(table, champ)
        if nature == "activite":
            for tache_path, tache in values(table, path, "taches"):
                yield "tache", tache_path, tache if isinstance(tache, str) else None


def _options(root: Table) -> Iterator[_Lu]:
    for path, groupe in tables(root, (), "options"):
        yield "options", (*path, "intitule"), text(groupe, "intitule")


def usuels(hits: list[Hit], total: int, variant: str = "usage") -> Iterator[Hit]:
    """Say each hit of `total` objects; once for all when most are alike, which is their way."""
    if len(hits) > 1 and 2 * len(hits) > total:
        params = {"combien": len(hits), "total": total}
        yield hits[0]._replace(params=params, variant=variant, span=None)
    else:
        yield from hits


def portion(contexte: Contexte, texte: Texte, start: int, end: int) -> Span | None:
    """Span of a part of a text in its file; None when YAML does not write it as it reads."""
    debut, fin = contexte.document.span(texte.path)
    ecrit = contexte.document.text[debut:fin]
    if ecrit == texte.valeur:
        return debut + start, debut + end
    if ecrit[1:-1] == texte.valeur:
        return debut + 1 + start, debut + 1 + end
    return None


def reduit(texte: str) -> str:
    """Write a text so that two ways of typing the same words are equal."""
    return " ".join(texte.replace("’", "'").casefold().split()).rstrip(" .;,")


def extrait(texte: str) -> str:
    """Quote the head of a text, on one line."""
    ligne = " ".join(texte.split())
    return ligne if len(ligne) <= EXTRAIT else f"{ligne[: EXTRAIT - 1].rstrip()}…"
