"""Au moins la moitié du jury est extérieure au certificateur et à l'organisme de formation.

Pourquoi : c'est ce qui rend le jury indépendant de ceux qui ont formé les candidats.

Source : doctrine des jurys de certification hors VAE ; aucun article de loi ne la fixe, d'où un
simple avertissement.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("cohorte",)

VALIDE = "jury: [{identifiant: J1, externe: true}, {identifiant: J2, externe: false}]\n"
INVALIDE = """\
jury: # <-
  - {identifiant: J1, externe: true}
  - {identifiant: J2, externe: false}
  - {identifiant: J3, externe: false}
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Count the external members."""
    jury = [membre.get("externe") for _, membre in tables(contexte.root, (), "jury")]
    externes = jury.count(True)
    if 2 * externes < len(jury):
        yield Hit(("jury",), {"externes": externes, "membres": len(jury)}, of_key=True)
