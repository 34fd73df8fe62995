"""Une suppression s'écrit « # mccgc: ignore[CODE] raison ».

Pourquoi : un commentaire presque juste serait pris pour une simple remarque, et ne tairait rien.

Source : usage.
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel", "reglement", "dossier", "cohorte", "deliberation")

VALIDE = """\
blocs:
  - code: B1
    # mccgc: ignore[TXT008] ainsi dans le document d'origine
    intitule: Négocier  un contrat
"""
INVALIDE = (
    """\
blocs:
  - code: B1
    # mccgc: ignore TXT008 ainsi dans le document d'origine # <-
    intitule: Négocier  un contrat
""",
    """\
blocs:
  - code: B1
    # mccgc: ignore[] ainsi dans le document d'origine # <-
    intitule: Négocier un contrat
""",
    """\
blocs:
  - code: B1
    # mccgc ignore[TXT008] ainsi dans le document d'origine # <-
    intitule: Négocier un contrat
""",
)
