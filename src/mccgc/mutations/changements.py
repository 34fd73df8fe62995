"""What to change in a règlement: each of its values, conditions and rules, one at a time."""

from collections.abc import Iterator
from copy import deepcopy
from typing import NamedTuple

from pydantic import ValidationError

from mccgc.decision.plan import Plan
from mccgc.model.reglement import Reglement
from mccgc.mutations.declarations import declarations
from mccgc.mutations.gestes import ABSENT, Arbre
from mccgc.mutations.regles import regles
from mccgc.source import Document, Path


class Mutant(NamedTuple):
    """A règlement changed at one point: where, what, and the règlement so changed."""

    path: Path
    what: str
    reglement: Reglement


def mutants(document: Document, plan: Plan) -> Iterator[Mutant]:
    """Every mutant of a règlement that is still a règlement, each once."""
    root = document.root
    seen = {plan.reglement.model_dump_json()}
    for path, value, what in (*declarations(root, plan), *regles(root, plan)):
        changed = deepcopy(_plain(root))
        _put(changed, path, value)
        try:
            reglement = Reglement.model_validate(changed)
        except ValidationError:
            continue
        dumped = reglement.model_dump_json()
        if dumped not in seen:
            seen.add(dumped)
            yield Mutant(path, what, reglement)


def _plain(node: Arbre) -> Arbre:
    """Copy a tree as plain values, which can be changed."""
    if isinstance(node, dict):
        return {key: _plain(value) for key, value in node.items()}
    return [_plain(item) for item in node] if isinstance(node, list) else node


def _put(root: Arbre, path: Path, value: object) -> None:
    """Change the value at a path, making the tables on the way; or remove it."""
    *parents, last = path
    node = root
    for step in parents:
        node = node.setdefault(step, {}) if isinstance(node, dict) else node[step]
    if value is ABSENT:
        del node[last]
    else:
        node[last] = value
