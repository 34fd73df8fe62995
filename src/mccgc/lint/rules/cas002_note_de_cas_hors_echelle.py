"""La note d'un cas est un niveau ou une valeur de l'échelle de l'épreuve.

Pourquoi : une note que l'échelle n'a pas se lit comme inconnue ; le cas prouverait autre chose que
ce qu'il dit.

Source : format mccgc/reglement@1, `echelles` et `notation`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.differe import differes, passages
from mccgc.lint.edits import nearest
from mccgc.lint.notes import hors_echelle
from mccgc.lint.reperes import Reperes
from mccgc.lint.valeurs import sous
from mccgc.source import Path

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("cas",)

AVEC = {
    "referentiel": """\
blocs:
  - code: B1
    activites:
      - competences:
          - {code: C1, criteres: [{code: C1.1}]}
          - {code: C2, criteres: [{code: C2.1}]}
    epreuves:
      - {code: E1, competences: [C1]}
      - {code: E3, competences: [C2]}
      - {code: E2, competences: [C2]}
""",
    "reglement": """\
echelles:
  - {code: acquisition, niveaux: {non acquis: 0, acquis: 1}}
  - {code: note20, etendue: {min: 0, max: 20, pas: 1/2}}
notation: {echelle: acquisition, epreuves: {E2: note20}}
""",
}
VALIDE = """\
cas:
  - nom: Deux échelles
    differe:
      notes: {C1.1: non acquis, E2: "12,5"}
      rattrapage: {notes: {C1.1: null}}
      appreciations: {C1: acquis}
"""
INVALIDE = """\
cas:
  - nom: Deux échelles
    differe:
      notes:
        C1.1: 12 # <-
        E2: 21 # <-
        C2.1: 12 # <-
      second_evaluateur: {notes: {E2: 15/20}} # <-
      rattrapage: {notes: {C1.1: aquis}} # <-
      appreciations: {C1: validé} # <-
"""
AVANT = """\
referentiel: referentiel.yaml
reglement: reglement.yaml
cas: [{nom: Une faute, differe: {notes: {C1.1: aquis}}}]
"""
APRES = """\
referentiel: referentiel.yaml
reglement: reglement.yaml
cas: [{nom: Une faute, differe: {notes: {C1.1: acquis}}}]
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Read each mark on the scale of every épreuve that it is given to."""
    reperes = contexte.reperes
    for where, differe in differes(contexte):
        for path, passage in passages(where, differe):
            for code, ecrit in sous(passage, "notes").items():
                yield from _refused(code, ecrit, reperes, (*path, "notes", code))
        echelle = reperes.echelle("", "vae")
        for code, ecrit in sous(differe, "appreciations").items():
            yield from hors_echelle(ecrit, echelle, (*where, "appreciations", code))


def _refused(code: str, ecrit: object, reperes: Reperes, path: Path) -> Iterator[Hit]:
    for epreuve, own in reperes.criteres_notes.items():
        if code == epreuve or code in own:
            hits = list(hors_echelle(ecrit, reperes.echelle(epreuve, "formation"), path))
            if hits:
                yield from hits
                return


fix = nearest
