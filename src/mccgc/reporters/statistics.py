"""How many findings of each rule, the most frequent first."""

from collections import Counter
from typing import TextIO

from mccgc.lint.registry import rule_names
from mccgc.reporters.report import Report


def write(report: Report, lang: str, stream: TextIO) -> None:
    """Write one line per rule that found something; a name is the same in every language."""
    del lang
    names = rule_names()
    counts = Counter(finding.code for finding in report.findings)
    width = len(str(max(counts.values(), default=0)))
    stream.writelines(
        f"{count:>{width}}  {code}  {names[code]}\n"
        for code, count in sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    )
