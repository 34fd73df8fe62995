"""Mutate a règlement, one point at a time, and see whether the expert cases notice.

A mutant that no case notices is a case that is missing, or a change that changes nothing.
"""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from fractions import Fraction
from typing import Any, NamedTuple

from pydantic import ValidationError

from mccgc.cases import Suite, compare
from mccgc.decision.plan import Plan
from mccgc.exact import exact
from mccgc.model.reglement import Reglement
from mccgc.preuve.seuils import neighbours
from mccgc.source import Document, Path


class Mutant(NamedTuple):
    """A règlement changed at one point: where, what, and the règlement so changed."""

    path: Path
    what: str
    reglement: Reglement


class Outcome(NamedTuple):
    """What became of the mutants of one règlement."""

    document: Document
    total: int
    unnoticed: list[Mutant]

    def counts(self) -> dict[str, int]:
        """Count mutants for a summary."""
        left = len(self.unnoticed)
        return {"total": self.total, "tues": self.total - left, "survivants": left}


def survivors(suites: Iterable[Suite]) -> Iterator[Outcome]:
    """Run the cases of each règlement on all its mutants."""
    by_reglement: dict[str, list[Suite]] = {}
    for suite in suites:
        by_reglement.setdefault(suite.reglement_document.path, []).append(suite)
    for group in by_reglement.values():
        yield _outcome(group)


def _outcome(suites: list[Suite]) -> Outcome:
    first = suites[0]
    plan = Plan(first.referentiel, first.reglement)
    every = list(mutants(first.reglement_document, plan))
    unnoticed = [m for m in every if not any(_noticed(suite, m) for suite in suites)]
    return Outcome(first.reglement_document, len(every), unnoticed)


def _noticed(suite: Suite, mutant: Mutant) -> bool:
    """Whether a case of the suite gets another verdict under the mutant."""
    plans: dict[object, Plan] = {}
    for index, cas in enumerate(suite.fichier.cas):
        if cas.le not in plans:
            plans[cas.le] = Plan(suite.referentiel, mutant.reglement, cas.le)
        if compare(plans[cas.le], suite, index):
            return True
    return False


def mutants(document: Document, plan: Plan) -> Iterator[Mutant]:
    """Every mutant of a règlement that is still a règlement."""
    root = document.root
    for path, value, what in _changes(root, plan):
        changed = deepcopy(_plain(root))
        _put(changed, path, value)
        try:
            reglement = Reglement.model_validate(changed)
        except ValidationError:
            continue
        yield Mutant(path, what, reglement)


ABSENT = object()
"""A change that removes the key or the item."""

_SWAPS = {
    "retient": ("meilleure", "derniere", "remplace"),
    "par": ("competence", "epreuve", "critere"),
    "quand": ("avant_comparaison", "apres_comparaison"),
}


def _changes(root: Any, plan: Plan) -> Iterator[tuple[Path, object, str]]:  # noqa: ANN401
    """Each change: where, the new value (or ABSENT), and what it is, as data changed."""
    yield from _absences(root)
    yield from _rattrapage(root)
    yield from _double_notation(root)
    yield from _echelles(root)
    for index, regle in enumerate(root.get("regles", [])):
        path: Path = ("regles", index)
        yield path, ABSENT, f"- {regle['code']}"
        for key in ("exception_a", "voie", "pour", "type", "du", "au"):
            if regle.get(key) is not None:
                yield (*path, key), ABSENT, f"{regle['code']} : - {key}"
        yield from _condition(regle["si"], (*path, "si"), plan)
    for index, _ in enumerate(root.get("correspondances", [])):
        yield ("correspondances", index), ABSENT, "- correspondance"


def _absences(root: Any) -> Iterator[tuple[Path, object, str]]:  # noqa: ANN401
    other = {"non_acquis": "en_attente", "en_attente": "non_acquis"}
    for code, effect in root.get("absences", {}).items():
        yield ("absences", code), other[effect], f"absences.{code} : {effect} → {other[effect]}"


def _swap(node: Any, path: Path, key: str, default: str) -> Iterator[tuple[Path, object, str]]:  # noqa: ANN401
    current = node.get(key, default)
    for word in _SWAPS[key]:
        if word != current:
            yield (*path, key), word, f"{key} : {current} → {word}"


def _rattrapage(root: Any) -> Iterator[tuple[Path, object, str]]:  # noqa: ANN401
    policies: list[tuple[Path, Any]] = [(("rattrapage",), root.get("rattrapage") or {})]
    exceptions = policies[0][1].get("exceptions", [])
    policies += [(("rattrapage", "exceptions", i), each) for i, each in enumerate(exceptions)]
    for path, policy in policies:
        yield from _swap(policy, path, "retient", "meilleure")
        if policy.get("retient", "meilleure") == "meilleure":
            yield from _swap(policy, path, "par", "competence")
        sessions = policy.get("sessions", 2)
        for other in (sessions - 1, sessions + 1):
            yield (*path, "sessions"), other, f"sessions : {sessions} → {other}"
        if len(path) > 1:
            yield path, ABSENT, "- exception de rattrapage"
    droit = policies[0][1].get("droit")
    if droit is not None:
        yield ("rattrapage", "droit"), ABSENT, "- droit"
        for key in ("de", "a_moins_de"):
            for other in (exact(droit[key]) - 1, exact(droit[key]) + 1):
                yield ("rattrapage", "droit", key), other, f"{key} : {droit[key]} → {other}"


def _double_notation(root: Any) -> Iterator[tuple[Path, object, str]]:  # noqa: ANN401
    double = root.get("double_notation")
    if double is None:
        return
    path: Path = ("double_notation",)
    retient = double.get("retient", "moyenne")
    other = "consensus" if retient == "moyenne" else "moyenne"
    yield (*path, "retient"), other, f"retient : {retient} → {other}"
    if retient == "moyenne":
        for wider in (exact(double["ecart_max"]) * 2, exact(double["ecart_max"]) / 2):
            what = f"ecart_max : {double['ecart_max']} → {wider}"
            yield (*path, "ecart_max"), wider, what
    third = double.get("troisieme", False)
    yield (*path, "troisieme"), not third, f"troisieme : {third} → {not third}"


def _echelles(root: Any) -> Iterator[tuple[Path, object, str]]:  # noqa: ANN401
    """Change the weights: each doubled."""
    for code, weight in root.get("poids", {}).items():
        doubled = exact(weight) * 2
        yield ("poids", code), doubled, f"poids.{code} : {weight} → {doubled}"


def _condition(
    si: Any,  # noqa: ANN401
    path: Path,
    plan: Plan,
) -> Iterator[tuple[Path, object, str]]:
    """Change one condition: quantifier, threshold, parts, or the whole of it."""
    for key, opposite in (
        ("toutes_ces_conditions", "une_de_ces_conditions"),
        ("une_de_ces_conditions", "toutes_ces_conditions"),
    ):
        if key not in si:
            continue
        if len(si[key]) > 1:
            yield path, {opposite: si[key]}, f"{key} → {opposite}"
            for rank, _ in enumerate(si[key]):
                yield (*path, key, rank), ABSENT, f"- {key}[{rank}]"
        for rank, each in enumerate(si[key]):
            yield from _condition(each, (*path, key, rank), plan)
        return
    yield from _simple(si, path, plan)


def _simple(si: Any, path: Path, plan: Plan) -> Iterator[tuple[Path, object, str]]:  # noqa: ANN401
    """Change a condition that has no other beneath it."""
    if "tous" in si:
        others = {k: v for k, v in si.items() if k != "tous"}
        yield path, {"nombre": si["tous"], "au_moins": 1, **others}, "tous → 1"
    if "nombre" in si:
        for number in (si["au_moins"] - 1, si["au_moins"] + 1):
            yield (*path, "au_moins"), number, f"nombre : {si['au_moins']} → {number}"
    for key in ("au_moins", "au_dessous_de", "a_partir_de"):
        if key in si and "nombre" not in si:
            for other in _nearest(plan, path, key):
                yield (*path, key), other, f"{key} : {si[key]} → {other}"
    for key in ("parmi", "type"):
        if si.get(key):
            yield (*path, key), ABSENT, f"- {key}"
    if "options" in si:
        yield (*path, "choisir"), si.get("choisir", 1) + 1, "choisir + 1"


def _nearest(plan: Plan, path: Path, key: str) -> list[Fraction]:
    """Changed thresholds of the condition that stands at a path of the règlement."""
    _, index, _, *steps = path
    regle = plan.reglement.regles[int(index)]
    condition: Any = regle.si
    for step in steps:
        condition = condition[step] if isinstance(step, int) else getattr(condition, step)
    return neighbours(plan, regle, condition, key)


def _plain(node: Any) -> Any:  # noqa: ANN401
    """Copy a tree as plain values, which can be changed."""
    if isinstance(node, dict):
        return {key: _plain(value) for key, value in node.items()}
    return [_plain(item) for item in node] if isinstance(node, list) else node


def _put(root: Any, path: Path, value: object) -> None:  # noqa: ANN401
    """Change the value at a path, making the tables on the way; or remove it."""
    *parents, last = path
    node = root
    for step in parents:
        node = node.setdefault(step, {}) if isinstance(node, dict) else node[step]
    if value is ABSENT:
        del node[last]
    else:
        node[last] = value
