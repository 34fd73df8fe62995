"""Un candidat vise la certification ou au moins un bloc.

Pourquoi : sans visée, il n'y a rien à décider, et le dossier sortirait sans résultat.

Source : format mccgc/dossier@1, `visee` vaut `certification` ou une liste de blocs.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.source import Liste

SEVERITY = Severity.ERREUR
TARGETS = ("dossier",)

VALIDE = ("visee: certification\n", "visee: [B1]\n", "voie: formation\n")
INVALIDE = "visee: [] # <-\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for an empty list."""
    visee = contexte.root.get("visee")
    if isinstance(visee, Liste) and not visee:
        yield Hit(("visee",))
