"""Un seuil se trouve dans l'échelle, au-dessus de sa plus basse note.

Pourquoi : plus haut que l'échelle, un seuil ne peut jamais être atteint ; à la plus basse note ou
dessous, il l'est toujours. Dans les deux cas la condition ne décide rien.

Source : format mccgc/reglement@1, les seuils sont exprimés dans l'échelle de la règle, à défaut
dans celle de `notation`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.seuils import seuils_des_regles

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
  - {code: r4, porte_sur: bloc, echelle: note20, si: {plancher: epreuves, au_moins: 50 %}}
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
  - {code: r5, porte_sur: bloc, echelle: note20, si: {plancher: epreuves, au_moins: 110 %}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare each threshold with the ends of the scale in which it is written."""
    for seuil in seuils_des_regles(contexte):
        points, bornes = seuil.points, seuil.echelle.bornes
        if points is not None and bornes is not None and not bornes[0] < points <= bornes[1]:
            params = {"seuil": points, "min": bornes[0], "max": bornes[1]}
            yield Hit(seuil.path, params, "" if points > bornes[1] else "toujours")
