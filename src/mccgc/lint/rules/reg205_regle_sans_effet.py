"""Une règle s'applique à quelque chose, un jour.

Pourquoi : une règle qui ne s'applique jamais se lit, se cite et trompe ; ses dates se croisent, ses
objets ne sont pas de ceux qu'elle décide, ou ses exceptions la remplacent partout.

Source : format mccgc/reglement@1, `pour`, `type`, `du` et `au` disent à quoi la règle s'applique.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import CERTIFICATION, PARTIES, VOIES, Regle, covers, governed, regles
from mccgc.lint.reperes import Reperes
from mccgc.lint.valeurs import codes

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

AVEC = {
    "referentiel": """\
blocs:
  - code: B1
    activites: [{competences: [{code: C1}]}]
"""
}
VALIDE = """\
regles:
  - {code: r1, porte_sur: bloc, pour: [B1], du: 2026-01-01, au: 2026-12-31, si: {tous: competences}}
  - {code: r2, porte_sur: competence, pour: [C1], si: {moyenne: criteres, au_moins: 1/2}}
"""
INVALIDE = (
    """\
regles:
  - code: r1
    porte_sur: bloc
    du: 2026-12-31
    au: 2026-01-01 # <-
    si: {tous: competences}
  - {code: r2, porte_sur: bloc, pour: [C1], si: {tous: competences}} # <-
  - {code: r3, porte_sur: bloc, type: Oral, si: {tous: competences}} # <-
""",
    """\
regles:
  - {code: r1, porte_sur: bloc, si: {tous: competences}} # <-
  - {code: r2, porte_sur: bloc, voie: vae, exception_a: r1, si: {piece: livret}}
  - {code: r3, porte_sur: bloc, voie: formation, exception_a: r1, si: {piece: stage}}
""",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for what prevents each rule from ever applying."""
    reperes, known = contexte.reperes, regles(contexte.root)
    for regle in known:
        if regle.du > regle.au:
            yield Hit((*regle.path, "au"), {"du": regle.du, "au": regle.au}, "dates")
        if regle.type is not None and regle.portee in PARTIES and regle.portee != "epreuve":
            yield Hit((*regle.path, "type"), {"portee": regle.portee}, "type")
        for path, code in codes(regle.table, regle.path, "pour"):
            nature = _nature(code, reperes)
            if nature is not None and nature != regle.portee:
                params = {"code": code, "nature": nature, "portee": regle.portee}
                yield Hit(path, params, "pour")
        if _replaced(regle, known, reperes):
            yield Hit((*regle.path, "code"), {"regle": regle.code}, "remplacee")


def _nature(code: str, reperes: Reperes) -> str | None:
    """Portée of what a code names; None when it names nothing a rule decides."""
    if code == CERTIFICATION:
        return CERTIFICATION
    known = ("competence", "epreuve", "bloc")
    return next((nature for nature in known if code in reperes.par_nature[nature]), None)


def _replaced(regle: Regle, known: list[Regle], reperes: Reperes) -> bool:
    """Whether several exceptions together, none alone, replace a rule everywhere and always."""
    exceptions = [
        each
        for each in known
        if each.exception_a == regle.code and each.portee == regle.portee and each is not regle
    ]
    if len(exceptions) <= 1 or any(covers(each, regle, reperes) for each in exceptions):
        return False
    lasting = [e for e in exceptions if e.du <= regle.du and e.au >= regle.au]
    cases = [
        (code, voie)
        for code in governed(regle, reperes)
        for voie in ([regle.voie] if regle.voie else VOIES)
    ]
    return bool(cases) and all(
        any(each.regit(code, reperes.types.get(code), voie) for each in lasting)
        for code, voie in cases
    )
