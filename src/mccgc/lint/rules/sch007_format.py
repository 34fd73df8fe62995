"""Un fichier dit en tête son format, et c'est celui de sa place.

Pourquoi : un dossier lu comme un référentiel donnerait des constats sans rapport avec la faute.

Source : usage (les formats sont fermés et numérotés).
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel", "reglement", "dossier", "cohorte", "deliberation")

VALIDE = """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - {code: B1, intitule: Négocier}
"""
INVALIDE = """\
format: mccgc/referenciel@1 # <-
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - {code: B1, intitule: Négocier}
"""
