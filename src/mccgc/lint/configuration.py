"""The configuration of a repository: `[tool.mccgc.lint]` of pyproject.toml, `[lint]` of mccgc.toml.

A key or a value that is not understood stops the run: ignored, it would pass for a rule that runs.
"""

import os.path
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from mccgc.errors import MccgcError, cause
from mccgc.lint.settings import Layer
from mccgc.suggestions import closest

OWN, SHARED = "mccgc.toml", "pyproject.toml"
SECTION = "lint"
_MENTION = b"[tool.mccgc"
"""What pyproject.toml holds when it speaks to us: a reader of TOML is imported then only."""

KEYS: dict[str, type] = {
    "select": list,
    "ignore": list,
    "extend-select": list,
    "severity": dict,
    "fail-on": str,
    "baseline": str,
    "documentation": str,
    "files": list,
    "per-file-ignores": dict,
}


def configured(start: Path) -> Layer:
    """Read the nearest configuration, from `start` upward; an empty layer when there is none.

    Raises MccgcError when it cannot be read or says something unknown.
    """
    here = start.resolve()
    for folder in (here, *here.parents):
        for name in (OWN, SHARED):
            path = folder / name
            try:
                data = path.read_bytes()
            except OSError:
                continue
            if name == OWN or _MENTION in data:
                return _layer(path, _section(path, data))
    return Layer()


def read_from(path: Path) -> Layer:
    """Read this configuration rather than the nearest: `pyproject.toml`, or one of ours.

    Raises MccgcError when it cannot be read or says something unknown.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise MccgcError("fichier-illisible", chemin=path, detail=cause(error)) from error
    return _layer(path, _section(path, data))


def _section(path: Path, data: bytes) -> Mapping[str, Any]:
    """Find our section in a file."""
    from tomllib import TOMLDecodeError, loads  # tens of milliseconds, for those who configure

    try:
        tree: Any = loads(data.decode("utf-8"))
    except (TOMLDecodeError, UnicodeDecodeError) as error:
        raise MccgcError("configuration-illisible", chemin=path, detail=error) from error
    if path.name == SHARED:
        tree = tree.get("tool", {}).get("mccgc", {})
    _known(path, tree, (SECTION,))
    section = tree.get(SECTION, {})
    _known(path, section, KEYS)
    return section  # type: ignore[no-any-return]


def _known(path: Path, table: Mapping[str, Any], keys: Iterable[str]) -> None:
    for key in table:
        if key not in keys:
            near = closest(key, keys)
            raise MccgcError("configuration-cle", chemin=path, cle=key, proche=near)


def _layer(path: Path, section: Mapping[str, Any]) -> Layer:
    """Give its shape to what a section says."""
    for key, value in section.items():
        if not isinstance(value, KEYS[key]) or not _words(value):
            raise MccgcError("configuration-valeur", chemin=path, cle=key, valeur=value)
    return Layer(
        tuple(section.get("select", ())),
        tuple(section.get("ignore", ())),
        tuple(section.get("extend-select", ())),
        tuple(section.get("severity", {}).items()),
        section.get("fail-on"),
        section.get("baseline"),
        section.get("documentation"),
        tuple(section.get("files", ())),
        tuple((pattern, tuple(codes)) for pattern, codes in _ignores(path, section)),
        Path(os.path.relpath(path.parent)),
    )


def _ignores(path: Path, section: Mapping[str, Any]) -> Iterable[tuple[str, list[str]]]:
    key = "per-file-ignores"
    for pattern, codes in section.get(key, {}).items():
        if not isinstance(codes, list):
            raise MccgcError("configuration-valeur", chemin=path, cle=key, valeur=codes)
        yield pattern, codes


def _words(value: object) -> bool:
    """Whether a value is made of texts."""
    if isinstance(value, dict):
        return all(map(_words, value.values()))
    return all(isinstance(word, str) for word in value) if isinstance(value, list) else True
