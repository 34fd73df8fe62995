"""Une exception nomme la règle générale qu'elle remplace, et peut la remplacer.

Pourquoi : une exception à une règle absente, à elle-même ou à une règle qui décide d'autre chose ne
remplace rien : les deux règles s'appliquent ensemble, ou aucune.

Source : format mccgc/reglement@1, `exception_a` est le code de la règle générale.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import Regle, meet, regles
from mccgc.lint.reperes import Reperes
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

VALIDE = """\
regles:
  - {code: generale, porte_sur: bloc, si: {tous: competences}}
  - {code: en-vae, porte_sur: bloc, voie: vae, exception_a: generale, si: {tous: competences}}
"""
INVALIDE = (
    """\
regles:
  - {code: generale, porte_sur: bloc, voie: formation, si: {tous: competences}}
  - {code: r1, porte_sur: bloc, voie: vae, exception_a: general, si: {tous: competences}} # <-
  - {code: r2, porte_sur: bloc, voie: vae, exception_a: r2, si: {tous: competences}} # <-
  - {code: r3, porte_sur: certification, exception_a: generale, si: {tous: blocs}} # <-
  - {code: r4, porte_sur: bloc, voie: vae, exception_a: generale, si: {tous: competences}} # <-
""",
    """\
regles:
  - {code: r1, porte_sur: bloc, voie: vae, exception_a: r2, si: {tous: competences}} # <-
  - {code: r2, porte_sur: bloc, voie: vae, exception_a: r1, si: {tous: competences}} # <-
""",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Follow each exception to its general rule."""
    known = regles(contexte.root)
    by_code = {regle.code: regle for regle in reversed(known)}
    for regle in known:
        general = regle.exception_a
        if general is None:
            continue
        variant = _wrong(regle, by_code, contexte.reperes)
        if variant is not None:
            params = {"regle": general, "proche": "" if variant else closest(general, by_code)}
            yield Hit((*regle.path, "exception_a"), params, variant)


def _wrong(regle: Regle, by_code: dict[str, Regle], reperes: Reperes) -> str | None:
    """Name what prevents the exception from replacing its general rule; None when nothing does."""
    general = by_code.get(regle.exception_a or "")
    if general is None:
        return ""
    if general.code == regle.code:
        return "elle_meme"
    if general.portee != regle.portee:
        return "portee"
    seen, following = {regle.code}, general
    while following.code not in seen and following.exception_a in by_code:
        seen.add(following.code)
        following = by_code[following.exception_a or ""]
    if following.code == regle.code:
        return "boucle"
    return None if meet(regle, general, reperes) else "separee"
