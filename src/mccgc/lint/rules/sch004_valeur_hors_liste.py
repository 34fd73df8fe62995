"""Une valeur prise dans une liste de mots est l'un de ces mots.

Pourquoi : le vocabulaire est fermé pour que chaque mot ait un sens et un seul.

Source : usage (les formats sont fermés).
"""

from mccgc.errors import Severity
from mccgc.lint.edits import nearest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
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
visee: B1 # <-
"""
AVANT = """\
format: mccgc/dossier@1
candidat: {identifiant: MCC-001, nom: Diallo, prenom: Awa}
voie: formations
visee: certification
"""
APRES = """\
format: mccgc/dossier@1
candidat: {identifiant: MCC-001, nom: Diallo, prenom: Awa}
voie: formation
visee: certification
"""

fix = nearest
