"""Un bloc acquis antérieurement ne peut être refusé.

Pourquoi : un bloc de compétences s'acquiert à vie ; aucune décision ultérieure ne le retire. La
décision est signalée et reste sans effet.

Source : doctrine de France compétences (les blocs n'ont pas de durée de validité).
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS: tuple[str, ...] = ()  # trouvé en décidant la cohorte : il faut connaître les acquis

VALIDE = """\
decisions:
  - {candidat: MCC-001, bloc: B1, decision: acquis}
"""
INVALIDE = """\
decisions:
  - {candidat: MCC-001, bloc: B1, decision: non_acquis, motif: Absent ce jour}  # <-
"""
