"""What expert cases change in the dossier where all is acquis, read once for the rules."""

from collections.abc import Iterator

from mccgc.lint.arbre import tables
from mccgc.lint.contexte import Contexte
from mccgc.lint.valeurs import sous
from mccgc.source import Path, Table

_PASSAGES = ("rattrapage", "troisieme_session", "second_evaluateur", "troisieme_evaluateur")


def differes(contexte: Contexte) -> Iterator[tuple[Path, Table]]:
    """What differs in each case, with its path."""
    for path, cas in tables(contexte.root, (), "cas"):
        yield (*path, "differe"), sous(cas, "differe")


def passages(path: Path, differe: Table) -> Iterator[tuple[Path, Table]]:
    """What each session and each assessor says in a case: the first, then the others."""
    yield path, differe
    for key in _PASSAGES:
        if key in differe:
            yield (*path, key), sous(differe, key)
