"""Un seuil se trouve dans l'échelle, au-dessus de sa plus basse note.

Pourquoi : plus haut que l'échelle, un seuil ne peut jamais être atteint ; à la plus basse note ou
dessous, il l'est toujours. Dans les deux cas la condition ne décide rien.

Source : format mccgc/reglement@1, les seuils sont exprimés dans l'échelle de la règle, à défaut
dans celle de `notation`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import Clause, regles
from mccgc.lint.valeurs import nombre

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

VALIDE = """\
echelles:
  - {code: acquisition, niveaux: {non acquis: 0, acquis: 1}}
  - {code: note20, etendue: {min: 0, max: 20, pas: 1}}
notation: {echelle: acquisition}
regles:
  - {code: r1, porte_sur: competence, si: {moyenne: criteres, au_moins: 1/2}}
  - {code: r2, porte_sur: epreuve, echelle: note20, si: {note: epreuve, au_moins: 20}}
  - {code: r3, porte_sur: bloc, si: {nombre: competences, au_moins: 4}}
"""
INVALIDE = """\
echelles:
  - {code: acquisition, niveaux: {non acquis: 0, acquis: 1}}
  - {code: note20, etendue: {min: 0, max: 20, pas: 1}}
notation: {echelle: acquisition}
regles:
  - {code: r1, porte_sur: competence, si: {moyenne: criteres, au_moins: 10}} # <-
  - {code: r2, porte_sur: bloc, si: {plancher: epreuves, au_moins: 0}} # <-
  - {code: r3, porte_sur: bloc, si: {eliminatoire: epreuves, au_dessous_de: 0}} # <-
  - {code: r4, porte_sur: bloc, si: {nombre: competences, au_moins: 4, a_partir_de: 2}} # <-
"""
SEUILS = {"moyenne": "au_moins", "plancher": "au_moins", "note": "au_moins"}


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare each threshold with the ends of the scale in which it is written."""
    reperes = contexte.reperes
    for regle in regles(contexte.root):
        own = text(regle.table, "echelle")
        echelle = reperes.reference if own is None else reperes.echelles.get(own)
        if echelle is None or echelle.bornes is None:
            continue
        low, high = echelle.bornes
        for clause in regle.clauses():
            key = _threshold(clause)
            seuil = nombre(clause.table, key)
            if seuil is not None and not low < seuil <= high:
                params = {"seuil": seuil, "min": low, "max": high}
                yield Hit((*clause.path, key), params, "" if seuil > high else "toujours")


def _threshold(clause: Clause) -> str:
    """Key that holds the threshold of a condition."""
    if clause.mecanisme == "eliminatoire":
        return "au_dessous_de"
    return SEUILS.get(clause.mecanisme, "a_partir_de")
