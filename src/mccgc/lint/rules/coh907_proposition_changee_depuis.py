"""Une proposition que le jury a suivie n'a pas changé depuis.

Pourquoi : une note corrigée après le jury ne change pas ce qu'il a décidé. Sont comparés, bloc par
bloc et pour la certification, le verdict que le jury avait sous les yeux et celui qui serait
proposé aujourd'hui ; le premier reste, et l'écart se dit.

Source : principe de mccgc, « rien de ce qui est enregistré ne s'écrase ».
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS: tuple[str, ...] = ()  # trouvé en décidant la cohorte : il faut connaître la proposition

VALIDE = """\
propositions_suivies:
  MCC-001: {B1: acquis, B2: acquis}
"""
INVALIDE = """\
propositions_suivies:
  MCC-001: {B1: acquis, B2: acquis}  # <- B2 serait aujourd'hui proposé non acquis
"""
