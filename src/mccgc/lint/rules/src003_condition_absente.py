"""Une condition de validation est dans le document d'origine, à la lettre.

Pourquoi : une condition qui n'a pas été enregistrée ne peut être opposée à un candidat ; ce que le
certificateur décide de lui-même va dans le règlement, avec son autorité.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.collation import collation
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import value

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel",)

SOURCE = """\
<p>Conditions de validation :</p> Le candidat doit valider les **4 blocs** de compétences.
"""
VALIDE = """\
certification:
  conditions:
    - {code: V1, texte: Le candidat doit valider les 4 blocs de compétences.}
"""
INVALIDE = """\
certification:
  conditions:
    - {code: V1, texte: Le candidat doit valider les 3 blocs de compétences.} # <-
    - code: V2
      texte: Une moyenne de 10/20 est exigée. # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Point at every condition that the source does not hold."""
    lu = collation(contexte)
    for texte, _ in lu.ecarts if lu is not None else ():
        if texte.nature == "condition":
            condition = value(contexte.root, *texte.path[:-1])
            yield Hit(texte.path, {"condition": text(condition, "code")})
