"""Une clé n'est écrite qu'une fois dans sa table.

Pourquoi : la plupart des lecteurs de YAML gardent la dernière valeur sans le dire ; une note ou
une décision disparaîtrait en silence.

Source : YAML 1.2, section 3.2.1.1 (les clés d'une table sont uniques).
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
"""
INVALIDE = """\
format: mccgc/referentiel@1
certification: {intitule: Négociation, certificateur: Institut, version: "1"}
blocs:
  - code: B1
    intitule: Négocier
    intitule: Vendre # <-
"""
