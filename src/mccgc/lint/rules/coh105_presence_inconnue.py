"""La présence est « present » ou un code d'absence du règlement.

Pourquoi : c'est le code qui dit ce que vaut l'absence ; inconnu, il laisserait les notes en
attente.

Source : format mccgc/dossier@1, `presence` ; format mccgc/reglement@1, `absences`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.lint.notes import presence_inconnue
from mccgc.lint.passages import PRESENT, passages
from mccgc.lint.valeurs import sous
from mccgc.source import Path

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("dossier",)

AVEC = {"reglement": "absences: {absent: non_acquis, absence_justifiee: en_attente}\n"}
VALIDE = """\
evaluations: [{epreuve: E1, presence: present}, {epreuve: E2, presence: absent}, {epreuve: E3}]
"""
INVALIDE = """\
evaluations:
  - {epreuve: E1, presence: abscent} # <-
livret: {presentation: {presence: excusé}} # <-
"""
AVANT = """\
evaluations:
  - {epreuve: E1, presence: "abscent"}
"""
APRES = """\
evaluations:
  - {epreuve: E1, presence: "absent"}
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each code of presence."""
    for path, code in _written(contexte):
        yield from presence_inconnue(code, contexte.reperes, (*path, "presence"))


def _written(contexte: Contexte) -> Iterator[tuple[Path, str]]:
    for passage in passages(contexte).tous:
        if passage.presence != PRESENT:
            yield passage.path, passage.presence
    if "livret" in contexte.root:
        presentation = sous(contexte.root["livret"], "presentation")
        yield ("livret", "presentation"), text(presentation, "presence") or PRESENT


fix = nearest
