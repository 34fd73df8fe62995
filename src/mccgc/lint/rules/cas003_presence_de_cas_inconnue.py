"""La présence que dit un cas est « present » ou un code d'absence du règlement.

Pourquoi : c'est le code qui dit ce que vaut l'absence ; inconnu, il laisserait les notes en
attente, et le cas prouverait autre chose que ce qu'il dit.

Source : format mccgc/reglement@1, `absences`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.differe import differes, passages
from mccgc.lint.edits import nearest
from mccgc.lint.notes import presence_inconnue
from mccgc.lint.valeurs import sous

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("cas",)

AVEC = {"reglement": "absences: {absent: non_acquis, absence_justifiee: en_attente}\n"}
VALIDE = "cas: [{nom: Absent, differe: {presences: {E1: absent}}}]\n"
INVALIDE = """\
cas:
  - nom: Absent
    differe:
      presences: {E1: abscent} # <-
      rattrapage: {presences: {E1: excusé}} # <-
"""
AVANT = "reglement: reglement.yaml\ncas: [{nom: Absent, differe: {presences: {E1: abscent}}}]\n"
APRES = "reglement: reglement.yaml\ncas: [{nom: Absent, differe: {presences: {E1: absent}}}]\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each code of presence."""
    for where, differe in differes(contexte):
        for path, passage in passages(where, differe):
            for epreuve, code in sous(passage, "presences").items():
                yield from presence_inconnue(code, contexte.reperes, (*path, "presences", epreuve))


fix = nearest
