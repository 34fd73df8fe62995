"""Une suppression nomme une règle qui existe et que l'on peut taire.

Pourquoi : un code mal écrit ne tait rien. Ce qui empêche de lire un fichier (YML, SCH) et les
constats sur les suppressions (SUP) se corrigent, ils ne se taisent pas.

Source : usage.
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel", "reglement", "dossier", "cohorte", "deliberation")

VALIDE = """\
blocs:
  - code: B1
    # mccgc: ignore[TXT008, TXT002] ainsi dans le document d'origine
    intitule: Négocier  un contrat (cadre
"""
INVALIDE = (
    """\
blocs:
  - code: B1
    # mccgc: ignore[TXT08] ainsi dans le document d'origine # <-
    intitule: Négocier  un contrat
""",
    """\
blocs:
  - code: B1 # mccgc: ignore[SCH002] l'intitulé viendra plus tard # <-
""",
)
