"""Un code ne désigne qu'une chose.

Pourquoi : les notes, le règlement et les décisions du jury ne connaissent que les codes ; un code
donné deux fois attribuerait à l'un ce qui revient à l'autre. Deux codes que seuls distinguent une
lettre d'un autre alphabet, un accent composé autrement ou un caractère invisible ne s'écrivent pas
sûrement ; la casse, elle, distingue (`C1.a`, `C1.A`).

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.reperes import Objet
from mccgc.lint.textes import tous
from mccgc.lookalikes import difference, likeness

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - code: B1
    activites:
      - code: A1
        competences: [{code: C1}, {code: C2}]
    epreuves: [{code: E1, competences: [C1, C2]}]
"""
INVALIDE = """\
certification:
  conditions: [{code: V1}]
blocs:
  - code: B1
    activites:
      - code: A1
        competences:
          - code: C1
            criteres:
              - code: C1.1
              - code: C1.1 # <-
          - code: C1 # <-
    epreuves:
      - code: A1 # <-
      - code: \N{CYRILLIC CAPITAL LETTER ES}1 # <-
options:
  - code: V1 # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Meet every code in the order of the file; a compétence in two blocs is another rule's."""
    premiers: dict[str, Objet] = {}
    semblables: dict[str, str] = {}
    for objet in _codes(contexte):
        code = text(objet.table, "code")
        if code is None:
            continue
        premier = premiers.setdefault(code, objet)
        partagee = premier.nature == objet.nature == "competence" and premier.bloc != objet.bloc
        if premier is not objet and not partagee:
            ligne = contexte.document.line_of((*premier.path, "code"))
            yield Hit((*objet.path, "code"), {"repete": code, "ligne": ligne})
        autre = semblables.setdefault(likeness(code, case=True), code)
        if autre != code and premier is objet:
            ici, la = difference(code, autre)
            params = {"repete": code, "autre": autre, "ici": ici, "la": la}
            yield Hit((*objet.path, "code"), params, "semblable")


def _codes(contexte: Contexte) -> Iterator[Objet]:
    certification = contexte.root.get("certification")
    for path, table in tables(certification, ("certification",), "conditions"):
        yield Objet("condition", table, path, "")
    yield from tous(contexte)
    for path, table in tables(contexte.root, (), "options"):
        yield Objet("options", table, path, "")
