"""Un texte dit quelque chose.

Pourquoi : une puce vide est souvent une ligne perdue à la copie d'un tableau.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import textes

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - taches:
          - Préparer un entretien
          - Conduire un entretien
"""
INVALIDE = """\
blocs:
  - activites:
      - taches:
          - Préparer un entretien
          - "  " # <-
          - "-" # <-
          - Conduire un entretien
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the texts without a letter or a digit; the schema finds those that are empty."""
    for texte in textes(contexte):
        if not any(map(str.isalnum, texte.valeur)):
            yield Hit(texte.path, {"texte": texte.valeur.strip()})
