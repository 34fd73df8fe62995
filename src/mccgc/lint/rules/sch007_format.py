"""Un fichier dit en tête son format, et c'est celui de sa place.

Pourquoi : un dossier lu comme un référentiel donnerait des constats sans rapport avec la faute.

Source : usage (les formats sont fermés et numérotés).
"""

from mccgc.errors import Severity
from mccgc.lint.edits import nearest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("referentiel", "reglement", "dossier", "cohorte", "deliberation")

VALIDE = """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - {code: B1, intitule: Négocier}
"""
INVALIDE = (
    """\
format: mccgc/referenciel@1 # <-
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - {code: B1, intitule: Négocier}
""",
    """\
certification: {intitule: Négociation, certificateur: Institut, version: "1"} # <-
blocs:
  - {code: B1, intitule: Négocier}
""",
)
AVANT = """\
format: mccgc/referenciel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - {code: B1, intitule: Négocier}
"""
APRES = """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - {code: B1, intitule: Négocier}
"""

fix = nearest
