"""A written value for each key of a format, found in the files of the project."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mccgc.lint.registry import rule, rule_names
from mccgc.reporters.page import examples as examples_of
from mccgc.source import Document, Liste, Table, read, read_file
from mccgc.source import Path as Way
from mccgc.structure import kind_of

PLACES = ("data", "cas", "tests/autre", "tests/reglements")
"""Folders where examples are taken, the best first."""

LONGEST = 50
"""Characters beyond which a value is cut."""

TELLS_NOTHING = ("null", "[]", "{}", "~", "")

Examples = dict[tuple[str, str], str]
"""By the name of a table of the schema (empty for the root) and the key."""

Node = dict[str, Any]


def collect(kind: str, whole: Node, root: Path) -> Examples:
    """Take the first example of each key of a kind of file."""
    examples: Examples = {}
    for document, complete in _documents(kind, root):
        for where, written in _walk(document, (), document.root, ("", whole), whole):
            if written not in TELLS_NOTHING and (complete or "{" not in written):
                examples.setdefault(where, written)
    return examples


def _documents(kind: str, root: Path) -> Iterator[tuple[Document, bool]]:
    """Files of a kind, complete; then the valid examples of its rules, whose tables are not."""
    for place in PLACES:
        for path in sorted((root / place).rglob("*.yaml")):
            document = read_file(path).document
            if kind_of(document) == kind:
                yield document, True
    for each in map(rule, rule_names()):
        if kind in each.targets:
            for text in examples_of(each, "VALIDE"):
                yield read(text.encode(), "exemple.yaml").document, False
        if kind in (others := getattr(each.module, "AVEC", {})):
            yield read(others[kind].encode(), "exemple.yaml").document, False


def resolved(node: Node, whole: Node) -> Node:
    """Follow a reference."""
    found: Node = whole["$defs"][node["$ref"].rpartition("/")[2]]
    return found


def _walk(
    document: Document, path: Way, value: object, named: tuple[str, Node], whole: Node
) -> Iterator[tuple[tuple[str, str], str]]:
    """Walk a file and its schema together; give each key with its value as written."""
    for name, node in _tables(*named, whole):
        if isinstance(value, Liste) and isinstance(node.get("items"), dict):
            for index, item in enumerate(value):
                yield from _walk(document, (*path, index), item, (name, node["items"]), whole)
        if not isinstance(value, Table):
            continue
        properties, others = node.get("properties", {}), node.get("additionalProperties")
        if properties and not set(value) <= set(properties):
            continue  # another alternative describes this value
        for key, inner in value.items():
            below = properties.get(key, others)
            if key in properties:
                yield (name, key), _written(document, (*path, key))
            if isinstance(below, dict):
                yield from _walk(document, (*path, key), inner, (name, below), whole)


def _tables(name: str, node: Node, whole: Node) -> Iterator[tuple[str, Node]]:
    """Give a node of the schema and all its alternatives, references followed."""
    if "$ref" in node:
        name, node = node["$ref"].rpartition("/")[2], resolved(node, whole)
    yield name, node
    for branch in (*node.get("oneOf", ()), *node.get("anyOf", ()), *node.get("allOf", ())):
        if set(branch) != {"required"}:
            yield from _tables(name, branch.get("then", branch), whole)


def _written(document: Document, path: Way) -> str:
    """Give a value as the file writes it; of a block, how its first entry would stand in flow."""
    start, end = document.span(path)
    text = document.text[start:end].strip()
    value: Any = document.root
    for step in path:
        value = value[step]
    if not isinstance(value, Table | Liste) or ("\n" not in text and not text.startswith("- ")):
        text = " ".join(text.split())
        return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"
    key = next(iter(value)) if isinstance(value, Table) else 0
    first, more = _written(document, (*path, key)), ", …" if len(value) > 1 else ""
    return f"{{{key}: {first}{more}}}" if isinstance(value, Table) else f"[{first}{more}]"
