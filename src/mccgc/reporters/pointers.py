"""From the JSON pointer of a finding back to its file."""

from collections.abc import Iterator

from mccgc.source import Document, Liste, Path, Table

NAMES = ("code", "identifiant", "epreuve", "candidat", "nom")
"""Keys that tell the items of a list apart, the surest first."""


def path_of(document: Document, pointer: str) -> Path:
    """Read a pointer as the way to a value; an index is a number where the file has a list."""
    node, path = document.root, list[str | int]()
    for step in _steps(pointer):
        if isinstance(node, Liste) and step.isdecimal():
            path.append(int(step))
            node = node[int(step)] if int(step) < len(node) else None
        else:
            path.append(step)
            node = node.get(step) if isinstance(node, Table) else None
    return tuple(path)


def named(document: Document | None, pointer: str) -> str:
    """Write a pointer with the names of things rather than their rank: it outlives insertions."""
    node = document.root if document is not None else None
    names: list[str] = []
    for step in _steps(pointer):
        if isinstance(node, Table):
            node = node.get(step)
            names.append(step)
            continue
        inside = isinstance(node, Liste) and step.isdecimal() and int(step) < len(node)
        node = node[int(step)] if inside and isinstance(node, Liste) else None
        names.append(_name(node) if step.isdecimal() else step)
    return "/".join(names)


def _name(item: object) -> str:
    """Name of an item, `*` when nothing names it."""
    if isinstance(item, Table):
        return next((str(item[key]) for key in NAMES if item.get(key) is not None), "*")
    return "*"


def _steps(pointer: str) -> Iterator[str]:
    for step in pointer.split("/")[1:]:
        yield step.replace("~1", "/").replace("~0", "~")
