"""Aucun texte n'attend d'être complété.

Pourquoi : « À compléter » et « TODO » se retrouvent imprimés devant le jury.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.provisoires import A_COMPLETER
from mccgc.lint.textes import ecrits, portion

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel", "reglement")

VALIDE = """\
blocs:
  - intitule: Remettre au client le questionnaire à compléter
"""
INVALIDE = """\
blocs:
  - intitule: À compléter # <-
  - intitule: a completer # <-
  - intitule: "À préciser : les épreuves" # <-
  - intitule: Négocier [à définir] # <-
  - intitule: TODO négocier # <-
  - intitule: Lorem ipsum dolor # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for the usual words of what is not written yet."""
    for texte in ecrits(contexte):
        found = A_COMPLETER.search(texte.valeur)
        if found is not None:
            span = portion(contexte, texte, *found.span())
            yield Hit(texte.path, {"mot": found[0].strip()}, span=span)
