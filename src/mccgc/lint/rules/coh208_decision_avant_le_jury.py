"""Une décision ne précède pas le jour du jury.

Pourquoi : une décision datée d'avant le jury n'a pas été prise par lui.

Source : format mccgc/deliberation@1, `le` ; format mccgc/cohorte@1, `jury_le`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.valeurs import jour, sous

SEVERITY = Severity.ERREUR
TARGETS = ("deliberation",)

AVEC = {"cohorte": "cohorte: {jury_le: 2026-06-25}\n"}
VALIDE = """\
le: 2026-06-25
decisions: [{candidat: MCC-001, bloc: B1, decision: acquis, le: 2026-06-26}]
"""
INVALIDE = """\
le: 2026-06-24 # <-
decisions: [{candidat: MCC-001, bloc: B1, decision: acquis, le: 2026-05-25}] # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare each date with the day of the jury."""
    jury = jour(sous(contexte.other("cohorte"), "cohorte"), "jury_le")
    if jury is None:
        return
    for path, table in (((), contexte.root), *tables(contexte.root, (), "decisions")):
        le = jour(table, "le")
        if le is not None and le < jury:
            yield Hit((*path, "le"), {"le": le, "jury": jury})
