"""GitLab's Code Quality report, shown in merge requests.

GitLab compares the fingerprints of the two branches: they hold no line number.
https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from typing import TextIO

from mccgc import inert
from mccgc.errors import Severity
from mccgc.reporters.constat import text
from mccgc.reporters.fingerprint import fingerprints
from mccgc.reporters.places import relative
from mccgc.reporters.report import Report

_SEVERITIES = {
    Severity.ERREUR: "major",
    Severity.AVERTISSEMENT: "minor",
    Severity.INFORMATION: "info",
}


def write(report: Report, lang: str, stream: TextIO) -> None:
    """Write one list of issues."""
    issues = [
        {
            "description": text(finding, lang),
            "check_name": finding.code,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[finding.severity],
            "location": {
                "path": relative(finding.position.file),
                "lines": {"begin": finding.position.line, "end": finding.position.end_line},
            },
        }
        for finding, fingerprint in zip(
            report.findings, fingerprints(report.findings, report.documents), strict=True
        )
    ]
    stream.write(f"{inert.json(issues, indent=1)}\n")
