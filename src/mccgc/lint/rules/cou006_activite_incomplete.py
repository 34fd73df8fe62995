"""Chaque activité a ses tâches et ses compétences.

Pourquoi : le référentiel de compétences découle du référentiel d'activités ; une activité sans
tâche n'est pas décrite, une activité sans compétence n'est pas évaluée.

Source : article L6113-1 du code du travail.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import tous

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - {code: A1, taches: [Préparer un entretien], competences: [{code: C1}]}
"""
INVALIDE = """\
blocs:
  - activites:
      - {code: A1, taches: [Préparer un entretien], competences: [{code: C1}]}
      - {code: A2, taches: [Conduire un entretien]} # <-
      - {code: A3, competences: [{code: C2}]} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the activités that lack either; a bloc without any compétence is another rule's."""
    decrits = {o.path[:2] for o in tous(contexte) if o.nature == "competence"}
    for nature, table, path, _ in tous(contexte):
        if nature != "activite":
            continue
        params = {"activite": text(table, "code")}
        if not table.get("taches"):
            yield Hit((*path, "code"), params, "taches")
        if not table.get("competences") and path[:2] in decrits:
            yield Hit((*path, "code"), params)
