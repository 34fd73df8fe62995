"""From `regles.competence-acquise.au_moins` to a place in the tree of a règlement.

Keys are those of the file; an item of a list is named by its `code` or its index; the key of a
condition may follow the code of its règle at once, when only one condition of it has that key.
"""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NoReturn

from mccgc.errors import MccgcError
from mccgc.model.conditions import MECANISMES, mecanisme
from mccgc.resources import schema_path
from mccgc.source import Liste, Path, Table
from mccgc.suggestions import closest

SEPARATEUR = "."
COMPLETABLES: tuple[Path, ...] = (("poids",), ("notation", "epreuves"))
"""Tables that a simulation may add to: what their keys name is checked, elsewhere it is made up."""

Forme = dict[str, Any]
"""What the JSON Schema says of a place."""


def dotted(path: Path, root: object) -> str:
    """Write a place of the tree as a dotted path, items of lists by their code."""
    words: list[str] = []
    node: Any = root
    for step in path:
        known = isinstance(node, Table) and step in node
        inside = isinstance(node, Liste) and isinstance(step, int) and step < len(node)
        node = node[step] if known or inside else None
        code = node.get("code") if inside and isinstance(node, Table) else None
        words.append(str(step if code is None else code))
    return SEPARATEUR.join(words)


def resoudre(root: object, chemin: str) -> Path:
    """Find the place that a dotted path names; its last keys may be optional ones, still absent.

    Raises MccgcError when nothing bears that name, or when several conditions do.
    """
    return _Recherche(root, chemin).resolue()


@cache
def _schema() -> Forme:
    schema: Forme = json.loads(schema_path("reglement").read_bytes())
    return schema


def _forme(spec: Forme) -> Forme:
    """Follow references, and leave « or null » aside."""
    while True:
        if "$ref" in spec:
            spec = _schema()["$defs"][spec["$ref"].rpartition("/")[2]]
        elif len(branches := [b for b in spec.get("anyOf", []) if b.get("type") != "null"]) == 1:
            spec = branches[0]
        else:
            return spec


class _Recherche:
    """One path being followed: where it stands in the tree, and in the schema."""

    def __init__(self, root: object, chemin: str) -> None:
        self._root, self._chemin = root, chemin
        self._node: Any = root
        self._spec: Forme = _schema()
        self._path: Path = ()
        self._words = chemin.split(SEPARATEUR)

    def resolue(self) -> Path:
        while self._words:
            if isinstance(self._node, Liste):
                self._item(self._node)
            elif isinstance(self._node, Table) or self._node is None:
                self._key(self._node if isinstance(self._node, Table) else Table())
            else:
                self._unknown([])
        return self._path

    def _step(self, step: str | int, node: object, spec: Forme, used: int) -> None:
        self._path, self._node, self._spec = (*self._path, step), node, _forme(spec)
        del self._words[:used]

    def _longest(self, known: Iterable[str]) -> tuple[str, int] | None:
        """Longest start of the path that is a known name: codes and levels may hold dots."""
        names = set(known)
        starts = ((SEPARATEUR.join(self._words[:n]), n) for n in range(len(self._words), 0, -1))
        return next(((start, n) for start, n in starts if start in names), None)

    def _key(self, node: Table) -> None:
        found = self._longest(node)
        condition = mecanisme(node)
        properties: Forme = self._spec.get("properties", {})
        if condition is not None:
            known = list(MECANISMES[condition].model_fields)
        else:
            known = [*properties, *self._spec.get("propertyNames", {}).get("enum", ())]
        if found is not None:
            key, used = found
            self._step(key, node[key], properties.get(key) or self._free() or {}, used)
        elif self._words[0] in known:
            self._step(self._words[0], None, properties.get(self._words[0], {}), 1)
        elif self._free() is not None and self._path in COMPLETABLES:
            self._step(SEPARATEUR.join(self._words), None, {}, len(self._words))
        elif isinstance(node.get("si"), Table):
            self._of_condition(node["si"], known)
        else:
            self._unknown([*node, *known])

    def _free(self) -> Forme | None:
        """What any key may hold, in a table whose keys are free."""
        spec = self._spec.get("additionalProperties")
        return spec if isinstance(spec, dict) else None

    def _item(self, node: Liste) -> None:
        codes = [str(each.get("code")) if isinstance(each, Table) else "" for each in node]
        spec = self._spec.get("items", {})
        if (found := self._longest(code for code in codes if code)) is not None:
            index = codes.index(found[0])
            self._step(index, node[index], spec, found[1])
        elif self._words[0].isdecimal() and int(self._words[0]) < len(node):
            index = int(self._words[0])
            self._step(index, node[index], spec, 1)
        else:
            self._unknown(codes)

    def _of_condition(self, condition: Table, known: list[str]) -> None:
        """Find the key among the conditions of a règle: the one that holds it, or may."""
        key = self._words[0]
        leaves = list(_leaves(condition, ("si",)))
        holding = [path for path, leaf in leaves if key in leaf]
        allowing = [path for path, leaf in leaves if key in _fields(leaf)]
        found = holding or allowing
        if len(found) > 1:
            paths = [dotted((*self._path, *path, key), self._root) for path in found]
            raise MccgcError(
                "simulate.chemin-ambigu", chemin=self._chemin, chemins=", ".join(paths)
            )
        if not found:
            self._unknown([*known, *(name for _, leaf in leaves for name in _fields(leaf))])
        node: Any = condition
        for step in found[0][1:]:
            node = node[step]
        self._path, self._node, self._spec = (*self._path, *found[0]), node, {}

    def _unknown(self, known: Iterable[str]) -> NoReturn:
        """Raise what is wrong, with the nearest path."""
        names = [name for name in dict.fromkeys(known) if name]
        before = dotted(self._path, self._root)
        near = closest(self._words[0], names)
        raise MccgcError(
            "simulate.chemin-inconnu" if names else "simulate.chemin-feuille",
            chemin=self._chemin,
            mot=self._words[0],
            apres=before,
            connus=", ".join(names),
            proche=SEPARATEUR.join(filter(None, (before, near))) if near else "",
        )


def _fields(leaf: Table) -> list[str]:
    name = mecanisme(leaf)
    return [] if name is None else list(MECANISMES[name].model_fields)


def _leaves(condition: Table, path: Path) -> Iterator[tuple[Path, Table]]:
    """Give the simple conditions of a condition, each with its path from the règle."""
    for key in ("toutes_ces_conditions", "une_de_ces_conditions"):
        many = condition.get(key)
        if isinstance(many, Liste):
            for index, each in enumerate(many):
                if isinstance(each, Table):
                    yield from _leaves(each, (*path, key, index))
            return
    yield path, condition
