"""Chaque compétence a au moins un critère à noter.

Pourquoi : sans critère, l'évaluateur n'a rien à observer et le jury n'a rien à lire.

Source : article L6113-1 du code du travail (le référentiel d'évaluation définit les critères
d'évaluation des acquis).
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import tous

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - competences: [{code: C1, criteres: [{code: C1.1}]}]
"""
INVALIDE = """\
blocs:
  - activites:
      - competences:
          - code: C1 # <-
          - code: C2 # <-
            criteres: [{code: C2.1, doublon_de: C1.1}]
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the compétences whose critères are none, or all duplicates that nobody scores."""
    reperes = contexte.reperes
    for nature, table, path, _ in tous(contexte):
        code = text(table, "code") if nature == "competence" else None
        if code is None:
            continue
        criteres = reperes.criteres_de.get(code, [])
        if not criteres:
            yield Hit((*path, "code"), {"competence": code})
        elif reperes.doublons.issuperset(criteres):
            yield Hit((*path, "code"), {"competence": code}, "doublons")
