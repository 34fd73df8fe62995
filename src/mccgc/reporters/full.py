"""Findings for a person: place, code, message, the line itself and a caret, the remedy."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import TextIO

from mccgc import messages
from mccgc.errors import Finding, Severity
from mccgc.inert import plain
from mccgc.reporters.private import hidden_values, masked
from mccgc.reporters.report import ELSEWHERE, Report, Screen
from mccgc.source import UNKNOWN_KEY, Document, Span

COLOURS = {Severity.ERREUR: "31", Severity.AVERTISSEMENT: "33", Severity.INFORMATION: "36"}
WIDTH = 110
"""Columns beyond which a line is cut around the caret, or fewer on a narrow screen."""

_GUTTER, _LEAST = len("12345 | …"), 30
"""Columns that an excerpt leaves to the number of its line, and those it takes at least."""


def write(report: Report, lang: str, stream: TextIO, screen: Screen = ELSEWHERE) -> None:
    """Write every finding, each with its excerpt."""
    silenced = (finding for finding, _ in report.suppressed)
    hidden = hidden_values([*report.findings, *silenced, *report.known], report.documents)
    for finding in report.findings:
        path = finding.position.file
        document, own = report.documents.get(path), hidden.get(path, ())
        stream.write(full(finding, document, lang, screen, own))


def full(
    finding: Finding,
    document: Document | None,
    lang: str,
    screen: Screen = ELSEWHERE,
    hidden: Iterable[Span] = (),
) -> str:
    """Write one finding, with its excerpt when the file is at hand, less what must stay hidden."""
    lines = [head(finding, lang, colour=screen.colour)]
    if document is not None and not document.is_discreet(finding):
        room = min(WIDTH, max(screen.width - _GUTTER, _LEAST))
        lines += excerpt(finding, document, hidden, room)
    remedy = messages.conseil(finding, lang)
    if remedy:
        lines.append(f"  = {remedy}")
    return "\n".join(lines) + "\n\n"


def head(finding: Finding, lang: str, *, colour: bool = False) -> str:
    """Say on one line where, how grave and what."""

    def paint(text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if colour else text

    place = finding.position
    where = paint(f"{plain(place.file)}:{place.line}:{place.column}: ", "1")
    severity = messages.say(f"severite.{finding.severity.value}", lang)
    code = paint(f"{finding.code} {severity}", f"1;{COLOURS[finding.severity]}")
    return f"{where}{code} {messages.message(finding, lang)}"


def excerpt(
    finding: Finding, document: Document, hidden: Iterable[Span] = (), room: int = WIDTH
) -> list[str]:
    """Give the line of a finding, in so many columns, and carets under it."""
    place = finding.position
    if place.line > len(document.lines):
        return []
    line = plain(masked(document, place.line, hidden))
    start = place.column - 1
    if start > len(line):
        return []  # it stands in a comment that is not shown
    end = place.end_column - 1 if place.end_line == place.line else len(line.rstrip())
    before, found, after = line[:start], line[start:end], line[end:]
    if finding.code == UNKNOWN_KEY:
        # Around the key may stand its value, and those of other unknown keys.
        before, after = before if not before.strip(" -") else "… ", ""
    before, found, after = _around(before, found, after, room)
    gutter = f"{place.line:>5} | "
    blank = " " * (len(gutter) - 2) + "| "
    carets = " " * cells(before) + "^" * max(1, cells(found))
    return [f"{gutter}{before}{found}{after}".rstrip(), f"{blank}{carets}"]


def _around(before: str, found: str, after: str, room: int) -> tuple[str, str, str]:
    """Cut a line that is too wide, keeping what is beside the finding."""
    if cells(before + found + after) <= room:
        return before, found, after
    if cells(before) > room // 2:
        while cells(before) >= room // 2:
            before = before[max(1, len(before) - room) :]
        before = f"…{before}"
    room -= cells(before)
    if cells(found) > room:
        return before, cut(found, room), ""
    room -= cells(found)
    return before, found, cut(after, room)


def cut(text: str, room: int) -> str:
    """Give a text that fits in some columns: its start, with a sign that it goes on."""
    if cells(text) <= room:
        return text
    text = text[:room]
    while cells(text) >= room:
        text = text[:-1]
    return f"{text}…"


@lru_cache(maxsize=1024)
def cells(text: str) -> int:
    """Columns that a text takes in a terminal: wide characters two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.combining(c) or unicodedata.category(c) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(c) in "WF"
        else 1
        for c in text
    )
