"""One line per finding, `file:line:col: CODE message`: what editors and `grep` read."""

from typing import TextIO

from mccgc import messages
from mccgc.reporters.full import COLOURS
from mccgc.reporters.plain import plain
from mccgc.reporters.report import Report


def write(report: Report, lang: str, stream: TextIO, *, colour: bool = False) -> None:
    """Write every finding on its line."""
    for finding in report.findings:
        place = finding.position
        where = f"{plain(place.file)}:{place.line}:{place.column}"
        code = f"\x1b[{COLOURS[finding.severity]}m{finding.code}\x1b[0m" if colour else finding.code
        stream.write(f"{where}: {code} {plain(messages.message(finding, lang))}\n")
