"""Un critère que le référentiel répète n'est noté qu'une fois.

Pourquoi : le texte enregistré répète le critère, mais le candidat ne peut gagner ou perdre deux
fois la même chose ; la note du second est ignorée.

Source : format mccgc/referentiel@1, un critère qui porte `doublon_de` est montré, jamais noté.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.passages import passages

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("dossier",)

AVEC = {
    "referentiel": """\
blocs:
  - code: B1
    activites:
      - competences:
          - {code: C1, criteres: [{code: C1.1}, {code: C1.2, doublon_de: C1.1}]}
    epreuves: [{code: E1, competences: [C1]}]
"""
}
VALIDE = "evaluations: [{epreuve: E1, notes: {C1.1: acquis}}]\n"
INVALIDE = """\
evaluations:
  - epreuve: E1
    notes:
      C1.1: acquis
      C1.2: non acquis # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for marks given to repeated critères."""
    reperes = contexte.reperes
    doublons = reperes.doublons
    for passage in passages(contexte).tous if doublons else ():
        if doublons.isdisjoint(passage.notes):
            continue
        for code in passage.notes:
            if code in doublons:
                first = reperes.par_nature["critere"][code].table.get("doublon_de")
                path = (*passage.path, "notes", code)
                yield Hit(path, {"critere": code, "premier": first}, of_key=True)
