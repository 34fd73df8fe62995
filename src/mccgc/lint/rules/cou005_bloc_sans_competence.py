"""Chaque bloc dit ses compétences.

Pourquoi : ce sont elles que le bloc atteste ; un bloc sans compétence ne peut être ni évalué ni
décrit au dos d'une attestation.

Source : article L6113-1 du code du travail (un bloc est un ensemble de compétences).
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import tous

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - code: B1
    activites: [{code: A1, competences: [{code: C1}]}]
"""
INVALIDE = """\
blocs:
  - code: B1
    activites: [{code: A1, competences: [{code: C1}]}]
  - code: B2 # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the blocs in which no compétence stands."""
    decrits = {o.path[:2] for o in tous(contexte) if o.nature == "competence"}
    for path, bloc in tables(contexte.root, (), "blocs"):
        if path not in decrits:
            yield Hit((*path, "code"), {"bloc": text(bloc, "code")})
