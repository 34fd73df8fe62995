"""Chaque compétence est évaluée par une épreuve.

Pourquoi : une compétence que rien n'évalue ne peut être ni acquise ni refusée, et tient son bloc
en attente.

Source : article L6113-1 du code du travail (le référentiel d'évaluation définit les modalités
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
  - code: B1
    activites:
      - competences: [{code: C1}, {code: C2}]
    epreuves: [{code: E1, competences: [C1, C2]}]
"""
INVALIDE = """\
blocs:
  - code: B1
    activites:
      - competences:
          - code: C1
          - code: C2 # <-
    epreuves: [{code: E1, competences: [C1]}]
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the compétences that no épreuve names; a bloc without épreuve is another rule's."""
    pourvus = {o.path[:2] for o in tous(contexte) if o.nature == "epreuve"}
    evaluees = {code for codes in contexte.reperes.competences_de.values() for code in codes}
    for nature, table, path, bloc in tous(contexte):
        code = text(table, "code") if nature == "competence" else None
        if code is not None and path[:2] in pourvus and code not in evaluees:
            yield Hit((*path, "code"), {"competence": code, "bloc": bloc})
