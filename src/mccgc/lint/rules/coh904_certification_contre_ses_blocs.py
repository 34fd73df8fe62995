"""Une certification décidée contre ses blocs dit pourquoi, et sous quelle autorité.

Pourquoi : la certification se compose de ses blocs ; la donner quand il en manque, ou la refuser
quand tous sont acquis, s'écarte du référentiel, et un motif seul n'y suffit pas. Tant que
l'autorité manque, le résultat n'est pas un succès total.

Source : conditions de validation du référentiel ; format mccgc/deliberation@1, `autorite`.
"""

from mccgc.errors import Severity

SEVERITY = Severity.ERREUR
TARGETS: tuple[str, ...] = ()  # trouvé en décidant la cohorte : il faut connaître la proposition

VALIDE = """\
decisions:
  - candidat: MCC-001
    certification: true
    decision: acquis
    motif: Bloc B4 validé par la commission du 12 mars, dont la décision est parvenue au jury
    autorite: reglement
"""
INVALIDE = """\
decisions:
  - {candidat: MCC-001, certification: true, decision: acquis, motif: Très bon dossier}  # <-
"""
