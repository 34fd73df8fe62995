"""Deux évaluateurs de la même épreuve ne s'écartent pas plus que le règlement ne l'admet.

Pourquoi : au-delà de l'écart admis, la note reste inconnue et la compétence en attente ; il faut
une note commune, ou, là où le règlement dit « troisieme: true », un troisième évaluateur.

Source : format mccgc/reglement@1, `double_notation` : `ecart_max` se lit sur l'échelle de
référence ; sans lui, ou par `consensus`, seules deux notes égales sont retenues.
"""

from collections.abc import Iterator
from fractions import Fraction

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.passages import PRESENT, Passage, passages
from mccgc.lint.reperes import Echelle
from mccgc.lint.seuils import ecart as ecart_admis
from mccgc.lint.valeurs import sous
from mccgc.source import Path

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("dossier",)

AVEC = {
    "reglement": """\
echelles: [{code: acquisition, niveaux: {non acquis: 0, partiellement acquis: 1/2, acquis: 1}}]
notation: {echelle: acquisition}
double_notation: {retient: moyenne, ecart_max: 1/2}
"""
}
VALIDE = """\
voie: formation
evaluations:
  - {epreuve: E1, evaluateur: EV-01, notes: {C1.1: acquis, C1.2: acquis}}
  - {epreuve: E1, evaluateur: EV-02, notes: {C1.1: partiellement acquis, C1.2: acquis}}
"""
INVALIDE = """\
voie: formation
evaluations:
  - {epreuve: E1, evaluateur: EV-01, notes: {C1.1: acquis, C1.2: acquis}}
  - epreuve: E1
    evaluateur: EV-02
    notes:
      C1.1: non acquis # <-
      C1.2: partiellement acquis
"""
TROIS = 3
Note = tuple[Fraction, object, Path]


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare the marks of the assessors of one épreuve and session."""
    doubles, reperes = passages(contexte).doubles, contexte.reperes
    if not doubles or reperes.reglement is None or reperes.reference is None:
        return
    accord, voie = sous(reperes.reglement, "double_notation"), text(contexte.root, "voie") or ""
    consensus = not accord or text(accord, "retient") == "consensus"
    borne = Fraction(0) if consensus else ecart_admis(contexte).points
    departage = accord.get("troisieme") is True
    for several in doubles if borne is not None else ():
        presents = [passage for passage in several if passage.presence == PRESENT]
        if departage and len(presents) >= TROIS:
            continue
        echelle = reperes.echelle(several[0].epreuve, voie)
        ratio = _ratio(echelle, reperes.reference)
        if echelle is None or ratio is None or borne is None:
            continue
        for code, notes in _marks(presents, echelle).items():
            low, high = min(notes, key=lambda n: n[0]), max(notes, key=lambda n: n[0])
            ecart = (high[0] - low[0]) * ratio
            if ecart > borne and code not in reperes.doublons:
                first, second = sorted((low, high), key=lambda n: n[2][1])
                params = {"objet": code, "premiere": first[1], "seconde": second[1]}
                params |= {"ecart": ecart, "borne": borne}
                yield Hit(second[2], params, "troisieme" if departage else "")


def _ratio(echelle: Echelle | None, reference: Echelle) -> Fraction | None:
    """What a point of the scale is worth on the reference scale."""
    if echelle is None or echelle.bornes is None or reference.bornes is None:
        return None
    (low, high), (to_low, to_high) = echelle.bornes, reference.bornes
    return (to_high - to_low) / (high - low) if high != low else Fraction(1)


def _marks(presents: list[Passage], echelle: Echelle) -> dict[str, list[Note]]:
    """Marks that can be read, by critère, then that of the épreuve as a whole."""
    marks: dict[str, list[Note]] = {}
    for passage in presents:
        written: list[tuple[str, object, Path]] = [
            (code, ecrit, (*passage.path, "notes", code)) for code, ecrit in passage.notes.items()
        ]
        whole = (passage.epreuve, passage.table.get("note"), (*passage.path, "note"))
        for code, ecrit, path in (*written, whole):
            valeur = None if ecrit is None else echelle.valeur(ecrit)
            if valeur is not None:
                marks.setdefault(code, []).append((valeur, ecrit, path))
    return marks
