"""From what assessors wrote to what is known of each épreuve at each session."""

import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from fractions import Fraction
from typing import Any, NamedTuple

from mccgc.model.dossier import PRESENT, Dossier, Evaluation
from mccgc.model.referentiel import Epreuve, Referentiel
from mccgc.model.reglement import DoubleNotation, Echelle, Politique, Reglement

ZERO, UN = Fraction(0), Fraction(1)
Arbre = dict[str, Any]
Mark = Fraction | None
"""A mark in the scale of reference; None when it is not known."""


class Copie(NamedTuple):
    """What one session of an épreuve gave.

    `notes` has every critère that the session took up, without its mark when it is not known;
    `ecrits` those of which somebody wrote something; `entiere` the mark of the whole épreuve, and
    `donnee` whether one was written. `montent` are the critères whose mark, the best known one,
    a session not known yet may still raise; WHOLE among them, for the mark of the whole épreuve.
    """

    notes: Mapping[str, Mark]
    ecrits: frozenset[str] = frozenset()
    entiere: Mark = None
    donnee: bool = False
    partielle: bool = False
    """Whether it was of some compétences only."""
    montent: frozenset[str] = frozenset()


WHOLE = ""


def bornes(echelle: Echelle) -> tuple[Fraction, Fraction]:
    if echelle.etendue is not None:
        return echelle.etendue.min, echelle.etendue.max
    values = (echelle.niveaux or {}).values()
    return min(values), max(values)


def lue(echelle: Echelle, ecrit: str | None) -> Mark:
    """Read a mark on its scale; what does not stand on the scale is not known."""
    if ecrit is None:
        return None
    if echelle.niveaux is not None:
        return echelle.niveaux.get(ecrit)
    assert echelle.etendue is not None
    points = re.fullmatch(r"(-?\d+)(?:[.,](\d+))?", ecrit, re.ASCII)
    if points is None:
        return None
    value = Fraction(f"{points[1]}.{points[2] or 0}")
    on_scale = echelle.etendue.min <= value <= echelle.etendue.max
    on_step = ((value - echelle.etendue.min) / echelle.etendue.pas).denominator == 1
    return value if on_scale and on_step else None


def en_points(reglement: Arbre) -> Arbre:
    """A règlement, as a tree, where a threshold in percent is that share of its scale."""
    found = deepcopy(reglement)
    ends = {e["code"]: bornes(Echelle.model_validate(e)) for e in found["echelles"]}
    reference = found["notation"]["echelle"]

    def points(node: Arbre, key: str, echelle: str, start: int = 1) -> None:
        written = str(node.get(key, ""))
        if written.endswith("%"):
            low, high = ends[echelle]
            node[key] = low * start + (high - low) * Fraction(written[:-1].strip()) / 100

    def walk(si: Arbre, echelle: str) -> None:
        for many in ("toutes_ces_conditions", "une_de_ces_conditions"):
            for each in si.get(many, []):
                walk(each, echelle)
        points(si, "a_partir_de", echelle)
        points(si, "au_dessous_de", echelle)
        if {"moyenne", "plancher", "note"} & set(si):
            points(si, "au_moins", echelle)

    for regle in found["regles"]:
        walk(regle["si"], regle.get("echelle", reference))
    points(found.get("double_notation", {}), "ecart_max", reference, 0)
    for key in ("de", "a_moins_de"):
        points(found.get("rattrapage", {}).get("droit", {}), key, reference)
    return found


def convertie(value: Fraction, de: Echelle, vers: Echelle) -> Fraction:
    """Keep the place between the two ends of the scale."""
    (low, high), (bottom, top) = bornes(de), bornes(vers)
    return bottom + (value - low) * (top - bottom) / (high - low)


class Bareme:
    """Scales of a règlement; marks once read are remembered."""

    def __init__(self, reglement: Reglement) -> None:
        self.reglement, self.lues = reglement, dict[tuple[str, str | None], Mark]()
        self.echelles = {echelle.code: echelle for echelle in reglement.echelles}
        self.notation = reglement.notation
        self.reference = self.echelles[reglement.notation.echelle]
        self.plus_bas, self.plus_haut = bornes(self.reference)

    def mark(self, epreuve: str | None, voie: str, ecrit: str | None) -> Mark:
        """Read on the scale of the épreuve if it has one, else of the voie, else the usual one."""
        notation = self.notation
        by_voie = {str(each): code for each, code in notation.voies.items()}
        usual = by_voie.get(voie, notation.echelle)
        key = notation.epreuves.get(epreuve or "", usual), ecrit
        if key not in self.lues:
            echelle = self.echelles[key[0]]
            value = lue(echelle, ecrit)
            self.lues[key] = None if value is None else convertie(value, echelle, self.reference)
        return self.lues[key]


_BAREMES: dict[int, Bareme] = {}


def bareme_de(reglement: Reglement) -> Bareme:
    """Scales of a règlement, made once: each keeps its règlement, so that identities stay apart."""
    if id(reglement) not in _BAREMES:
        _BAREMES[id(reglement)] = Bareme(reglement)
    return _BAREMES[id(reglement)]


def criteres(referentiel: Referentiel, epreuve: Epreuve) -> list[str]:
    """Critères that an épreuve scores: never a repeated one."""
    return [
        critere.code
        for competence in referentiel.competences()
        if competence.code in epreuve.competences
        for critere in competence.criteres
        if critere.doublon_de is None
        and (epreuve.criteres is None or critere.code in epreuve.criteres)
    ]


def moyenne(pairs: Iterable[tuple[Mark, Fraction]]) -> Mark:
    """Weighted mean; not known when a part that weighs is not, or when nothing weighs."""
    known = [(mark, weight) for mark, weight in pairs if weight != 0]
    weight = sum((weight for _, weight in known), ZERO)
    if not weight or any(mark is None for mark, _ in known):
        return None
    return sum((mark * weight for mark, weight in known if mark is not None), ZERO) / weight


def politique(reglement: Reglement, epreuve: Epreuve) -> Politique:
    """The resit policy of an épreuve: the first exception that names it, else the general one."""
    for exception in reglement.rattrapage.exceptions:
        if epreuve.code in exception.epreuves or epreuve.type == exception.type:
            return exception
    return reglement.rattrapage


def accord(marks: list[Mark], regle: DoubleNotation | None) -> Mark:
    """What assessors agree upon; a mark that one of them has not given could change it.

    The median settles between three or more who do not agree, when the règlement asks for a third:
    the mark in the middle, or the mean of the two in the middle.
    """
    if None in marks or len(marks) < 2:
        return marks[0] if len(marks) == 1 else None
    known = sorted(mark for mark in marks if mark is not None)
    gap = known[-1] - known[0]
    if regle is None:
        return known[0] if gap == 0 else None
    if gap == 0 or (regle.retient == "moyenne" and gap <= regle.ecart_max):
        return sum(known, ZERO) / len(known)
    if not regle.troisieme or len(known) < 3:
        return None
    while len(known) > 2:
        known = known[1:-1]
    return sum(known, ZERO) / len(known)


def copies(
    referentiel: Referentiel, reglement: Reglement, dossier: Dossier
) -> dict[str, dict[int, Copie]]:
    """What each épreuve gave at each session that the règlement permits."""
    found: dict[str, dict[int, Copie]] = {}
    for epreuve in referentiel.epreuves():
        permitted = politique(reglement, epreuve).sessions
        mine = [e for e in dossier.evaluations if e.epreuve == epreuve.code]
        whole = any(e.note is not None for e in mine)
        parts = any(e.notes for e in mine)
        found[epreuve.code] = {
            session: _together(
                [
                    _one(
                        referentiel,
                        reglement,
                        epreuve,
                        e,
                        voie=dossier.voie,
                        whole=whole,
                        parts=parts,
                    )
                    for e in mine
                    if e.session == session
                ],
                reglement.double_notation,
            )
            for session in sorted({e.session for e in mine if e.session <= permitted})
        }
    return found


def _together(each: list[Copie], regle: DoubleNotation | None) -> Copie:
    """What all the assessors of a session say, each of what it was theirs to mark.

    One who was to mark some compétences only has nothing to say of the others, nor of the whole.
    """
    codes = dict.fromkeys(code for copie in each for code in copie.notes)
    entieres = [copie.entiere for copie in each if copie.donnee or not copie.partielle]
    return Copie(
        {
            code: accord([copie.notes[code] for copie in each if code in copie.notes], regle)
            for code in codes
        },
        frozenset[str]().union(*(copie.ecrits for copie in each)),
        accord(entieres, regle),
        any(copie.donnee for copie in each),
    )


def _one(
    referentiel: Referentiel,
    reglement: Reglement,
    epreuve: Epreuve,
    evaluation: Evaluation,
    *,
    voie: str,
    whole: bool,
    parts: bool,
) -> Copie:
    """What one assessor wrote; an absence gives the lowest marks, or leaves all unknown.

    It speaks of what the épreuve is given: of the one mark alone, when it has no other.
    """
    bareme = bareme_de(reglement)
    codes = criteres(referentiel, epreuve)
    if evaluation.competences is not None:
        taken = [c for c in referentiel.competences() if c.code in evaluation.competences]
        codes = [c for c in codes if any(c == k.code for t in taken for k in t.criteres)]
    if evaluation.presence != PRESENT:
        refused = reglement.absences.get(evaluation.presence) == "non_acquis"
        mark = bareme.plus_bas if refused else None
        partial = evaluation.competences is not None
        of_whole = not partial and (whole or not codes)
        if of_whole and not parts:
            return Copie(dict.fromkeys(codes), frozenset(), mark, donnee=True)
        notes = dict.fromkeys(codes, mark)
        return Copie(notes, frozenset(codes), mark if of_whole else None, of_whole, partial)
    written = {code: evaluation.notes.get(code) for code in codes}
    return Copie(
        {code: bareme.mark(epreuve.code, voie, ecrit) for code, ecrit in written.items()},
        frozenset(code for code, ecrit in written.items() if ecrit is not None),
        bareme.mark(epreuve.code, voie, evaluation.note),
        evaluation.note is not None,
        evaluation.competences is not None,
    )
