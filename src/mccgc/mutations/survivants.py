"""Run the expert cases on every mutant of their règlement, and prove equal what they do not see."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mccgc.cases import Suite, _compared, make_dossier
from mccgc.decision.engine import decider
from mccgc.decision.plan import Plan
from mccgc.model.cas import Cas
from mccgc.model.dossier import Dossier
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Reglement
from mccgc.mutations.changements import Mutant, mutants
from mccgc.preuve.equivalence import equivalent
from mccgc.source import Document


class Survivant(NamedTuple):
    """A mutant that no case notices; `equivalent` when no dossier at all could notice it."""

    mutant: Mutant
    equivalent: bool


class Bilan(NamedTuple):
    """What became of the mutants of one règlement."""

    document: Document
    total: int
    survivants: list[Survivant]

    def counts(self) -> dict[str, int]:
        """Count mutants for a summary."""
        equal = sum(survivant.equivalent for survivant in self.survivants)
        return {
            "total": self.total,
            "tues": self.total - len(self.survivants),
            "equivalents": equal,
            "survivants": len(self.survivants) - equal,
        }


class Plans(dict[date | None, Plan]):
    """The plan of a règlement on each day of the jury, made when it is first asked."""

    def __init__(self, referentiel: Referentiel, reglement: Reglement) -> None:
        """Hold what plans are made of."""
        super().__init__()
        self._made_of = (referentiel, reglement)

    def __missing__(self, le: date | None) -> Plan:
        return self.setdefault(le, Plan(*self._made_of, le))


class Essai(NamedTuple):
    """A case made ready: its dossier does not depend on the mutant that it is put to."""

    cas: Cas
    dossier: Dossier


def bilans(suites: Iterable[Suite]) -> Iterator[Bilan]:
    """Put the cases of each règlement to all its mutants."""
    by_reglement: dict[str, list[Suite]] = {}
    for suite in suites:
        by_reglement.setdefault(suite.reglement_document.path, []).append(suite)
    for group in by_reglement.values():
        yield _bilan(group)


def _bilan(suites: list[Suite]) -> Bilan:
    first = suites[0]
    plan = Plan(first.referentiel, first.reglement)
    every = list(mutants(first.reglement_document, plan))
    ready = [(suite.referentiel, list(_ready(suite))) for suite in suites]
    unnoticed = [
        mutant
        for mutant in every
        if not any(_noticed(Plans(ref, mutant.reglement), cases) for ref, cases in ready)
    ]
    proved = [
        Survivant(mutant, equivalent(plan, Plan(first.referentiel, mutant.reglement)))
        for mutant in unnoticed
    ]
    return Bilan(first.reglement_document, len(every), proved)


def _ready(suite: Suite) -> Iterator[Essai]:
    """Make each dossier under the règlement as it stands: the mutant must not repair it."""
    plans = Plans(suite.referentiel, suite.reglement)
    for cas in suite.fichier.cas:
        yield Essai(cas, make_dossier(plans[cas.le], suite, cas.differe))


def _noticed(plans: Mapping[date | None, Plan], cases: Iterable[Essai]) -> bool:
    """Whether a case gets something else than it expects."""
    return any(
        expected != got
        for cas, dossier in cases
        for _, _, expected, got in _compared(
            cas, decider(plans[cas.le], dossier, cas.differe.decisions)
        )
    )
