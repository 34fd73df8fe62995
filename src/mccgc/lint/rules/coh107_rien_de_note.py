"""Une évaluation où le candidat était présent porte au moins une note.

Pourquoi : sans note, ses compétences restent en attente ; la grille n'a sans doute pas été rendue.

Source : format mccgc/dossier@1, un critère sans note est inconnu, ni acquis ni refusé.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.passages import PRESENT, passages

SEVERITY = Severity.INFORMATION
TARGETS = ("dossier",)

VALIDE = """\
evaluations:
  - {epreuve: E1, notes: {C1.1: acquis, C1.2: null}}
  - {epreuve: E2, note: 12}
  - {epreuve: E3, presence: absent}
"""
INVALIDE = """\
evaluations:
  - {epreuve: E1, notes: {C1.1: null}} # <-
  - {epreuve: E2} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for évaluations without any mark."""
    for passage in passages(contexte).tous:
        if passage.presence == PRESENT and not passage.marked:
            yield Hit((*passage.path, "epreuve"), {"epreuve": passage.epreuve})
