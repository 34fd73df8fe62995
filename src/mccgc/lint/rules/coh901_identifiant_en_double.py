"""Un identifiant ne désigne qu'un candidat de la cohorte.

Pourquoi : les décisions du jury et les documents portent l'identifiant ; deux dossiers du même nom,
et la décision de l'un s'appliquerait à l'autre.

Source : format des dossiers (`candidat.identifiant` est unique dans la cohorte).
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS: tuple[str, ...] = ()  # trouvé en parcourant la cohorte, pas en lisant un seul fichier

VALIDE = "candidat: {identifiant: MCC-002, nom: Témoin, prenom: Alix}  # MCC-002.yaml\n"
INVALIDE = "candidat: {identifiant: MCC-001, nom: Témoin, prenom: Alix}  # MCC-002.yaml <-\n"
