"""Chaque bloc, et la certification, ont une règle dans chaque voie.

Pourquoi : un candidat de cette voie n'aurait jamais de proposition pour ce bloc. Un certificateur
qui n'ouvre pas la voie peut ignorer ce constat.

Source : format mccgc/reglement@1, un objet sans règle reste en attente.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import CERTIFICATION, VOIES, objects, regles

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("reglement",)

AVEC = {"referentiel": "blocs: [{code: B1}, {code: B2}]\n"}
VALIDE = """\
regles:
  - {code: r1, porte_sur: bloc, pour: [B1], si: {tous: competences}}
  - {code: r2, porte_sur: bloc, pour: [B2], si: {tous: competences}}
  - {code: r3, porte_sur: certification, voie: formation, si: {tous: blocs}}
  - {code: r4, porte_sur: certification, voie: vae, si: {tous: blocs}}
"""
INVALIDE = (
    """\
regles: # <-
  - {code: r1, porte_sur: bloc, si: {tous: competences}}
  - {code: r2, porte_sur: certification, voie: formation, si: {tous: blocs}}
""",
    """\
regles: # <-
  - {code: r1, porte_sur: bloc, si: {tous: competences}, pour: [B1]}
  - {code: r2, porte_sur: bloc, si: {tous: competences}, pour: [B2], voie: formation}
  - {code: r3, porte_sur: certification, si: {tous: blocs}}
""",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for objects that no rule governs in a voie, though others of their portée are."""
    known = regles(contexte.root)
    for voie in VOIES:
        orphans = [
            code
            for portee in ("bloc", CERTIFICATION)
            if (own := [regle for regle in known if regle.portee == portee])
            for code in objects(contexte.reperes, portee)
            if not any(regle.regit(code, None, voie) for regle in own)
        ]
        if orphans:
            yield Hit(("regles",), {"objets": ", ".join(orphans), "voie": voie}, of_key=True)
