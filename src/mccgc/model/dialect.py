"""The same JSON Schema in an older dialect, for the editors that know no other.

PyCharm and older YAML servers read draft-07 only. There, what stands beside a `$ref` is ignored, so
that a reference keeps its description only inside an `allOf`.
"""

from typing import Any

DRAFT_07 = "http://json-schema.org/draft-07/schema#"


def draft_07(schema: dict[str, Any]) -> dict[str, Any]:
    """Write a 2020-12 schema in draft-07; it accepts and refuses the same documents."""
    translated: dict[str, Any] = _translated(schema)
    return {**translated, "$schema": DRAFT_07}


def _translated(node: Any) -> Any:  # noqa: ANN401  any part of a JSON Schema
    if isinstance(node, list):
        return [_translated(item) for item in node]
    if not isinstance(node, dict):
        return node
    written = {
        "definitions" if key == "$defs" else key: _translated(value) for key, value in node.items()
    }
    reference = written.get("$ref")
    if not isinstance(reference, str):
        return written
    del written["$ref"]
    target = {"$ref": reference.replace("#/$defs/", "#/definitions/", 1)}
    return {"allOf": [target], **written} if written else target
