"""Le jury se tient avant la dernière date de délivrance de la certification.

Pourquoi : après cette date, la certification ne peut plus être délivrée, même à qui l'a méritée.

Source : date limite de délivrance de la fiche du RNCP ; format mccgc/referentiel@1,
`certification.enregistrement.limite_delivrance`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.valeurs import jour, sous

SEVERITY = Severity.ERREUR
TARGETS = ("cohorte",)

AVEC = {
    "referentiel": """\
certification: {enregistrement: {limite_delivrance: 2026-06-30}}
"""
}
VALIDE = "cohorte: {jury_le: 2026-06-30}\n"
INVALIDE = "cohorte: {jury_le: 2026-07-01} # <-\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare the two dates, when the référentiel gives the limit."""
    certification = sous(contexte.other("referentiel"), "certification")
    limite = jour(sous(certification, "enregistrement"), "limite_delivrance")
    jury = jour(contexte.root.get("cohorte"), "jury_le")
    if jury is not None and limite is not None and jury > limite:
        yield Hit(("cohorte", "jury_le"), {"jury": jury, "limite": limite})
