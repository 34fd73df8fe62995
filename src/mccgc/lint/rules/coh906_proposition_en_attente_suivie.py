"""Ce qui est en attente ne se suit pas.

Pourquoi : suivre une proposition, c'est la faire sienne ; une proposition en attente ne dit rien
encore. Elle le reste, et les documents restent un projet, jusqu'à ce que le jury en décide.

Source : principe de mccgc, « ce qui est inconnu n'est ni un échec ni un succès ».
"""

from mccgc.errors import Severity

SEVERITY = Severity.AVERTISSEMENT
TARGETS: tuple[str, ...] = ()  # trouvé en décidant la cohorte : il faut connaître la proposition

VALIDE = """\
propositions_suivies: [MCC-001]
decisions:
  - {candidat: MCC-017, bloc: B1, decision: en_attente, motif: Note de C2 attendue}
  - {candidat: MCC-017, certification: true, decision: en_attente}
"""
INVALIDE = """\
propositions_suivies: [MCC-001, MCC-017]  # <- la note de C2 de MCC-017 manque
"""
