"""Le dossier d'une cohorte porte le code de la cohorte.

Pourquoi : c'est par ce nom que les commandes et les documents la désignent ; un dossier copié de la
session précédente se remarque ainsi.

Source : format mccgc/cohorte@1, `cohorte.code` est le nom du dossier.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("cohorte",)

CHEMIN = "scores/2026-06/cohorte.yaml"
VALIDE = "cohorte: {code: 2026-06}\n"
INVALIDE = "cohorte: {code: 2026-01} # <-\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare the code with the folder, when the path tells it."""
    code = text(contexte.root.get("cohorte"), "code")
    parents = contexte.document.path.replace("\\", "/").split("/")[:-1]
    if code is not None and parents and parents[-1] not in ("", ".", "..", code):
        yield Hit(("cohorte", "code"), {"code": code, "dossier": parents[-1]})
