"""Une note est un niveau ou une valeur de l'échelle de l'épreuve.

Pourquoi : une note que l'échelle n'a pas reste inconnue, et la compétence en attente. Sur une
étendue, une note est un nombre de points : `15/20` ou `75 %` n'en sont pas, car ils pourraient dire
trois quarts de point. Une fraction n'est lue que si aucun décimal ne l'écrit, comme 31/3.

Source : format mccgc/reglement@1, `echelles` et `notation` ; en VAE, les appréciations se lisent
sur l'échelle de cette voie.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.lint.notes import hors_echelle
from mccgc.lint.passages import passages
from mccgc.lint.valeurs import sous

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("dossier",)

AVEC = {
    "reglement": """\
echelles:
  - {code: acquisition, niveaux: {non acquis: 0, partiellement acquis: 1/2, acquis: 1}}
  - {code: note20, etendue: {min: 0, max: 20, pas: 1/2}}
notation: {echelle: acquisition, epreuves: {E2: note20}}
"""
}
VALIDE = """\
voie: formation
evaluations:
  - {epreuve: E1, notes: {C1.1: acquis, C1.2: null}}
  - {epreuve: E2, note: "12,5"}
livret: {appreciations: {C1: partiellement acquis}}
"""
INVALIDE = """\
voie: formation
evaluations:
  - epreuve: E1
    notes:
      C1.1: aquis # <-
      C1.2: 12 # <-
  - {epreuve: E2, note: 21} # <-
  - {epreuve: E2, note: "12,2"} # <-
  - {epreuve: E2, note: 15/20} # <-
  - {epreuve: E2, note: 75 %} # <-
livret: {appreciations: {C1: validé}} # <-
"""
AVANT = """\
voie: formation
evaluations:
  - epreuve: E1
    notes:
      C1.1: aquis  # à relire
      C1.2: acquis
"""
APRES = """\
voie: formation
evaluations:
  - epreuve: E1
    notes:
      C1.1: acquis  # à relire
      C1.2: acquis
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Read each mark on its scale."""
    reperes, voie = contexte.reperes, text(contexte.root, "voie") or ""
    for passage in passages(contexte).tous:
        echelle = reperes.echelle(passage.epreuve, voie)
        if echelle is None or (reperes.connu and passage.epreuve not in reperes.types):
            continue
        notes = passage.notes
        if not echelle.admet_toutes(notes.values()):
            for code, ecrit in notes.items():
                yield from hors_echelle(ecrit, echelle, (*passage.path, "notes", code))
        if "note" in passage.table:
            yield from hors_echelle(passage.table["note"], echelle, (*passage.path, "note"))
    if "livret" in contexte.root and (echelle := reperes.echelle("", voie)) is not None:
        for code, ecrit in sous(contexte.root["livret"], "appreciations").items():
            yield from hors_echelle(ecrit, echelle, ("livret", "appreciations", code))


fix = nearest
