"""The published JSON Schemas, each in two dialects."""

import json
from collections.abc import Iterator
from typing import Any

from mccgc.model.dialect import draft_07
from mccgc.model.schema import DIALECT, FORMATS, schema
from mccgc.render import contract_schemas as contracts
from mccgc.reporters.json import schema as constats


def every() -> dict[str, dict[str, Any]]:
    """Schemas by name: kinds of file, then what commands write."""
    return {
        **{kind: schema(kind) for kind in FORMATS},
        "constats": {"$schema": DIALECT, **constats()},
        "verdicts": contracts.verdicts(),
        "pivots": contracts.pivots(),
        "simulation": contracts.simulation(),
    }


def files() -> Iterator[tuple[str, str]]:
    """Path of each schema under `schemas`, and its text."""
    for name, whole in every().items():
        yield f"{name}.schema.json", _text(whole)
        yield f"draft-07/{name}.schema.json", _text(draft_07(whole))


def _text(whole: dict[str, Any]) -> str:
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
