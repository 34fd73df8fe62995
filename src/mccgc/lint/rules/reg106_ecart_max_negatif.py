"""L'écart admis entre deux évaluateurs n'est pas négatif.

Pourquoi : deux notes égales ont un écart nul ; sous zéro, aucune double notation ne serait retenue.

Source : format mccgc/reglement@1, `double_notation.ecart_max`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.valeurs import nombre

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

VALIDE = "double_notation: {retient: moyenne, ecart_max: 0}\n"
INVALIDE = "double_notation: {retient: moyenne, ecart_max: -1/2} # <-\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look at the sign of the gap."""
    ecart = nombre(contexte.root.get("double_notation"), "ecart_max")
    if ecart is not None and ecart < 0:
        yield Hit(("double_notation", "ecart_max"), {"ecart": ecart})
