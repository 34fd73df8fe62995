"""Une épreuve ne relève que d'un rattrapage particulier.

Pourquoi : seule la première politique qui la concerne est appliquée ; l'autre est lue et citée en
vain.

Source : format mccgc/reglement@1, `rattrapage.exceptions`, par `epreuves` ou par `type`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.reperes import Reperes
from mccgc.lint.valeurs import codes
from mccgc.source import Table

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("reglement",)

AVEC = {
    "referentiel": """\
blocs: [{code: B1, epreuves: [{code: E1, type: Oral}, {code: E2, type: Écrit}]}]
"""
}
VALIDE = """\
rattrapage:
  exceptions:
    - {type: Oral, sessions: 1}
    - {epreuves: [E2], sessions: 3}
"""
INVALIDE = """\
rattrapage:
  exceptions:
    - {type: Oral, sessions: 1}
    - {epreuves: [E1, E2], sessions: 3} # <-
    - {type: Écrit, sessions: 1} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for épreuves that an earlier policy already concerns."""
    taken: set[str] = set()
    rattrapage = contexte.root.get("rattrapage")
    for path, exception in tables(rattrapage, ("rattrapage",), "exceptions"):
        concerned = _concerned(exception, contexte.reperes)
        again = [code for code in concerned if code in taken]
        if again:
            key = "epreuves" if "epreuves" in exception else "type"
            yield Hit((*path, key), {"epreuves": ", ".join(again)})
        taken.update(concerned)


def _concerned(exception: Table, reperes: Reperes) -> list[str]:
    named = [code for _, code in codes(exception, (), "epreuves")]
    kind = text(exception, "type")
    typed = (code for code, own in reperes.types.items() if kind is not None and own == kind)
    return list(dict.fromkeys((*named, *typed)))
