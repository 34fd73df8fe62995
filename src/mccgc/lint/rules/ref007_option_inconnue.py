"""Un bloc optionnel nomme un groupe d'options déclaré.

Pourquoi : sans groupe, on ne sait ni parmi quels blocs le candidat choisit, ni combien il en
choisit.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - {code: B1, option: null}
  - {code: B2, option: LANGUE}
  - {code: B3, option: LANGUE}
options:
  - {code: LANGUE, choisir: 1}
"""
INVALIDE = """\
blocs:
  - {code: B1, option: null}
  - {code: B2, option: LANGUE}
  - {code: B3, option: LANGE} # <-
options:
  - {code: LANGUE, choisir: 1}
"""
AVANT = """\
blocs:
  - {code: B1, option: LANGE}
  - {code: B2, option: LANGUE}
options: [{code: LANGUE}]
"""
APRES = """\
blocs:
  - {code: B1, option: LANGUE}
  - {code: B2, option: LANGUE}
options: [{code: LANGUE}]
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look the option of each bloc up among the groups."""
    groupes = [text(groupe, "code") or "" for _, groupe in tables(contexte.root, (), "options")]
    for path, bloc in tables(contexte.root, (), "blocs"):
        option = text(bloc, "option")
        if option is not None and option not in groupes:
            params = {"bloc": text(bloc, "code"), "option": option}
            yield Hit((*path, "option"), {**params, "proche": closest(option, groupes)})


fix = nearest
