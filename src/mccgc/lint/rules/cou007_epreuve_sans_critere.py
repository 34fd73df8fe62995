"""Chaque épreuve a au moins un critère à noter.

Pourquoi : l'évaluateur recevrait une grille vide.

Source : article L6113-1 du code du travail (le référentiel d'évaluation définit les critères
d'évaluation des acquis).
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text, values
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import tous

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - competences: [{code: C1, criteres: [{code: C1.1}]}]
    epreuves: [{code: E1, competences: [C1]}]
"""
INVALIDE = """\
blocs:
  - activites:
      - competences: [{code: C1, criteres: [{code: C1.1}]}]
    epreuves:
      - code: E1 # <-
        competences: [C1]
        criteres: []
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the épreuves that score nothing; a compétence without critère is another rule's."""
    reperes = contexte.reperes
    for nature, epreuve, path, _ in tous(contexte):
        code = text(epreuve, "code") if nature == "epreuve" else None
        if code is None or reperes.criteres_notes.get(code):
            continue
        competences = [str(value) for _, value in values(epreuve, path, "competences")]
        if any(set(reperes.criteres_de.get(c, ())) - reperes.doublons for c in competences):
            yield Hit((*path, "code"), {"epreuve": code})
