"""Un petit mot n'est pas écrit deux fois de suite.

Pourquoi : « de d'affaires » ou « le le » reste d'une phrase remaniée.

Source : usage.
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
  - activites:
      - taches:
          - Revue d'affaires
          - Faire vite et en en tenant compte
          - Suivi de De Gaulle à nos jours
          - Permettre au client de le choisir
"""
INVALIDE = """\
blocs:
  - activites:
      - taches:
          - Revue de d'affaires # <-
          - Suivi de de la satisfaction # <-
          - Analyse du du marché # <-
          - Négociation de des contrats # <-
"""

_REDOUBLE = re.compile(
    r"\b(?:[Dd]e(?: de\b| d['’]| du\b| des\b)|[Dd]u (?:du|de|des)\b|[Dd]es (?:des|du|de)\b"
    r"|d['’](?:de |d['’])|([Ll]e|[Ll]a|[Ll]es|[Uu]ne?|[ÀAàa]ux?|[Àà]|[Ee]t|[Oo]u|[Pp]ar|[Pp]our"
    r"|[Ss]ur|[Dd]ans|[Aa]vec|[Qq]ue|[Qq]ui) \1\b)(?![-'’])"
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the first doubled word of each text."""
    for texte in textes(contexte):
        found = _REDOUBLE.search(texte.valeur)
        if found is not None:
            span = portion(contexte, texte, *found.span())
            yield Hit(texte.path, {"mots": found[0]}, span=span)
