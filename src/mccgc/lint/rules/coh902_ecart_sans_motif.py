"""Une décision qui s'écarte de la proposition dit pourquoi.

Pourquoi : le jury est souverain, mais son verdict doit pouvoir s'expliquer des années plus tard ;
l'écart sans motif est ce qui se conteste.

Source : principe de mccgc, « le programme propose, le jury décide » ; usage des procès-verbaux.
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS: tuple[str, ...] = ()  # trouvé en décidant la cohorte : il faut connaître la proposition

VALIDE = """\
decisions:
  - {candidat: MCC-001, bloc: B1, decision: acquis, motif: Compétence démontrée à l'oral}
"""
INVALIDE = """\
decisions:
  - {candidat: MCC-001, bloc: B1, decision: acquis}  # <-
"""
