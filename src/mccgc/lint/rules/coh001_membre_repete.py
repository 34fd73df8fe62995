"""Deux membres du jury n'ont pas le même identifiant.

Pourquoi : la délibération et le procès-verbal désignent les membres par leur identifiant.

Source : format mccgc/cohorte@1, `jury[].identifiant` est l'identifiant dans la cohorte.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.ressemblance import semblable

SEVERITY = Severity.ERREUR
TARGETS = ("cohorte",)

VALIDE = "jury: [{identifiant: J1}, {identifiant: J2}]\n"
INVALIDE = """\
jury:
  - {identifiant: J1}
  - {identifiant: J1} # <-
  - {identifiant: j1} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for an identifier already seen."""
    seen: set[str] = set()
    for path, membre in tables(contexte.root, (), "jury"):
        identifiant = text(membre, "identifiant")
        if identifiant is None:
            continue
        if identifiant in seen:
            yield Hit((*path, "identifiant"), {"membre": identifiant})
        elif found := semblable(identifiant, seen):
            yield Hit((*path, "identifiant"), {"membre": identifiant, **found}, "semblable")
        seen.add(identifiant)
