"""Deux mots sont séparés par une espace, pas par deux.

Pourquoi : deux espaces sont souvent la trace d'un mot supprimé.

Source : usage typographique.
"""

import re
from collections.abc import Iterator

from mccgc.errors import Finding, Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import Edit, rewritten, value
from mccgc.lint.textes import portion, textes

SEVERITY = Severity.AVERTISSEMENT
FIX = "safe"
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
AVANT = """\
blocs:
  - intitule: Négocier  un   contrat  # deux fois
  - intitule: "Animer une  équipe"
"""
APRES = """\
blocs:
  - intitule: Négocier un contrat  # deux fois
  - intitule: "Animer une équipe"
"""

_ESPACES = re.compile(r"[ \u00a0]{2,}(?=\S)")


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the first run of spaces between two words of a line."""
    for texte in textes(contexte):
        found = next(_suites(texte.valeur), None)
        if found is not None:
            mot = texte.valeur[: found.start()].split()[-1]
            span = portion(contexte, texte, *found.span())
            yield Hit(texte.path, {"mot": mot}, span=span)


def _suites(valeur: str) -> Iterator[re.Match[str]]:
    """Runs of spaces that do not begin a line."""
    for found in _ESPACES.finditer(valeur):
        if valeur[: found.start()].rpartition("\n")[2].strip():
            yield found


def fix(contexte: Contexte, finding: Finding) -> list[Edit]:
    """Keep one space, unbreakable if one was."""
    path = contexte.document.path_of(finding.pointer)
    suites = _suites(str(value(contexte.document.root, *path)))
    changes = [(*found.span(), "\u00a0" if "\u00a0" in found[0] else " ") for found in suites]
    return rewritten(contexte, path, changes)
