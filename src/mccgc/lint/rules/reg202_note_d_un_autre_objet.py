"""La condition `note` lit la note de l'objet que la règle décide.

Pourquoi : le calcul compare toujours la note de l'objet lui-même ; nommer un autre objet laisse
croire à une condition qui n'existe pas.

Source : format mccgc/reglement@1, mécanisme `note`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import PARTIES, regles

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

VALIDE = """\
regles:
  - {code: r1, porte_sur: epreuve, si: {note: epreuve, au_moins: 10}}
"""
INVALIDE = """\
regles:
  - {code: r1, porte_sur: bloc, si: {note: epreuve, au_moins: 10}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare the object named with the portée."""
    for regle in regles(contexte.root):
        for clause in regle.clauses():
            if clause.mecanisme == "note" and clause.lit in PARTIES and clause.lit != regle.portee:
                params = {"lue": clause.lit, "portee": regle.portee}
                yield Hit((*clause.path, "note"), params)
