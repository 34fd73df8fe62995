"""Files written whole or not at all: a PV half written must never be signed.

A file whose content has not changed is left alone, so that a second report touches nothing.
"""

import os
import re
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from mccgc.errors import MccgcError, cause

_PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9])?").fullmatch
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE).fullmatch
"""Names that Windows keeps for its devices."""


def write_text(path: Path, text: str) -> bool:
    """Write a text in UTF-8, ends of lines as they are; says whether the file has changed.

    Raises MccgcError when the place cannot be written.
    """
    data = text.encode("utf-8")
    temporary = path.with_name(f".{path.name}.{os.getpid()}.partiel")
    try:
        if path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(data)
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise MccgcError("fichier-inaccessible", chemin=path, detail=cause(error)) from error
    return True


def file_name(identifiant: str) -> str:
    """Make a file name of an identifiant: itself when it is plain, else its letters and a digest.

    Never a path, never a name that some system refuses, and two identifiants never share one.
    """
    if _PLAIN(identifiant) and not _RESERVED(identifiant):
        return identifiant
    letters = re.sub(r"[^A-Za-z0-9]+", "-", identifiant).strip("-")[:60]
    digest = sha256(identifiant.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return f"{letters}-{digest}" if letters else digest
