"""Une date, un nombre ou un code s'écrit comme il se lit, et un texte exigé n'est pas vide.

Pourquoi : une date ou une note que l'on devine est une erreur qui ne se voit qu'au jury.

Source : ISO 8601 pour les dates ; usage pour le reste.
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel", "reglement", "dossier", "cohorte", "deliberation")

VALIDE = """\
format: mccgc/referentiel@1
certification:
  intitule: Négociation
  certificateur: Institut
  version: "1"
  enregistrement: {echeance: 2028-08-31}
blocs:
  - {code: B1, intitule: Négocier}
"""
INVALIDE = """\
format: mccgc/referentiel@1
certification:
  intitule: Négociation
  certificateur: Institut
  version: "1"
  enregistrement:
    niveau: 9 # <-
    echeance: 31 août 2028 # <-
blocs:
  - code: B 1 # <-
    intitule: "" # <-
options:
  - {code: OPT, choisir: 0} # <-
"""
