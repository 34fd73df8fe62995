"""Le fichier d'un dossier porte l'identifiant du candidat.

Pourquoi : c'est ainsi qu'on le retrouve, et qu'un dossier copié d'un autre candidat se remarque.

Source : format mccgc/dossier@1, `candidat.identifiant` est le nom du fichier.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("dossier",)

CHEMIN = "scores/2026-06/MCC-001.yaml"
VALIDE = "candidat: {identifiant: MCC-001}\n"
INVALIDE = "candidat: {identifiant: MCC-002} # <-\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare the identifier with the name of the file, when it is one."""
    name = contexte.document.path.replace("\\", "/").rpartition("/")[2]
    stem, _, extension = name.rpartition(".")
    identifiant = contexte.candidat
    if extension in ("yaml", "yml") and identifiant is not None and stem != identifiant:
        params = {"identifiant": identifiant, "fichier": name}
        yield Hit(("candidat", "identifiant"), params)
