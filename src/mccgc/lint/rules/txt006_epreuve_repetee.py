"""Une épreuve n'est décrite qu'une fois.

Pourquoi : un tableau imprime deux fois l'épreuve qui évalue deux compétences ; transcrite deux
fois, le candidat la passerait deux fois.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import reduit, tous

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - epreuves:
      - {code: E1, type: Étude de cas, consigne: Analyser un compte., competences: [C1, C2]}
      - {code: E2, type: Étude de cas, consigne: Analyser un marché., competences: [C3]}
      - {code: E3, type: Étude de cas, competences: [C4]}
      - {code: E4, type: Étude de cas, competences: [C5]}
"""
INVALIDE = """\
blocs:
  - epreuves:
      - {code: E1, type: Étude de cas, consigne: Analyser un compte., competences: [C1]}
      - {code: E2, type: Étude de cas, consigne: Analyser un compte., competences: [C2]} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Meet the épreuves in order; those without a consigne say too little to be compared."""
    premieres: dict[tuple[str, ...], str | None] = {}
    for nature, epreuve, path, _ in tous(contexte):
        if nature != "epreuve" or not text(epreuve, "consigne"):
            continue
        dit = tuple(reduit(text(epreuve, key) or "") for key in ("type", "consigne", "format"))
        code = text(epreuve, "code")
        if dit in premieres:
            yield Hit((*path, "code"), {"epreuve": code, "premier": premieres[dit]})
        else:
            premieres[dit] = code
