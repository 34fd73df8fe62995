"""Un groupe d'options offre au moins autant de blocs qu'il faut en choisir.

Pourquoi : un candidat ne peut choisir deux blocs dans un groupe qui n'en a qu'un ; la
certification serait hors d'atteinte.

Source : usage.
"""

from collections import Counter
from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - {code: B1, option: LANGUE}
  - {code: B2, option: LANGUE}
options:
  - {code: LANGUE, choisir: 2}
"""
INVALIDE = """\
blocs:
  - {code: B1, option: LANGUE}
  - {code: B2, option: LANGUE}
options:
  - code: LANGUE
    choisir: 3 # <-
  - code: SECTEUR # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Count the blocs of each group."""
    blocs = Counter(text(bloc, "option") for _, bloc in tables(contexte.root, (), "blocs"))
    for path, groupe in tables(contexte.root, (), "options"):
        code, choisir = text(groupe, "code"), groupe.get("choisir", 1)
        if code is None or not isinstance(choisir, int):
            continue
        if not blocs[code]:
            yield Hit((*path, "code"), {"groupe": code}, "vide")
        elif blocs[code] < choisir:
            params = {"groupe": code, "choisir": choisir, "nombre": blocs[code]}
            yield Hit((*path, "choisir"), params)
