"""Do the engine and the oracle say the same? And what is the least that shows they do not?"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, NamedTuple

import yaml

from mccgc.decision.engine import Proposition, decider
from mccgc.decision.plan import Plan
from mccgc.model.deliberation import Decision
from mccgc.model.dossier import Dossier
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Reglement
from oracle import en_points, verdicts

Arbre = dict[str, Any]


class Essai(NamedTuple):
    """One pair to decide twice, as trees of YAML."""

    referentiel: Arbre
    reglement: Arbre
    dossier: Arbre
    decisions: list[Arbre]
    le: date | None = None


def engine(plan: Plan, dossier: Dossier, decisions: list[Decision]) -> Arbre:
    """What the engine says, as the oracle says it."""
    return plain(decider(plan, dossier, decisions))


def plain(got: Proposition) -> Arbre:
    """The verdicts of a proposition, without its reasons."""
    motifs = {**got.epreuves, **got.competences}
    return {
        "epreuves": {code: motif.verdict.code for code, motif in got.epreuves.items()},
        "competences": {code: motif.verdict.code for code, motif in got.competences.items()},
        "valeurs": {code: motif.valeur for code, motif in motifs.items()},
        "blocs": {code: got.verdict_bloc(code) for code in got.blocs},
        "certification": got.verdict_certification,
        "resultat": got.resultat,
    }


def same(expected: Arbre, got: Arbre) -> bool:
    """Whether both agree; the engine may leave out an object that no rule decides."""
    for kind in ("epreuves", "competences"):
        for code, verdict in expected[kind].items():
            if got[kind].get(code, "en_attente") != verdict:
                return False
    return all(
        expected["valeurs"][code] == value for code, value in got["valeurs"].items()
    ) and all(expected[key] == got[key] for key in ("blocs", "certification", "resultat"))


class Paire:
    """A référentiel and a règlement made ready once, to decide many dossiers twice."""

    def __init__(self, referentiel: Arbre, reglement: Arbre, le: date | None = None) -> None:
        self._referentiel = Referentiel.model_validate(referentiel)
        self._reglement = Reglement.model_validate(en_points(reglement))
        self._plan = Plan(self._referentiel, Reglement.model_validate(reglement), le)
        self._le = le

    def both(self, essai: Essai) -> tuple[Arbre, Arbre]:
        """What the oracle says, then the engine."""
        dossier = Dossier.model_validate(essai.dossier)
        decisions = [Decision.model_validate(each) for each in essai.decisions]
        return (
            verdicts(self._referentiel, self._reglement, dossier, decisions, self._le),
            engine(self._plan, dossier, decisions),
        )

    def proposition(self, essai: Essai) -> Proposition:
        """All that the engine says, reasons included."""
        dossier = Dossier.model_validate(essai.dossier)
        return decider(self._plan, dossier, [Decision.model_validate(d) for d in essai.decisions])

    def engine(self, essai: Essai) -> Arbre:
        """The verdicts of the engine."""
        return plain(self.proposition(essai))

    def agree(self, essai: Essai) -> bool:
        return same(*self.both(essai))


def both(essai: Essai) -> tuple[Arbre, Arbre]:
    """What the oracle says of a pair, then the engine."""
    return Paire(essai.referentiel, essai.reglement, essai.le).both(essai)


def agree(essai: Essai) -> bool:
    """Decide a pair twice, from its trees."""
    return same(*both(essai))


def report(essai: Essai) -> str:
    """The least pair on which they differ, to be copied in a test."""
    least = shrunk(essai, lambda each: not agree(each))
    expected, got = both(least)
    return yaml.safe_dump(
        {**least._asdict(), "oracle": _written(expected), "engine": _written(got)},
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=None,
        width=110,
    )


def _written(said: Arbre) -> Arbre:
    values = {code: None if v is None else str(v) for code, v in said["valeurs"].items()}
    return {**said, "valeurs": values}


def shrunk(essai: Essai, still_fails: Callable[[Essai], bool]) -> Essai:
    """Drop what can be dropped, one key or element at a time, while it still fails."""
    current, smaller = essai, True
    while smaller:
        smaller = False
        for less in _smaller(current._asdict()):
            attempt = Essai(**less)
            try:
                fails = still_fails(attempt)
            except (ArithmeticError, AssertionError, LookupError, ValueError):
                # No longer a règlement or a dossier at all.
                continue
            if fails:
                current, smaller = attempt, True
                break
    return current


def _smaller(tree: Any) -> Iterator[Any]:
    """Every tree with one key, or one element, less; a list of conditions is also its elements."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            if key not in Essai._fields:
                yield {k: v for k, v in tree.items() if k != key}
            for less in _smaller(value):
                yield {**tree, key: less}
            if key.endswith("ces_conditions"):
                yield from value
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield [*tree[:index], *tree[index + 1 :]]
            for less in _smaller(value):
                yield [*tree[:index], less, *tree[index + 1 :]]
