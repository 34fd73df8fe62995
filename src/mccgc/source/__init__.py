"""From bytes to a tree of plain values that know where they stand: the only reader of YAML.

YAML 1.2 core, strictly: one document, no directive, tag, anchor or alias, every duplicate key
found. Scalars that could lose something by being typed stay text (`0012`, `12:30`, `1.50`, `NO`);
only canonical integers, booleans and null are typed. A key is always text.
"""

import re
from pathlib import Path as FilePath
from typing import NamedTuple

from mccgc.errors import Finding, MccgcError, Severity
from mccgc.opening import LARGE, SMALL, read_bytes, refused
from mccgc.source.discretion import PRIVATE, UNKNOWN_KEY, UNSAID, names_private
from mccgc.source.events import DEPTH_MAX, built
from mccgc.source.tree import Document, Liste, Path, Span, Table, pointer

__all__ = [
    "DEPTH_MAX",
    "PRIVATE",
    "UNKNOWN_KEY",
    "UNSAID",
    "Document",
    "Lecture",
    "Liste",
    "Path",
    "Span",
    "Table",
    "names_private",
    "pointer",
    "read",
    "read_anyway",
    "read_file",
]

_REGISTERED = re.compile(rb"^format: *[\"']?mccgc/(?:referentiel|reglement)@", re.MULTILINE).search
"""Whether a file says it is one of those that hold a whole certification, and may be large."""


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

    Raises MccgcError when it is missing, cannot be opened, or is too large for what it says it is.
    """
    data = read_bytes(path, LARGE)
    if len(data) > SMALL and not _REGISTERED(data):
        raise refused(path, "porte-trop-grand")
    return read(data, path.as_posix())
