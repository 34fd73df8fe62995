"""Une suppression tait encore quelque chose.

Pourquoi : le défaut a été corrigé ou le commentaire a été déplacé ; resté là, il tairait un jour
un défaut nouveau.

Source : usage.
"""

from mccgc.errors import Severity

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel", "reglement", "dossier", "cohorte", "deliberation")

VALIDE = """\
blocs:
  - code: B1
    intitule: Négocier  un contrat # mccgc: ignore[TXT008] ainsi dans le document d'origine
"""
INVALIDE = """\
blocs:
  - code: B1
    # mccgc: ignore[TXT008] ainsi dans le document d'origine # <-
    intitule: Négocier un contrat
"""
