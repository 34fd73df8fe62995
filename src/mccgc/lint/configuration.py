"""The configuration of a repository: `[tool.mccgc.lint]` of pyproject.toml, `[lint]` of mccgc.toml.

A key or a value that is not understood stops the run: ignored, it would pass for a rule that runs.
"""

import os.path
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from mccgc.errors import MccgcError
from mccgc.lint.settings import Layer
from mccgc.opening import read_bytes
from mccgc.suggestions import closest

OWN, SHARED = "mccgc.toml", "pyproject.toml"
SECTION = "lint"
_MENTION = re.compile(rb"tool[\s\"']*\.[\s\"']*mccgc|^\s*\[\s*tool\s*\]", re.MULTILINE).search
"""Whether pyproject.toml may speak to us: a reader of TOML is imported then only."""


def _word(value: object) -> bool:
    return isinstance(value, str)


def _words(value: object) -> bool:
    return isinstance(value, list) and all(map(_word, value))


def _levels(value: object) -> bool:
    return isinstance(value, dict) and all(map(_word, value.values()))


def _lists(value: object) -> bool:
    return isinstance(value, dict) and all(map(_words, value.values()))


KEYS: dict[str, tuple[Callable[[object], bool], str]] = {
    "select": (_words, "liste"),
    "ignore": (_words, "liste"),
    "extend-select": (_words, "liste"),
    "severity": (_levels, "gravites"),
    "fail-on": (_word, "texte"),
    "baseline": (_word, "texte"),
    "documentation": (_word, "texte"),
    "files": (_words, "liste"),
    "per-file-ignores": (_lists, "listes"),
}
"""Every key: whether a value has the shape that it takes, and the word for that shape."""


def configured(start: Path) -> Layer:
    """Read the nearest configuration, from `start` upward; an empty layer when there is none.

    Raises MccgcError when it cannot be read or says something unknown.
    """
    here = start.resolve()
    for folder in (here, *here.parents):
        for name in (OWN, SHARED):
            path = folder / name
            if not os.path.lexists(path):
                continue
            data = read_bytes(path)  # one that cannot be read may be ours: it is never passed over
            if name == OWN or _MENTION(data):
                return _layer(path, _section(path, data))
    return Layer()


def read_from(path: Path) -> Layer:
    """Read this configuration rather than the nearest: `pyproject.toml`, or one of ours.

    Raises MccgcError when it cannot be read or says something unknown.
    """
    return _layer(path, _section(path, read_bytes(path)))


def _section(path: Path, data: bytes) -> Mapping[str, Any]:
    """Find our section in a file."""
    from tomllib import TOMLDecodeError, loads  # tens of milliseconds, for those who configure

    try:
        tree: Any = loads(data.decode("utf-8"))
    except (TOMLDecodeError, UnicodeDecodeError) as error:
        raise MccgcError("configuration-illisible", chemin=path, detail=error) from error
    except (ValueError, RecursionError) as error:  # a number or a nesting without end
        raise MccgcError("configuration-demesuree", chemin=path) from error
    if path.name == SHARED:
        tree = _table(path, _table(path, tree, "tool"), "mccgc")
    _known(path, tree, (SECTION,))
    section = _table(path, tree, SECTION)
    _known(path, section, KEYS)
    return section


def _table(path: Path, tree: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """Give the table of a key, empty when it is absent."""
    table: object = tree.get(key, {})
    if not isinstance(table, dict):
        raise _shapeless(path, key, "table")
    return table


def _shapeless(path: Path, key: str, expected: str) -> MccgcError:
    # The value itself may be a number of a million digits: what is expected is said, not what is.
    word = f"configuration-{expected}"
    return MccgcError("configuration-valeur", chemin=path, cle=key, attendu=word)


def _known(path: Path, table: Mapping[str, Any], keys: Iterable[str]) -> None:
    for key in table:
        if key not in keys:
            near = closest(key, keys)
            raise MccgcError("configuration-cle", chemin=path, cle=key, proche=near)


def _layer(path: Path, section: Mapping[str, Any]) -> Layer:
    """Give its shape to what a section says."""
    for key, value in section.items():
        fits, expected = KEYS[key]
        if not fits(value):
            raise _shapeless(path, key, expected)
    return Layer(
        tuple(section.get("select", ())),
        tuple(section.get("ignore", ())),
        tuple(section.get("extend-select", ())),
        tuple(section.get("severity", {}).items()),
        section.get("fail-on"),
        section.get("baseline"),
        section.get("documentation"),
        tuple(section.get("files", ())),
        tuple((glob, tuple(codes)) for glob, codes in section.get("per-file-ignores", {}).items()),
        Path(os.path.relpath(path.parent)),
    )
