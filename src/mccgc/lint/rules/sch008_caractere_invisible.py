"""Un nom, un code, un intitulé ou un motif ne contient que des caractères qui se voient.

Pourquoi : un caractère qui inverse le sens de lecture, qui n'a pas de largeur ou qui commande
l'écran fait lire autre chose que ce qui est écrit ; deux identifiants qui semblent égaux ne le sont
pas. Un motif, un titre ou une référence peuvent tenir sur plusieurs lignes ; un nom, non.

Source : Unicode, rapport technique 36 (sécurité) ; CVE-2021-42574.
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS = ("dossier", "referentiel", "reglement", "cohorte", "deliberation")

VALIDE = """\
format: mccgc/dossier@1
candidat: {identifiant: MCC-001, nom: Témoin, prenom: Zoë}
voie: formation
pieces: [{code: stage, reference: "Convention 12\\nAvenant 13"}]
"""
INVALIDE = """\
format: mccgc/dossier@1
candidat:
  identifiant: "MCC\\u200B-001" # <-
  nom: "\\u202ENiomét" # <-
  prenom: "Zoë\\nAlix" # <-
voie: formation
pieces: [{code: stage, reference: "Convention \\e[2K12"}] # <-
"""
