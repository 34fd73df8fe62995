"""Le règlement ne nomme que des blocs, compétences, critères et épreuves du référentiel.

Pourquoi : un poids ou une règle pour un code qui n'existe pas reste sans effet, et personne ne le
voit avant le jury.

Source : format mccgc/reglement@1, les codes de `poids`, `pour`, `parmi`, `notation.epreuves` et
`rattrapage.exceptions` sont ceux du référentiel.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.lint.regles import CERTIFICATION, NATURES, Clause, regles
from mccgc.lint.valeurs import codes, sous
from mccgc.source import Path
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("reglement",)

AVEC = {
    "referentiel": """\
blocs:
  - code: B1
    activites: [{competences: [{code: C1, criteres: [{code: C1.1}]}]}]
    epreuves: [{code: E1, type: Oral, competences: [C1]}]
"""
}
VALIDE = """\
notation: {echelle: note20, epreuves: {E1: note20}}
poids: {B1: 2, C1: 2, C1.1: 2, E1: 2}
rattrapage: {exceptions: [{epreuves: [E1], sessions: 1}]}
regles:
  - {code: r1, porte_sur: bloc, pour: [B1], si: {tous: competences, parmi: [C1]}}
  - {code: r2, porte_sur: certification, pour: [certification], si: {tous: blocs}}
"""
INVALIDE = """\
notation:
  echelle: note20
  epreuves: {E2: note20} # <-
poids: {C1.9: 2} # <-
rattrapage:
  exceptions:
    - {epreuves: [E3], sessions: 1} # <-
regles:
  - code: r1
    porte_sur: bloc
    pour: [B2] # <-
    si:
      toutes_ces_conditions:
        - {tous: competences, parmi: [C2]} # <-
        - {tous: epreuves, parmi: [C1]} # <-
"""
AVANT = """\
notation:
  epreuves: {e1: note20}
regles:
  - {code: r1, porte_sur: bloc, pour: [b1], si: {tous: competences}}
"""
APRES = """\
notation:
  epreuves: {E1: note20}
regles:
  - {code: r1, porte_sur: bloc, pour: [B1], si: {tous: competences}}
"""
POIDS = ("bloc", "competence", "critere", "epreuve")


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each code among those that may stand at its place."""
    if not contexte.reperes.connu:
        return
    par_nature = contexte.reperes.par_nature
    for path, code, natures in _named(contexte):
        known = [each for nature in natures for each in par_nature[nature]]
        if code in known or (path[-2] == "pour" and code == CERTIFICATION):
            continue
        elsewhere = any(code in par_nature[nature] for nature in POIDS)
        params = {"code": code, "attendu": "|".join(natures)}
        near = "" if elsewhere else closest(code, known)
        of_key = path[-1] == code
        yield Hit(path, {**params, "proche": near}, "nature" if elsewhere else "", of_key)


def _named(contexte: Contexte) -> Iterator[tuple[Path, str, tuple[str, ...]]]:
    root = contexte.root
    for code in sous(root, "poids"):
        yield ("poids", code), code, POIDS
    for code in sous(sous(root, "notation"), "epreuves"):
        yield ("notation", "epreuves", code), code, ("epreuve",)
    for where, exception in tables(root.get("rattrapage"), ("rattrapage",), "exceptions"):
        for path, code in codes(exception, where, "epreuves"):
            yield path, code, ("epreuve",)
    for regle in regles(root):
        for path, code in codes(regle.table, regle.path, "pour"):
            yield path, code, POIDS
        for clause in regle.clauses():
            yield from _parmi(clause)


def _parmi(clause: Clause) -> Iterator[tuple[Path, str, tuple[str, ...]]]:
    nature = NATURES.get(clause.lit or "")
    if nature is not None:
        for path, code in codes(clause.table, clause.path, "parmi"):
            yield path, code, (nature,)


fix = nearest
