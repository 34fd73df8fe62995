"""Le règlement a une règle pour la certification et une pour les blocs.

Pourquoi : ce qu'aucune règle ne décide reste en attente ; sans règle de bloc ou de certification,
le jury n'a aucune proposition.

Source : format mccgc/reglement@1, un objet sans règle n'est ni acquis ni refusé.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import regles

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

VALIDE = """\
regles:
  - {code: r1, porte_sur: bloc, si: {tous: competences}}
  - {code: r2, porte_sur: certification, si: {tous: blocs}}
"""
INVALIDE = (
    """\
regles: # <-
  - {code: r1, porte_sur: bloc, si: {tous: competences}}
""",
    """\
regles: # <-
  - {code: r2, porte_sur: certification, si: {tous: blocs}}
""",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for a rule of each of the two portées."""
    decided = {regle.portee for regle in regles(contexte.root)}
    for portee in ("bloc", "certification"):
        if decided and portee not in decided:
            yield Hit(("regles",), {}, portee, of_key=True)
