"""Deux mots sont séparés par une espace, pas par deux.

Pourquoi : deux espaces sont souvent la trace d'un mot supprimé.

Source : usage typographique.
"""

import re
from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import portion, textes

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - epreuves:
      - code: E1
        consigne: |-
          Le candidat :
            - analyse un compte
"""
INVALIDE = """\
blocs:
  - intitule: Négocier  un contrat # <-
  - intitule: "Animer une  équipe" # <-
"""

_ESPACES = re.compile(r"[ \u00a0]{2,}(?=\S)")


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the first run of spaces between two words of a line."""
    for texte in textes(contexte):
        for found in _ESPACES.finditer(texte.valeur):
            avant = texte.valeur[: found.start()].rpartition("\n")[2]
            if avant.strip():
                span = portion(contexte, texte, *found.span())
                yield Hit(texte.path, {"mot": avant.split()[-1]}, span=span)
                break
