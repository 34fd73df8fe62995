"""Un membre présent à la délibération est un membre du jury de la cohorte.

Pourquoi : seuls les membres du jury délibèrent ; le procès-verbal donne leurs noms et qualités.

Source : format mccgc/deliberation@1, `presents` reprend les identifiants de `jury`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.valeurs import codes
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
TARGETS = ("deliberation",)

AVEC = {"cohorte": "jury: [{identifiant: J1}, {identifiant: J2}]\n"}
VALIDE = "presents: [J1, J2]\n"
INVALIDE = "presents: [J1, J3] # <-\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each member present."""
    cohorte = contexte.other("cohorte")
    if cohorte is None:
        return
    known = [text(membre, "identifiant") or "" for _, membre in tables(cohorte, (), "jury")]
    for path, code in codes(contexte.root, (), "presents"):
        if code not in known:
            yield Hit(path, {"membre": code, "proche": closest(code, known)})
