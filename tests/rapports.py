"""Reports to write, and how each format is read back."""

import json
import re
from collections.abc import Iterable
from io import StringIO
from typing import Any
from xml.etree import ElementTree as ET

from mccgc.errors import Finding, Severity
from mccgc.lint.contexte import Contexte
from mccgc.lint.engine import examine
from mccgc.reporters import write
from mccgc.reporters.report import ELSEWHERE, Report, Screen
from mccgc.source import read
from mccgc.structure import kind_of


def report_on(text: str, path: str = "exemple.yaml") -> Report:
    """Lint one text."""
    document, findings = read(text.encode(), path)
    if not findings:
        outcome = examine(Contexte(document, kind_of(document) or "dossier"))
        return Report(outcome.kept, outcome.suppressed, {path: document}, (path,))
    return Report(findings, [], {path: document}, (path,))


def finding(file: str, key: str, line: int = 1, severity: Severity = Severity.ERREUR) -> Finding:
    """Make a finding whose message holds a text; its document says nothing else."""
    document = read(b"format: mccgc/referentiel@1\n", file).document
    made = document.finding("YML003", severity, (), cle=key, ligne=3)
    return made._replace(position=made.position._replace(line=line, end_line=line))


def of(findings: Iterable[Finding], suppressed: Iterable[tuple[Finding, str]] = ()) -> Report:
    """Report findings whose files are not at hand."""
    findings, suppressed = list(findings), list(suppressed)
    files = dict.fromkeys(f.position.file for f in [*findings, *(f for f, _ in suppressed)])
    return Report(findings, suppressed, {}, tuple(files))


def written(name: str, report: Report, lang: str = "fr", screen: Screen = ELSEWHERE) -> str:
    stream = StringIO()
    write(name, report, lang, stream, screen)
    return stream.getvalue()


def as_json(name: str, report: Report) -> Any:
    return json.loads(written(name, report))


def as_xml(report: Report) -> ET.Element:
    return ET.fromstring(written("junit", report).encode())  # noqa: S314  our own output


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Read GitHub's commands as its runner does: kind, properties, message."""
    found = []
    for line in text.splitlines():
        kind, properties, data = re.fullmatch(r"::(\w+)(?: ([^:]*))?::(.*)", line).groups()  # type: ignore[union-attr]
        pairs = (pair.split("=", 1) for pair in (properties or "").split(",") if pair)
        told = {name: _unescaped(value, ("%3A", ":"), ("%2C", ",")) for name, value in pairs}
        found.append((kind, told, _unescaped(data)))
    return found


def _unescaped(text: str, *more: tuple[str, str]) -> str:
    for code, sign in (*more, ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(code, sign)
    return text
