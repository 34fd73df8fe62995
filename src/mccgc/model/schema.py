"""JSON Schemas of the file formats, generated from the models: the one structural truth."""

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from mccgc.model.cas import FichierDeCas
from mccgc.model.cohorte import Cohorte
from mccgc.model.deliberation import Deliberation
from mccgc.model.dossier import Dossier
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Reglement

FORMATS: dict[str, type[BaseModel]] = {
    "referentiel": Referentiel,
    "reglement": Reglement,
    "dossier": Dossier,
    "cohorte": Cohorte,
    "deliberation": Deliberation,
    "cas": FichierDeCas,
}
"""The kinds of file, as named in their `format` key."""

DIALECT = GenerateJsonSchema.schema_dialect


def schema(kind: str) -> dict[str, Any]:
    """Generate the JSON Schema (2020-12) of a kind of file."""
    generated = FORMATS[kind].model_json_schema(mode="validation")
    return {"$schema": DIALECT, **_plain(generated)}


def _plain(node: Any) -> Any:  # noqa: ANN401  any part of a JSON Schema
    """Drop generated titles and merge « X or null » into one type, for errors a person can read."""
    if isinstance(node, list):
        return [_plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    node = {k: _plain(v) for k, v in node.items() if k != "title" or isinstance(v, dict)}
    match node.get("anyOf"):
        case [{"type": kind} as branch, {"type": "null"}] if "anyOf" not in branch:
            kinds = kind if isinstance(kind, list) else [kind]
            merged = {**branch, "type": [*kinds, *(() if "null" in kinds else ("null",))]}
            if "const" in merged:
                merged["enum"] = [merged.pop("const"), None]
            elif "enum" in merged:
                merged["enum"] = [*merged["enum"], None]
            del node["anyOf"]
            return {**merged, **node}
    return node
