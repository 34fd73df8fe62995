"""What all models share: frozen, closed, with French keys and exact values."""

from datetime import date
from fractions import Fraction
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, WithJsonSchema

from mccgc.exact import PATTERN, exact


class Modele(BaseModel):
    """A frozen model that refuses unknown keys.

    The text under an attribute describes its key; only `mccgc.model.schema` reads it. Validators
    are built when a model is first used: a command pays for the formats it reads.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", defer_build=True, arbitrary_types_allowed=True
    )


def _text(value: object) -> object:
    """Give back the text of a canonical integer that YAML typed (`version: 1`)."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _iso(value: object) -> object:
    return date.fromisoformat(value) if isinstance(value, str) else value


Texte = Annotated[
    str, BeforeValidator(_text), WithJsonSchema({"type": ["string", "number"], "minLength": 1})
]
"""A text that is not empty."""

Code = Annotated[
    str,
    BeforeValidator(_text),
    WithJsonSchema({"type": ["string", "number"], "pattern": r"^\S+$"}),
]
"""A stable identifier, without white space."""

Date = Annotated[
    date,
    BeforeValidator(_iso),
    WithJsonSchema({"type": "string", "format": "date"}),
]
"""A day, ISO 8601 (`2026-06-25`)."""

Exact = Annotated[
    Fraction,
    BeforeValidator(exact),
    WithJsonSchema({"type": ["number", "string"], "pattern": PATTERN}),
]
"""An exact number: `12`, `1/2`, `12,5`, `30 %`."""

Note = Annotated[
    str | None,
    BeforeValidator(_text),
    WithJsonSchema({"type": ["string", "number", "null"], "minLength": 1}),
]
"""A level or a mark as the assessor wrote it, or null when it is not known."""
