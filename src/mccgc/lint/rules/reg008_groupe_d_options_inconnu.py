"""Une condition sur des options nomme un groupe d'options du référentiel.

Pourquoi : un groupe inconnu n'a aucun bloc, et la condition n'est jamais remplie.

Source : format mccgc/reglement@1, `options` reprend le code d'un groupe du référentiel.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import regles
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

AVEC = {
    "referentiel": """\
blocs: [{code: B1}, {code: B2, option: SECTEUR}, {code: B3, option: SECTEUR}]
options: [{code: SECTEUR, choisir: 1}]
"""
}
VALIDE = """\
regles:
  - code: r1
    porte_sur: certification
    si: {toutes_ces_conditions: [{tous: blocs_communs}, {options: SECTEUR}]}
"""
INVALIDE = """\
regles:
  - code: r1
    porte_sur: certification
    si:
      toutes_ces_conditions:
        - {tous: blocs_communs}
        - {options: SECTEURS} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each group named."""
    referentiel = contexte.other("referentiel")
    if referentiel is None:
        return
    known = [text(table, "code") or "" for _, table in tables(referentiel, (), "options")]
    for regle in regles(contexte.root):
        for clause in regle.clauses():
            if clause.mecanisme == "options" and clause.lit and clause.lit not in known:
                params = {"groupe": clause.lit, "proche": closest(clause.lit, known)}
                yield Hit((*clause.path, "options"), params)
