"""Chaque critère est noté dans une épreuve.

Pourquoi : quand des épreuves choisissent leurs critères, l'un d'eux peut n'être retenu par aucune ;
sa compétence resterait toujours en attente.

Source : article L6113-1 du code du travail (le référentiel d'évaluation définit les critères et
les modalités d'évaluation des acquis).
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
      - competences: [{code: C1, criteres: [{code: C1.1}, {code: C1.2}]}]
    epreuves:
      - {code: E1, competences: [C1], criteres: [C1.1]}
      - {code: E2, competences: [C1], criteres: [C1.2]}
"""
INVALIDE = """\
blocs:
  - activites:
      - competences:
          - code: C1
            criteres:
              - code: C1.1
              - code: C1.2 # <-
    epreuves:
      - {code: E1, competences: [C1], criteres: [C1.1]}
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the critères that no épreuve of their compétence scores, though another is scored."""
    reperes = contexte.reperes
    notes = {critere for criteres in reperes.criteres_notes.values() for critere in criteres}
    entamees = {
        competence
        for competence, criteres in reperes.criteres_de.items()
        if not notes.isdisjoint(criteres)
    }
    tenus, competence = notes | reperes.doublons, ""
    for nature, table, path, _ in tous(contexte):
        code = text(table, "code") or ""
        if nature == "competence":
            competence = code
        elif nature == "critere" and code and competence in entamees and code not in tenus:
            yield Hit((*path, "code"), {"critere": code, "competence": competence})
