"""What to change in a règlement: each of its values, conditions and rules, one at a time."""

from collections.abc import Iterator
from copy import deepcopy
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, NamedTuple

from pydantic import ValidationError

from mccgc.decision.plan import Plan
from mccgc.exact import exact
from mccgc.model.reglement import Reglement
from mccgc.model.seuils import en_points
from mccgc.preuve.seuils import neighbours
from mccgc.source import Document, Path


class Mutant(NamedTuple):
    """A règlement changed at one point: where, what, and the règlement so changed."""

    path: Path
    what: str
    reglement: Reglement


Change = tuple[Path, object, str]
"""Where, the new value (or ABSENT), and what it is, as data changed."""


def mutants(document: Document, plan: Plan) -> Iterator[Mutant]:
    """Every mutant of a règlement that is still a règlement."""
    root = en_points(_plain(document.root))
    for path, value, what in _changes(root, plan):
        changed = deepcopy(root)
        _put(changed, path, value)
        try:
            reglement = Reglement.model_validate(changed)
        except ValidationError:
            continue
        yield Mutant(path, what, reglement)


ABSENT = object()
"""A change that removes the key or the item."""

_WORDS = {
    "retient": ("meilleure", "derniere", "remplace"),
    "par": ("competence", "epreuve", "critere"),
    "quand": ("avant_comparaison", "apres_comparaison"),
    "bloc": ("competences", "epreuves"),
    "certification": ("blocs", "competences", "epreuves"),
}
"""Words that may stand in place of one another."""


def _changes(root: Any, plan: Plan) -> Iterator[Change]:  # noqa: ANN401
    yield from _absences(root)
    yield from _rattrapage(root)
    yield from _double_notation(root)
    yield from _mesures(root)
    yield from _correspondances(root)
    for index, regle in enumerate(root.get("regles", [])):
        yield from _regle(regle, ("regles", index))
        yield from _condition(regle["si"], ("regles", index, "si"), plan)


def _absences(root: Any) -> Iterator[Change]:  # noqa: ANN401
    other = {"non_acquis": "en_attente", "en_attente": "non_acquis"}
    for code, effect in root.get("absences", {}).items():
        yield ("absences", code), other[effect], f"absences.{code} : {effect} → {other[effect]}"


def _swap(node: Any, path: Path, key: str, default: str) -> Iterator[Change]:  # noqa: ANN401
    current = node.get(key, default)
    for word in _WORDS[key]:
        if word != current:
            yield (*path, key), word, f"{key} : {current} → {word}"


def _around(node: Any, path: Path, key: str) -> Iterator[Change]:  # noqa: ANN401
    """One more and one less."""
    value = exact(node[key])
    for other in (value - 1, value + 1):
        yield (*path, key), other, f"{key} : {node[key]} → {other}"


def _without_each(node: Any, path: Path, key: str) -> Iterator[Change]:  # noqa: ANN401
    """A list without each of its items; without its only one, it would name all."""
    for rank, item in enumerate(node.get(key) or ()):
        if len(node[key]) > 1:
            yield (*path, key, rank), ABSENT, f"{key} : - {item}"


def _rattrapage(root: Any) -> Iterator[Change]:  # noqa: ANN401
    rattrapage = root.get("rattrapage") or {}
    policies: list[tuple[Path, Any]] = [(("rattrapage",), rattrapage)]
    for rank, exception in enumerate(rattrapage.get("exceptions", [])):
        path: Path = ("rattrapage", "exceptions", rank)
        policies.append((path, exception))
        yield path, ABSENT, "- exception de rattrapage"
        yield from _without_each(exception, path, "epreuves")
    for path, policy in policies:
        yield from _swap(policy, path, "retient", "meilleure")
        if policy.get("retient", "meilleure") == "meilleure":
            yield from _swap(policy, path, "par", "competence")
        sessions = policy.get("sessions", 2)
        for other in (sessions - 1, sessions + 1):
            yield (*path, "sessions"), other, f"sessions : {sessions} → {other}"
    droit = rattrapage.get("droit")
    if droit is not None:
        path = ("rattrapage", "droit")
        yield path, ABSENT, "- droit"
        for key in ("de", "a_moins_de"):
            yield from _around(droit, path, key)


def _double_notation(root: Any) -> Iterator[Change]:  # noqa: ANN401
    double = root.get("double_notation")
    if double is None:
        return
    path: Path = ("double_notation",)
    yield path, ABSENT, "- double_notation"
    retient = double.get("retient", "moyenne")
    other = "consensus" if retient == "moyenne" else "moyenne"
    yield (*path, "retient"), other, f"retient : {retient} → {other}"
    if retient == "moyenne":
        for wider in (exact(double["ecart_max"]) * 2, exact(double["ecart_max"]) / 2):
            what = f"ecart_max : {double['ecart_max']} → {wider}"
            yield (*path, "ecart_max"), wider, what
    third = double.get("troisieme", False)
    yield (*path, "troisieme"), not third, f"troisieme : {third} → {not third}"


def _mesures(root: Any) -> Iterator[Change]:  # noqa: ANN401
    """Change what values are made of: weights, kinds of means, rounding."""
    for code, weight in root.get("poids", {}).items():
        doubled = exact(weight) * 2
        yield ("poids", code), doubled, f"poids.{code} : {weight} → {doubled}"
        yield ("poids", code), ABSENT, f"- poids.{code}"
    moyennes = root.get("moyennes") or {}
    for key in moyennes:
        yield from _swap(moyennes, ("moyennes",), key, "")
    arrondi = root.get("arrondi")
    if arrondi is not None:
        yield ("arrondi",), ABSENT, "- arrondi"
        yield from _swap(arrondi, ("arrondi",), "quand", "")
        decimales = int(arrondi["decimales"])
        for other in (decimales - 1, decimales + 1):
            yield ("arrondi", "decimales"), other, f"decimales : {decimales} → {other}"


def _correspondances(root: Any) -> Iterator[Change]:  # noqa: ANN401
    for rank, table in enumerate(root.get("correspondances", [])):
        path: Path = ("correspondances", rank)
        yield path, ABSENT, "- correspondance"
        for key in ("de", "donne"):
            yield from _without_each(table, path, key)


def _regle(regle: Any, path: Path) -> Iterator[Change]:  # noqa: ANN401
    """Change what a rule governs: nothing, more, less, one day more or less."""
    yield path, ABSENT, f"- {regle['code']}"
    for key in ("exception_a", "voie", "pour", "type", "du", "au", "echelle"):
        if regle.get(key) is not None:
            yield (*path, key), ABSENT, f"{regle['code']} : - {key}"
    yield from _without_each(regle, path, "pour")
    for key, days in (("du", 1), ("au", -1)):
        if regle.get(key) is not None:
            other = date.fromisoformat(str(regle[key])) + timedelta(days)
            yield (*path, key), other.isoformat(), f"{regle['code']} : {key} → {other}"


def _condition(
    si: Any,  # noqa: ANN401
    path: Path,
    plan: Plan,
) -> Iterator[Change]:
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


def _simple(si: Any, path: Path, plan: Plan) -> Iterator[Change]:  # noqa: ANN401
    """Change a condition that has no other beneath it."""
    if "tous" in si:
        others = {k: v for k, v in si.items() if k != "tous"}
        yield path, {"nombre": si["tous"], "au_moins": 1, **others}, "tous → 1"
    if "nombre" in si:
        for number in (si["au_moins"] - 1, si["au_moins"] + 1):
            yield (*path, "au_moins"), number, f"nombre : {si['au_moins']} → {number}"
    if "options" in si:
        groups = {g.code: g.choisir for g in plan.referentiel.options}
        asked = groups.get(si["options"], 1)
        for number in (si.get("choisir", asked) - 1, si.get("choisir", asked) + 1):
            yield (*path, "choisir"), number, f"choisir → {number}"
    yield from _seuils(si, path, plan)
    yield from _selection(si, path)


def _seuils(si: Any, path: Path, plan: Plan) -> Iterator[Change]:  # noqa: ANN401
    """Move each threshold to the nearest that some mark tells apart from it."""
    for key in ("au_moins", "au_dessous_de", "a_partir_de"):
        if key in si and (key != "au_moins" or "nombre" not in si):
            for other in _nearest(plan, path, key):
                yield (*path, key), other, f"{key} : {si[key]} → {other}"


def _selection(si: Any, path: Path) -> Iterator[Change]:  # noqa: ANN401
    """Read all the parts, or one less."""
    for key in ("parmi", "type"):
        if si.get(key):
            yield (*path, key), ABSENT, f"- {key}"
    yield from _without_each(si, path, "parmi")


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
