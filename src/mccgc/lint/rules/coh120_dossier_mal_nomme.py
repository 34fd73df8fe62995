"""Le fichier d'un dossier porte l'identifiant du candidat.

Pourquoi : c'est ainsi qu'on le retrouve, et qu'un dossier copié d'un autre candidat se remarque.

Source : format mccgc/dossier@1, `candidat.identifiant` est le nom du fichier.
"""

from collections.abc import Iterator
from unicodedata import normalize

from mccgc.errors import Severity
from mccgc.inventory import plain, stem
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("dossier",)

CHEMIN = "scores/2026-06/MCC-001.yaml"
VALIDE = "candidat: {identifiant: MCC-001}\n"
INVALIDE = "candidat: {identifiant: MCC-002} # <-\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare the identifier with the name of the file, when it is one."""
    name = contexte.document.path.replace("\\", "/").rpartition("/")[2]
    identifiant = contexte.candidat
    if identifiant is not None and plain(name) and stem(name) != normalize("NFC", identifiant):
        params = {"identifiant": identifiant, "fichier": name}
        yield Hit(("candidat", "identifiant"), params)
