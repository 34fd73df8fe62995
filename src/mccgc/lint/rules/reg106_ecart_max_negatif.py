"""L'écart admis entre deux évaluateurs n'est pas négatif.

Pourquoi : deux notes égales ont un écart nul ; sous zéro, aucune double notation ne serait retenue.

Source : format mccgc/reglement@1, `double_notation.ecart_max`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.seuils import ecart

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

VALIDE = "double_notation: {retient: moyenne, ecart_max: 0}\n"
INVALIDE = "double_notation: {retient: moyenne, ecart_max: -1/2} # <-\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look at the sign of the gap."""
    seuil = ecart(contexte)
    points = seuil.points
    if points is not None and points < 0:
        yield Hit(seuil.path, {"ecart": points})
