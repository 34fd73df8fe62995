"""Un texte ne porte pas de caractères abîmés par un mauvais encodage.

Pourquoi : « rÃ©fÃ©rentiel » et « r�f�rentiel » viennent d'un fichier lu dans un autre encodage que
le sien ; le texte s'imprime tel quel sur les documents du jury.

Source : usage.
"""

import re
from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import ecrits, portion

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel", "reglement")

VALIDE = """\
blocs:
  - intitule: Âge, forêt, œuvre, ÂGE, « À l'issue », n° 2, l’État, São Paulo, SÃO PAULO
"""
INVALIDE = """\
blocs:
  - intitule: NÃ©gocier un contrat # <-
  - intitule: Animer lâ€™Ã©quipe # <-
  - intitule: N\ufffdgocier # <-
  - intitule: Mise en Å“uvre # <-
  - intitule: Contrat nÂ° 2 # <-
"""

_ABIME = re.compile(r"\w*(?:\ufffd|ï¿½|â€|Ã[^\w\s]|Ã[ªº¹²³µ\xa0ƒŠŒŽšœžŸ]|Â[\xa0°-¿«]|Å[“’¡])\w*")


def check(contexte: Contexte) -> Iterator[Hit]:
    """Point at the first damaged word of a text."""
    for texte in ecrits(contexte):
        found = _ABIME.search(texte.valeur)
        if found is not None:
            span = portion(contexte, texte, *found.span())
            yield Hit(texte.path, {"mot": found[0]}, span=span)
