"""Une note porte sur un critère que l'épreuve évalue.

Pourquoi : la note d'un critère inconnu, ou d'une autre épreuve, ne compte pas où l'évaluateur
croit.

Source : format mccgc/dossier@1, `notes` donne une note par critère de l'épreuve ; format
mccgc/referentiel@1, les critères d'une épreuve sont ceux de ses compétences.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.lint.passages import passages
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("dossier",)

AVEC = {
    "referentiel": """\
blocs:
  - code: B1
    activites:
      - competences:
          - {code: C1, criteres: [{code: C1.1}, {code: C1.2}]}
          - {code: C2, criteres: [{code: C2.1}]}
    epreuves: [{code: E1, competences: [C1]}, {code: E2, competences: [C2]}]
"""
}
VALIDE = "evaluations: [{epreuve: E1, notes: {C1.1: acquis, C1.2: acquis}}]\n"
INVALIDE = """\
evaluations:
  - epreuve: E1
    notes:
      C1.1: acquis
      C1.3: acquis # <-
      C2.1: acquis # <-
"""
AVANT = """\
evaluations:
  - epreuve: E1
    notes:
      c1.1: acquis
"""
APRES = """\
evaluations:
  - epreuve: E1
    notes:
      C1.1: acquis
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each critère among those that its épreuve marks."""
    reperes = contexte.reperes
    marked_by, criteres = reperes.criteres_notes, reperes.par_nature["critere"]
    for passage in passages(contexte).tous:
        known = marked_by.get(passage.epreuve)
        if known is None or known.issuperset(passage.notes):
            continue
        for code in passage.notes:
            if code in known or code in reperes.doublons:
                continue
            elsewhere = code in criteres
            near = "" if elsewhere else closest(code, sorted(known))
            params = {"critere": code, "epreuve": passage.epreuve, "proche": near}
            path = (*passage.path, "notes", code)
            yield Hit(path, params, "ailleurs" if elsewhere else "", of_key=True)


fix = nearest
