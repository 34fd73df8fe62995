"""Deux niveaux d'une échelle n'ont pas la même valeur.

Pourquoi : deux mots qui valent autant ne changent rien à aucun verdict ; c'est presque toujours une
faute de frappe dans une valeur.

Source : format mccgc/reglement@1, `niveaux` donne à chaque niveau sa valeur exacte.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.valeurs import nombre, sous

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("reglement",)

VALIDE = """\
echelles:
  - {code: acquisition, niveaux: {non acquis: 0, partiellement acquis: 1/2, acquis: 1}}
"""
INVALIDE = """\
echelles:
  - code: acquisition
    niveaux:
      non acquis: 0
      partiellement acquis: 1/2
      acquis: 0,5 # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for a value already given to another level."""
    for path, echelle in tables(contexte.root, (), "echelles"):
        niveaux = sous(echelle, "niveaux")
        seen: dict[object, str] = {}
        for niveau in niveaux:
            value = nombre(niveaux, niveau)
            first = niveau if value is None else seen.setdefault(value, niveau)
            if first != niveau:
                params = {"niveau": niveau, "premier": first, "valeur": value}
                yield Hit((*path, "niveaux", niveau), params)
