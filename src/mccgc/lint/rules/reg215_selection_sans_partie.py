"""Une sélection laisse au moins une partie à chaque objet que la règle décide.

Pourquoi : une règle de bloc qui ne retient que `parmi: [C1]` vaut aussi pour les blocs qui n'ont
pas C1 : là, elle n'a rien à lire et reste en attente pour toujours.

Source : format mccgc/reglement@1, `parmi` et `type` choisissent parmi les parties de l'objet.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import SELECTIONS, Clause, governed, parts, regles, selected
from mccgc.lint.valeurs import codes

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

AVEC = {
    "referentiel": """\
blocs:
  - code: B1
    activites: [{competences: [{code: C1}]}]
    epreuves: [{code: E1, type: Oral}]
  - code: B2
    activites: [{competences: [{code: C2}]}]
    epreuves: [{code: E2, type: Écrit}]
"""
}
VALIDE = """\
regles:
  - {code: r1, porte_sur: bloc, pour: [B1], si: {tous: competences, parmi: [C1]}}
  - {code: r2, porte_sur: certification, si: {tous: epreuves, type: Oral, a_partir_de: 10}}
"""
INVALIDE = """\
regles:
  - {code: r1, porte_sur: bloc, si: {tous: competences, parmi: [C1]}} # <-
  - {code: r2, porte_sur: bloc, si: {tous: epreuves, type: Oral, a_partir_de: 10}} # <-
  - {code: r3, porte_sur: bloc, si: {tous: competences, type: Oral}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for objects that have parts of the kind, none of which is retained."""
    reperes = contexte.reperes
    for regle in regles(contexte.root):
        for clause in regle.clauses():
            key = _narrowed_by(clause)
            if key is None or clause.mecanisme not in SELECTIONS:
                continue
            deprived = [
                code
                for code in governed(regle, reperes)
                if parts(reperes, regle.portee, code, clause.lit)
                and not selected(reperes, regle, clause, code)
            ]
            if deprived:
                yield Hit((*clause.path, key), {"objets": ", ".join(deprived)})


def _narrowed_by(clause: Clause) -> str | None:
    if any(codes(clause.table, clause.path, "parmi")):
        return "parmi"
    return "type" if text(clause.table, "type") is not None else None
