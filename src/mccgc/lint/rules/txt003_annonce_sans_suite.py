"""Un texte qui annonce une suite en a une.

Pourquoi : « contient : » au bout d'un critère veut dire que les puces qui suivent ont été perdues
ou rangées ailleurs. Ce qui introduit plusieurs critères est leur « chapeau », écrit sans ses
deux-points.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import textes

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - competences:
          - criteres:
              - {code: C1.1, chapeau: Le diagnostic contient, libelle: Une veille}
              - {code: C1.2, chapeau: Le diagnostic contient, libelle: Une méthode}
"""
INVALIDE = """\
blocs:
  - activites:
      - competences:
          - criteres:
              - code: C1.1
                libelle: "Le diagnostic contient :" # <-
              - code: C1.2
                chapeau: "Le pitch est :" # <-
                libelle: Clair
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look at the end of each text."""
    for texte in textes(contexte):
        if texte.valeur.rstrip().endswith(":"):
            yield Hit(texte.path, variant="chapeau" if texte.nature == "chapeau" else "")
