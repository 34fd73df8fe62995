"""Un bloc réunit au moins deux compétences.

Pourquoi : un bloc est un ensemble de compétences qui s'exerce et se valide seul ; une compétence
isolée appartient d'ordinaire à un bloc voisin.

Source : doctrine de France compétences sur les blocs de compétences (au moins deux compétences) ;
article L6113-1 du code du travail (« ensembles homogènes et cohérents de compétences »).
"""

from collections import Counter
from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import tous

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - code: B1
    activites:
      - competences: [{code: C1}]
      - competences: [{code: C2}]
"""
INVALIDE = """\
blocs:
  - code: B1 # <-
    activites:
      - competences: [{code: C1}]
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Count the compétences of each bloc; a bloc that has none is another rule's."""
    compte = Counter(o.path[:2] for o in tous(contexte) if o.nature == "competence")
    for nature, table, path, _ in tous(contexte):
        if nature == "bloc" and compte[path] == 1:
            yield Hit((*path, "code"), {"bloc": text(table, "code")})
