"""Un candidat qui n'a pas composé n'a pas de notes.

Pourquoi : l'absence l'emporte et les notes sont ignorées ; l'une des deux saisies est fausse.

Source : format mccgc/reglement@1, `absences` dit ce que vaut chaque code d'absence.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.passages import PRESENT, passages

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("dossier",)

VALIDE = """\
evaluations:
  - {epreuve: E1, presence: absent}
  - {epreuve: E2, presence: absent, notes: {C2.1: null}}
"""
INVALIDE = """\
evaluations:
  - {epreuve: E1, presence: absent, notes: {C1.1: acquis}} # <-
  - {epreuve: E2, presence: absent, note: 12} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for marks beside an absence."""
    for passage in passages(contexte).tous:
        if passage.presence != PRESENT and passage.marked:
            params = {"presence": passage.presence, "epreuve": passage.epreuve}
            yield Hit((*passage.path, "presence"), params)
