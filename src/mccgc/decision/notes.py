"""From what assessors wrote to what is known of an épreuve: absences, double marking."""

from fractions import Fraction

from mccgc.decision.motif import Points
from mccgc.decision.plan import Plan
from mccgc.model.dossier import PRESENT, Dossier, Evaluation
from mccgc.model.reglement import DoubleNotation


class Observation:
    """One épreuve at one session: its marks, where they come from, where assessors disagree.

    `competences` are those that the session assessed; None, all those of the épreuve. `haut` stands
    beside marks that a session may still raise: the same, unknown where they may rise.
    """

    __slots__ = ("competences", "ecarts", "haut", "indexes", "valeurs")

    def __init__(
        self,
        valeurs: dict[str, Points | None],
        indexes: tuple[int, ...],
        competences: tuple[str, ...] | None = None,
        ecarts: tuple[str, ...] = (),
    ) -> None:
        """Hold what one or several évaluations say."""
        self.valeurs, self.indexes = valeurs, indexes
        self.competences, self.ecarts = competences, ecarts
        self.haut: dict[str, Points | None] | None = None


def accord(
    notes: list[Points | None], regle: DoubleNotation | None, par_point: int
) -> Points | None:
    """Agree the marks of several assessors on one critère; None when they do not agree.

    A mark that one of them has not given leaves the critère unknown: it could change the mean.
    """
    connues = [n for n in notes if n is not None]
    if len(connues) < len(notes):
        return None
    ecart = max(connues) - min(connues)
    if regle is None or regle.retient == "consensus":
        if not ecart:
            return connues[0]
    elif ecart <= regle.ecart_max * par_point:
        return points(Fraction(sum(connues), len(connues)))
    if regle is not None and regle.troisieme and len(connues) > 2:  # noqa: PLR2004
        ranged, half = sorted(connues), len(connues) // 2
        # The median of an even number of marks is the mean of the two in the middle.
        return points(Fraction(ranged[half] + ranged[-half - 1], 2))
    return None


def points(valeur: Fraction) -> Points:
    """Give a whole number of points as an integer."""
    return valeur.numerator if valeur.denominator == 1 else valeur


def _marks(plan: Plan, dossier: Dossier, evaluation: Evaluation) -> dict[str, Points | None]:
    """Marks of one évaluation in points; an absence gives the lowest ones or leaves all unknown.

    What the épreuve does not assess, and a mark left empty, are not there.
    """
    epreuve = evaluation.epreuve
    lecteur = plan.lecteur(epreuve, dossier.voie)
    if evaluation.presence != PRESENT:
        refused = plan.absences.get(evaluation.presence) == "non_acquis"
        concernes = plan.notes_de(epreuve, evaluation.competences)
        if evaluation.competences is None:
            concernes = _withheld(dossier, epreuve, concernes)
        return dict.fromkeys(concernes, lecteur.plus_bas if refused else None)
    reprises = evaluation.competences
    assessed = plan.criteres_de[epreuve] if reprises is None else plan.notes_de(epreuve, reprises)
    valeurs: dict[str, Points | None] = {
        c: lecteur[e] for c, e in evaluation.notes.items() if e is not None and c in assessed
    }
    if evaluation.note is not None:
        valeurs[epreuve] = lecteur[evaluation.note]
    return valeurs


def _withheld(dossier: Dossier, epreuve: str, criteres: tuple[str, ...]) -> tuple[str, ...]:
    """Marks that an absence gives or withholds: those that the épreuve is given elsewhere.

    The one mark of an épreuve marked as a whole stands for its critères: they are not unknown.
    """
    others = [e for e in dossier.evaluations if e.epreuve == epreuve]
    if not criteres:
        return (epreuve,)
    if all(e.note is None for e in others):
        return criteres
    return (*criteres, epreuve) if any(e.notes for e in others) else (epreuve,)


def observations(plan: Plan, dossier: Dossier) -> dict[str, dict[int, Observation]]:
    """What is known of each épreuve at each session that the règlement permits."""
    observed: dict[str, dict[int, Observation]] = {}
    doubles: dict[tuple[str, int], list[int]] = {}
    for index, evaluation in enumerate(dossier.evaluations):
        epreuve, session = evaluation.epreuve, evaluation.session
        politique = plan.politiques.get(epreuve)
        if politique is None or session > politique.sessions:
            continue
        sessions = observed.setdefault(epreuve, {})
        seen = sessions.get(session)
        if seen is None:
            marks = _marks(plan, dossier, evaluation)
            sessions[session] = Observation(marks, (index,), evaluation.competences)
        else:
            doubles.setdefault((epreuve, session), [seen.indexes[0]]).append(index)
    for (epreuve, session), indexes in doubles.items():
        _agree(plan, dossier, observed[epreuve][session], indexes)
    return observed


def _agree(plan: Plan, dossier: Dossier, seen: Observation, indexes: list[int]) -> None:
    """Replace the first assessor's marks by what all of them agree upon."""
    evaluations = [dossier.evaluations[i] for i in indexes]
    par_evaluateur = [(_marks(plan, dossier, each), _scope(plan, each)) for each in evaluations]
    codes = dict.fromkeys(code for marks, _ in par_evaluateur for code in marks)
    for code in codes:
        notes = [
            marks.get(code)
            for marks, scope in par_evaluateur
            if scope is None or code in scope or code in marks
        ]
        agreed = accord(notes, plan.double_notation, plan.par_point)
        seen.valeurs[code] = agreed
        if agreed is None and None not in notes:
            seen.ecarts += (code,)
    seen.indexes = tuple(indexes)
    seen.competences = _together([evaluation.competences for evaluation in evaluations])


def _scope(plan: Plan, evaluation: Evaluation) -> tuple[str, ...] | None:
    """Critères that an assessor was to mark; None for all those of the épreuve and its own mark."""
    reprises = evaluation.competences
    return None if reprises is None else plan.notes_de(evaluation.epreuve, reprises)


def _together(reprises: list[tuple[str, ...] | None]) -> tuple[str, ...] | None:
    """Compétences that at least one assessor assessed; None for all those of the épreuve."""
    named = [competences for competences in reprises if competences is not None]
    if len(named) < len(reprises):
        return None
    return tuple(dict.fromkeys(code for competences in named for code in competences))
