"""Une suppression dit pourquoi.

Pourquoi : celui qui relit dans deux ans doit savoir si le constat a été tu à dessein ou par
commodité ; sans raison, le constat reste.

Source : usage.
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel", "reglement", "dossier", "cohorte", "deliberation")

VALIDE = """\
blocs:
  - code: B1
    # mccgc: ignore[TXT008] le document d'origine porte deux espaces
    intitule: Négocier  un contrat
"""
INVALIDE = """\
blocs:
  - code: B1
    # mccgc: ignore[TXT008] # <-
    intitule: Négocier  un contrat
"""
