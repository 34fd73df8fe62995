"""Une épreuve évalue des compétences qui existent.

Pourquoi : une note posée sur une compétence inconnue ne compte nulle part, et celle que l'épreuve
devait évaluer reste sans note.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text, values
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.lint.textes import tous
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
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
      - competences: [{code: C10}, {code: C11}]
    epreuves:
      - code: E1
        competences:
          - C10
          - C1O # <-
"""
AVANT = """\
blocs:
  - activites:
      - competences: [{code: C10}]
    epreuves: [{code: E1, competences: [c10]}]  # une remarque
"""
APRES = """\
blocs:
  - activites:
      - competences: [{code: C10}]
    epreuves: [{code: E1, competences: [C10]}]  # une remarque
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look every code of an épreuve up among the compétences of the file."""
    connues = contexte.reperes.par_nature["competence"]
    for nature, epreuve, path, _ in tous(contexte):
        if nature != "epreuve":
            continue
        for value_path, value in values(epreuve, path, "competences"):
            code = str(value)
            if isinstance(value, str | int) and code not in connues:
                params = {"epreuve": text(epreuve, "code"), "competence": code}
                yield Hit(value_path, {**params, "proche": closest(code, connues)})


fix = nearest
