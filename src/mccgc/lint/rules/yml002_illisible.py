"""Un fichier est du YAML que l'on peut lire.

Pourquoi : un guillemet ou un alignement de travers, et rien de ce qui suit n'a de sens sûr.
Entre accolades, la virgule sépare : `{au_moins: 0,5}` y dirait 0, puis une clé 5.

Source : YAML 1.2.
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel", "reglement", "dossier", "cohorte", "deliberation")

VALIDE = """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - code: B1
    intitule: "Négocier : la vente"
"""
INVALIDE = (
    """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - code: B1
    intitule: Négocier : la vente # <-
""",
    """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - code: B1
   intitule: Négocier # <-
""",
    "poids: {C1: 0,5, C2: 2} # <-\n",
)
