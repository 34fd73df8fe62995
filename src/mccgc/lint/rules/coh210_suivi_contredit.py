"""Ce que le jury a décidé lui-même, il ne l'a pas suivi autrement.

Pourquoi : une décision vaut pour son objet, et le suivi pour le reste ; deux verdicts opposés sur
le même objet laissent ignorer lequel le jury a rendu. La décision est retenue.

Source : format mccgc/deliberation@1, `decisions` et `propositions_suivies`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.suivis import SUIVIES, consignes
from mccgc.lint.valeurs import sous

SEVERITY = Severity.ERREUR
TARGETS = ("deliberation",)

VALIDE = """\
decisions: [{candidat: MCC-001, bloc: B1, decision: acquis, motif: Vu à l'oral}]
propositions_suivies: {MCC-001: {B1: acquis, B2: non_acquis}}
"""
INVALIDE = """\
decisions: [{candidat: MCC-001, bloc: B1, decision: acquis, motif: Vu à l'oral}]
propositions_suivies:
  MCC-001: {B1: non_acquis, B2: non_acquis} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare what was followed with what was decided of the same object."""
    decided = {
        (text(each, "candidat"), text(each, "bloc") or "certification"): text(each, "decision")
        for _, each in tables(contexte.root, (), "decisions")
    }
    for path, candidat, objet in consignes(contexte.root):
        followed = text(sous(sous(contexte.root, SUIVIES), candidat), objet)
        taken = decided.get((candidat, objet))
        if taken is not None and followed is not None and taken != followed:
            yield Hit(path, {"candidat": candidat, "objet": objet, "decide": taken})
