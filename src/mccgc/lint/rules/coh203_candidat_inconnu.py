"""Une décision concerne un candidat de la cohorte.

Pourquoi : une décision sans dossier serait perdue, et le candidat visé resterait sans décision.

Source : format mccgc/deliberation@1, `decisions[].candidat` est l'identifiant d'un dossier.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.ressemblance import inconnu

SEVERITY = Severity.ERREUR
TARGETS = ("deliberation",)

FICHIERS = {"MCC-001.yaml": "MCC-001", "MCC-002.yaml": "MCC-002"}
VALIDE = "decisions: [{candidat: MCC-001, bloc: B1, decision: acquis}]\n"
INVALIDE = (
    "decisions: [{candidat: MCC-01, bloc: B1, decision: acquis}] # <-\n",
    "decisions: [{candidat: mcc-001, bloc: B1, decision: acquis}] # <-\n",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each candidat decided, when the candidats are known."""
    known = contexte.candidats
    if known is None:
        return
    for path, decision in tables(contexte.root, (), "decisions"):
        code = text(decision, "candidat")
        if code is not None and code not in known:
            yield inconnu((*path, "candidat"), code, known)
