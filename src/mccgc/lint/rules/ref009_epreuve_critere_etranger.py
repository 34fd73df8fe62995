"""Une épreuve ne retient que des critères des compétences qu'elle évalue.

Pourquoi : la liste « criteres » d'une épreuve choisit parmi les critères de ses compétences ; un
critère venu d'ailleurs n'y serait jamais noté.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text, values
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.lint.textes import tous
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - competences:
          - {code: C1, criteres: [{code: C1.1}, {code: C1.2}]}
    epreuves:
      - {code: E1, competences: [C1], criteres: [C1.1, C1.2]}
"""
INVALIDE = """\
blocs:
  - activites:
      - competences:
          - {code: C1, criteres: [{code: C1.1}, {code: C1.2}]}
          - {code: C2, criteres: [{code: C2.1}]}
    epreuves:
      - code: E1
        competences: [C1]
        criteres:
          - C1.1
          - C2.1 # <-
          - C1.12 # <-
"""
AVANT = """\
blocs:
  - activites:
      - competences:
          - {code: C1, criteres: [{code: C1.1}, {code: C1.2}]}
    epreuves:
      - {code: E1, competences: [C1], criteres: [C1.1, "C1,2"]}
"""
APRES = """\
blocs:
  - activites:
      - competences:
          - {code: C1, criteres: [{code: C1.1}, {code: C1.2}]}
    epreuves:
      - {code: E1, competences: [C1], criteres: [C1.1, "C1.2"]}
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look every critère of an épreuve up among those of its compétences."""
    connus = contexte.reperes.par_nature["critere"]
    for nature, epreuve, path, _ in tous(contexte):
        if nature != "epreuve" or epreuve.get("criteres") is None:
            continue
        siens = {
            critere
            for _, competence in values(epreuve, path, "competences")
            for critere in contexte.reperes.criteres_de.get(str(competence), ())
        }
        for value_path, value in values(epreuve, path, "criteres"):
            code = str(value)
            if not isinstance(value, str | int) or code in siens:
                continue
            params = {"epreuve": text(epreuve, "code"), "critere": code}
            if code in connus:
                yield Hit(value_path, params, "ailleurs")
            else:
                yield Hit(value_path, {**params, "proche": closest(code, sorted(siens))})


fix = nearest
