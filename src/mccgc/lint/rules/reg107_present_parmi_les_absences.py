"""« present » n'est pas un code d'absence.

Pourquoi : c'est le mot du format pour un candidat qui a composé ; déclaré comme absence, il ferait
croire que ses notes sont remplacées, ce que le calcul ne fait pas.

Source : format mccgc/dossier@1, `presence` vaut `present` ou un code d'`absences`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.passages import PRESENT
from mccgc.lint.valeurs import sous

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

VALIDE = "absences: {absent: non_acquis, absence_justifiee: en_attente}\n"
INVALIDE = """\
absences:
  absent: non_acquis
  present: en_attente # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for the word among the codes."""
    if PRESENT in sous(contexte.root, "absences"):
        yield Hit(("absences", PRESENT), of_key=True)
