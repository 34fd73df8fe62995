"""Un lien déclaré par un membre du jury vise un candidat de la cohorte.

Pourquoi : un identifiant mal écrit laisserait le membre délibérer sur un proche.

Source : format mccgc/cohorte@1, `jury[].liens` ; décret 2024-332 du 10 avril 2024 pour le jury de
VAE (aucun lien personnel ou professionnel avec le candidat).
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.valeurs import codes
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
TARGETS = ("cohorte",)

FICHIERS = {"MCC-001.yaml": "MCC-001", "MCC-002.yaml": "MCC-002"}
VALIDE = "jury: [{identifiant: J1, liens: [MCC-001]}]\n"
INVALIDE = """\
jury:
  - identifiant: J1
    liens:
      - MCC-001
      - MCC-03 # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each candidat named, when the candidats are known."""
    known = contexte.candidats
    if known is None:
        return
    for where, membre in tables(contexte.root, (), "jury"):
        for path, code in codes(membre, where, "liens"):
            if code not in known:
                yield Hit(path, {"candidat": code, "proche": closest(code, sorted(known))})
