"""Le jury se tient quand son règlement est en vigueur.

Pourquoi : une décision prise selon des règles qui n'ont pas encore pris effet peut être contestée.

Source : format mccgc/reglement@1, `reglement.en_vigueur` est le premier jour d'application.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.valeurs import jour, sous

SEVERITY = Severity.ERREUR
TARGETS = ("cohorte",)

AVEC = {"reglement": "reglement: {en_vigueur: 2026-01-01}\n"}
VALIDE = "cohorte: {jury_le: 2026-01-01}\n"
INVALIDE = "cohorte: {jury_le: 2025-12-31} # <-\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare the two dates."""
    jury = jour(contexte.root.get("cohorte"), "jury_le")
    debut = jour(sous(contexte.other("reglement"), "reglement"), "en_vigueur")
    if jury is not None and debut is not None and jury < debut:
        yield Hit(("cohorte", "jury_le"), {"jury": jury, "debut": debut})
