"""JSON Schemas of the file formats, generated from the models: the one structural truth."""

import ast
import inspect
from functools import cache
from itertools import pairwise
from textwrap import dedent
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from mccgc.model.base import Modele
from mccgc.model.cas import FichierDeCas
from mccgc.model.formats import MODELS

FORMATS: dict[str, type[Modele]] = {**MODELS, "cas": FichierDeCas}
"""Every kind of file, as named in its `format` key."""

DIALECT = GenerateJsonSchema.schema_dialect


def schema(kind: str) -> dict[str, Any]:
    """Generate the JSON Schema (2020-12) of a kind of file."""
    model = FORMATS[kind]
    generated = model.model_json_schema(mode="validation")
    known = _models(model)
    for name, node in [(model.__name__, generated), *generated.get("$defs", {}).items()]:
        for key, told in _descriptions(known[name]).items():
            if key in node.get("properties", {}):
                node["properties"][key].setdefault("description", told)
    return {"$schema": DIALECT, **_plain(generated)}


def _models(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    """Every model of the package, by name: the schema names them so."""
    found: dict[str, type[BaseModel]] = {model.__name__: model}
    pending: list[type[BaseModel]] = [Modele]
    while pending:
        for child in pending.pop().__subclasses__():
            found[child.__name__] = child
            pending.append(child)
    return found


@cache
def _descriptions(model: type[BaseModel]) -> dict[str, str]:
    """Texts that stand under the attributes of a model and of those it extends."""
    told: dict[str, str] = {}
    for parent in reversed(model.__mro__):
        if not issubclass(parent, Modele) or parent is Modele:
            continue
        body = ast.parse(dedent(inspect.getsource(parent))).body[0]
        assert isinstance(body, ast.ClassDef)
        for attribute, text in pairwise(body.body):
            match attribute, text:
                case (
                    ast.AnnAssign(target=ast.Name(id=name)),
                    ast.Expr(value=ast.Constant(value=str(written))),
                ):
                    told[name] = inspect.cleandoc(written)
    return told


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
