"""Is a file of the right shape? Its tree against the JSON Schema of its format, as findings.

The schemas are generated from the models: to check a file imports none, and editors check the same.
"""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs

from mccgc.errors import Finding, Severity
from mccgc.inert import nature, unseen
from mccgc.resources import schema_path
from mccgc.source import UNSAID, Document, Path, Table, pointer
from mccgc.suggestions import closest, iso_date

KINDS = ("referentiel", "reglement", "dossier", "cohorte", "deliberation", "cas")
"""Kinds of file, as their `format` key names them: `mccgc/<kind>@1`."""


def kind_of(document: Document) -> str | None:
    """Kind of a file by its `format` key; None when it does not say."""
    root = document.root
    written = root.get("format") if isinstance(root, Table) else None
    if not isinstance(written, str) or not written.startswith("mccgc/"):
        return None
    kind = written.removeprefix("mccgc/").partition("@")[0]
    return kind if kind in KINDS else None


def check_kind(document: Document, kind: str) -> list[Finding]:
    """Find that a document is not of the kind that its place demands."""
    return [] if kind_of(document) == kind else [wrong_kind(document, kind)]


def wrong_kind(document: Document, *expected: str) -> Finding:
    """Find that a document says none of the kinds expected."""
    root = document.root
    written = root.get("format") if isinstance(root, Table) else None
    return document.finding(
        "SCH007",
        Severity.ERREUR,
        ("format",),
        key=None if written else "SCH007/absent",
        trouve=written or "",
        attendu=" | ".join(map(_format, expected)),
        proche=closest(str(written), list(map(_format, KINDS))) if written else "",
    )


def _format(kind: str) -> str:
    return f"mccgc/{kind}@1"


@cache
def _schema(kind: str) -> tuple[dict[str, Any], jsonschema_rs.Draft202012Validator]:
    schema = json.loads(schema_path(kind).read_bytes())
    return schema, jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def default(kind: str, key: str) -> object:
    """Value that a key at the head of a kind of file takes when it is not written."""
    schema, _ = _schema(kind)
    return schema["properties"][key].get("default")


def check(document: Document, kind: str) -> list[Finding]:
    """Find everything that the schema of `kind` refuses in a document, in the file's order."""
    schema, validator = _schema(kind)
    if validator.is_valid(document.root):
        return []
    errors = list(validator.iter_errors(document.root))
    findings = [*_rivals(document, errors)]
    findings += [f for error in errors for f in _findings(document, schema, error)]
    unique = {_identity(finding): finding for finding in findings}
    for finding in findings:
        for less in _said_better(finding):
            unique.pop(less, None)
    return sorted(unique.values(), key=lambda f: (f.position, f.key))


_Identity = tuple[str, str, object]


def _identity(finding: Finding) -> _Identity:
    """What makes a finding the same as another: one value, or one key, may be refused twice."""
    cle = finding.params.get("cle")
    return finding.key, finding.pointer, finding.position if cle == UNSAID else cle


def _said_better(finding: Finding) -> Iterator[_Identity]:
    """Findings that say less of the same value."""
    where = finding.pointer
    match finding.key:
        case "SCH004" | "SCH004/liste":
            yield "SCH003", where, None
        case "SCH006":
            yield "SCH005/vide", where, None
        case "SCH006/deux":
            for rival in str(finding.params["presentes"]).split(", "):
                yield "SCH001", f"{where}{pointer((rival,))}", rival


def _rivals(document: Document, errors: list[jsonschema_rs.ValidationError]) -> Iterator[Finding]:
    """Find keys that each stand for an alternative: unknown to the others, they are not unknown."""
    unknown: dict[Path, list[set[str]]] = {}
    for error in errors:
        kind: Any = error.kind
        if kind.name == "additionalProperties":
            unknown.setdefault(tuple(error.instance_path), []).append(set(kind.unexpected))
    for path, several in unknown.items():
        rivals = {key for keys in several for key in keys if not all(key in k for k in several)}
        if rivals:
            present = ", ".join(sorted(rivals))
            yield document.finding(
                "SCH006", Severity.ERREUR, path, key="SCH006/deux", presentes=present
            )


def _findings(
    document: Document, schema: dict[str, Any], error: jsonschema_rs.ValidationError
) -> Iterator[Finding]:
    """Say one refusal of the schema in the words of the catalogue."""
    path: Path = tuple(error.instance_path)
    kind: Any = error.kind
    parent = _subschema(schema, error.schema_path[:-1])
    match kind.name:
        case "additionalProperties":
            known = list(parent.get("properties", {}))
            for key in kind.unexpected:
                yield document.finding(
                    "SCH001",
                    Severity.ERREUR,
                    (*path, key),
                    of_key=True,
                    cle=key,
                    proche=closest(key, known),
                    connues=", ".join(known),
                )
        case "required":
            yield document.finding("SCH002", Severity.ERREUR, path, of_key=True, cle=kind.property)
        case "anyOf" | "oneOf" | "oneOfNotValid" | "oneOfMultipleValid":
            yield from _alternatives(document, schema, error, path, parent)
        case "type":
            found = _type_name(error.instance)
            yield document.finding(
                "SCH003",
                Severity.ERREUR,
                path,
                key="SCH003/rien" if error.instance is None else None,
                attendu=_expected(parent),
                trouve=found,
            )
        case "enum" | "const":
            options = parent.get("enum") or [parent.get("const")]
            words = [str(option) for option in options if option is not None]
            yield document.finding(
                "SCH004",
                Severity.ERREUR,
                path,
                valeur=_short(error.instance),
                proche=closest(str(error.instance), words),
                admises=", ".join(words),
            )
        case "pattern" | "propertyNames" if hidden := list(_unseen(document, path, error.instance)):
            yield from hidden
        case "minItems" | "minProperties" | "minLength":
            yield document.finding("SCH005", Severity.ERREUR, path, key="SCH005/vide")
        case _:
            bound = f"SCH005/{kind.name}" if kind.name in ("minimum", "maximum") else None
            said: dict[str, Any] = {"valeur": _short(error.instance), "attendu": _expected(parent)}
            near = iso_date(str(error.instance)) if said["attendu"] == "date" else ""
            said |= {"limite": str(getattr(kind, "limit", "")), "proche": near}
            yield document.finding("SCH005", Severity.ERREUR, path, key=bound, **said)


def _unseen(document: Document, path: Path, refused: object) -> Iterator[Finding]:
    """Find the first character that is not seen in a text, or in each key of a table."""
    of_key = isinstance(refused, dict)
    for text in map(str, refused if isinstance(refused, dict) else (refused,)):
        found = unseen(text)
        if found is None:
            continue
        where = (*path, text) if of_key else path
        start, end = document.span(where, of_key=of_key)
        at = document.text.find(found[0], start, end)  # an escape writes it otherwise
        yield document.finding(
            "SCH008",
            Severity.ERREUR,
            where,
            span=(start, end) if at < 0 else (at, at + 1),
            signe=f"U+{ord(found[0]):04X}",
            nature=nature(found[0]),
            rang=found.start() + 1,
            valeur=_short(text),
        )


def _alternatives(
    document: Document,
    schema: dict[str, Any],
    error: jsonschema_rs.ValidationError,
    path: Path,
    parent: dict[str, Any],
) -> Iterator[Finding]:
    """Say which alternative was meant, rather than that none fits."""
    branches = parent.get("anyOf") or parent.get("oneOf") or []
    wanted = [b["required"][0] for b in branches if set(b) == {"required"}]
    if wanted and isinstance(error.instance, dict):
        present = [key for key in wanted if key in error.instance]
        near = (closest(key, wanted) for key in error.instance)
        yield document.finding(
            "SCH006",
            Severity.ERREUR,
            path,
            key="SCH006/deux" if present else "SCH006",
            presentes=", ".join(present),
            attendues=", ".join(wanted),
            proche="" if present else next(filter(None, near), ""),
        )
        return
    context = getattr(error.kind, "context", [])
    fitting = [
        errors
        for errors in context
        if not any(e.kind.name == "type" and tuple(e.instance_path) == path for e in errors)
    ]
    if len(fitting) == 1:
        listed = any(branch.get("type") == "array" for branch in branches)
        for inner in fitting[0]:
            for finding in _findings(document, schema, inner):
                alone = listed and finding.code == "SCH004"
                yield finding._replace(key="SCH004/liste") if alone else finding
        return
    found = _type_name(error.instance)
    expected = _expected(parent)
    key = "SCH003/rien" if error.instance is None else None
    yield document.finding("SCH003", Severity.ERREUR, path, key=key, attendu=expected, trouve=found)


def _subschema(schema: dict[str, Any], path: list[str | int]) -> dict[str, Any]:
    """Follow a schema path, through its references."""
    node: Any = schema
    for step in path:
        if isinstance(node, dict) and "$ref" in node and step != "$ref":
            node = _resolved(schema, node)
        node = _resolved(schema, node) if step == "$ref" else node[step]
    while isinstance(node, dict) and "$ref" in node:
        node = _resolved(schema, node)
    return node if isinstance(node, dict) else {}


def _resolved(schema: dict[str, Any], node: dict[str, Any]) -> Any:  # noqa: ANN401
    return schema["$defs"][str(node["$ref"]).rpartition("/")[2]]


_TYPES = {
    "string": "texte",
    "integer": "entier",
    "number": "nombre",
    "boolean": "booleen",
    "array": "liste",
    "object": "table",
    "null": "vide",
}


def _expected(schema: dict[str, Any]) -> str:
    """Name what a schema expects, as a word of the catalogue (`texte`, `date`, `exact`…)."""
    if schema.get("format") == "date":
        return "date"
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else list(kinds)
    for branch in schema.get("anyOf", []):
        inner = branch.get("type", "object" if "$ref" in branch else [])
        kinds += [inner] if isinstance(inner, str) else inner
    pattern = schema.get("pattern", "")
    for class_, word in (("\\d", "exact"), ("\\s", "code")):
        if class_ in pattern:
            return word
    wanted = [k for k in dict.fromkeys(kinds) if k != "null"]
    if "string" in wanted and "number" in wanted:
        wanted.remove("number")
    return "|".join(_TYPES[k] for k in wanted) or "table"


def _type_name(value: object) -> str:
    if value is None:
        return "vide"
    for python, name in ((bool, "booleen"), (int, "entier"), (str, "texte"), (list, "liste")):
        if isinstance(value, python):
            return name
    return "table"


def _short(value: object, limit: int = 40) -> str:
    text = str(value)
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
