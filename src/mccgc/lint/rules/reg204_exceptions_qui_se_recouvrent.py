"""Deux exceptions à la même règle ne s'appliquent pas au même objet.

Pourquoi : là où elles se recouvrent, les deux conditions sont exigées ensemble, ce que le règlement
ne dit pas ; mieux vaut qu'il dise laquelle l'emporte.

Source : format mccgc/reglement@1, les règles qui s'appliquent à un objet sont toutes exigées.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import meet, regles

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("reglement",)

VALIDE = """\
regles:
  - {code: r0, porte_sur: bloc, si: {tous: competences}}
  - {code: r1, porte_sur: bloc, pour: [B1], exception_a: r0, si: {piece: stage}}
  - {code: r2, porte_sur: bloc, pour: [B2], exception_a: r0, si: {piece: livret}}
  - {code: r3, porte_sur: bloc, pour: [B3], au: 2026-08-31, exception_a: r0, si: {piece: stage}}
  - {code: r4, porte_sur: bloc, pour: [B3], du: 2026-09-01, exception_a: r0, si: {piece: livret}}
"""
INVALIDE = """\
regles:
  - {code: r0, porte_sur: bloc, si: {tous: competences}}
  - {code: r1, porte_sur: bloc, pour: [B1, B2], exception_a: r0, si: {piece: stage}}
  - {code: r2, porte_sur: bloc, voie: vae, exception_a: r0, si: {piece: livret}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare each exception with those that stand before it."""
    before: list[tuple[str, int]] = []
    known = regles(contexte.root)
    for index, regle in enumerate(known):
        if regle.exception_a is None:
            continue
        for general, other in before:
            if general == regle.exception_a and meet(known[other], regle, contexte.reperes):
                params = {"regle": regle.code, "autre": known[other].code, "generale": general}
                yield Hit((*regle.path, "exception_a"), params)
                break
        before.append((regle.exception_a, index))
