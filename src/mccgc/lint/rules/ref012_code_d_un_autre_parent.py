"""Un code composé commence par le code de ce qui le contient.

Pourquoi : C1.3 rangé sous C2 a sans doute été mal placé ; l'évaluateur de C1 ne le verrait pas.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import tous
from mccgc.source import Path

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - code: B1
    activites:
      - code: A1
        competences: [{code: C1, criteres: [{code: C1.1}, {code: C1.2}]}]
"""
INVALIDE = """\
blocs:
  - code: B1
    activites:
      - code: A1
        competences:
          - code: C1
            criteres:
              - code: C1.1
          - code: C2
            criteres:
              - code: C1.2 # <-
"""

_PARENTS = {
    "activite": ("bloc",),
    "competence": ("activite", "bloc"),
    "critere": ("competence", "activite", "bloc"),
    "epreuve": ("bloc",),
}
"""What may lend its code to the beginning of another, by nature, nearest first."""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the codes whose beginning is the code of a parent that is not theirs."""
    portes: dict[tuple[str, str], set[Path]] = {}
    for nature, table, path, _ in tous(contexte):
        portes.setdefault((nature, text(table, "code") or ""), set()).add(path)
    for nature, table, path, _ in tous(contexte):
        code = text(table, "code") or ""
        prefixe = code[: max(code.rfind("."), code.rfind("-"), 0)]
        parents = [p for n in _PARENTS.get(nature, ()) for p in portes.get((n, prefixe), ())]
        if prefixe and parents and not any(path[: len(parent)] == parent for parent in parents):
            yield Hit((*path, "code"), {"range": code, "parent": prefixe})
