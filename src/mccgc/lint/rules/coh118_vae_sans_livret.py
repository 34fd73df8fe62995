"""Un dossier de VAE a un livret de preuves.

Pourquoi : en VAE, le livret et sa présentation tiennent lieu d'épreuves ; tant qu'il manque, rien
n'est décidé.

Source : format mccgc/dossier@1, `livret` pour la voie `vae`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.INFORMATION
TARGETS = ("dossier",)

VALIDE = ("voie: vae\nlivret: {depose_le: 2026-02-01}\n", "voie: formation\n")
INVALIDE = "voie: vae # <-\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for the livret."""
    if contexte.root.get("voie") == "vae" and contexte.root.get("livret") is None:
        yield Hit(("voie",))
