"""The findings that a repository lives with, so that only new ones are shown.

A known finding is named by its file, its message, the object that it is about and what it says,
never by its line: what moves in a file stays known, and a second identical defect is new.
"""

import os.path
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from mccgc import inert
from mccgc.errors import Finding, MccgcError
from mccgc.lint.settings import ALWAYS
from mccgc.opening import read_bytes
from mccgc.source import Document, Liste, Table, names_private

DEFAULT = ".mccgc-baseline.json"
VERSION = 1
_MOST = 10**9
"""More findings of one kind than any file holds."""

_IDENTITIES = ("code", "identifiant", "epreuve", "candidat")
"""Keys that name an object, the first found."""

_VOLATILE = frozenset(
    ("ligne", "proche", "connues", "admises", "attendues", "admis", "droites", "courbes")
)
"""What a finding says that changes when the rest of the file, or the program, does."""


class Known(NamedTuple):
    """What names a finding from one run to the next; `dit` are its sorted parameters, as texts."""

    fichier: str
    constat: str
    objet: str
    dit: tuple[tuple[str, str], ...]


Baseline = Counter[Known]
"""How many times each finding is known."""


class Compared(NamedTuple):
    """Findings that are new, those that were known, and what the baseline holds that is no more."""

    new: list[Finding]
    known: list[Finding]
    stale: Baseline


def known(finding: Finding, document: Document | None, folder: Path) -> Known:
    """Name a finding; its file by its path from the folder of the baseline."""
    file = os.path.relpath(finding.position.file, folder).replace(os.sep, "/")
    said = ((key, str(value)) for key, value in finding.params.items() if key not in _VOLATILE)
    return Known(file, finding.key, _object(finding, document), tuple(sorted(said)))


def _object(finding: Finding, document: Document | None) -> str:
    """Name of the deepest object that has one on the way to a finding."""
    node: object = document.root if document is not None else None
    name = ""
    for step in (None, *finding.pointer.split("/")[1:]):
        if step and names_private(step):
            break
        if step is not None:
            node = _down(node, step.replace("~1", "/").replace("~0", "~"))
        if isinstance(node, Table):
            written = (node.get(key) for key in _IDENTITIES)
            name = next((str(w) for w in written if isinstance(w, str | int)), name)
    return name


def _down(node: object, step: str) -> object:
    if isinstance(node, Table):
        return node.get(step)
    inside = isinstance(node, Liste) and step.isdecimal() and int(step) < len(node)
    return node[int(step)] if inside and isinstance(node, Liste) else None


def counted(
    findings: Iterable[Finding], documents: Mapping[str, Document], folder: Path
) -> Baseline:
    """Count findings by what names them; that a file cannot be read is never known."""
    return Counter(
        known(finding, documents.get(finding.position.file), folder)
        for finding in findings
        if not finding.code.startswith(ALWAYS)
    )


def compare(
    baseline: Baseline,
    findings: Iterable[Finding],
    documents: Mapping[str, Document],
    folder: Path,
    codes: frozenset[str],
) -> Compared:
    """Take the known findings out, the first of each kind; see what is left of the baseline.

    What is left is stale when its file was looked at, by its rule.
    """
    left = Counter(baseline)
    new: list[Finding] = []
    old: list[Finding] = []
    for finding in findings:
        name = known(finding, documents.get(finding.position.file), folder)
        if left[name] > 0:
            left[name] -= 1
            old.append(finding)
        else:
            new.append(finding)
    looked = {os.path.relpath(path, folder).replace(os.sep, "/") for path in documents}
    stale = Counter(
        {
            name: count
            for name, count in left.items()
            if count and name.fichier in looked and name.constat.partition("/")[0] in codes
        }
    )
    return Compared(new, old, stale)


def dumped(baseline: Baseline) -> str:
    """Write a baseline: sorted, so that two runs and two machines write the same bytes."""
    rows = [
        {
            "fichier": name.fichier,
            "constat": name.constat,
            "objet": name.objet,
            "dit": dict(name.dit),
            "nombre": count,
        }
        for name, count in sorted(baseline.items())
        if count > 0
    ]
    tree = {"version": VERSION, "constats": rows}
    return f"{inert.json(tree, indent=2)}\n"


def loaded(path: Path) -> Baseline:
    """Read a baseline; raises MccgcError when it cannot be."""
    import json

    try:
        tree: Any = json.loads(read_bytes(path))
        if tree["version"] != VERSION:
            raise MccgcError("base-illisible", chemin=path)
        rows = [(_row(row), row["nombre"]) for row in tree["constats"]]
    except (KeyError, TypeError, AttributeError, ValueError, RecursionError) as error:
        raise MccgcError("base-illisible", chemin=path) from error
    baseline: Baseline = Counter()
    for name, count in rows:
        if type(count) is not int or not 0 <= count <= _MOST:
            raise MccgcError("base-illisible", chemin=path)
        baseline[name] += count
    return baseline


def _row(row: Any) -> Known:  # noqa: ANN401  whatever JSON holds
    """Read one line; raises ValueError or TypeError on what no run has written."""
    words = (row["fichier"], row["constat"], row["objet"], *row["dit"], *row["dit"].values())
    "".join(words).encode()  # texts, and whole characters
    file, finding, place = words[:3]
    return Known(file, finding, place, tuple(sorted(row["dit"].items())))
