"""Les poids sont positifs, mesurables entre eux, et ceux d'une moyenne ne sont pas tous nuls.

Pourquoi : avec un poids négatif, une meilleure note ferait baisser la moyenne ; de poids tous nuls,
il n'y a pas de moyenne, et l'objet reste en attente. De poids sans dénominateur commun d'une taille
raisonnable, la moyenne exacte aurait des milliers de chiffres, que personne ne peut lire.

Source : format mccgc/reglement@1, `poids` (1 par défaut) et le mécanisme `moyenne`.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from math import lcm

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import governed, regles, selected
from mccgc.lint.valeurs import nombre, sous

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

AVEC = {
    "referentiel": """\
blocs:
  - code: B1
    epreuves: [{code: E1, type: Oral}, {code: E2, type: Écrit}]
  - code: B2
    epreuves: [{code: E3, type: Oral}, {code: E4, type: Écrit}]
"""
}
VALIDE = """\
poids: {E1: 0, E2: 3, E3: 0,5}
regles:
  - {code: r1, porte_sur: bloc, si: {moyenne: epreuves, au_moins: 10}}
"""
INVALIDE = (
    """\
poids:
  E1: 0 # <-
  E2: 0
  E3: -1 # <-
regles:
  - {code: r1, porte_sur: bloc, si: {moyenne: epreuves, au_moins: 10}}
""",
    """\
poids: # <-
  E1: 1/99999999999999997
  E2: 1/99999999999999989
  E3: 1/99999999999999983
  E4: 1/99999999999999977
regles:
  - {code: r1, porte_sur: bloc, si: {moyenne: epreuves, au_moins: 10}}
""",
)

CHIFFRES = 60
"""Digits of the common denominator of weights beyond which nobody reads a mean."""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for negative weights, then for means whose weights are all zero."""
    reperes, poids = contexte.reperes, sous(contexte.root, "poids")
    weights = {code: nombre(poids, code) for code in poids}
    for code, weight in weights.items():
        if weight is not None and weight < 0:
            yield Hit(("poids", code), {"code": code, "poids": weight})
    if _is_endless(weights.values()):
        yield Hit(("poids",), {"chiffres": CHIFFRES}, "demesures", of_key=True)
    empty: dict[str, str] = {}
    for regle in regles(contexte.root):
        for clause in regle.clauses():
            for code in governed(regle, reperes) if clause.mecanisme == "moyenne" else ():
                retained = selected(reperes, regle, clause, code)
                if retained and all(weights.get(part, 1) == 0 for part in retained):
                    empty.setdefault(next(iter(retained)), code)
    for part, code in empty.items():
        yield Hit(("poids", part), {"objet": code}, "nuls")


def _is_endless(weights: Iterable[Fraction | None]) -> bool:
    """Whether weights have no common denominator that a person could read."""
    common = 1
    for weight in weights:
        common = lcm(common, 1 if weight is None else weight.denominator)
        if common >= 10**CHIFFRES:
            return True
    return False
