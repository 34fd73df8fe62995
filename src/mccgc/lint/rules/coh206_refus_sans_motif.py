"""Un refus du jury est motivé.

Pourquoi : le candidat doit savoir pourquoi, et un refus sans motif ne se défend pas en cas
de recours.

Source : format mccgc/deliberation@1, `motif` est obligatoire pour un refus.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.ERREUR
TARGETS = ("deliberation",)

VALIDE = """\
decisions:
  - {candidat: MCC-001, bloc: B1, decision: acquis}
  - {candidat: MCC-002, bloc: B1, decision: non_acquis, motif: Le diagnostic n'est pas étayé.}
"""
INVALIDE = "decisions: [{candidat: MCC-001, bloc: B1, decision: non_acquis}] # <-\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for refusals without a motive."""
    for path, decision in tables(contexte.root, (), "decisions"):
        if text(decision, "decision") == "non_acquis" and not text(decision, "motif"):
            yield Hit((*path, "decision"), {"candidat": text(decision, "candidat") or ""})
