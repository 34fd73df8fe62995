"""Every threshold and gap of a règlement that is read on a scale, with that scale."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte
from mccgc.lint.regles import Clause, regles
from mccgc.lint.reperes import Echelle
from mccgc.lint.valeurs import sous
from mccgc.source import Path, Table

_AU_MOINS = ("moyenne", "plancher", "note")
_UNREAD = Echelle(Table())
"""Scale that nothing is known of, where one is not declared."""


class Seuil(NamedTuple):
    """A threshold: the table and the key that hold it; `gap` for the distance between two marks."""

    path: Path
    table: Table
    key: str
    echelle: Echelle
    gap: bool = False

    @property
    def written(self) -> object:
        """What the file holds."""
        return self.table.get(self.key)

    @property
    def points(self) -> Fraction | None:
        """The threshold in points of its scale; None when it cannot be read."""
        return self.echelle.seuil(self.table, self.key, gap=self.gap)


def seuils_des_regles(contexte: Contexte) -> Iterator[Seuil]:
    """Thresholds of conditions, in the scale of their rule."""
    reperes = contexte.reperes
    for regle in regles(contexte.root):
        own = text(regle.table, "echelle")
        echelle = reperes.reference if own is None else reperes.echelles.get(own)
        for clause in regle.clauses():
            key = _threshold(clause)
            if key in clause.table:
                yield Seuil((*clause.path, key), clause.table, key, echelle or _UNREAD)


def _threshold(clause: Clause) -> str:
    """Key that holds the threshold of a condition."""
    if clause.mecanisme == "eliminatoire":
        return "au_dessous_de"
    return "au_moins" if clause.mecanisme in _AU_MOINS else "a_partir_de"


def seuils_du_droit(contexte: Contexte) -> Iterator[Seuil]:
    """Ends of the mean that opens the right to resit, in the reference scale."""
    droit = sous(contexte.root.get("rattrapage"), "droit")
    for key in ("de", "a_moins_de"):
        path = ("rattrapage", "droit", key)
        yield Seuil(path, droit, key, contexte.reperes.reference or _UNREAD)


def ecart(contexte: Contexte) -> Seuil:
    """Gap between two assessors beyond which the mark stays unknown, in the reference scale."""
    reperes = contexte.reperes
    double, key = sous(reperes.reglement, "double_notation"), "ecart_max"
    path = ("double_notation", key)
    return Seuil(path, double, key, reperes.reference or _UNREAD, gap=True)
