"""Chaque épreuve évalue au moins une compétence.

Pourquoi : une épreuve qui n'évalue rien fait passer au candidat un examen sans effet.

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
  - epreuves: [{code: E1, type: Étude de cas, competences: [C1]}]
"""
INVALIDE = """\
blocs:
  - epreuves:
      - code: E1 # <-
        type: Étude de cas
      - code: E2 # <-
        type: Jeu de rôle
        competences: []
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the épreuves whose list of compétences is missing or empty."""
    for nature, table, path, _ in tous(contexte):
        if nature == "epreuve" and not table.get("competences"):
            yield Hit((*path, "code"), {"epreuve": text(table, "code")})
