"""What all models share: frozen, closed, with French keys and exact values."""

from datetime import date
from fractions import Fraction
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict

from mccgc.exact import PATTERN, SANS_PART, exact, is_share
from mccgc.inert import CLASS


class Modele(BaseModel):
    """A frozen model that refuses unknown keys.

    The text under an attribute describes its key; only `mccgc.model.schema` reads it. Validators
    are built when a model is first used: a command pays for the formats it reads, and a default
    value is constructed rather than validated.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        defer_build=True,
        arbitrary_types_allowed=True,
        coerce_numbers_to_str=True,  # YAML types canonical integers: `version: 1`
    )


class Schema:
    """Says how a type is written in a file, for JSON Schema.

    Pydantic's own `WithJsonSchema` would import its schema generator at every start.
    """

    def __init__(self, written: dict[str, Any]) -> None:
        """Hold the schema."""
        self._written = written

    def __get_pydantic_json_schema__(self, *_: object) -> dict[str, Any]:
        """Give the schema, whatever the type is in Python."""
        return dict(self._written)


_TEXT: dict[str, Any] = {"type": ["string", "number"], "minLength": 1}

Texte = Annotated[str, Schema(_TEXT)]
"""A text that is not empty."""

Nom = Annotated[str, Schema({**_TEXT, "pattern": f"^[^{CLASS}]*$"})]
"""What names a person, a place or a thing, on one line, all of whose characters are seen."""

Phrase = Annotated[str, Schema({**_TEXT, "pattern": rf"^(?:[^{CLASS}]|[\n\t])*$"})]
"""What is quoted to identify or to justify, all of whose characters are seen; may hold lines."""

Code = Annotated[str, Schema({"type": _TEXT["type"], "pattern": rf"^[^\s{CLASS}]+$"})]
"""A stable identifier, without white space nor a character that is not seen."""

CODES: dict[str, Any] = {"propertyNames": {"pattern": f"^[^{CLASS}]*$"}}
"""The keys of a table are names too."""

Date = Annotated[
    date,
    Schema({"type": "string", "format": "date", "pattern": "^[0-9]*[1-9][0-9]*-"}),  # no year 0
]
"""A day, ISO 8601 (`2026-06-25`)."""

Exact = Annotated[
    Fraction,
    BeforeValidator(exact),
    Schema({"type": ["number", "string"], "pattern": PATTERN}),
]
"""An exact number: `12`, `1/2`, `12,5`, `30 %`."""


def _without_share(written: object) -> Fraction:
    """Read an exact number that is not a share; raises ValueError on a percentage."""
    if is_share(written):
        raise ValueError(f"not a share: {written!r}")
    return exact(written)


Mesure = Annotated[
    Fraction,
    BeforeValidator(_without_share),
    Schema({"type": ["number", "string"], "pattern": SANS_PART}),
]
"""An exact number where a percentage would be a share of nothing: `12`, `1/2`, `12,5`."""

Seuil = Annotated[
    Fraction,
    BeforeValidator(_without_share),
    Schema({"type": ["number", "string"], "pattern": PATTERN}),
]
"""A number of points; a file may write it as a share of a scale (`mccgc.model.seuils`)."""

Note = Annotated[str | None, Schema({"type": ["string", "number", "null"], "minLength": 1})]
"""A level or a mark as the assessor wrote it, or null when it is not known."""
