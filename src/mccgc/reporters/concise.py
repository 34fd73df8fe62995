"""One line per finding, `file:line:col: CODE message`: what editors and `grep` read."""

from typing import TextIO

from mccgc import messages
from mccgc.inert import plain
from mccgc.reporters.full import COLOURS
from mccgc.reporters.report import ELSEWHERE, Report, Screen


def write(report: Report, lang: str, stream: TextIO, screen: Screen = ELSEWHERE) -> None:
    """Write every finding on its line."""
    for finding in report.findings:
        place = finding.position
        where = f"{plain(place.file)}:{place.line}:{place.column}"
        code = finding.code
        if screen.colour:
            code = f"\x1b[{COLOURS[finding.severity]}m{code}\x1b[0m"
        stream.write(f"{where}: {code} {messages.message(finding, lang)}\n")
