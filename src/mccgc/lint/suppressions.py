"""`# mccgc: ignore[CODE] raison`: silence a finding where it stands, and say why.

A comment speaks of its own line or, alone on its line, of the first line below that is not a
comment. Without a reason it silences nothing; once it silences nothing it is itself a finding.
"""

import re
from bisect import bisect_right
from collections.abc import Container, Iterator
from typing import NamedTuple

from mccgc.errors import Finding
from mccgc.lint.registry import rule, rule_names
from mccgc.source import UNSAID, Document, Liste, Span, Table
from mccgc.suggestions import closest

NEVER = ("YML", "SCH", "SUP")
"""Families that no comment silences: what cannot be read, and the comments themselves."""

_COMMENT = re.compile(r"#(?<!\S#)[ \t]*mccgc(?:[ \t]*:|[ \t]+ignore\b)[^\r\n]*", re.IGNORECASE)
_IGNORE = re.compile(
    r"#\s*mccgc\s*:\s*ignore\s*\[(?P<codes>[^]]*[^]\s][^]]*)](?P<reason>.*)", re.IGNORECASE
)
_END_OF_REASON = re.compile(r"\s#\s")


class Suppressed(NamedTuple):
    """What a file's comments leave: findings to show (theirs included), and those silenced."""

    kept: list[Finding]
    suppressed: list[tuple[Finding, str]]


class Ignore(NamedTuple):
    """One code of one comment: where it is written, the line it speaks of, and the reason."""

    code: str
    span: Span
    line: int
    reason: str


def suppress(
    document: Document,
    findings: list[Finding],
    rules_run: set[str] | None = None,
    *,
    blind: Container[str] = (),
) -> Suppressed:
    """Apply the comments of a file to its findings.

    `rules_run` are the codes of the rules that ran (None: all of them), `blind` those that could
    not see all of the file: a comment is not blamed for silencing nothing when its rule did not
    look, nor while the rule finds elsewhere what may have moved. A file that cannot be read has no
    comments.
    """
    if document.root is None or _COMMENT.search(document.text) is None:
        return Suppressed(findings, [])
    ignores: list[Ignore] = []
    own: list[Finding] = []
    for comment in _comments(document):
        read = list(_read(document, comment))
        if not read:
            own.append(_finding(document, "SUP004", comment))
        for ignore in read:
            if ignore.code in rule_names() and not ignore.code.startswith(NEVER):
                ignores.append(ignore)
            else:
                own.append(_unknown(document, ignore))
    by_place: dict[tuple[str, int], list[Ignore]] = {}
    for ignore in ignores:
        by_place.setdefault((ignore.code, ignore.line), []).append(ignore)
    kept: list[Finding] = []
    suppressed: list[tuple[Finding, str]] = []
    used: set[Ignore] = set()
    for finding in findings:
        here = by_place.get((finding.code, finding.position.line), [])
        used.update(here)
        reason = next((ignore.reason for ignore in here if ignore.reason), "")
        if reason:
            suppressed.append((finding, UNSAID if document.is_discreet(finding) else reason))
        else:
            kept.append(finding)
    elsewhere = {finding.code for finding in kept}
    looked = [i for i in ignores if i in used or not (i.code in blind or i.code in elsewhere)]
    own += _blame(document, looked, used, rules_run)
    kept += [finding for finding in own if rules_run is None or finding.code in rules_run]
    return Suppressed(sorted(kept, key=lambda f: (*f.position[1:3], f.key)), suppressed)


def _blame(
    document: Document, ignores: list[Ignore], used: set[Ignore], rules_run: set[str] | None
) -> Iterator[Finding]:
    """Find the comments that silence nothing, and those that would if they said why."""
    for ignore in ignores:
        if ignore in used and not ignore.reason:
            yield _finding(document, "SUP001", ignore.span, regle=ignore.code)
        elif ignore not in used and (rules_run is None or ignore.code in rules_run):
            yield _finding(document, "SUP002", ignore.span, regle=ignore.code)


def _unknown(document: Document, ignore: Ignore) -> Finding:
    names = rule_names()
    if ignore.code in names:
        return _finding(document, "SUP003", ignore.span, variant="interdit", regle=ignore.code)
    by_name = {name: code for code, name in names.items()}
    near = by_name.get(ignore.code.lower()) or closest(ignore.code, names)
    return _finding(document, "SUP003", ignore.span, regle=ignore.code, proche=near)


def _finding(
    document: Document,
    code: str,
    span: Span,
    *,
    variant: str = "",
    regle: str = "",
    proche: str = "",
) -> Finding:
    key = f"{code}/{variant}" if variant else code
    severity = rule(code).severity
    return document.finding(code, severity, (), key=key, span=span, regle=regle, proche=proche)


def _read(document: Document, comment: Span) -> Iterator[Ignore]:
    """Read the codes of a comment; nothing when it is malformed."""
    start, end = comment
    found = _IGNORE.match(document.text, start, end)
    if found is None:
        return
    reason = _END_OF_REASON.split(f"{found['reason']} ", maxsplit=1)[0].strip(" \t-–—:.")
    reason = reason if any(map(str.isalnum, reason)) else ""
    line = _line_spoken_of(document, start)
    for code in re.finditer(r"[^\s,]+", found["codes"]):
        at = found.start("codes") + code.start()
        yield Ignore(code[0], (at, at + len(code[0])), line, reason)


def _line_spoken_of(document: Document, start: int) -> int:
    """Line of the comment, or the first line below it that is not a comment when it is alone."""
    line = bisect_right(document.line_starts, start)
    lines = document.lines
    while line < len(lines) and lines[line - 1].lstrip().startswith("#"):
        line += 1
    return line


def _comments(document: Document) -> Iterator[Span]:
    """Spans of the comments that speak to us: at the head of a comment, never inside a text."""
    written: list[Span] | None = None
    for found in _COMMENT.finditer(document.text):
        line = bisect_right(document.line_starts, found.start())
        before = document.text[document.line_starts[line - 1] : found.start()].lstrip()
        if before.startswith("#"):
            continue
        if written is None:
            written = sorted(_scalars(document))
        place = bisect_right(written, (found.start(), len(document.text))) - 1
        if place < 0 or found.start() >= written[place][1]:
            yield found.span()


def _scalars(document: Document) -> Iterator[Span]:
    """Spans of every text of the file; of a block, without its first line, which may end in one."""
    pending: list[tuple[object, Span]] = [(document.root, (0, 0))]
    while pending:
        node, (start, end) = pending.pop()
        if isinstance(node, Table):
            for key, value in node.items():
                key_start, key_end, value_start, value_end = node.spans[key]
                yield key_start, key_end
                pending.append((value, (value_start, value_end)))
        elif isinstance(node, Liste):
            pending.extend(zip(node, node.spans, strict=True))
        elif end > start:
            block = document.text[start] in "|>"
            first_line = bisect_right(document.line_starts, start)
            yield (document.line_starts[first_line] if block else start), end
