"""Un cas ne parle que d'objets du référentiel et de pièces du règlement.

Pourquoi : un code mal écrit rend le cas muet. Il ne diffère alors de rien, ou n'attend rien, et
passe sans rien prouver.

Source : format mccgc/cas@1 ; selon `notes_par`, les notes vont aux critères, ou aux épreuves
entières.
"""

from collections.abc import Collection, Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.differe import differes, passages
from mccgc.lint.edits import nearest
from mccgc.lint.livret import appreciables
from mccgc.lint.pieces import declarees
from mccgc.lint.reperes import Reperes
from mccgc.lint.valeurs import codes, sous
from mccgc.source import Path, Table
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("cas",)

AVEC = {
    "referentiel": """\
certification: {version: "2"}
blocs:
  - code: B1
    activites: [{competences: [{code: C1, criteres: [{code: C1.1}]}]}]
    epreuves: [{code: E1, competences: [C1]}]
""",
    "reglement": "pieces: {stage: Jours de stage}\n",
}
VALIDE = (
    """\
cas:
  - nom: Un critère manqué au rattrapage
    differe:
      visee: [B1]
      acquis: [{bloc: BC09, version: "1"}]
      presences: {E1: absence}
      pieces: [{code: stage, le: 2026-05-30}]
      rattrapage: {notes: {C1.1: non acquis}, competences: {E1: [C1]}}
    attendu: {competences: {C1: non_acquis}, blocs: {B1: non_acquis}, valeurs: {C1: 0}}
""",
    """\
notes_par: epreuve
cas:
  - nom: Une épreuve notée d'un bloc
    differe: {notes: {E1: 8}}
    attendu: {epreuves: {E1: non_acquis}}
""",
)
INVALIDE = """\
cas:
  - nom: Des codes mal écrits
    differe:
      visee: [B2] # <-
      notes:
        C1.2: non acquis # <-
        E1: non acquis # <-
      presences: {C1: absence} # <-
      pieces: [{code: stages, le: 2026-05-30}] # <-
      appreciations: {B1: non acquis} # <-
      decisions: [{bloc: B3, decision: acquis}] # <-
      acquis:
        - {bloc: B4} # <-
        - {bloc: B5, version: "2"} # <-
      rattrapage:
        competences: {E1: [C2]} # <-
    attendu:
      competences: {C11: acquis} # <-
      valeurs: {C1.1: 1} # <-
"""
AVANT = """\
referentiel: referentiel.yaml
cas:
  - nom: Un code en minuscules
    attendu: {blocs: {b1: acquis}}
"""
APRES = """\
referentiel: referentiel.yaml
cas:
  - nom: Un code en minuscules
    attendu: {blocs: {B1: acquis}}
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each code among the objects that may stand there."""
    if contexte.reperes.connu:
        yield from _differing(contexte)
        yield from _expected(contexte)


def _differing(contexte: Contexte) -> Iterator[Hit]:
    reperes = contexte.reperes
    blocs, epreuves = reperes.par_nature["bloc"], reperes.par_nature["epreuve"]
    pieces = declarees(reperes)
    notes = _marked(reperes, whole=contexte.root.get("notes_par") == "epreuve")
    for where, differe in differes(contexte):
        yield from _keys(differe, (*where, "appreciations"), appreciables(reperes))
        for key in ("visee", "options"):
            yield from _listed(differe, where, key, blocs)
        for key in ("acquis", "decisions"):
            for path, item in tables(differe, where, key):
                bloc, version = text(item, "bloc"), text(item, "version")
                if bloc is not None and version in (None, reperes.version):
                    yield from _looked_up(bloc, (*path, "bloc"), blocs)
        for path, piece in tables(differe, where, "pieces"):
            if contexte.reperes.reglement is not None:
                yield from _looked_up(text(piece, "code") or "", (*path, "code"), pieces)
        for path, passage in passages(where, differe):
            yield from _keys(passage, (*path, "notes"), notes)
            yield from _keys(passage, (*path, "presences"), epreuves)
            yield from _keys(passage, (*path, "competences"), epreuves)
            for epreuve in (reprises := sous(passage, "competences")):
                own = reperes.competences_de.get(epreuve, ())
                yield from _listed(reprises, (*path, "competences"), epreuve, own)


def _expected(contexte: Contexte) -> Iterator[Hit]:
    of = contexte.reperes.par_nature
    known = {
        "competences": of["competence"],
        "epreuves": of["epreuve"],
        "blocs": of["bloc"],
        "par": of["bloc"],
        "valeurs": {**of["competence"], **of["epreuve"]},
    }
    for path, cas in tables(contexte.root, (), "cas"):
        for key, those in known.items():
            yield from _keys(sous(cas, "attendu"), (*path, "attendu", key), those)


def _marked(reperes: Reperes, *, whole: bool) -> set[str]:
    """Codes that the notes of a case may name: critères, or épreuves marked as a whole."""
    of_epreuves = reperes.criteres_notes
    if whole:
        return set(of_epreuves)
    return {e for e, own in of_epreuves.items() if not own}.union(*of_epreuves.values())


def _keys(table: Table, path: Path, known: Collection[str]) -> Iterator[Hit]:
    for code in sous(table, str(path[-1])):
        yield from _looked_up(code, (*path, code), known, of_key=True)


def _listed(table: Table, path: Path, key: str, known: Collection[str]) -> Iterator[Hit]:
    for where, code in codes(table, path, key):
        yield from _looked_up(code, where, known)


def _looked_up(
    code: str, path: Path, known: Collection[str], *, of_key: bool = False
) -> Iterator[Hit]:
    if code not in known:
        yield Hit(path, {"code": code, "proche": closest(code, sorted(known))}, of_key=of_key)


fix = nearest
