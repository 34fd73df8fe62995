"""Aucun texte n'attend d'être complété.

Pourquoi : « À compléter » et « TODO » se retrouvent imprimés devant le jury.

Source : usage.
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

_ATTENTE = r"[àÀaA] (?:compl[ée]ter|renseigner|pr[ée]ciser|d[ée]finir)"
_A_COMPLETER = re.compile(
    rf"^\W*{_ATTENTE}(?=\W*$|[ \xa0]?:)|[(\[<{{]\s*{_ATTENTE}\b|\b(?:TODO|TBD|FIXME|X{{3,}})\b"
    r"|\b[Ll]orem ipsum\b"
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for the usual words of what is not written yet."""
    for texte in ecrits(contexte):
        found = _A_COMPLETER.search(texte.valeur)
        if found is not None:
            span = portion(contexte, texte, *found.span())
            yield Hit(texte.path, {"mot": found[0].strip()}, span=span)
