"""Which files a run looks at, and which it leaves aside."""

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Iterator
from os.path import lexists
from pathlib import Path
from typing import NamedTuple

from mccgc.errors import MccgcError
from mccgc.inventory import (
    COHORTE,
    Aside,
    called,
    kind_said,
    left_aside,
    listed,
    mentions_yaml,
    plain,
)
from mccgc.opening import LARGE, is_folder, read_bytes
from mccgc.structure import KINDS

DEFAULT = (Path("data/referentiel.yaml"), Path("data/reglement.yaml"))
"""What is looked at when nothing is said, here or in the configuration."""


class Found(NamedTuple):
    """Files to look at, in order, each once, and what is left aside in the folders."""

    paths: tuple[Path, ...]
    aside: tuple[Aside, ...] = ()


def expanded(paths: Iterable[Path], kind: str = "") -> Found:
    """Files among paths, and those of a kind (or of any) below folders.

    Raises MccgcError when a path is missing, or when there is no file at all.
    """
    found: dict[Path, None] = {}
    aside: dict[Path, Aside] = {}
    asked = tuple(paths)
    for path in asked:
        if is_folder(path):
            for each in _below(path, kind, set()):
                if isinstance(each, Aside):
                    aside[each.path] = each
                else:
                    found[each] = None
        elif lexists(path):
            found[path] = None
        else:
            raise MccgcError("chemin-absent", chemin=path)
    if not found:
        raise MccgcError("aucun-fichier", chemins=", ".join(map(str, asked)))
    return Found(tuple(found), tuple(aside.values()))


def usual() -> tuple[Path, ...]:
    """Give the files of the usual names, those that exist; the first one when none does."""
    kinds = [(path.parent, path.stem) for path in DEFAULT]
    return tuple(file for place in kinds for file in called(*place)) or DEFAULT[:1]


def _below(folder: Path, kind: str, seen: set[Path]) -> Iterator[Path | Aside]:
    """Every file below a folder that is ours, and what is left aside; a folder is entered once.

    Beside a cohorte's file all are ours; elsewhere, those that say so or that have such a name.
    """
    real = folder.resolve()
    if real in seen:
        return
    seen.add(real)
    cohorte = bool(called(folder, COHORTE))
    for path in listed(folder):
        reason = left_aside(path)
        if reason == "sous-dossier":
            yield from _below(path, kind, seen)
        elif reason:
            # Of what is not YAML, only what stands among the dossiers may have been meant for us.
            if mentions_yaml(path) or (cohorte and reason != "cache"):
                yield Aside(path, reason)
        else:
            reason = "" if cohorte and not kind else _foreign(path, kind)
            yield Aside(path, reason) if reason else path


def _foreign(path: Path, kind: str) -> str:
    """Why a YAML file is not of this kind (or of any); empty when it is."""
    try:
        data = read_bytes(path, LARGE)
    except MccgcError:
        return ""  # reading it again will say why
    said = _MARK(_loosely(data))
    name = plain(path.name)
    known = (kind_said(said["kind"] or said["schema"]) or said["kind"]) if said else ""
    if not said:
        known = next((k for k in KINDS if name == k), "")
    if not known:
        return "sans-format" if data.strip() else "vide"
    return "genre" if kind and known in KINDS and known != kind else ""


_MARK = re.compile(
    r"""^[\s{"'\ufeff\ufffd]*format["']?\s*:\s*["']?(?P<kind>m[cg]{2,5}\b[^\s"',}]*)"""
    r"""|schemas/(?P<schema>[a-z]+)\.schema\.json""",
    re.IGNORECASE | re.MULTILINE,
).search
"""What makes a file ours, even badly written: its format, or the schema that its editor reads."""


def _loosely(data: bytes) -> str:
    """Read bytes as somebody meant them, whatever their encoding; for looking only."""
    wide = data[:2] in (BOM_UTF16_LE, BOM_UTF16_BE) or b"\0" in data[:200]
    return (data.replace(b"\0", b"") if wide else data).decode(errors="replace")
