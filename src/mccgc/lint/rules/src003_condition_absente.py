"""Une condition de validation est dans le document d'origine, à la lettre.

Pourquoi : une condition qui n'a pas été enregistrée ne peut être opposée à un candidat ; ce que le
certificateur décide de lui-même va dans le règlement, avec son autorité.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.fidelite import original

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
    """Look every condition up in the source."""
    if contexte.source is None:
        return
    certification = contexte.root.get("certification")
    for path, condition in tables(certification, ("certification",), "conditions"):
        texte = text(condition, "texte")
        if texte and original(contexte.source).ecart(texte) is not None:
            yield Hit((*path, "texte"), {"condition": text(condition, "code")})
