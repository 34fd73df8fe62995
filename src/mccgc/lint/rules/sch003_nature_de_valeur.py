"""Une valeur est de la nature attendue : un texte, un entier, une liste…

Pourquoi : une liste écrite là où l'on attend un texte est d'ordinaire un tiret de trop ou un
alignement de travers.

Source : usage (les formats sont fermés).
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel", "reglement", "dossier", "cohorte", "deliberation")

VALIDE = """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - code: B1
    intitule: Négocier
    activites: []
"""
INVALIDE = """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - code: B1
    intitule: [Négocier] # <-
    activites: Vente # <-
  - code: B2
    intitule: # <-
"""
