"""Un texte n'est pas plus souvent dans le référentiel que dans le document d'origine.

Pourquoi : une tâche ou un critère recopiés une seconde fois se notent deux fois. Le type d'une
épreuve, sa forme et un chapeau, que le document peut n'imprimer qu'une fois pour plusieurs objets,
ne comptent pas.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.collation import collation
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import extrait

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

SOURCE = "Étude de cas. Préparer l'entretien. Conduire l'entretien. Rendre compte"
VALIDE = """\
blocs:
  - epreuves: [{type: Étude de cas}, {type: Étude de cas}]
    activites:
      - taches: [Préparer l'entretien, Conduire l'entretien]
"""
INVALIDE = """\
blocs:
  - activites:
      - taches: [Préparer l'entretien, Conduire l'entretien, Rendre compte]
      - taches:
          - Conduire l'entretien # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Point at the texts for which the source has no place left."""
    lu = collation(contexte)
    for texte in lu.en_trop if lu is not None else ():
        yield Hit(texte.path, {"texte": extrait(texte.valeur)})
