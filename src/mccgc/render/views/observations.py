"""What was observed of one compétence, side by side: one column per évaluation.

A jury compares assessors and sessions critère by critère; so all are shown, those retained or not.
"""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from itertools import groupby
from typing import NamedTuple

from mccgc.cohort import Cohort
from mccgc.decision.echelles import bornes, valeur
from mccgc.decision.motif import Motif
from mccgc.messages import knows, say
from mccgc.model.dossier import PRESENT, Dossier, Evaluation
from mccgc.model.referentiel import Competence, Critere
from mccgc.model.reglement import Echelle, Reglement

PLEIN, MOYEN, VIDE = "●", "◐", "○"


class Observation(NamedTuple):
    """One évaluation, as the head of a column."""

    epreuve: str
    session: int
    evaluateur: str | None
    le: date | None
    absence: str | None
    retenue: bool


class Cellule(NamedTuple):
    """What one assessor wrote; `etat` is `lue`, `inconnue` (off the scale), `absence`, `manque`."""

    texte: str
    niveau: str
    etat: str


class LigneCritere(NamedTuple):
    """A critère and what was observed of it; `valeur` is what is retained, in points."""

    code: str
    libelle: str
    doublon_de: str | None
    cellules: tuple[Cellule, ...]
    valeur: Fraction | None
    ecart: bool

    @property
    def inconnu(self) -> bool:
        """Whether a mark was expected here and is not known."""
        return self.valeur is None and any(c.etat != "doublon" for c in self.cellules)


class Groupe(NamedTuple):
    """Critères that follow one lead-in, or stand alone."""

    chapeau: str | None
    criteres: tuple[LigneCritere, ...]


class Observations(NamedTuple):
    """The table of one compétence; `entier` holds marks given to a whole épreuve or compétence."""

    colonnes: tuple[Observation, ...]
    groupes: tuple[Groupe, ...]
    entier: tuple[Cellule | None, ...]


def presence(code: str) -> str:
    """Say a code of absence, which the règlement is free to choose."""
    return say(f"presence.{code}") if knows(f"presence.{code}") else code.replace("_", " ")


def echelle(reglement: Reglement, epreuve: str, voie: str) -> Echelle:
    """Find the scale of an épreuve."""
    notation = reglement.notation
    code = notation.epreuves.get(epreuve) or notation.voies.get(voie) or notation.echelle  # type: ignore[call-overload]
    return next(e for e in reglement.echelles if e.code == code)


def cellule(note: str | None, lue_sur: Echelle) -> Cellule:
    """Show a mark: the word, and how much of the scale it fills."""
    if note is None:
        return Cellule(say("lecture.manquante"), "", "manque")
    value = valeur(lue_sur, note)
    if value is None:
        return Cellule(say("lecture.inconnue", note=note), "", "inconnue")
    if lue_sur.niveaux is None:
        return Cellule(note.replace(".", ","), "", "lue")
    low, high = bornes(lue_sur)
    niveau = PLEIN if value == high else VIDE if value == low else MOYEN
    return Cellule(note, niveau, "lue")


def observations(
    cohort: Cohort, dossier: Dossier, competence: Competence, motifs: Iterable[Motif]
) -> Observations:
    """Lay side by side every évaluation of a compétence, session by session.

    `motifs` are those that its marks went into: its own, or those of its épreuves.
    """
    plan = cohort.plan
    found = sorted(
        (
            (index, evaluation)
            for index, evaluation in enumerate(dossier.evaluations)
            if _speaks(cohort, evaluation, competence)
        ),
        key=lambda pair: (pair[1].session, pair[0]),
    )
    tentatives = [motif.tentative for motif in motifs if motif.tentative is not None]
    retained = {i for t in tentatives for indexes in t.origines.values() for i in indexes}
    valeurs = {code: points for t in tentatives for code, points in t.valeurs.items()}
    ecarts = {code for t in tentatives for code in t.ecarts}
    evaluations = [evaluation for _, evaluation in found]

    def ligne(critere: Critere) -> LigneCritere:
        points = valeurs.get(critere.code)
        return LigneCritere(
            critere.code,
            critere.libelle,
            critere.doublon_de,
            tuple(_cell(cohort, e, critere, dossier.voie) for e in evaluations),
            None if points is None else Fraction(points) / plan.par_point,
            critere.code in ecarts,
        )

    return Observations(
        tuple(
            Observation(
                e.epreuve,
                e.session,
                e.evaluateur,
                e.le,
                None if e.presence == PRESENT else presence(e.presence),
                index in retained,
            )
            for index, e in found
        ),
        tuple(
            Groupe(chapeau, tuple(ligne(critere) for critere in criteres))
            for chapeau, criteres in groupby(competence.criteres, key=lambda c: c.chapeau)
        ),
        tuple(_whole(cohort, e, competence, dossier.voie) for e in evaluations),
    )


def _speaks(cohort: Cohort, evaluation: Evaluation, competence: Competence) -> bool:
    """Whether an évaluation was to say something of a compétence."""
    if evaluation.epreuve not in cohort.plan.objets[competence.code].epreuves:
        return False
    return evaluation.competences is None or competence.code in evaluation.competences


def _cell(cohort: Cohort, evaluation: Evaluation, critere: Critere, voie: str) -> Cellule:
    if critere.doublon_de is not None:
        return Cellule("", "", "doublon")
    if evaluation.presence != PRESENT:
        return Cellule("–", "", "absence")
    if critere.code not in cohort.plan.notes_de(evaluation.epreuve, None):
        return Cellule("", "", "doublon")
    note = evaluation.notes.get(critere.code)
    if note is None and evaluation.note is not None:
        return Cellule("", "", "doublon")
    return cellule(note, echelle(cohort.reglement, evaluation.epreuve, voie))


def _whole(
    cohort: Cohort, evaluation: Evaluation, competence: Competence, voie: str
) -> Cellule | None:
    note = evaluation.notes.get(competence.code) or evaluation.note
    if note is None:
        return None
    return cellule(note, echelle(cohort.reglement, evaluation.epreuve, voie))
