"""SARIF 2.1.0, for GitHub code scanning and whoever gathers findings.

Every rule is declared, whether or not it found something: a service closes an alert only when it
knows that its rule has run. URIs are relative; what the file silences is kept, with its reason.
https://docs.oasis-open.org/sarif/sarif/v2.1.0/
"""

from collections.abc import Iterator
from typing import Any, TextIO

from mccgc import __version__, inert
from mccgc.errors import Finding, Severity
from mccgc.lint.registry import Rule, rule, rule_names
from mccgc.messages import say
from mccgc.reporters.constat import text
from mccgc.reporters.fingerprint import fingerprints
from mccgc.reporters.page import anchor, page
from mccgc.reporters.places import uri
from mccgc.reporters.report import Report

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
ROOT = "%SRCROOT%"
"""Where relative URIs start, by the name that code scanning services give it."""

FINGERPRINT = "mccgc/v1"

_LEVELS = {
    Severity.ERREUR: "error",
    Severity.AVERTISSEMENT: "warning",
    Severity.INFORMATION: "note",
}


def write(report: Report, lang: str, stream: TextIO) -> None:
    """Write one log, of one run."""
    site = report.documentation
    run = {
        "tool": {
            "driver": {
                "name": "mccgc",
                "version": __version__,
                "semanticVersion": __version__,
                **({"informationUri": site} if site else {}),
                "rules": [
                    _rule(each, lang) | ({"helpUri": f"{site}#{anchor(each)}"} if site else {})
                    for each in map(rule, rule_names())
                ],
            }
        },
        "language": lang,
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True}],
        "artifacts": [{"location": _location(path)} for path in dict.fromkeys(report.files)],
        "results": list(_results(report, lang)),
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    stream.write(f"{inert.json(log, indent=1)}\n")


def _rule(rule: Rule, lang: str) -> dict[str, Any]:
    """Describe a rule; its help is its page."""
    body = page(rule, lang)
    title, _, rest = body.partition("\n")
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": title.strip()},
        "fullDescription": {
            "text": " ".join(rest.strip().partition("\n\n")[0].split("\n")) or title
        },
        "help": {"text": body, "markdown": body},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [say(f"famille.{rule.code[:3]}", lang)]},
    }


def _results(report: Report, lang: str) -> Iterator[dict[str, Any]]:
    """Give every finding, those that are silenced with where and why."""
    known = say("sarif.connu", lang)
    everything: list[tuple[Finding, str, str]] = [
        *((finding, "", "") for finding in report.findings),
        *((finding, "inSource", reason) for finding, reason in report.suppressed),
        *((finding, "external", known) for finding in report.known),
    ]
    prints = fingerprints((finding for finding, *_ in everything), report.documents)
    ranks = {code: index for index, code in enumerate(rule_names())}
    for (finding, kind, reason), fingerprint in zip(everything, prints, strict=True):
        index = {"ruleIndex": ranks[finding.code]} if finding.code in ranks else {}
        suppression = {"kind": kind, "status": "accepted", "justification": reason}
        yield {
            "ruleId": finding.code,
            **index,
            "level": _LEVELS[finding.severity],
            "message": {"text": text(finding, lang)},
            "locations": [_place(finding)],
            "partialFingerprints": {FINGERPRINT: fingerprint},
            "suppressions": [suppression] if kind else [],
        }


def _place(finding: Finding) -> dict[str, Any]:
    place = finding.position
    return {
        "physicalLocation": {
            "artifactLocation": _location(place.file),
            "region": {
                "startLine": place.line,
                "startColumn": place.column,
                "endLine": place.end_line,
                "endColumn": place.end_column,
            },
        },
        "logicalLocations": [{"fullyQualifiedName": finding.pointer or "/", "kind": "element"}],
    }


def _location(path: str) -> dict[str, str]:
    written = uri(path)
    return {"uri": written} if written.startswith("file:") else {"uri": written, "uriBaseId": ROOT}
