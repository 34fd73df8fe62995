"""The schemas that editors and other programs read: two dialects, one meaning."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from commande import mccgc
from mccgc.model.schema import FORMATS
from mccgc.source import read_file
from mccgc.structure import kind_of

ROOT = Path(__file__).parent.parent
DRAFTS = ("2020-12", "draft-07")
FILES = sorted(
    path
    for folder in ("data", "cas", "tests/autre", "tests/reglements")
    for path in (ROOT / folder).rglob("*.yaml")
)
BROKEN: tuple[object, ...] = (None, True, 3, "", "x y", "1/2", [], ["x"], {}, {"x": 1})
"""What may stand in the place of a value."""


@cache
def validators(kind: str) -> tuple[Any, Any]:
    whole = [
        json.loads((ROOT / "schemas" / folder / f"{kind}.schema.json").read_bytes())
        for folder in ("", "draft-07")
    ]
    return (
        jsonschema_rs.Draft202012Validator(whole[0], validate_formats=True),
        jsonschema_rs.Draft7Validator(whole[1], validate_formats=True),
    )


def refused(kind: str, value: object) -> tuple[list[Any], list[Any]]:
    """Places that each dialect refuses."""
    recent, older = validators(kind)
    return tuple(  # type: ignore[return-value]
        sorted((e.instance_path, e.message) for e in validator.iter_errors(value))
        for validator in (recent, older)
    )


def both(kind: str, value: object) -> bool:
    """Whether a document is accepted, by both dialects or by neither."""
    recent, older = validators(kind)
    accepted = bool(recent.is_valid(value))
    assert bool(older.is_valid(value)) is accepted
    return accepted


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def slots(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place of a tree: its container, and its key or index."""
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        if isinstance(value[key], dict | list):
            yield from slots(value[key])


def test_there_is_a_file_of_every_kind() -> None:
    assert {kind_of(read_file(path).document) for path in FILES} == set(FORMATS)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_both_dialects_accept_our_files(path: Path) -> None:
    document = read_file(path).document
    kind = kind_of(document)
    assert kind is not None
    assert refused(kind, document.root) == ([], [])


@pytest.mark.parametrize("kind", FORMATS)
def test_both_dialects_refuse_the_same_broken_files(kind: str) -> None:
    """Each value of each small file in turn is replaced or removed, each key added to."""
    paths = [path for path in FILES if kind_of(read_file(path).document) == kind]
    refusals = 0
    for path in sorted(paths, key=lambda p: p.stat().st_size)[:4]:
        root = plain(read_file(path).document.root)
        for container, key in list(slots(root)):
            kept = container[key]
            for value in BROKEN:
                container[key] = value
                refusals += not both(kind, root)
            container[key] = kept
            if isinstance(container, dict):
                del container[key]
                refusals += not both(kind, root)
                container["intruse"] = kept
                refusals += not both(kind, root)
                del container["intruse"]
                container[key] = kept
    assert refusals > 100


@pytest.mark.parametrize("draft", DRAFTS)
def test_the_command_gives_each_schema_in_each_dialect(draft: str) -> None:
    folder = ROOT / "schemas" / ("" if draft == "2020-12" else draft)
    kinds = sorted(path.name.partition(".")[0] for path in folder.glob("*.schema.json"))
    assert kinds == sorted([*FORMATS, "constats", "verdicts", "pivots", "simulation"])
    for kind in ("dossier", "constats", "verdicts"):
        ran = mccgc("schema", kind, "--draft", draft, cwd=ROOT)
        assert (ran.code, ran.err) == (0, "")
        assert ran.out == (folder / f"{kind}.schema.json").read_text(encoding="utf-8")
        whole = json.loads(ran.out)
        assert draft in whole["$schema"] or "draft/2020-12" in whole["$schema"]
        assert jsonschema_rs.meta.is_valid(whole)


@pytest.mark.parametrize(
    ("args", "near"),
    [(("dossiers",), "dossier"), (("dossier", "--draft", "draft-7"), "draft-07")],
)
def test_what_is_not_known_is_answered_with_the_nearest(args: tuple[str, ...], near: str) -> None:
    ran = mccgc("schema", *args, cwd=ROOT)
    assert (ran.code, ran.out, f"« {near} »" in ran.err) == (2, "", True)


def test_what_validate_and_lint_write_keeps_to_the_published_schemas() -> None:
    ran = mccgc("validate", "data/scores/2026-06", "--format", "json", cwd=ROOT)
    told = json.loads(ran.out)
    assert refused("verdicts", told) == ([], [])
    assert told["constats"]
    del told["constats"][0]["conseil"]
    assert not both("verdicts", told)
    ran = mccgc("lint", "data", "--output-format", "json", cwd=ROOT)
    told = json.loads(ran.out)
    assert refused("constats", told) == ([], [])
    assert told["constats"]
    assert told["tus"]
    del told["tus"][0]["raison"]
    assert not both("constats", told)
