"""Le jury ne décide qu'une fois du même objet pour un candidat.

Pourquoi : une décision enregistrée ne s'écrase pas ; deux décisions sur le même bloc laissent
ignorer laquelle vaut.

Source : format mccgc/deliberation@1, une décision remplace la proposition d'un bloc ou de la
certification.
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
  - {candidat: MCC-001, certification: true, decision: acquis}
  - {candidat: MCC-002, bloc: B1, decision: acquis}
"""
INVALIDE = """\
decisions:
  - {candidat: MCC-001, bloc: B1, decision: acquis}
  - {candidat: MCC-001, bloc: B1, decision: non_acquis, motif: Plagiat} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for an object already decided for the candidat."""
    seen: set[tuple[str, str]] = set()
    for path, decision in tables(contexte.root, (), "decisions"):
        candidat = text(decision, "candidat")
        certification = "certification" if decision.get("certification") is True else None
        objet = text(decision, "bloc") or certification
        if candidat is None or objet is None:
            continue
        if (candidat, objet) in seen:
            params = {"candidat": candidat, "objet": objet}
            yield Hit((*path, "bloc" if "bloc" in decision else "certification"), params)
        seen.add((candidat, objet))
