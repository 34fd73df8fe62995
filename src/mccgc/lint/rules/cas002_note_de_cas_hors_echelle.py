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
from mccgc.lint.reperes import Echelle
from mccgc.lint.valeurs import sous
from mccgc.source import Path
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("cas",)

AVEC = {
    "referentiel": """\
blocs:
  - code: B1
    activites: [{competences: [{code: C1, criteres: [{code: C1.1}]}]}]
    epreuves: [{code: E1, competences: [C1]}, {code: E2, competences: []}]
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
    """Read each mark on the scale of its épreuve."""
    reperes = contexte.reperes
    epreuve_de = {c: e for e, own in reperes.criteres_notes.items() for c in (e, *own)}
    for where, differe in differes(contexte):
        for path, passage in passages(where, differe):
            for code, ecrit in sous(passage, "notes").items():
                if code in epreuve_de:
                    echelle = reperes.echelle(epreuve_de[code], "formation")
                    yield from _read(ecrit, echelle, (*path, "notes", code))
        echelle = reperes.echelle("", "vae")
        for code, ecrit in sous(differe, "appreciations").items():
            yield from _read(ecrit, echelle, (*where, "appreciations", code))


def _read(ecrit: object, echelle: Echelle | None, path: Path) -> Iterator[Hit]:
    if echelle is None or not isinstance(ecrit, str | int) or echelle.admet(ecrit):
        return
    params = {"note": ecrit, "admis": echelle.dit(), "proche": closest(str(ecrit), echelle.niveaux)}
    yield Hit(path, params, "" if echelle.niveaux else "etendue")


fix = nearest
