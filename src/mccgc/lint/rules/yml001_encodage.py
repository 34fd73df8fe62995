"""Un fichier est en UTF-8.

Pourquoi : dans un autre encodage, les accents se lisent de travers, et d'une machine à l'autre
le même fichier ne dit plus la même chose.

Source : YAML 1.2, section 5.2 (encodages d'un flux).
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
INVALIDE = b"""\
format: mccgc/referentiel@1
certification: {intitule: N\xe9gociation, certificateur: Institut, version: "1"} # <-
blocs:
  - {code: B1, intitule: Negocier}
"""
