"""Une échelle employée par le règlement y est déclarée.

Pourquoi : sans échelle, une note n'a pas de valeur et un seuil ne se compare à rien.

Source : format mccgc/reglement@1, `echelles` déclare celles que `notation` et les règles emploient.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.lint.valeurs import sous
from mccgc.source import Path, Table
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("reglement",)

VALIDE = """\
echelles:
  - {code: acquisition, niveaux: {non: 0, oui: 1}}
  - {code: note20, etendue: {min: 0, max: 20, pas: 1}}
notation: {echelle: acquisition, epreuves: {E1: note20}, voies: {vae: acquisition}}
regles:
  - {code: r1, porte_sur: epreuve, echelle: note20, si: {note: epreuve, au_moins: 10}}
"""
INVALIDE = """\
echelles:
  - {code: acquisition, niveaux: {non: 0, oui: 1}}
notation:
  echelle: aquisition # <-
  epreuves:
    E1: note20 # <-
  voies:
    vae: lettres # <-
regles:
  - {code: r1, porte_sur: epreuve, echelle: note10, si: {note: epreuve, au_moins: 10}} # <-
"""
AVANT = """\
echelles:
  - {code: acquisition, niveaux: {non: 0, oui: 1}}
notation:
  echelle: aquisition
"""
APRES = """\
echelles:
  - {code: acquisition, niveaux: {non: 0, oui: 1}}
notation:
  echelle: acquisition
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare the scales named with those declared."""
    known = [text(table, "code") or "" for _, table in tables(contexte.root, (), "echelles")]
    for path, code in _named(contexte.root):
        if code is not None and code not in known:
            params = {"echelle": code, "connues": ", ".join(known)}
            yield Hit(path, {**params, "proche": closest(code, known)})


def _named(reglement: Table) -> Iterator[tuple[Path, str | None]]:
    notation = sous(reglement, "notation")
    yield ("notation", "echelle"), text(notation, "echelle")
    for key in ("epreuves", "voies"):
        own = sous(notation, key)
        for name in own:
            yield ("notation", key, name), text(own, name)
    for path, regle in tables(reglement, (), "regles"):
        yield (*path, "echelle"), text(regle, "echelle")


fix = nearest
