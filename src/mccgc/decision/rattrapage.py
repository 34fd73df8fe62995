"""From the sessions of an épreuve to what its resit policy keeps of them."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from mccgc.decision.motif import Points
from mccgc.decision.notes import Observation
from mccgc.decision.plan import Plan
from mccgc.model.reglement import Politique

Sessions = dict[int, Observation]

Premiere = Callable[[str], tuple[Points, int] | None]
"""Value of an object on the first session alone; None when it is not known."""


def carry(plan: Plan, epreuve: str, sessions: Sessions) -> None:
    """Keep, for the compétences that a session did not take up again, what was known before it."""
    known: Observation | None = None
    for session in sorted(sessions):
        seen = sessions[session]
        if known is not None and seen.competences is not None:
            taken = {epreuve, *plan.notes_de(epreuve, seen.competences)}
            kept = {c: n for c, n in known.valeurs.items() if c not in taken}
            seen.valeurs = kept | seen.valeurs
            seen.ecarts = (*(c for c in known.ecarts if c not in taken), *seen.ecarts)
            seen.indexes = (*known.indexes, *seen.indexes)
        known = seen


def keep_rights(plan: Plan, observed: Mapping[str, Sessions], premiere: Premiere) -> None:
    """Forget what is taken up again without the right to it, which a first mean opens.

    While that mean is not known, neither is what the resit is worth.
    """
    droit = plan.reglement.rattrapage.droit
    assert droit is not None

    def right(code: str) -> bool | None:
        value = premiere(code)
        if value is None:
            return None
        return droit.de <= plan.mesures.arrondie(Fraction(*value)) < droit.a_moins_de

    rights = {
        epreuve: {code: right(code) for code in plan.droits[epreuve]}
        for epreuve, sessions in observed.items()
        if max(sessions) > 1
    }
    for epreuve, opened in rights.items():
        sessions = observed[epreuve]
        for session in [s for s in sessions if s > 1]:
            if not _restrict(plan, epreuve, sessions[session], opened):
                del sessions[session]


def _restrict(
    plan: Plan, epreuve: str, seen: Observation, opened: Mapping[str, bool | None]
) -> bool:
    """Keep of a session what there is a right to; say whether anything is left."""
    taken = plan.competences_de(epreuve) if seen.competences is None else seen.competences
    droit = plan.reglement.rattrapage.droit
    assert droit is not None
    if droit.moyenne != "competence":
        (right,) = opened.values()
        if right is None:
            seen.valeurs = dict.fromkeys((*plan.notes_de(epreuve, taken), *seen.valeurs))
        return right is not False
    rights = {code: opened[code] for code in taken if code in opened}
    if not rights or all(rights.values()):
        return True
    kept = tuple(code for code, right in rights.items() if right is not False)
    assessed = plan.notes_de(epreuve, kept)
    unknown = plan.notes_de(epreuve, tuple(code for code in kept if rights[code] is None))
    whole = {epreuve: None} if epreuve in seen.valeurs and None in rights.values() else {}
    seen.valeurs = {
        **{code: note for code, note in seen.valeurs.items() if code in assessed},
        **dict.fromkeys(unknown),
        **whole,
    }
    seen.competences = kept
    return bool(kept)


def retained(plan: Plan, epreuve: str, politique: Politique, sessions: Sessions) -> Observation:
    """Make one observation of several sessions; a critère that may still rise has its best mark."""
    ordered = [sessions[session] for session in sorted(sessions)]
    if politique.retient == "derniere":
        return ordered[-1]
    if politique.retient == "meilleure" and politique.par == "epreuve":
        return _best_epreuve(plan, epreuve, ordered)
    kept = _joined(ordered)
    for seen in ordered:
        if politique.retient == "remplace" and seen.valeurs.get(epreuve) is not None:
            kept.valeurs |= dict.fromkeys(kept.valeurs)  # one mark says nothing of the critères
        kept.valeurs |= seen.valeurs
    if politique.retient == "meilleure":
        rising = []
        for code in kept.valeurs:
            notes = [seen.valeurs.get(code) for seen in ordered]
            best = kept.valeurs[code] = max((n for n in notes if n is not None), default=None)
            if None in notes and best not in (None, plan.plus_haut):
                rising.append(code)
        kept.haut = {**kept.valeurs, **dict.fromkeys(rising)} if rising else None
    return kept


def composed(plan: Plan, epreuve: str, sessions: Sessions) -> Observation | None:
    """Make one observation of the best session of each compétence, on its critères of the épreuve.

    None when there is nothing to compose: one session, or a mark of the épreuve as a whole.
    """
    ordered = [sessions[session] for session in sorted(sessions)]
    if len(ordered) == 1 or any(epreuve in seen.valeurs for seen in ordered):
        return None
    kept, haut = _joined(ordered), dict[str, Points | None]()
    for competence in plan.competences_de(epreuve):
        criteres = plan.notes_de(epreuve, (competence,))
        means = [_mean(plan, criteres, seen) for seen in ordered]
        highest = [_mean(plan, criteres, seen, plan.plus_haut) for seen in ordered]
        best = max(range(len(ordered)), key=lambda rank: _order(means[rank], -rank))
        top = max(range(len(ordered)), key=lambda rank: _order(highest[rank], -rank))
        kept.valeurs |= {c: ordered[best].valeurs.get(c) for c in criteres}
        rises = _order(highest[top], 0) > _order(means[best], 0)
        haut |= {c: ordered[top if rises else best].valeurs.get(c) for c in criteres}
    kept.haut = haut if haut != kept.valeurs else None
    return kept


def _mean(
    plan: Plan, criteres: tuple[str, ...], seen: Observation, inconnue: Points | None = None
) -> Fraction | None:
    """Weighted mean of some critères, unknown marks taken as `inconnue`."""
    notes = {c: inconnue if (n := seen.valeurs.get(c)) is None else n for c in criteres}
    mean = plan.mesures.moyenne(
        {c: None if note is None else (note, plan.par_point) for c, note in notes.items()}
    )
    return None if mean is None else Fraction(*mean)


def _order(value: Fraction | None, rank: int) -> tuple[bool, Fraction, int]:
    """Order means: what is not known is below them all, the earlier session above on a tie."""
    return value is not None, value or Fraction(0), rank


def _joined(observed: list[Observation]) -> Observation:
    """Start an observation that rests on several."""
    indexes = dict.fromkeys(index for seen in observed for index in seen.indexes)
    ecarts = dict.fromkeys(code for seen in observed for code in seen.ecarts)
    return Observation({}, tuple(indexes), ecarts=tuple(ecarts))


def _best_epreuve(plan: Plan, epreuve: str, ordered: list[Observation]) -> Observation:
    """Best session of an épreuve by its mean, the earlier on a tie.

    While others may still win, a mark is known only where all of them agree.
    """

    def mean(seen: Observation, inconnue: Points | None = None) -> Fraction | None:
        value = plan.note(epreuve, seen.valeurs, inconnue)
        return None if value is None else Fraction(*value)

    means = [mean(seen) for seen in ordered]
    best = max((each for each in means if each is not None), default=None)
    first = len(ordered) if best is None else means.index(best)

    def may_win(rank: int) -> bool:
        if rank == first or best is None:
            return True
        if means[rank] is not None:
            return False
        possible = mean(ordered[rank], plan.plus_haut)
        return possible is None or possible > best or (possible == best and rank < first)

    winners = [seen for rank, seen in enumerate(ordered) if may_win(rank)]
    if len(winners) == 1:
        return winners[0]
    kept = _joined(winners)
    for code in dict.fromkeys(code for seen in winners for code in seen.valeurs):
        notes = {seen.valeurs.get(code) for seen in winners}
        kept.valeurs[code] = notes.pop() if len(notes) == 1 else None
    return kept
