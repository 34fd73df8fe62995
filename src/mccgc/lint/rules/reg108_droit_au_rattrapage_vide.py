"""Le droit au rattrapage s'ouvre sur un intervalle de notes qui n'est pas vide.

Pourquoi : quand la borne basse atteint la borne haute, personne n'a droit à une seconde session, et
les notes qui y sont données sont oubliées.

Source : format mccgc/reglement@1, `rattrapage.droit` : `de` compris, `a_moins_de` exclu.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.seuils import seuils_du_droit

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

VALIDE = "rattrapage: {droit: {moyenne: bloc, de: 8, a_moins_de: 10}}\n"
INVALIDE = "rattrapage: {droit: {moyenne: bloc, de: 10, a_moins_de: 10}} # <-\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare the two ends."""
    low, high = (seuil.points for seuil in seuils_du_droit(contexte))
    if low is not None and high is not None and low >= high:
        yield Hit(("rattrapage", "droit", "a_moins_de"), {"de": low, "a_moins_de": high})
