"""Chaque fichier d'une cohorte peut être ouvert.

Pourquoi : un dossier que l'on ne peut lire (droit refusé, lien rompu, dossier qui porte le nom d'un
fichier) est celui d'un candidat oublié ; il est signalé, et les autres sont décidés.

Source : usage.
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS: tuple[str, ...] = ()  # trouvé en parcourant la cohorte, pas en lisant un seul fichier

VALIDE = "format: mccgc/dossier@1  # MCC-001.yaml, un fichier ordinaire\n"
INVALIDE = "# MCC-001.yaml, un lien vers un fichier disparu <-\n"
