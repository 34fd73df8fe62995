"""Une exception vaut pour moins de cas que la règle générale qu'elle remplace.

Pourquoi : sans voie, objet, type ni date qui la limite, l'exception remplace la règle générale
partout ; celle-ci reste écrite et citée, et ne s'applique plus jamais.

Source : format mccgc/reglement@1, une exception remplace la règle générale là où elle s'applique.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import covers, regles

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

AVEC = {"referentiel": "blocs: [{code: B1}, {code: B2}]\n"}
VALIDE = """\
regles:
  - {code: generale, porte_sur: bloc, si: {tous: competences}}
  - {code: r1, porte_sur: bloc, voie: vae, exception_a: generale, si: {piece: livret}}
  - {code: r2, porte_sur: bloc, pour: [B1], exception_a: generale, si: {piece: stage}}
"""
INVALIDE = """\
regles:
  - {code: generale, porte_sur: bloc, si: {tous: competences}}
  - {code: en-vae, porte_sur: bloc, voie: vae, exception_a: generale, si: {piece: livret}}
  - {code: r1, porte_sur: bloc, exception_a: generale, si: {piece: livret}} # <-
  - {code: r2, porte_sur: bloc, pour: [B1, B2], exception_a: generale, si: {piece: livret}} # <-
  - {code: r3, porte_sur: bloc, voie: vae, exception_a: en-vae, si: {piece: stage}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare what each exception governs with what its general rule does."""
    known = regles(contexte.root)
    by_code = {regle.code: regle for regle in reversed(known)}
    for regle in known:
        general = by_code.get(regle.exception_a or "")
        if (
            general is not None
            and general is not regle
            and covers(regle, general, contexte.reperes)
        ):
            yield Hit((*regle.path, "exception_a"), {"regle": regle.code, "generale": general.code})
