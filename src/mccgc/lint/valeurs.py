"""Reading single values of a tree without trusting them: None when they are not as expected."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from mccgc.exact import exact
from mccgc.lint.arbre import values
from mccgc.source import Path, Table


def jour(node: object, key: str) -> date | None:
    """Day at `node[key]`."""
    written = node.get(key) if isinstance(node, Table) else None
    try:
        return date.fromisoformat(written) if isinstance(written, str) else None
    except ValueError:
        return None


def nombre(node: object, key: str) -> Fraction | None:
    """Exact number at `node[key]`."""
    try:
        return exact(node.get(key)) if isinstance(node, Table) else None
    except ValueError:
        return None


def codes(node: object, path: Path, key: str) -> Iterator[tuple[Path, str]]:
    """Each code of the list at `node[key]`, with its path."""
    for where, value in values(node, path, key):
        if isinstance(value, str | int) and not isinstance(value, bool):
            yield where, str(value)


def sous(node: object, key: str) -> Table:
    """Table at `node[key]`; an empty one when there is none."""
    value = node.get(key) if isinstance(node, Table) else None
    return value if isinstance(value, Table) else Table()
