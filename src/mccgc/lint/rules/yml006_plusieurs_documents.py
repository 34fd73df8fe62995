"""Un fichier contient un seul document YAML.

Pourquoi : un seul dossier, un seul référentiel par fichier ; ce qui suit une ligne « --- »
serait oublié.

Source : usage.
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel", "reglement", "dossier", "cohorte", "deliberation")

VALIDE = """\
---
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - {code: B1, intitule: Négocier}
"""
INVALIDE = """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - {code: B1, intitule: Négocier}
--- # <-
blocs:
  - {code: B2, intitule: Animer}
"""
