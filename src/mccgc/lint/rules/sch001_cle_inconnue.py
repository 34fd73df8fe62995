"""Une clé est l'une de celles que le format connaît.

Pourquoi : une faute de frappe dans une clé ferait oublier sa valeur sans un mot.

Source : usage (les formats sont fermés).
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
  - code: B1
    intitule: Négocier
"""
INVALIDE = """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - code: B1
    intitule: Négocier
    activités: [] # <-
"""
AVANT = """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - code: B1
    intitule: Négocier
    activités: []  # à transcrire
"""
APRES = """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - code: B1
    intitule: Négocier
    activites: []  # à transcrire
"""

fix = nearest
