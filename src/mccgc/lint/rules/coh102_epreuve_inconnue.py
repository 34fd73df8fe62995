"""Une évaluation et un aménagement nomment une épreuve du référentiel.

Pourquoi : les notes d'une épreuve inconnue ne comptent pour aucune compétence, et un aménagement
accordé pour elle ne serait pas appliqué.

Source : format mccgc/dossier@1, `epreuve` est le code d'une épreuve.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.lint.passages import passages
from mccgc.source import Path
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("dossier",)

AVEC = {"referentiel": "blocs: [{code: B1, epreuves: [{code: E1}, {code: E2}]}]\n"}
VALIDE = """\
evaluations: [{epreuve: E1}, {epreuve: E2}]
amenagements: [{epreuve: E1, mesure: Tiers-temps}]
"""
INVALIDE = """\
evaluations:
  - {epreuve: E1}
  - {epreuve: E3} # <-
amenagements:
  - {epreuve: e4, mesure: Tiers-temps} # <-
"""
AVANT = """\
evaluations:
  - {epreuve: e1}
"""
APRES = """\
evaluations:
  - {epreuve: E1}
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each épreuve named."""
    if not contexte.reperes.connu:
        return
    known = contexte.reperes.types
    for path, code in _named(contexte):
        if code and code not in known:
            yield Hit((*path, "epreuve"), {"epreuve": code, "proche": closest(code, known)})


def _named(contexte: Contexte) -> Iterator[tuple[Path, str]]:
    known = contexte.reperes.types
    for passage in passages(contexte).tous:
        if passage.epreuve not in known:
            yield passage.path, passage.epreuve
    if "amenagements" in contexte.root:
        for path, amenagement in tables(contexte.root, (), "amenagements"):
            yield path, text(amenagement, "epreuve") or ""


fix = nearest
