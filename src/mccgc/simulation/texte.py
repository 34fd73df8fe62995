"""Change one value in the text of a file, and leave every other character where it stands.

The changed text is then read and checked like any file: positions and excerpts stay true.
"""

from typing import Any

from mccgc.source import Document, Liste, Path, Span, Table, read


def remplace(document: Document, path: Path, valeur: str) -> str:
    """Give the text with this value at `path`; keys missing on the way are added."""
    node: Any = document.root
    known = 0
    for step in path:
        inside = isinstance(node, Liste) and isinstance(step, int) and step < len(node)
        if not inside and not (isinstance(node, Table) and step in node):
            break
        node, known = node[step], known + 1
    text = document.text
    start, end = _written(document, document.span(path[:known]))
    if known == len(path):
        return _spliced(text, start, end, flow(valeur))
    added = _nested(path[known + 1 :], valeur)
    key = flow(str(path[known]))
    if not isinstance(node, Table) or not node:
        return _spliced(text, start, end, f"{{{key}: {added}}}")
    last = max(value_end for _, _, _, value_end in node.spans.values())
    last = _written(document, (start, last))[1] if known else len(text.rstrip())
    if known and text[start] == "{":
        return f"{text[:last]}, {key}: {added}{text[last:]}"
    first = min(span[0] for span in node.spans.values())
    column = first - (text.rfind("\n", 0, first) + 1)
    line_end = text.find("\n", last)
    line_end = len(text) if line_end < 0 else line_end
    return f"{text[:line_end]}\n{' ' * column}{key}: {added}{text[line_end:]}"


def _written(document: Document, span: Span) -> Span:
    """Cut a span back to what is written: that of a block runs on to the next one."""
    start, end = span
    return start, start + len(document.text[start:end].rstrip())


def _spliced(text: str, start: int, end: int, value: str) -> str:
    """Put a value in the place of another; one that was empty needs its space."""
    space = " " if start == end else ""
    return f"{text[:start]}{space}{value}{text[end:]}"


def _nested(path: Path, valeur: str) -> str:
    for step in reversed(path):
        valeur = f"{{{flow(str(step))}: {flow(valeur)}}}"
    return flow(valeur)


def flow(valeur: str) -> str:
    """Write a value so that YAML reads it back, wherever it stands: as it is, or quoted."""
    lecture = read(f"[{valeur}]".encode(), "")
    root = lecture.document.root
    items = list(root) if isinstance(root, Liste) and not lecture.findings else []
    # « a: b » between brackets is a mapping of one key, which it is not elsewhere.
    is_pair = bool(items) and isinstance(items[0], Table) and not valeur.startswith("{")
    if len(items) == 1 and not is_pair and "\n" not in valeur:
        return valeur
    quoted = valeur.replace("'", "''")
    return f"'{quoted}'"
