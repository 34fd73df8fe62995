"""Deux règles générales ne répètent pas la même condition pour le même objet.

Pourquoi : la seconde n'ajoute rien, et le jour où l'on change l'une, l'autre continue de
s'appliquer.

Source : format mccgc/reglement@1, les règles qui s'appliquent à un objet sont toutes exigées.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import Regle, meet, regles

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("reglement",)

VALIDE = """\
regles:
  - {code: r1, porte_sur: bloc, voie: vae, si: {tous: competences}}
  - {code: r2, porte_sur: bloc, voie: formation, si: {tous: competences}}
  - {code: r3, porte_sur: bloc, voie: formation, si: {piece: stage}}
"""
INVALIDE = """\
regles:
  - {code: r1, porte_sur: bloc, si: {tous: competences}}
  - {code: r2, porte_sur: bloc, voie: vae, si: {tous: competences}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare each general rule with those that stand before it."""
    before: list[Regle] = []
    for regle in regles(contexte.root):
        if regle.exception_a is not None:
            continue
        for other in before:
            same = other.table.get("si") == regle.table.get("si")
            if same and meet(other, regle, contexte.reperes):
                yield Hit((*regle.path, "si"), {"regle": regle.code, "autre": other.code})
                break
        before.append(regle)
