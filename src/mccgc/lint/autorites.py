"""The authorities that a règlement names, wherever they stand."""

from collections.abc import Iterator
from unicodedata import normalize

from mccgc.lint.arbre import tables
from mccgc.source import Path, Table


def sources(reglement: Table) -> Iterator[tuple[Path, Table]]:
    """Each `source` of the rules, of the own resit policies and of the correspondences."""
    rattrapage = reglement.get("rattrapage")
    for holders in (
        tables(reglement, (), "regles"),
        tables(rattrapage, ("rattrapage",), "exceptions"),
        tables(reglement, (), "correspondances"),
    ):
        for path, holder in holders:
            source = holder.get("source")
            if isinstance(source, Table):
                yield (*path, "source"), source


def plain(written: str) -> str:
    """Write a text so that spaces and the shape of apostrophes do not count."""
    return " ".join(normalize("NFC", written).replace("’", "'").split())
