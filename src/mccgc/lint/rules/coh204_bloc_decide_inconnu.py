"""Une décision porte sur un bloc du référentiel.

Pourquoi : une décision sur un bloc qui n'existe pas ne change rien au dossier du candidat.

Source : format mccgc/deliberation@1, `decisions[].bloc` est le code d'un bloc.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.lint.suivis import consignes
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("deliberation",)

AVEC = {"referentiel": "blocs: [{code: B1}, {code: B2}]\n"}
VALIDE = "decisions: [{candidat: MCC-001, bloc: B1, decision: acquis}]\n"
INVALIDE = (
    "decisions: [{candidat: MCC-001, bloc: B3, decision: acquis}] # <-\n",
    "propositions_suivies: {MCC-001: {B3: acquis, certification: acquis}} # <-\n",
)
AVANT = """\
decisions: [{candidat: MCC-001, bloc: b1, decision: acquis}]
"""
APRES = """\
decisions: [{candidat: MCC-001, bloc: B1, decision: acquis}]
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each bloc decided."""
    if not contexte.reperes.connu:
        return
    known = contexte.reperes.par_nature["bloc"]
    for path, decision in tables(contexte.root, (), "decisions"):
        code = text(decision, "bloc")
        if code is not None and code not in known:
            yield Hit((*path, "bloc"), {"bloc": code, "proche": closest(code, known)})
    for path, _, code in consignes(contexte.root):
        if code not in known and code != "certification":
            params = {"bloc": code, "proche": closest(code, [*known, "certification"])}
            yield Hit(path, params, of_key=True)


fix = nearest
