"""What no excerpt shows: a dossier may hold by mistake more than it should.

An unknown key of a dossier is where someone would write a diagnosis (GDPR, article 9): its value is
dotted out. The lines of the aménagements are never shown at all (`Document.is_private`).
"""

from collections.abc import Iterable, Mapping

from mccgc.errors import Finding
from mccgc.source import Document, Span

UNKNOWN_KEY = "SCH001"


def hidden_values(
    findings: Iterable[Finding], documents: Mapping[str, Document]
) -> dict[str, list[Span]]:
    """Spans of the values of unknown keys, by file."""
    hidden: dict[str, list[Span]] = {}
    for finding in findings:
        document = documents.get(finding.position.file)
        if finding.code == UNKNOWN_KEY and document is not None:
            span = document.span(document.path_of(finding.pointer))
            hidden.setdefault(document.path, []).append(span)
    return hidden


def masked(document: Document, line: int, hidden: Iterable[Span]) -> str:
    """Give a line of a document with hidden characters dotted out."""
    text, first = document.lines[line - 1], document.line_starts[line - 1]
    for start, end in hidden:
        left, right = max(0, start - first), min(len(text), end - first)
        if left < right:
            text = f"{text[:left]}{'·' * (right - left)}{text[right:]}"
    return text
