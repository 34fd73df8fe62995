"""Des évaluateurs qui se partagent une épreuve disent chacun ce qu'ils évaluent.

Pourquoi : sans la clé `competences`, chacun doit noter toute l'épreuve ; ce que l'un n'a pas noté
est attendu de lui, et tout reste en attente.

Source : format mccgc/dossier@1, `evaluations[].competences` : un évaluateur qui les donne ne répond
que de celles-là.
"""

from collections.abc import Iterator
from itertools import combinations

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.passages import PRESENT, Passage, passages

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("dossier",)

VALIDE = """\
evaluations:
  - {epreuve: E1, evaluateur: EV-01, competences: [C1], notes: {C1.1: acquis}}
  - {epreuve: E1, evaluateur: EV-02, competences: [C2], notes: {C2.1: acquis}}
  - {epreuve: E2, evaluateur: EV-01, notes: {C3.1: acquis, C3.2: acquis}}
  - {epreuve: E2, evaluateur: EV-02, notes: {C3.1: acquis}}
"""
INVALIDE = """\
evaluations:
  - {epreuve: E1, evaluateur: EV-01, notes: {C1.1: acquis}}
  - {epreuve: E1, evaluateur: EV-02, notes: {C2.1: acquis, C1.1: null}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for assessors of one épreuve and session who mark nothing in common."""
    for several in passages(contexte).doubles:
        whole = [p for p in several if p.presence == PRESENT and "competences" not in p.table]
        for first, second in combinations([(p, _marked(p)) for p in whole], 2):
            if first[1] and second[1] and not first[1] & second[1]:
                epreuve = second[0].epreuve
                yield Hit((*second[0].path, "epreuve"), {"epreuve": epreuve})
                break


def _marked(passage: Passage) -> set[object]:
    return {code for code, note in passage.notes.items() if note is not None}
