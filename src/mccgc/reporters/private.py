"""What no excerpt shows: a dossier may hold by mistake more than it should.

An unknown key is where someone would write a diagnosis (GDPR, article 9): it is dotted out with its
value, as is a text that says a cause; the comments of a dossier are cut. What nobody must repeat is
not shown at all (`Document.is_discreet`).
"""

import re
from collections.abc import Iterable, Mapping

from mccgc.errors import Finding
from mccgc.source import UNKNOWN_KEY, UNSAID, Document, Span

_CAUSE = "COH121"
_COMMENT = re.compile(r"""(?<![^\s\]}"',])#.*""")


def hidden_values(
    findings: Iterable[Finding], documents: Mapping[str, Document]
) -> dict[str, list[Span]]:
    """Spans of the unknown keys' values, and of the texts that say a cause, by file."""
    hidden: dict[str, list[Span]] = {}
    for finding in findings:
        document = documents.get(finding.position.file)
        if finding.code in (UNKNOWN_KEY, _CAUSE) and document is not None:
            path = document.pointed(finding)
            start, end = document.span(path)
            if finding.code == UNKNOWN_KEY and document.may_be_dossier:
                start, _ = document.span(path, of_key=True)
            hidden.setdefault(document.path, []).append((start, end))
    return hidden


def masked(document: Document, line: int, hidden: Iterable[Span]) -> str:
    """Give a line of a document with hidden characters dotted out."""
    text, first = document.lines[line - 1], document.line_starts[line - 1]
    for start, end in hidden:
        left, right = max(0, start - first), min(len(text), end - first)
        if left < right:
            text = f"{text[:left]}{'·' * (right - left)}{text[right:]}"
    return _COMMENT.sub("", text) if document.may_be_dossier else text


def shown(document: Document, findings: Iterable[Finding]) -> list[str]:
    """Give the lines of a document as they may be shown, less all that must stay hidden."""
    hidden = hidden_values(findings, {document.path: document}).get(document.path, ())
    return [
        UNSAID if line in document.private_lines else masked(document, line, hidden)
        for line in range(1, len(document.lines) + 1)
    ]
