"""Un motif du jury est écrit, et non « À compléter ».

Pourquoi : le motif est ce qui défend la décision en cas de recours ; il paraît tel quel au
procès-verbal, que `report` n'écrit pas tant qu'il manque.

Source : format mccgc/deliberation@1, `decisions[].motif`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.provisoires import provisoire

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("deliberation",)

VALIDE = """\
decisions: [{candidat: MCC-001, bloc: B1, decision: non_acquis, motif: Étude à compléter (E2).}]
"""
INVALIDE = """\
decisions: [{candidat: MCC-001, bloc: B1, decision: non_acquis, motif: À préciser}] # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look at each motive."""
    for path, decision in tables(contexte.root, (), "decisions"):
        motif = text(decision, "motif")
        if motif is not None and provisoire(motif, nom=False):
            yield Hit((*path, "motif"))
