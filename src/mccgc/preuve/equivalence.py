"""Whether two règlements give the same verdicts everywhere, proved by deciding every state twice.

The states are those of `parcours`, each decided under both règlements: a state that divides them
ends the search, and a space that cannot be enumerated proves nothing. Only then are they equal.

One session is enough where both combine sessions and assessors in the same way: what is kept of
several is then a mark, or a session, that one session could have given. Elsewhere the sessions are
tried two by two, and a difference in how many are permitted is a difference.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations

from mccgc.decision.conditions import natures
from mccgc.decision.engine import decider
from mccgc.decision.plan import VOIES, Plan
from mccgc.model.dossier import Acquis
from mccgc.model.reglement import Reglement
from mccgc.preuve.espace import Travail, TropGrandError
from mccgc.preuve.faits import LE, REFERENCE, Faits
from mccgc.preuve.parcours import CHOIX, parcourir
from mccgc.preuve.temoins import dossier_entier
from mccgc.preuve.vues import Contexte, DifferenceError, valeurs_lues

BUDGET = 60_000
"""States of one part beyond which nothing is proved."""

PREALABLES = 10
"""Blocs of earlier versions beyond which their combinations are not tried."""


def equivalent(a: Plan, b: Plan) -> bool:
    """Whether two règlements over one référentiel give the same verdicts in every state.

    False when a state divides them, and when the states cannot all be tried.
    """
    if _decisive(a) == _decisive(b):
        return True
    if not _comparable(a, b):
        return False
    travail = Travail()
    try:
        for day in _jours(a, b):
            pair = (Plan(a.referentiel, a.reglement, day), Plan(b.referentiel, b.reglement, day))
            if not _same_acquis(*pair):
                return False
            for voie in VOIES:
                contexte = Contexte(
                    pair,
                    voie,
                    valeurs_lues(pair),
                    travail,
                    pas=False,
                    toutes=True,
                    trois=True,
                    partly=False,
                    une_session=_une_session(*pair),
                    budget=BUDGET,
                )
                parcourir(contexte)
    except (DifferenceError, TropGrandError):
        return False
    return True


def _decisive(plan: Plan) -> Reglement:
    """Keep of a règlement what a verdict can depend on: not its titles, nor how it is printed."""
    reglement = plan.reglement
    arrondi = reglement.arrondi
    printed = arrondi is not None and arrondi.quand == "apres_comparaison"
    return reglement.model_copy(
        update={
            "arrondi": None if printed else arrondi,
            "regles": tuple(
                regle.model_copy(update={"titre": None, "source": None})
                for regle in reglement.regles
            ),
        }
    )


def _comparable(a: Plan, b: Plan) -> bool:
    """Whether states mean the same under both: same scales, same marks, as many sessions."""
    one, other = a.reglement, b.reglement
    return (
        one.echelles == other.echelles
        and one.notation == other.notation
        and a.lit_epreuves == b.lit_epreuves
        and all(a.politiques[e].sessions == b.politiques[e].sessions for e in a.epreuves)
        and 1 << len(a.options) <= CHOIX
    )


def _une_session(a: Plan, b: Plan) -> bool:
    """Whether both combine sessions, assessors and marks alike, so that one session is enough.

    A rule that reads épreuves beside critères could then see one session of each: it must be tried.
    """
    one, other = a.reglement, b.reglement
    return (
        _accord(a) == _accord(b)
        and one.absences == other.absences
        and one.poids == other.poids
        and one.moyennes == other.moyennes
        and one.rattrapage.droit == other.rattrapage.droit
        and all(_kept(a, e) == _kept(b, e) for e in a.epreuves)
        and all(
            juge.own_value == b.juges[voie][code].own_value
            for voie in VOIES
            for code, juge in a.juges[voie].items()
        )
        and not any(
            regle.porte_sur == "competence" and "epreuves" in natures(regle.si)
            for regle in (*one.regles, *other.regles)
        )
    )


def _accord(plan: Plan) -> tuple[Fraction | None, bool]:
    """How assessors agree: the gap they may average, and whether a third decides between them.

    Consensus, and no rule at all, let no gap be averaged.
    """
    double = plan.double_notation
    if double is None:
        return None, False
    return None if double.retient == "consensus" else double.ecart_max, double.troisieme


def _kept(plan: Plan, epreuve: str) -> tuple[str, str]:
    policy = plan.politiques[epreuve]
    return policy.retient, policy.par


def _jours(a: Plan, b: Plan) -> Iterator[date | None]:
    """No day, then one day for each set of rules that may apply under either."""
    regles = (*a.reglement.regles, *b.reglement.regles)
    starts = {regle.du for regle in regles if regle.du is not None}
    starts |= {regle.au + timedelta(1) for regle in regles if regle.au is not None}
    yield None
    if starts:
        yield min(starts) - timedelta(1)
        yield from sorted(starts)


def _same_acquis(a: Plan, b: Plan) -> bool:
    """Whether blocs of earlier versions are worth the same, over every set of them."""
    tables = (*a.reglement.correspondances, *b.reglement.correspondances)
    if a.reglement.correspondances == b.reglement.correspondances:
        return True
    known = sorted({(table.version, code) for table in tables for code in table.de})
    if len(known) > PREALABLES:
        return False
    return all(
        _verdicts(a, held) == _verdicts(b, held)
        for size in range(len(known) + 1)
        for held in combinations(known, size)
    )


def _verdicts(plan: Plan, held: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Verdicts of blocs of a candidat who was marked in none, but holds blocs of before."""
    acquis = tuple(
        Acquis.model_construct(bloc=code, version=version, le=LE, par="jury", reference=REFERENCE)
        for version, code in held
    )
    dossier = dossier_entier(plan, "formation", Faits())
    before = dossier.model_copy(update={"acquis": acquis, "evaluations": ()})
    blocs = decider(plan, before).blocs
    return {code: motif.verdict.code for code, motif in blocs.items()}
