"""Une pièce du dossier est l'une de celles que le règlement connaît.

Pourquoi : une pièce que rien ne lit n'aide pas le candidat, et celle que la règle attend, peut-être
la même sous un autre nom, manque toujours. Le livret et sa présentation se donnent dans `livret`.

Source : format mccgc/dossier@1, `pieces` ; format mccgc/reglement@1, `pieces`, qui peut en
déclarer que nulle règle ne lit.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.lint.pieces import DU_LIVRET, declarees
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("dossier",)

AVEC = {
    "reglement": """\
pieces: {attestation: Attestation de langue, stage: Jours de stage}
regles: [{code: r1, porte_sur: certification, si: {piece: stage, au_moins: 60}}]
"""
}
VALIDE = """\
pieces:
  - {code: stage, le: 2026-05-30, quantite: 60}
  - {code: attestation, le: 2026-05-30}
"""
INVALIDE = """\
pieces:
  - {code: stages, le: 2026-05-30, quantite: 60} # <-
  - {code: livret, le: 2026-02-01} # <-
"""
AVANT = "pieces: [{code: stages, le: 2026-05-30}]\n"
APRES = "pieces: [{code: stage, le: 2026-05-30}]\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each piece that the dossier gives."""
    if "pieces" not in contexte.root or contexte.reperes.reglement is None:
        return
    known = declarees(contexte.reperes)
    for path, piece in tables(contexte.root, (), "pieces"):
        code = text(piece, "code")
        if code in DU_LIVRET:
            yield Hit((*path, "code"), {"piece": code}, "livret")
        elif code is not None and code not in known:
            yield Hit((*path, "code"), {"piece": code, "proche": closest(code, known)})


fix = nearest
