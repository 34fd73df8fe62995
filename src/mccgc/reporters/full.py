"""Findings for a person: place, code, message, the line itself and a caret, the remedy."""

import unicodedata

from mccgc import messages
from mccgc.errors import Finding, Position, Severity
from mccgc.source import Document

_COLOURS = {Severity.ERREUR: "31", Severity.AVERTISSEMENT: "33", Severity.INFORMATION: "36"}
PRIVATE = "/amenagements"
"""Part of a dossier whose lines are never shown: they may say more than the measure."""
WIDTH = 110
"""Columns beyond which a line is cut around the caret."""


def full(finding: Finding, document: Document | None, lang: str, *, colour: bool = False) -> str:
    """Write one finding, with its excerpt when the file is at hand."""

    def paint(text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if colour else text

    place = finding.position
    head = f"{place.file}:{place.line}:{place.column}: "
    severity = messages.say(f"severite.{finding.severity.value}", lang)
    code = paint(f"{finding.code} {severity}", f"1;{_COLOURS[finding.severity]}")
    lines = [f"{paint(head, '1')}{code} {messages.message(finding, lang)}"]
    if document is not None and not finding.pointer.startswith(PRIVATE):
        lines += excerpt(finding, document)
    remedy = messages.conseil(finding, lang)
    if remedy:
        lines.append(f"  = {remedy}")
    return "\n".join(lines) + "\n\n"


def excerpt(finding: Finding, document: Document) -> list[str]:
    """Give the line of a finding and, under it, carets; an unknown key's value is not shown."""
    place = finding.position
    if place.line > len(document.lines):
        return []
    line = document.lines[place.line - 1].expandtabs(1)
    start, end = place.column - 1, _end(place, line)
    if finding.code == "SCH001":
        line = line[:end]
    cut = max(0, start - WIDTH // 2) if cells(line) > WIDTH else 0
    shown = line[cut : cut + WIDTH]
    gutter = f"{place.line:>5} | "
    blank = " " * (len(gutter) - 2) + "| "
    end = min(end, cut + len(shown))
    carets = " " * cells(shown[: start - cut]) + "^" * max(1, cells(line[start:end]))
    return [f"{gutter}{shown}".rstrip(), f"{blank}{carets}"]


def _end(place: Position, line: str) -> int:
    return place.end_column - 1 if place.end_line == place.line else len(line.rstrip())


def cells(text: str) -> int:
    """Columns that a text takes in a terminal: wide characters two, combining ones none."""
    return sum(
        0
        if unicodedata.combining(c) or unicodedata.category(c) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(c) in "WF"
        else 1
        for c in text
    )
