"""Quand il faut une clé parmi plusieurs, il y en a une et une seule.

Pourquoi : une décision porte sur un bloc ou sur la certification, une condition dit une chose ;
deux à la fois, ou aucune, ne se décident pas.

Source : usage (les formats sont fermés).
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS = ("deliberation", "referentiel", "reglement", "dossier", "cohorte")

VALIDE = """\
format: mccgc/deliberation@1
le: 2026-06-25
decisions:
  - {candidat: MCC-004, bloc: B3, decision: acquis, le: 2026-06-25}
"""
INVALIDE = (
    """\
format: mccgc/deliberation@1
le: 2026-06-25
decisions:
  - {candidat: MCC-004, decision: acquis, le: 2026-06-25} # <-
""",
    """\
format: mccgc/deliberation@1
le: 2026-06-25
decisions:
  - {candidat: MCC-004, bloc: B3, certification: true, decision: acquis, le: 2026-06-25} # <-
""",
)
