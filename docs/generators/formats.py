"""The page of the file formats: every key, from the schemas, with an example from our own files."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from generators.exemples import Examples, collect, resolved
from mccgc.model.schema import FORMATS, schema

INTRODUCTION = """\
# Formats de fichiers

Chaque fichier dit son format et sa version en tête, par exemple `format: mccgc/dossier@1`. Une clé
qui n'est pas ici est une erreur. Les exemples viennent des fichiers livrés ou des essais. Un nombre
exact s'écrit `12`, `1/2`, `12,5` ou `30 %` ; une date, `2026-06-25`. `mccgc schema FORMAT` donne le
schéma JSON, que les éditeurs suivent pour proposer les clés.
"""

_TYPES = {
    "string": "texte",
    "integer": "entier",
    "boolean": "true ou false",
    "array": "liste",
    "object": "table",
}


def page(root: Path) -> Iterator[str]:
    """Write the page, piece by piece, with examples from the files under `root`."""
    yield INTRODUCTION
    for kind in FORMATS:
        whole = schema(kind)
        examples = collect(kind, whole, root)
        yield f"## {kind}\n\n{whole.get('description', '')}\n"
        for name, table in [("", whole), *sorted(whole.get("$defs", {}).items())]:
            if "properties" not in table:
                continue
            if name:
                yield f"### {kind} : {name}\n\n{table.get('description', '')}\n"
            yield "| Clé | Type | Obligatoire | Sens | Exemple |\n|---|---|---|---|---|"
            yield "\n".join(_rows(kind, name, whole, examples)) + "\n"


def _rows(kind: str, name: str, whole: dict[str, Any], examples: Examples) -> Iterator[str]:
    tables = {"": whole, **whole.get("$defs", {})}
    table = tables[name]
    for key, node in table["properties"].items():
        same = (
            text
            for (other, its_key), text in examples.items()
            if its_key == key
            and tables[other]["properties"][key].get("description") == node.get("description")
        )
        example = examples.get((name, key)) or next(same, _plausible(node))
        cells = (
            f"`{key}`",
            _type(kind, node, whole),
            "oui" if key in table.get("required", ()) else "",
            " ".join(str(node.get("description", "")).split()),
            f"`{example}`" if example else "",
        )
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _type(kind: str, node: dict[str, Any], whole: dict[str, Any]) -> str:
    """Say in French what a key holds; another table is a link to its section."""
    if "$ref" in node:
        name, target = node["$ref"].rpartition("/")[2], resolved(node, whole)
        link = f"[{name}](#{kind}--{name.lower()})"
        return link if "properties" in target else _type(kind, target, whole)
    if any("if" in branch for branch in node.get("allOf", ())):
        return "[condition](mecanismes.md)"
    branches = node.get("oneOf") or node.get("anyOf")
    if branches and "type" not in node:
        return _or(_type(kind, b, whole) for b in branches if b.get("type") != "null")
    types = node.get("type", "object")
    if "array" in types:
        return f"liste : {_type(kind, node.get('items', {}), whole)}"
    if isinstance(node.get("additionalProperties"), dict):
        return f"par code : {_type(kind, node['additionalProperties'], whole)}"
    return _scalar(node, [types] if isinstance(types, str) else types)


def _scalar(node: dict[str, Any], types: list[str]) -> str:
    words = [node["const"]] if "const" in node else node.get("enum", ())
    if words:
        return _or(f"`{word}`" for word in words if word is not None)
    if node.get("format") == "date":
        return "date"
    if "pattern" in node:
        return "nombre exact" if "\\d" in node["pattern"] else "code"
    return _or(_TYPES[name] for name in types if name in _TYPES)


def _plausible(node: dict[str, Any]) -> str:
    """Give a value that the format would accept, where its shape alone tells one."""
    if "enum" in node:
        return str(node["enum"][0])
    if node.get("format") == "date":
        return "2026-06-25"
    said = re.search(r"par exemple ([^ .]+)", node.get("description", ""))
    return said[1] if said else ""


def _or(words: Iterable[str]) -> str:
    return " ou ".join(dict.fromkeys(words))
