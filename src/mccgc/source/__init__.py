"""From bytes to a tree of plain values that know where they stand: the only reader of YAML.

YAML 1.2 core, strictly: one document, no directive, tag, anchor or alias, every duplicate key
found. Scalars that could lose something by being typed stay text (`0012`, `12:30`, `1.50`, `NO`);
only canonical integers, booleans and null are typed. A key is always text.
"""

from pathlib import Path as FilePath
from typing import NamedTuple

from mccgc.errors import Finding, MccgcError, Severity, cause
from mccgc.source.events import DEPTH_MAX, built
from mccgc.source.tree import PRIVATE, Document, Liste, Path, Span, Table, pointer

__all__ = [
    "DEPTH_MAX",
    "PRIVATE",
    "Document",
    "Lecture",
    "Liste",
    "Path",
    "Span",
    "Table",
    "pointer",
    "read",
    "read_anyway",
    "read_file",
]


class Lecture(NamedTuple):
    """What reading a file gives: the document (whatever could be read) and what is wrong in it."""

    document: Document
    findings: list[Finding]


def read(data: bytes, path: str) -> Lecture:
    """Read one YAML file; `path` is only a name for positions. Never raises on bad input."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        document = Document(path, data.decode("utf-8-sig", "replace"), None)
        start = len(error.object[: error.start].decode())
        finding = document.finding("YML001", Severity.ERREUR, (), span=(start, start + 1))
        return Lecture(document, [finding])
    return Lecture(*built(path, text))


def read_anyway(path: FilePath) -> Lecture:
    """Read one file of several: that it cannot be opened is a finding, like any other."""
    try:
        return read_file(path)
    except MccgcError as error:
        document = Document(path.as_posix(), "", None)
        detail = error.params["detail"]
        finding = document.finding("YML009", Severity.ERREUR, (), detail=detail)
        return Lecture(document, [finding])


def read_file(path: FilePath) -> Lecture:
    """Read one YAML file of the disk.

    Raises MccgcError when it is missing or cannot be opened.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise MccgcError("fichier-illisible", chemin=path, detail=cause(error)) from error
    return read(data, path.as_posix())
