"""Annotations of GitHub Actions: workflow commands, which the log also shows.

GitHub annotates a pull request with the first ten errors, ten warnings and ten notices of a step,
and drops the others in silence: the gravest come first, and a notice counts those left out. They
all stand in the log of the step.
https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from itertools import groupby
from typing import TextIO

from mccgc import messages
from mccgc.errors import Finding, Severity
from mccgc.inert import plain
from mccgc.lint.registry import rule_names
from mccgc.reporters.places import relative
from mccgc.reporters.report import Report

SHOWN = 10
"""Annotations of each kind that GitHub shows for a step."""

_COMMANDS = {
    Severity.ERREUR: "error",
    Severity.AVERTISSEMENT: "warning",
    Severity.INFORMATION: "notice",
}


def write(report: Report, lang: str, stream: TextIO) -> None:
    """Write one command per finding, the gravest first."""
    ordered = sorted(report.findings, key=lambda finding: finding.severity.rank)
    by_severity = {
        severity: list(found) for severity, found in groupby(ordered, lambda f: f.severity)
    }
    left = _left_out({severity: len(found) for severity, found in by_severity.items()}, lang)
    for severity in Severity:
        if severity is Severity.INFORMATION and left:
            stream.write(f"::notice::{_data(left)}\n")
        stream.writelines(_command(finding, lang) for finding in by_severity.get(severity, ()))


def _left_out(counts: dict[Severity, int], lang: str) -> str:
    """Say how many findings of each severity GitHub will not annotate; empty when it shows all."""
    over = {severity: count - SHOWN for severity, count in counts.items() if count > SHOWN}
    if over and counts.get(Severity.INFORMATION, 0) >= SHOWN:
        # The notice that says so takes the place of one.
        over[Severity.INFORMATION] = counts[Severity.INFORMATION] - SHOWN + 1
    details = ", ".join(
        f"+{messages.say(f'compte.{severity.value}', lang, nombre=over[severity])}"
        for severity in Severity
        if severity in over
    )
    return messages.say("github.reste", lang, details=details) if details else ""


def _command(finding: Finding, lang: str) -> str:
    place = finding.position
    properties: dict[str, object] = {
        "file": relative(place.file),
        "line": place.line,
        "col": place.column,
        "endLine": place.end_line,
    }
    if place.end_line == place.line:
        # Columns are refused on several lines; GitHub counts the last one in.
        properties["endColumn"] = max(place.column, place.end_column - 1)
    properties["title"] = f"{finding.code} {rule_names().get(finding.code, '')}".rstrip()
    written = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    told = _data(messages.message(finding, lang), messages.conseil(finding, lang))
    return f"::{_COMMANDS[finding.severity]} {written}::{told}\n"


def _data(*lines: str) -> str:
    """Escape the text of a command; its line ends are those we put."""
    return "%0A".join(line.replace("%", "%25") for line in lines if line)


def _property(value: str) -> str:
    return plain(value).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
