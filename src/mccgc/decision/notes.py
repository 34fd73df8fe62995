"""From what assessors observed to what is known: absences, double marking, resits."""

from fractions import Fraction

from mccgc.decision.motif import Points, Tentative
from mccgc.decision.plan import Plan
from mccgc.model.dossier import PRESENT, Dossier, Evaluation
from mccgc.model.reglement import DoubleNotation, Politique


class Observation:
    """One épreuve at one session: its marks, where they come from, where assessors disagree."""

    __slots__ = ("ecarts", "indexes", "valeurs")

    def __init__(self) -> None:
        """Start from nothing known."""
        self.valeurs: dict[str, Points | None] = {}
        self.indexes: tuple[int, ...] = ()
        self.ecarts: tuple[str, ...] = ()


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
        return _points(Fraction(sum(connues), len(connues)))
    if regle is not None and regle.troisieme and len(connues) > 2:  # noqa: PLR2004
        return _points(Fraction(sorted(connues)[len(connues) // 2]))
    return None


def _points(valeur: Fraction) -> Points:
    return valeur.numerator if valeur.denominator == 1 else valeur


def _marks(plan: Plan, voie: str, evaluation: Evaluation) -> dict[str, Points | None]:
    """Marks of one évaluation in points; an absence fills or leaves unknown what it should."""
    epreuve = evaluation.epreuve
    lecteur = plan.lecteur(epreuve, voie)
    if evaluation.presence != PRESENT:
        if plan.absences.get(evaluation.presence) != "non_acquis":
            return {}
        concernes = plan.notes_de(epreuve, evaluation.competences)
        return dict.fromkeys(concernes or (epreuve,), lecteur.plus_bas)
    notes = evaluation.notes
    valeurs: dict[str, Points | None] = dict(
        zip(notes, map(lecteur.__getitem__, notes.values()), strict=True)
    )
    if evaluation.note is not None:
        valeurs[epreuve] = lecteur[evaluation.note]
    return valeurs


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
            seen = sessions[session] = Observation()
            seen.valeurs = _marks(plan, dossier.voie, evaluation)
            seen.indexes = (index,)
        else:
            doubles.setdefault((epreuve, session), [seen.indexes[0]]).append(index)
    for (epreuve, session), indexes in doubles.items():
        _agree(plan, dossier, observed[epreuve][session], indexes)
    for evaluation in dossier.evaluations:
        if evaluation.competences is not None and evaluation.epreuve in observed:
            sessions = observed[evaluation.epreuve]
            _carry(plan, evaluation.epreuve, evaluation.competences, evaluation.session, sessions)
    return observed


def _carry(
    plan: Plan,
    epreuve: str,
    competences: tuple[str, ...],
    session: int,
    sessions: dict[int, Observation],
) -> None:
    """Keep, for the compétences that a session did not take again, what was known before it."""
    earlier = [s for s in sessions if s < session]
    if not earlier or session not in sessions:
        return
    seen, taken = sessions[session], plan.notes_de(epreuve, competences)
    for code, points in sessions[max(earlier)].valeurs.items():
        if code not in taken:
            seen.valeurs.setdefault(code, points)


def _agree(plan: Plan, dossier: Dossier, seen: Observation, indexes: list[int]) -> None:
    """Replace the first assessor's marks by what all of them agree upon."""
    par_evaluateur = [_marks(plan, dossier.voie, dossier.evaluations[i]) for i in indexes]
    codes = dict.fromkeys(code for marks in par_evaluateur for code in marks)
    for code in codes:
        notes = [marks.get(code) for marks in par_evaluateur]
        agreed = accord(notes, plan.double_notation, plan.par_point)
        seen.valeurs[code] = agreed
        if agreed is None and None not in notes:
            seen.ecarts += (code,)
    seen.indexes = tuple(indexes)


def _appreciations(plan: Plan, dossier: Dossier) -> Tentative:
    """Read the livret: one appreciation for each compétence, in one session."""
    assert dossier.livret is not None
    lecteur, written = plan.lecteur("", "vae"), dossier.livret.appreciations
    return Tentative(1, {c: lecteur[e] for c, e in written.items() if e is not None}, {})


class Releve:
    """All that is known of one candidat's marks, session by session."""

    def __init__(self, plan: Plan, dossier: Dossier) -> None:
        """Read the dossier once."""
        self._plan = plan
        self._observed = observations(plan, dossier)
        self._livret = dossier.voie == "vae" and dossier.livret is not None
        if plan.droits:
            _keep_rights(plan, self._observed)
        self.single = _appreciations(plan, dossier) if self._livret else self._one_session()
        """The one session of the dossier, when nothing has been taken twice: the usual case."""

    def _one_session(self) -> Tentative | None:
        valeurs: dict[str, Points | None] = {}
        origines: dict[str, tuple[int, ...]] = {}
        ecarts: tuple[str, ...] = ()
        session_vue = 0
        for epreuve, sessions in self._observed.items():
            if len(sessions) != 1 or self._plan.criteres_partages:
                return None
            session, seen = next(iter(sessions.items()))
            if session_vue and session != session_vue:
                return None
            session_vue = session
            valeurs |= seen.valeurs
            origines[epreuve] = seen.indexes
            ecarts += seen.ecarts
        return Tentative(session_vue or 1, valeurs, origines, ecarts)

    def has_taken(self, epreuves: tuple[str, ...]) -> bool:
        """Whether something was observed in one of these épreuves."""
        return self._livret or not self._observed.keys().isdisjoint(epreuves)

    def tentatives(self, epreuves: tuple[str, ...]) -> list[Tentative]:
        """Give what each session says of an object that these épreuves evaluate.

        A session counts when one of the épreuves was taken then; the others keep what an earlier
        session said of them.
        """
        if self.single is not None:
            return [self.single] if self.has_taken(epreuves) else []
        reduced = {
            epreuve: self._reduced(epreuve, self._observed[epreuve])
            for epreuve in epreuves
            if epreuve in self._observed
        }
        sessions = sorted({s for by_session in reduced.values() for s in by_session})
        return [self._at(session, reduced) for session in sessions]

    def _at(self, session: int, reduced: dict[str, dict[int, Observation]]) -> Tentative:
        partages: dict[str, list[Points | None]] = {}
        valeurs: dict[str, Points | None] = {}
        origines: dict[str, tuple[int, ...]] = {}
        ecarts: tuple[str, ...] = ()
        for epreuve, by_session in reduced.items():
            known = [s for s in by_session if s <= session]
            if not known:
                continue
            seen = by_session[max(known)]
            valeurs |= seen.valeurs
            origines[epreuve] = seen.indexes
            ecarts += seen.ecarts
            for code in self._plan.criteres_partages.get(epreuve, ()):
                partages.setdefault(code, []).append(seen.valeurs.get(code))
        for code, notes in partages.items():
            connues = [n for n in notes if n is not None]
            complet = len(connues) == len(notes)
            valeurs[code] = _points(Fraction(sum(connues), len(connues))) if complet else None
        return Tentative(session, valeurs, origines, ecarts)

    def _reduced(self, epreuve: str, sessions: dict[int, Observation]) -> dict[int, Observation]:
        """Apply to one épreuve the policy that chooses before the compétence is judged."""
        politique = self._plan.politiques[epreuve]
        if len(sessions) == 1 or (politique.retient, politique.par) == ("meilleure", "competence"):
            return sessions
        return {max(sessions): _retained(self._plan, epreuve, politique, sessions)}


def _keep_rights(plan: Plan, observed: dict[str, dict[int, Observation]]) -> None:
    """Forget the resits to which the first mean gives no right; unknown when that mean is."""
    droit = plan.reglement.rattrapage.droit
    assert droit is not None
    first = {
        code: points
        for sessions in observed.values()
        if 1 in sessions
        for code, points in sessions[1].valeurs.items()
    }
    for code, epreuves in plan.droits:
        value = plan.note(code, first)
        if value is not None and droit.de <= Fraction(*value) < droit.a_moins_de:
            continue
        for epreuve in epreuves:
            sessions = observed.get(epreuve, {})
            for session in [s for s in sessions if s > 1]:
                if value is None:
                    sessions[session].valeurs = {}
                else:
                    del sessions[session]


def _retained(
    plan: Plan, epreuve: str, politique: Politique, sessions: dict[int, Observation]
) -> Observation:
    """Make one observation of several sessions."""
    ordered = [sessions[s] for s in sorted(sessions)]
    if politique.retient == "derniere":
        return ordered[-1]
    retained = Observation()
    retained.indexes = tuple(i for seen in ordered for i in seen.indexes)
    codes = list(dict.fromkeys(code for seen in ordered for code in seen.valeurs))
    if politique.retient == "remplace":
        for seen in ordered:
            retained.valeurs |= seen.valeurs
            retained.ecarts += seen.ecarts
        return retained
    if politique.par == "critere":
        highest = plan.plus_haut(epreuve)
        for code in codes or plan.notes_de(epreuve, None):
            retained.valeurs[code] = _best([seen.valeurs.get(code) for seen in ordered], highest)
        return retained
    return _best_epreuve(plan, epreuve, ordered)


def _best(notes: list[Points | None], highest: Points) -> Points | None:
    """Best of several marks; unknown while an unknown one could still beat it."""
    best = max((n for n in notes if n is not None), default=None)
    return best if best is None or best >= highest or None not in notes else None


def _best_epreuve(plan: Plan, epreuve: str, ordered: list[Observation]) -> Observation:
    """Best session of an épreuve by its mean, the earlier on a tie.

    A session with an unknown mark that could still win is retained, so that the unknown shows.
    """
    highest = plan.plus_haut(epreuve)

    def greatest(seen: Observation, inconnue: Points | None) -> Fraction | None:
        value = plan.note(epreuve, seen.valeurs, inconnue)
        return None if value is None else Fraction(*value)

    known = [(mean, seen) for seen in ordered if (mean := greatest(seen, None)) is not None]
    best = max(known, key=lambda pair: pair[0], default=None)
    for seen in ordered:
        possible = greatest(seen, highest)
        pending = greatest(seen, None) is None
        if pending and (best is None or (possible is not None and possible > best[0])):
            return seen
    assert best is not None
    return best[1]
