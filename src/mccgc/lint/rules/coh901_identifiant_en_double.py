"""Un identifiant ne désigne qu'un candidat de la cohorte.

Pourquoi : les décisions du jury et les documents portent l'identifiant ; deux dossiers du même nom,
et la décision de l'un s'appliquerait à l'autre. Tant que le doute demeure, rien n'est décidé ni
écrit pour aucun des deux.

Source : format des dossiers (`candidat.identifiant` est unique dans la cohorte).
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.ERREUR
TARGETS = ("dossier",)

CHEMIN = "scores/2026-06/MCC-002.yaml"
FICHIERS = {"MCC-001.yaml": "MCC-001", "MCC-002.yaml": "MCC-002"}
VALIDE = "candidat: {identifiant: MCC-002, nom: Témoin, prenom: Alix}\n"
INVALIDE = "candidat: {identifiant: MCC-001, nom: Témoin, prenom: Alix} # <-\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for other dossiers of the folder that bear the same identifiant."""
    identifiant = contexte.candidat
    for rival in contexte.rivaux:
        if rival.identifiant == identifiant:
            params = {"identifiant": identifiant, "premier": rival.path.name}
            yield Hit(("candidat", "identifiant"), params)
            return
