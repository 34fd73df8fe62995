"""Chaque activité a ses tâches et ses compétences.

Pourquoi : le référentiel de compétences découle du référentiel d'activités ; une activité sans
tâche n'est pas décrite, une activité sans compétence n'est pas évaluée. Quand la plupart sont
ainsi, c'est l'usage du référentiel : il n'est dit qu'une fois.

Source : article L6113-1 du code du travail.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import tous, usuels

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - {code: A1, taches: [Préparer un entretien], competences: [{code: C1}]}
"""
INVALIDE = (
    """\
blocs:
  - activites:
      - {code: A1, taches: [Préparer un entretien], competences: [{code: C1}]}
      - {code: A2, taches: [Conduire un entretien]} # <-
      - {code: A3, competences: [{code: C2}]} # <-
""",
    """\
blocs:
  - activites:
      - {code: A1, competences: [{code: C1}]} # <-
      - {code: A2, competences: [{code: C2}]}
""",
    """\
blocs:
  - activites:
      - {code: A1, taches: [Préparer un entretien], competences: [{code: C1}]}
      - {code: A2, taches: [Conduire un entretien]} # <-
      - {code: A3, taches: [Rendre compte]}
""",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the activités that lack either; a bloc without any compétence is another rule's."""
    decrits = {o.path[:2] for o in tous(contexte) if o.nature == "competence"}
    activites = [objet for objet in tous(contexte) if objet.nature == "activite"]
    sans_tache, sans_competence = list[Hit](), list[Hit]()
    for _, table, path, _ in activites:
        params = {"activite": text(table, "code")}
        if not table.get("taches"):
            sans_tache.append(Hit((*path, "code"), params, "taches"))
        if not table.get("competences") and path[:2] in decrits:
            sans_competence.append(Hit((*path, "code"), params))
    yield from usuels(sans_tache, len(activites), "taches_usage")
    yield from usuels(sans_competence, len(activites))
