"""Un arrondi avant comparaison ne fait pas d'un niveau un autre.

Pourquoi : arrondi à l'unité, « partiellement acquis » (1/2) vaut « acquis » (1) devant un seuil ;
une moyenne trop basse est acquise sans que personne l'ait voulu.

Source : format mccgc/reglement@1, `arrondi` : à la demie supérieure, avant de comparer au seuil.
"""

from collections.abc import Iterator
from fractions import Fraction

from mccgc.errors import Severity
from mccgc.exact import half_up
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.valeurs import nombre, sous

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

VALIDE = """\
echelles: [{code: acquisition, niveaux: {non acquis: 0, partiellement acquis: 1/2, acquis: 1}}]
notation: {echelle: acquisition}
arrondi: {decimales: 1, quand: avant_comparaison}
"""
INVALIDE = """\
echelles: [{code: acquisition, niveaux: {non acquis: 0, partiellement acquis: 1/2, acquis: 1}}]
notation: {echelle: acquisition}
arrondi: {decimales: 0, quand: avant_comparaison} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Round each level of the reference scale as the règlement says."""
    arrondi, echelle = sous(contexte.root, "arrondi"), contexte.reperes.reference
    decimales = nombre(arrondi, "decimales")
    if echelle is None or text(arrondi, "quand") != "avant_comparaison" or decimales is None:
        return
    if decimales.denominator != 1 or not 0 <= decimales <= 6:  # noqa: PLR2004
        return
    known: dict[Fraction, str] = {}
    for niveau in echelle.niveaux:
        valeur = echelle.valeur(niveau)
        if valeur is not None:
            known[valeur] = str(niveau)
    for valeur, niveau in known.items():
        rounded = half_up(valeur, int(decimales))
        if rounded != valeur and rounded in known:
            params = {"niveau": niveau, "valeur": valeur, "autre": known[rounded]}
            yield Hit(("arrondi", "decimales"), params)
            return
