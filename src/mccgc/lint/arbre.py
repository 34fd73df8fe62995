"""Walking a file's tree without trusting its shape: what is not as expected is passed over."""

from collections.abc import Iterator

from mccgc.source import Liste, Path, Table


def tables(node: object, path: Path, key: str) -> Iterator[tuple[Path, Table]]:
    """Each table of the list at `node[key]`, with its path; nothing when the shape is wrong."""
    items = node.get(key) if isinstance(node, Table) else None
    if isinstance(items, Liste):
        for index, item in enumerate(items):
            if isinstance(item, Table):
                yield (*path, key, index), item


def values(node: object, path: Path, key: str) -> Iterator[tuple[Path, object]]:
    """Each value of the list at `node[key]`, with its path."""
    items = node.get(key) if isinstance(node, Table) else None
    if isinstance(items, Liste):
        for index, item in enumerate(items):
            yield (*path, key, index), item


def text(node: object, key: str) -> str | None:
    """Text at `node[key]`; an integer is its text; None when there is none."""
    value = node.get(key) if isinstance(node, Table) else None
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return str(value)
