"""Une valeur prise dans une liste de mots est l'un de ces mots.

Pourquoi : le vocabulaire est fermé pour que chaque mot ait un sens et un seul.

Source : usage (les formats sont fermés).
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS = ("dossier", "referentiel", "reglement", "cohorte", "deliberation")

VALIDE = """\
format: mccgc/dossier@1
candidat: {identifiant: MCC-001, nom: Diallo, prenom: Awa}
voie: formation
visee: certification
"""
INVALIDE = """\
format: mccgc/dossier@1
candidat: {identifiant: MCC-001, nom: Diallo, prenom: Awa}
voie: formations # <-
visee: certification
"""
