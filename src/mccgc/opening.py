"""The door: every file that the program reads is opened here, and only an ordinary one is.

A pipe with nobody at its other end, a device without end or a file of gigabytes would hang the
program or fill the memory before a single line could be judged.
"""

import os
import stat
from pathlib import Path

from mccgc.errors import MccgcError, cause

LARGE = 20_000_000
"""Bytes that a référentiel, a règlement and a source document may have."""

SMALL = 2_000_000
"""Bytes that any other file may have."""

# Windows has neither pipes nor devices among its files, and would change the ends of lines.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read_bytes(path: Path, most: int = SMALL) -> bytes:
    """Read an ordinary file of `most` bytes or fewer, without ever waiting for somebody.

    Raises MccgcError when it is anything else, is larger, is missing or is refused by the system.
    """
    try:
        # A device may act on being opened, a socket refuses it: their kind is asked first.
        _ordinary(path, path.stat())
        with os.fdopen(os.open(path, _FLAGS), "rb") as stream:
            state = os.fstat(stream.fileno())
            _ordinary(path, state)
            # Some files of the system say that they are empty, and are not.
            data = stream.read(most + 1) if state.st_size <= most else None
    except ValueError as error:  # a name that no system takes: a null character, half a character
        raise refused(path, "systeme-absent") from error
    except OSError as error:
        raise refused(path, cause(error)) from error
    if data is None or len(data) > most:
        raise refused(path, "porte-trop-grand")
    return data


def read_text(path: Path, most: int = SMALL) -> str:
    """Read an ordinary file of UTF-8 text; raises MccgcError as `read_bytes`, or on other bytes."""
    try:
        return read_bytes(path, most).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refused(path, "porte-pas-utf8") from error


def is_folder(path: Path) -> bool:
    """Whether a path leads to a folder; a name that cannot be leads nowhere."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _ordinary(path: Path, state: os.stat_result) -> None:
    if stat.S_ISDIR(state.st_mode):
        raise refused(path, "systeme-est-un-dossier")
    if not stat.S_ISREG(state.st_mode):
        raise refused(path, "porte-pas-un-fichier")


def refused(path: Path, why: str) -> MccgcError:
    """Say that a file is not read; `why` is a word of the catalogue."""
    return MccgcError("fichier-illisible", chemin=path, detail=why)
