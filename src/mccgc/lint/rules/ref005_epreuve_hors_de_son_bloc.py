"""Une épreuve évalue les compétences de son bloc.

Pourquoi : un candidat qui ne vise qu'un bloc passe les épreuves de ce bloc, et d'elles seules ;
une compétence évaluée ailleurs l'empêcherait de l'acquérir.

Source : article L6113-1 du code du travail (les compétences d'un bloc peuvent être évaluées et
validées pour elles-mêmes).
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text, values
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import tous

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - code: B1
    activites:
      - competences: [{code: C1}]
      - competences: [{code: C2}]
    epreuves: [{code: E1, competences: [C1, C2]}]
"""
INVALIDE = """\
blocs:
  - code: B1
    activites:
      - competences: [{code: C1}]
    epreuves:
      - code: E1
        competences: [C1]
  - code: B2
    activites:
      - competences: [{code: C2}]
    epreuves:
      - code: E2
        competences:
          - C2
          - C1 # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare the bloc of an épreuve with those of the compétences that it names."""
    blocs: dict[str, dict[object, str]] = {}
    for nature, table, path, bloc in tous(contexte):
        if nature == "competence":
            blocs.setdefault(str(table.get("code")), {})[path[:2]] = bloc
    for nature, epreuve, path, bloc in tous(contexte):
        if nature != "epreuve":
            continue
        for value_path, value in values(epreuve, path, "competences"):
            ailleurs = blocs.get(str(value), {})
            if ailleurs and path[:2] not in ailleurs:
                params = {"epreuve": text(epreuve, "code"), "bloc": bloc, "competence": value}
                yield Hit(value_path, {**params, "ailleurs": next(iter(ailleurs.values()))})
