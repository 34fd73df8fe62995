"""Chaque bloc a ses épreuves.

Pourquoi : un bloc s'acquiert seul ; sans épreuve qui lui soit propre, personne ne peut l'acquérir
par la voie de la formation. Quand la plupart des blocs n'en ont pas, c'est dit une fois.

Source : article L6113-1 du code du travail (les compétences d'un bloc peuvent être évaluées et
validées).
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import tous, usuels

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - code: B1
    activites: [{competences: [{code: C1}]}]
    epreuves: [{code: E1, competences: [C1]}]
  - code: B2
    intitule: Bloc dont les compétences ne sont pas encore transcrites
"""
INVALIDE = (
    """\
blocs:
  - code: B1 # <-
    activites: [{competences: [{code: C1}]}]
  - code: B2
    activites: [{competences: [{code: C2}]}]
    epreuves: [{code: E1, competences: [C2]}]
""",
    """\
blocs:
  - code: B1 # <-
    activites: [{competences: [{code: C1}]}]
  - code: B2
    activites: [{competences: [{code: C2}]}]
""",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the blocs that have compétences and no épreuve."""
    decrits = {o.path[:2] for o in tous(contexte) if o.nature == "competence"}
    hits = [
        Hit((*path, "code"), {"bloc": text(bloc, "code")})
        for path, bloc in tables(contexte.root, (), "blocs")
        if path in decrits and not bloc.get("epreuves")
    ]
    yield from usuels(hits, len(decrits))
