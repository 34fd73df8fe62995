"""Ce que le jury a suivi est consigné, verdict par verdict.

Pourquoi : sans les verdicts que le jury avait sous les yeux, suivre les propositions suit celles du
jour où le document s'écrit : une note changée ensuite change la décision sans que rien ne le dise,
et `toutes` suivrait un candidat ajouté après le jury.

Source : principe de mccgc, « rien de ce qui est enregistré ne s'écrase » ; `mccgc validate --format
suivi` écrit ces verdicts.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.suivis import SUIVIES, TOUTES, nommes
from mccgc.source import Table

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("deliberation",)

VALIDE = "propositions_suivies: {MCC-001: {B1: acquis, certification: non_acquis}}\n"
INVALIDE = (
    "propositions_suivies: toutes # <-\n",
    "propositions_suivies: [MCC-001] # <-\n",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for propositions followed without their verdicts."""
    suivies = contexte.root.get(SUIVIES)
    if not isinstance(suivies, Table) and (suivies == TOUTES or any(nommes(contexte.root))):
        yield Hit((SUIVIES,), of_key=True)
