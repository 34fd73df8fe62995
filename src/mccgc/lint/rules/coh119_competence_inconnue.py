"""Les compétences appréciées, prouvées ou réévaluées sont celles du référentiel.

Pourquoi : l'appréciation d'une compétence inconnue ne compte pas, et la vraie reste en attente. En
VAE, une appréciation peut porter sur une épreuve, quand les règles de cette voie les lisent.

Source : format mccgc/dossier@1, `livret.appreciations`, `livret.preuves` et
`evaluations[].competences`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.lint.livret import appreciables
from mccgc.lint.passages import passages
from mccgc.lint.valeurs import codes, sous
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("dossier",)

AVEC = {
    "referentiel": """\
blocs:
  - code: B1
    activites: [{competences: [{code: C1}, {code: C2}]}]
    epreuves: [{code: E1, competences: [C1]}]
"""
}
VALIDE = """\
evaluations: [{epreuve: E1, session: 2, competences: [C1]}]
livret: {appreciations: {C1: acquis}, preuves: [{titre: Bilan, competences: [C1, C2]}]}
"""
INVALIDE = """\
evaluations:
  - {epreuve: E1, session: 2, competences: [C2]} # <-
livret:
  appreciations:
    C3: acquis # <-
    E1: acquis # <-
  preuves:
    - {titre: Bilan, competences: [C1, c4]} # <-
"""
AVANT = """\
livret:
  appreciations: {c1: acquis}
  preuves:
    - {titre: Bilan, competences: [c2]}
"""
APRES = """\
livret:
  appreciations: {C1: acquis}
  preuves:
    - {titre: Bilan, competences: [C2]}
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each compétence named."""
    if contexte.reperes.connu:
        yield from _reassessed(contexte)
        if "livret" in contexte.root:
            yield from _of_livret(contexte)


def _reassessed(contexte: Contexte) -> Iterator[Hit]:
    covered = contexte.reperes.competences_de
    for passage in passages(contexte).tous:
        if "competences" not in passage.table or passage.epreuve not in covered:
            continue
        own = covered[passage.epreuve]
        for path, code in codes(passage.table, passage.path, "competences"):
            if code not in own:
                params = {"competence": code, "epreuve": passage.epreuve}
                yield Hit(path, {**params, "proche": closest(code, own)}, "epreuve")


def _of_livret(contexte: Contexte) -> Iterator[Hit]:
    known, livret = contexte.reperes.par_nature["competence"], contexte.root["livret"]
    judged = appreciables(contexte.reperes)
    for code in sous(livret, "appreciations"):
        if code not in judged:
            of_epreuve = code in contexte.reperes.par_nature["epreuve"]
            near = "" if of_epreuve else closest(code, judged)
            params = {"competence": code, "proche": near}
            variant = "livret" if of_epreuve else ""
            yield Hit(("livret", "appreciations", code), params, variant, of_key=True)
    for where, preuve in tables(livret, ("livret",), "preuves"):
        for path, code in codes(preuve, where, "competences"):
            if code not in known:
                yield Hit(path, {"competence": code, "proche": closest(code, known)})


fix = nearest
