"""A finding as JSON, one for the whole toolkit: the linter's and `validate`'s are the same."""

from typing import Any

from mccgc import messages
from mccgc.errors import Finding, Severity

Json = dict[str, Any]


def constat(finding: Finding, lang: str = messages.DEFAULT) -> Json:
    """Give a finding, with its words."""
    return {
        "code": finding.code,
        "severite": finding.severity.value,
        "fichier": finding.position.file,
        "ligne": finding.position.line,
        "colonne": finding.position.column,
        "pointeur": finding.pointer,
        "candidat": finding.candidat,
        "message": messages.message(finding, lang),
        "conseil": messages.conseil(finding, lang),
    }


def text(finding: Finding, lang: str) -> str:
    """Say in one go what is wrong and how to mend it, where a format has room for one text."""
    return f"{messages.message(finding, lang)} {messages.conseil(finding, lang)}".strip()


def constat_schema(**more: object) -> Json:
    """JSON Schema of a finding; keys may be added, none renamed nor dropped."""
    word, rank = {"type": "string"}, {"type": "integer", "minimum": 1}
    properties = {
        "code": {**word, "pattern": "^[A-Z]{3}[0-9]{3}$"},
        "severite": {"enum": [severity.value for severity in Severity]},
        "fichier": word,
        "ligne": rank,
        "colonne": rank,
        "pointeur": word,
        "candidat": {"type": ["string", "null"]},
        "message": word,
        "conseil": word,
        **more,
    }
    return {"type": "object", "required": list(properties), "properties": properties}
