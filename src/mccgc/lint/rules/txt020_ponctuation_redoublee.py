"""Un signe de ponctuation n'est pas écrit deux fois.

Pourquoi : « .. » est un point de trop ou un point de moins ; « , , » la trace d'un mot supprimé.

Source : usage typographique.
"""

import re
from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import ecrits, portion

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel", "reglement")

VALIDE = """\
blocs:
  - intitule: "Vendre : filiale, franchise ... (teams, zoom, etc.), ../dossier et std::vector"
"""
INVALIDE = """\
blocs:
  - intitule: Négocier un contrat.. # <-
  - intitule: Négocier, , un contrat # <-
  - intitule: Négocier ;; un contrat # <-
  - intitule: Négocier un contrat,. # <-
"""

_REDOUBLE = re.compile(r"(?<!\.)\.\.(?![./])|[,;][ \xa0]?[,;]|[,;]\.(?![\w.])")


def check(contexte: Contexte) -> Iterator[Hit]:
    """Point at the first doubled sign of a text."""
    for texte in ecrits(contexte):
        found = _REDOUBLE.search(texte.valeur)
        if found is not None:
            span = portion(contexte, texte, *found.span())
            yield Hit(texte.path, {"signe": found[0]}, span=span)
