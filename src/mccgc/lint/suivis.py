"""The candidats whose propositions the jury followed, whichever way the délibération says so."""

from collections.abc import Iterator

from mccgc.lint.valeurs import codes
from mccgc.source import Path, Table

SUIVIES, TOUTES = "propositions_suivies", "toutes"


def nommes(root: Table) -> Iterator[tuple[Path, str]]:
    """Each candidat named, with its path; none when the jury followed all the propositions."""
    suivies = root.get(SUIVIES)
    if isinstance(suivies, Table):
        yield from (((SUIVIES, code), code) for code in suivies)
    else:
        yield from codes(root, (), SUIVIES)


def consignes(root: Table) -> Iterator[tuple[Path, str, str]]:
    """Each verdict that the jury had before it: its path, the candidat and the object."""
    suivies = root.get(SUIVIES)
    for candidat, verdicts in suivies.items() if isinstance(suivies, Table) else ():
        for objet in verdicts if isinstance(verdicts, Table) else ():
            yield (SUIVIES, candidat, objet), candidat, objet
