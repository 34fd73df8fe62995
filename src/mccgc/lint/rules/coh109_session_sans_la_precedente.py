"""Une seconde session suit une première.

Pourquoi : un rattrapage sans première session est le plus souvent une évaluation oubliée ou un
numéro mal saisi.

Source : format mccgc/dossier@1, `session` est le rang : 1, puis 2 pour le rattrapage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.passages import passages

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("dossier",)

VALIDE = "evaluations: [{epreuve: E1, session: 2}, {epreuve: E1, session: 1}, {epreuve: E2}]\n"
INVALIDE = "evaluations: [{epreuve: E1, session: 2}, {epreuve: E2, session: 1}] # <-\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for the session before each later one."""
    tous = passages(contexte).tous
    later = [passage for passage in tous if passage.session > 1]
    taken = {(passage.epreuve, passage.session) for passage in tous} if later else set()
    for passage in later:
        before = passage.session - 1
        if (passage.epreuve, before) not in taken:
            params = {"session": passage.session, "epreuve": passage.epreuve, "manque": before}
            yield Hit((*passage.path, "session"), params)
