"""The few ways to change a value of a règlement: another word, one more or less, one item less."""

from collections.abc import Iterable, Iterator
from typing import Any

from mccgc.decision.objets import Objet
from mccgc.decision.plan import Plan
from mccgc.exact import exact
from mccgc.model.reglement import Regle
from mccgc.source import Path

Change = tuple[Path, object, str]
"""Where, the new value (or ABSENT), and what it is, as data changed."""

ABSENT = object()
"""A change that removes the key or the item."""

Arbre = Any
"""A tree read from YAML, or a part of one."""


def regis(plan: Plan, regle: Regle) -> list[Objet]:
    """Objects that a rule decides, in one voie or the other."""
    by_code = {
        juge.objet.code: juge.objet
        for judges in plan.juges.values()
        for juge in judges.values()
        if any(each is regle for each in juge.regles)
    }
    return [objet for code, objet in plan.objets.items() if code in by_code]


def swap(
    node: Arbre, path: Path, key: str, words: Iterable[str], default: str = ""
) -> Iterator[Change]:
    """Put each of the other words in place of one."""
    current = node.get(key, default)
    for word in words:
        if word != current:
            yield (*path, key), word, f"{key} : {current} → {word}"


def around(node: Arbre, path: Path, key: str) -> Iterator[Change]:
    """One more and one less."""
    value = exact(node[key])
    for other in (value - 1, value + 1):
        yield (*path, key), other, f"{key} : {node[key]} → {other}"


def without_each(node: Arbre, path: Path, key: str) -> Iterator[Change]:
    """A list without each of its items; without its only one, it would name all."""
    for rank, item in enumerate(node.get(key) or ()):
        if len(node[key]) > 1:
            yield (*path, key, rank), ABSENT, f"{key} : - {item}"


def with_one_more(node: Arbre, path: Path, key: str, known: Iterable[str]) -> Iterator[Change]:
    """A list with the first code that it does not name, where one is left."""
    named = list(node.get(key) or ())
    other = next((code for code in known if code not in named), None)
    if named and other is not None:
        yield (*path, key), [*named, other], f"{key} : + {other}"
