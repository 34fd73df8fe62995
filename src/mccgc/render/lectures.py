"""What a motif read, and where: each mark traced to its évaluation, its file and its line.

A verdict that a candidat contests is defended mark by mark; so the engine keeps indexes only, and
the way back to the file is made here, when someone asks.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from mccgc.decision.motif import Motif, Tentative
from mccgc.decision.plan import Plan
from mccgc.model.dossier import PRESENT, Dossier, Evaluation
from mccgc.source import Path, pointer

LUE, ABSENCE, INCONNUE, MANQUANTE = "lue", "absence", "inconnue", "manquante"


class Lecture(NamedTuple):
    """One thing read in a dossier.

    `etat` is `lue`, `absence`, `inconnue` (a mark off the scale) or `manquante`; `note` what stands
    in the file; `valeur` what is retained of the object, in the reference scale; `ecart` says that
    assessors differ too much on it; `chemin` leads to it in the dossier.
    """

    objet: str
    nature: str
    etat: str
    note: str | None
    valeur: Fraction | None
    chemin: Path
    epreuve: str | None = None
    session: int | None = None
    evaluateur: str | None = None
    le: date | None = None
    ecart: bool = False

    @property
    def pointeur(self) -> str:
        """JSON pointer of what was read, in the file of the dossier."""
        return pointer(self.chemin)


def lectures(motif: Motif, dossier: Dossier, plan: Plan) -> tuple[Lecture, ...]:
    """Trace what this motif read itself; its parties have their own readings."""
    if motif.cle == "piece":
        return tuple(_piece(motif, dossier))
    if motif.cle == "aucune_note":
        return tuple(_manquante(code, "critere", ()) for code in motif.manque)
    if motif.cle in ("capitalisation", "equivalence", "dispense", "correspondance"):
        return tuple(_acquis(motif, dossier))
    if motif.tentative is None or not motif.lus:
        return ()
    if not motif.tentative.origines:
        return tuple(_livret(motif, motif.tentative, dossier, plan))
    return tuple(_evaluations(motif, motif.tentative, dossier, plan))


def marked_whole(motif: Motif) -> bool:
    """Whether the object was marked as a whole, instead of critère by critère."""
    valeurs = motif.tentative.valeurs if motif.tentative is not None else {}
    return motif.objet in valeurs and not any(c in valeurs for c in motif.lus if c != motif.objet)


def _manquante(objet: str, nature: str, chemin: Path) -> Lecture:
    return Lecture(objet, nature, MANQUANTE, None, None, chemin)


def _piece(motif: Motif, dossier: Dossier) -> Iterator[Lecture]:
    code, livret = motif.detail, dossier.livret
    if code == "livret" and livret is not None and livret.depose_le is not None:
        ecrit, chemin = livret.depose_le, ("livret", "depose_le")
        yield Lecture(code, "piece", LUE, ecrit.isoformat(), None, chemin, le=ecrit)
    elif code == "presentation_orale" and livret is not None and livret.presentation is not None:
        oral = livret.presentation
        etat = LUE if oral.presence == PRESENT else ABSENCE
        chemin = ("livret", "presentation")
        yield Lecture(code, "piece", etat, oral.presence, None, chemin, le=oral.le)
    else:
        found = [(i, p) for i, p in enumerate(dossier.pieces) if p.code == code]
        for index, piece in found:
            etat = MANQUANTE if piece.le is None else LUE
            chemin_piece: Path = ("pieces", index)
            yield Lecture(
                code, "piece", etat, piece.reference, piece.quantite, chemin_piece, le=piece.le
            )
        if not found:
            yield _manquante(code, "piece", ("livret",) if livret is not None else ())


def _acquis(motif: Motif, dossier: Dossier) -> Iterator[Lecture]:
    """Read the decisions by which a bloc was acquired before, in this version or another."""
    for index, acquis in enumerate(dossier.acquis):
        same = motif.cle != "correspondance" and acquis.bloc == motif.objet
        if same or (motif.cle == "correspondance" and acquis.reference in motif.detail):
            chemin: Path = ("acquis", index)
            yield Lecture(acquis.bloc, "bloc", LUE, acquis.reference, None, chemin, le=acquis.le)


def _livret(motif: Motif, tentative: Tentative, dossier: Dossier, plan: Plan) -> Iterator[Lecture]:
    """Read the appréciation of a VAE livret, one per compétence unless critère by critère."""
    assert dossier.livret is not None
    appreciations, oral = dossier.livret.appreciations, dossier.livret.presentation
    lecteur = plan.lecteur("", "vae")
    codes = [code for code in motif.lus if code in appreciations] or [motif.objet]
    for code in codes:
        nature = "critere" if code in motif.lus and code != motif.objet else "competence"
        note = appreciations.get(code)
        if note is None:
            yield _manquante(code, nature, ("livret", "appreciations"))
            continue
        etat = INCONNUE if lecteur[note] is None else LUE
        chemin: Path = ("livret", "appreciations", code)
        valeur = _retained(tentative, code, motif.objet, plan)
        le = oral.le if oral is not None else None
        yield Lecture(code, nature, etat, note, valeur, chemin, session=1, le=le)


def _retained(tentative: Tentative, code: str, objet: str, plan: Plan) -> Fraction | None:
    points = tentative.valeurs.get(code, tentative.valeurs.get(objet))
    return None if points is None else Fraction(points) / plan.par_point


def _evaluations(
    motif: Motif, tentative: Tentative, dossier: Dossier, plan: Plan
) -> Iterator[Lecture]:
    epreuves = plan.objets[motif.objet].epreuves
    whole = marked_whole(motif)
    for code in (motif.objet,) if whole else motif.lus:
        seen = False
        valeur = _retained(tentative, code, motif.objet, plan)
        for epreuve in epreuves:
            if not whole and code != epreuve and code not in plan.notes_de(epreuve, None):
                continue
            for index in tentative.origines.get(epreuve, ()):
                evaluation = dossier.evaluations[index]
                found = _mark(evaluation, index, code, plan, dossier.voie)
                if found is None:
                    continue
                etat, note, chemin = found
                seen = True
                yield Lecture(
                    code,
                    plan.objets[code].portee if code in plan.objets else "critere",
                    etat,
                    note,
                    valeur,
                    chemin,
                    epreuve,
                    evaluation.session,
                    evaluation.evaluateur,
                    evaluation.le,
                    code in tentative.ecarts,
                )
        if not seen:
            yield _manquante(code, "critere", ())


def _mark(
    evaluation: Evaluation, index: int, code: str, plan: Plan, voie: str
) -> tuple[str, str | None, Path] | None:
    """Find what an évaluation says of one code; None when it did not have to speak of it."""
    here: Path = ("evaluations", index)
    reprises = evaluation.competences
    outside = reprises is not None and code not in plan.notes_de(evaluation.epreuve, reprises)
    if evaluation.presence != PRESENT:
        return None if outside else (ABSENCE, evaluation.presence, (*here, "presence"))
    note, chemin = evaluation.notes.get(code), (*here, "notes", code)
    if note is None and code == evaluation.epreuve:
        note, chemin = evaluation.note, (*here, "note")
    if note is not None:
        known = plan.lecteur(evaluation.epreuve, voie)[note] is not None
        return (LUE if known else INCONNUE), note, chemin
    if outside:
        return None
    if code in evaluation.notes:
        return MANQUANTE, None, chemin
    return MANQUANTE, None, (*here, "notes") if evaluation.notes else here
