"""Une pièce qu'une règle exige est connue : le livret, sa présentation, ou une pièce du dossier.

Pourquoi : une pièce mal nommée n'arrive jamais, et le candidat reste en attente pour toujours.
`livret` et `presentation_orale` sont lus dans le livret de la VAE, qui n'a pas de quantité. Les
autres se déclarent dans `pieces`, avec leur intitulé.

Source : format mccgc/reglement@1, mécanisme `piece` et clé `pieces`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.lint.pieces import DU_LIVRET, declarees
from mccgc.lint.regles import regles
from mccgc.lint.valeurs import sous
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("reglement",)

VALIDE = """\
pieces: {stage: Jours de stage, livre: Livre d'or de l'atelier}
regles:
  - code: r1
    porte_sur: certification
    si:
      toutes_ces_conditions:
        - {piece: livret}
        - {piece: presentation_orale}
        - {piece: stage, au_moins: 60}
        - {piece: livre}
"""
INVALIDE = """\
pieces:
  stage: Jours de stage
  livret: Livret de preuves # <-
regles:
  - code: r1
    porte_sur: certification
    si:
      toutes_ces_conditions:
        - {piece: livre} # <-
        - {piece: presentation-orale} # <-
        - {piece: livret, au_moins: 3} # <-
        - {piece: stages, au_moins: 60} # <-
"""
AVANT = "regles: [{code: r1, porte_sur: bloc, si: {piece: presentation-orale}}]\n"
APRES = "regles: [{code: r1, porte_sur: bloc, si: {piece: presentation_orale}}]\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each piece that a condition reads."""
    known = [*DU_LIVRET, *declarees(contexte.reperes)]
    for code in sous(contexte.root, "pieces"):
        if code in DU_LIVRET:
            yield Hit(("pieces", code), {"piece": code}, "livret", of_key=True)
    for regle in regles(contexte.root):
        for clause in regle.clauses():
            if clause.mecanisme != "piece":
                continue
            code = clause.lit or ""
            params = {"piece": code, "connues": ", ".join(known)}
            if code not in known:
                yield Hit((*clause.path, "piece"), {**params, "proche": closest(code, known)})
            elif code in DU_LIVRET and "au_moins" in clause.table:
                yield Hit((*clause.path, "au_moins"), params, "quantite")


fix = nearest
