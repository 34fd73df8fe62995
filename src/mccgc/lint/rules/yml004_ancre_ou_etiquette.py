"""Une valeur s'écrit en toutes lettres, sans ancre, alias ni étiquette.

Pourquoi : un alias change loin de l'endroit où on lit, et une étiquette change le type d'une
valeur ; un jury doit lire ce qui est écrit.

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
format: mccgc/referentiel@1
certification:
  intitule: &titre Négociation # <-
  certificateur: Institut
  version: !!str 1 # <-
blocs:
  - code: B1
    intitule: *titre # <-
"""
