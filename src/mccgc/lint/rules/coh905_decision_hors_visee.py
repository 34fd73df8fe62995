"""Le jury décide de ce que le candidat vise.

Pourquoi : un bloc que personne n'a demandé ne se donne ni ne se refuse sans le dire ; il compterait
dans les totaux et pourrait compléter une certification. Avec un motif et son autorité, la décision
vaut, et reste signalée.

Source : format mccgc/dossier@1, `visee` ; format mccgc/deliberation@1, `autorite`.
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS: tuple[str, ...] = ()  # trouvé en décidant la cohorte : il faut connaître la visée

VALIDE = """\
decisions:
  - {candidat: MCC-007, bloc: B1, decision: acquis}  # visee: [B1]
"""
INVALIDE = """\
decisions:
  - {candidat: MCC-007, bloc: B4, decision: acquis, motif: Très bon oral}  # <- visee: [B1]
"""
