"""Un type d'épreuve nommé par le règlement est celui d'au moins une épreuve.

Pourquoi : le type s'écrit à la lettre, comme dans le référentiel ; à une faute près, la règle ou le
rattrapage particulier ne s'applique à rien.

Source : format mccgc/reglement@1, `type` reprend le `type` des épreuves du référentiel.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.lint.regles import regles
from mccgc.source import Path, Table
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("reglement",)

AVEC = {
    "referentiel": """\
blocs:
  - code: B1
    epreuves: [{code: E1, type: Étude de cas}, {code: E2, type: Jeu de rôle}]
"""
}
VALIDE = """\
rattrapage: {exceptions: [{type: Jeu de rôle, sessions: 1}]}
regles:
  - {code: r1, porte_sur: epreuve, type: Étude de cas, si: {note: epreuve, au_moins: 10}}
  - {code: r2, porte_sur: bloc, si: {tous: epreuves, type: Jeu de rôle, a_partir_de: 10}}
"""
INVALIDE = """\
rattrapage:
  exceptions:
    - {type: Jeu de roles, sessions: 1} # <-
regles:
  - {code: r1, porte_sur: epreuve, type: étude de cas, si: {note: epreuve, au_moins: 10}} # <-
  - {code: r2, porte_sur: bloc, si: {tous: epreuves, type: Dissertation, a_partir_de: 10}} # <-
"""
AVANT = """\
regles:
  - {code: r1, porte_sur: epreuve, type: Jeu de roles, si: {note: epreuve, au_moins: 10}}
"""
APRES = """\
regles:
  - {code: r1, porte_sur: epreuve, type: Jeu de rôle, si: {note: epreuve, au_moins: 10}}
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare the types named with those of the référentiel."""
    known = sorted({kind for kind in contexte.reperes.types.values() if kind is not None})
    if not known:
        return
    for path, table in _typed(contexte.root):
        kind = text(table, "type")
        if kind is not None and kind not in known:
            params = {"type": kind, "connus": ", ".join(known)}
            yield Hit((*path, "type"), {**params, "proche": closest(kind, known)})


def _typed(reglement: Table) -> Iterator[tuple[Path, Table]]:
    yield from tables(reglement.get("rattrapage"), ("rattrapage",), "exceptions")
    for regle in regles(reglement):
        yield regle.path, regle.table
        for clause in regle.clauses():
            yield clause.path, clause.table


fix = nearest
