"""Les clés obligatoires sont présentes.

Pourquoi : un bloc sans code ou une note sans épreuve ne peut être ni cité ni jugé.

Source : usage (les formats sont fermés).
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
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - intitule: Négocier # <-
"""
