"""What can be wrong, as data: a finding has a place, a code and parameters, and no words yet.

Words come late, from `mccgc.messages`, in the reader's language.
"""

import errno
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much a finding weighs; the values are those of the JSON contract."""

    ERREUR = "erreur"
    AVERTISSEMENT = "avertissement"
    INFORMATION = "information"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Severity).index(self)


class Position(NamedTuple):
    """A place in a file: lines and columns count from 1, in characters."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


class Finding(NamedTuple):
    """One thing to mend.

    `key` names the message in the catalogue (the code, or `CODE/variant`); `pointer` is the
    JSON pointer of the value in its file; `candidat` the dossier concerned, if any.
    """

    code: str
    severity: Severity
    position: Position
    key: str
    params: Mapping[str, object]
    pointer: str = ""
    candidat: str | None = None


_CAUSES = {
    errno.EACCES: "interdit",
    errno.EPERM: "interdit",
    errno.EISDIR: "est-un-dossier",
    errno.ENOTDIR: "pas-un-dossier",
    errno.ELOOP: "boucle",
    errno.ENOENT: "absent",
    errno.ENAMETOOLONG: "nom-trop-long",
    errno.ENOSPC: "disque-plein",
    errno.EDQUOT: "quota-atteint",
    errno.EFBIG: "fichier-trop-grand",
    errno.EIO: "disque-en-panne",
    errno.EBADF: "ferme",
    errno.EROFS: "lecture-seule",
}


def cause(error: OSError) -> str:
    """Word of the catalogue for what the system refused."""
    return f"systeme-{_CAUSES.get(error.errno or 0, 'autre')}"


class MccgcError(Exception):
    """What stops a command: usage, configuration, missing path (exit code 2)."""

    def __init__(self, key: str, **params: object) -> None:
        """Hold the key of a message of the catalogue and its parameters."""
        super().__init__(key)
        self.key = key
        self.params = params
