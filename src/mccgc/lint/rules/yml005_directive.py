"""Un fichier n'a pas de directive YAML.

Pourquoi : une directive change la lecture de tout le fichier ; les fichiers sont toujours lus de
la même façon.

Source : usage.
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
%YAML 1.1 # <-
---
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - {code: B1, intitule: Négocier}
"""
