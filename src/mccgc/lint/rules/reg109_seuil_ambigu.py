"""Un seuil se lit d'une seule façon sur son échelle.

Pourquoi : sur une échelle de 0 à 20, `10/20` ou `1/2` peut dire un demi-point ou la moitié des
points, et un candidat à 1 de moyenne serait reçu. Un seuil s'écrit en points (`10`, `0.5`) ou en
part de l'étendue (`50 %`) ; une fraction n'est admise que si aucun décimal ne l'écrit et que
l'échelle a cette note, comme 31/3. D'une échelle qui ne commence pas à 0, un pourcentage peut
compter ce commencement ou non : le seuil s'écrit en points.

Source : format mccgc/reglement@1, seuils des conditions, `droit` et `ecart_max` ; une échelle de
niveaux nommés, dont les valeurs sont des fractions, les admet.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.exact import as_mark, exact
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.seuils import ecart, seuils_des_regles, seuils_du_droit

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

VALIDE = """\
echelles:
  - {code: acquisition, niveaux: {non acquis: 0, partiellement acquis: 1/2, acquis: 1}}
  - {code: note20, etendue: {min: 0, max: 20, pas: 1/4}}
  - {code: tiers, etendue: {min: 0, max: 20, pas: 1/3}}
notation: {echelle: note20}
double_notation: {retient: moyenne, ecart_max: 10 %}
regles:
  - {code: r1, porte_sur: bloc, si: {moyenne: competences, au_moins: 50 %}}
  - {code: r2, porte_sur: bloc, si: {plancher: competences, au_moins: 7.5}}
  - {code: r3, porte_sur: bloc, echelle: acquisition, si: {moyenne: competences, au_moins: 1/2}}
  - {code: r4, porte_sur: bloc, echelle: tiers, si: {moyenne: competences, au_moins: 31/3}}
  - {code: r5, porte_sur: bloc, si: {proportion: competences, au_moins: 2/3}}
"""
INVALIDE = """\
echelles:
  - {code: note20, etendue: {min: 0, max: 20, pas: 1/4}}
  - {code: note6, etendue: {min: 1, max: 6, pas: 1/2}}
notation: {echelle: note20}
rattrapage: {droit: {moyenne: bloc, de: 2/5, a_moins_de: 10}} # <-
double_notation: {retient: moyenne, ecart_max: 5/2} # <-
regles:
  - {code: r1, porte_sur: bloc, si: {moyenne: competences, au_moins: 10/20}} # <-
  - {code: r2, porte_sur: bloc, si: {plancher: competences, au_moins: 31/3}} # <-
  - {code: r3, porte_sur: bloc, echelle: note6, si: {plancher: competences, au_moins: 50 %}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for a fraction on a range, and a share of a scale that does not start at 0."""
    everywhere = (*seuils_des_regles(contexte), *seuils_du_droit(contexte), ecart(contexte))
    for seuil in everywhere:
        variant = seuil.echelle.ambigu(seuil.written, gap=seuil.gap)
        if variant:
            points = as_mark(exact(seuil.written))
            low, high = seuil.echelle.bornes or (None, None)
            params = {"seuil": seuil.written, "points": points, "min": low, "max": high}
            yield Hit(seuil.path, params, "sans_decimal" if "/" in points else variant)
