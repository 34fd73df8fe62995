"""Deux règles, ou deux échelles, n'ont pas le même code.

Pourquoi : les documents, les motifs et `exception_a` désignent une règle par son code ; répété, il
n'en désigne plus aucune sûrement.

Source : format mccgc/reglement@1, `code` est un code stable.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

VALIDE = """\
echelles:
  - {code: acquisition, niveaux: {non: 0, oui: 1}}
  - {code: note20, etendue: {min: 0, max: 20, pas: 1}}
regles:
  - {code: bloc-acquis, porte_sur: bloc, si: {tous: competences}}
  - {code: certification-complete, porte_sur: certification, si: {tous: blocs}}
"""
INVALIDE = """\
echelles:
  - {code: note20, niveaux: {non: 0, oui: 1}}
  - {code: note20, etendue: {min: 0, max: 20, pas: 1}} # <-
regles:
  - {code: acquis, porte_sur: bloc, si: {tous: competences}}
  - {code: acquis, porte_sur: certification, si: {tous: blocs}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for a code already seen."""
    for key in ("echelles", "regles"):
        seen: set[str] = set()
        for path, table in tables(contexte.root, (), key):
            code = text(table, "code")
            if code is not None and code in seen:
                yield Hit((*path, "code"), {"code": code}, key)
            seen.add(code or "")
