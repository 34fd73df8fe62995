"""Une épreuve n'est pas passée plus de fois que le règlement ne le permet.

Pourquoi : la session de trop est ignorée ; mieux vaut que le jury le sache que de la croire
comptée.

Source : format mccgc/reglement@1, `rattrapage.sessions`, ou la politique propre à l'épreuve.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.passages import passages

SEVERITY = Severity.ERREUR
TARGETS = ("dossier",)

AVEC = {
    "referentiel": "blocs: [{code: B1, epreuves: [{code: E1}, {code: E2, type: Oral}]}]\n",
    "reglement": "rattrapage: {sessions: 2, exceptions: [{type: Oral, sessions: 1}]}\n",
}
VALIDE = "evaluations: [{epreuve: E1, session: 2}, {epreuve: E2, session: 1}]\n"
INVALIDE = """\
evaluations:
  - {epreuve: E1, session: 3} # <-
  - {epreuve: E2, session: 2} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare each session with the number permitted for its épreuve."""
    if contexte.reperes.reglement is None:
        return
    permitted = contexte.reperes.sessions_de
    for passage in passages(contexte).tous:
        if passage.session > 1 and passage.epreuve in permitted:
            maximum = permitted[passage.epreuve]
            if passage.session > maximum:
                params = {"session": passage.session, "epreuve": passage.epreuve}
                yield Hit((*passage.path, "session"), {**params, "maximum": maximum})
