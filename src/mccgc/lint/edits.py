"""What a fix changes: parts of the text, never the layout around them."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from mccgc.errors import Finding
from mccgc.lint.contexte import Contexte
from mccgc.lint.fidelite import original
from mccgc.source import Document, Liste, Path, Span, Table

NEAR = 0.75
"""Likeness below which a suggestion is shown, but not written in the place of a word."""

_FLOW = ("{", "[")


class Edit(NamedTuple):
    """A part of the text and what takes its place; `paths` are the values that may change."""

    span: Span
    text: str
    paths: tuple[Path, ...] = ()


def value(node: object, *path: str | int) -> object:
    """Value at the end of a way from a node; None when there is none."""
    for step in path:
        if isinstance(node, Table):
            node = node.get(str(step))
        elif isinstance(node, Liste) and isinstance(step, int) and step < len(node):
            node = node[step]
        else:
            return None
    return node


def rewritten(
    contexte: Contexte, path: Path, changes: Iterable[tuple[int, int, str]]
) -> list[Edit]:
    """Change parts of a text, each given by its place in the value.

    Nothing when YAML does not write the text as it reads (a block, a line folded, an escape), nor
    when the document that is transcribed has the text as it is: it is certified.
    """
    document, text = contexte.document, value(contexte.document.root, *path)
    start, end = document.span(path)
    written = document.text[start:end]
    quote = written[:1] if written[:1] in ("'", '"') else ""
    if not isinstance(text, str) or written != f"{quote}{_quoted(text, quote)}{quote}":
        return []
    changes = list(changes)
    if _certified(contexte, text, changes):
        return []
    start += len(quote)
    return [
        Edit(
            (start + len(_quoted(text[:first], quote)), start + len(_quoted(text[:last], quote))),
            _quoted(new, quote),
            (path,),
        )
        for first, last, new in changes
    ]


def _certified(contexte: Contexte, text: str, changes: list[tuple[int, int, str]]) -> bool:
    """Whether changes would take a text away from the document that has it to the letter."""
    if not contexte.source:
        return False
    document, changed = original(contexte.source), text
    for first, last, new in reversed(changes):
        changed = f"{changed[:first]}{new}{changed[last:]}"
    return document.porte(text) and not document.porte(changed)


def _quoted(text: str, quote: str) -> str:
    """Write a text inside the quotes that stand around it already."""
    if quote == "'":
        return text.replace("'", "''")
    return text.replace("\\", "\\\\").replace('"', '\\"') if quote else text


def nearest(contexte: Contexte, finding: Finding) -> list[Edit]:
    """Write the nearest known word in the place of one that is not known, key or value.

    Only when they differ by their letters: between two numbers, nothing says which was meant.
    """
    document, path = contexte.document, contexte.document.pointed(finding)
    near = str(finding.params.get("proche") or "")
    of_key = _points_at_key(document, path, finding)
    written = path[-1] if of_key else value(document.root, *path)
    if not near or not isinstance(written, str) or not _alike(written, near):
        return []
    if not of_key:
        return rewritten(contexte, path, [(0, len(written), near)])
    parent = value(document.root, *path[:-1])
    span = document.span(path, of_key=True)
    if not isinstance(parent, Table) or near in parent or document.text[slice(*span)] != written:
        return []
    return [Edit(span, near, (path, (*path[:-1], near)))]


def _points_at_key(document: Document, path: Path, finding: Finding) -> bool:
    if not path or not isinstance(path[-1], str):
        return False
    key = document.position(document.span(path, of_key=True))
    return key[1:3] == finding.position[1:3]


def _alike(written: str, near: str) -> bool:
    """Whether one word misspells another; one that holds it whole, and more, says other things."""
    from difflib import SequenceMatcher

    a, b = written.casefold(), near.casefold()
    if b in a and len(a) - len(b) > 1:  # « pas_acquis » is no misspelling of « acquis »
        return False
    same_numbers = [c for c in a if c.isdigit()] == [c for c in b if c.isdigit()]
    return same_numbers and SequenceMatcher(None, a, b).ratio() >= NEAR


def key_added(document: Document, after: Path, key: str, written: str) -> list[Edit]:
    """Add a key to a table after one of its keys, as the table is written."""
    table: Any = value(document.root, *after[:-1])
    text, (key_start, _, _, end) = document.text, table.spans[after[-1]]
    paths = ((*after[:-1], key),)
    line = document.line_of(after) - 1
    if text[document.span(after[:-1])[0]] in _FLOW:
        return [Edit((end, end), f", {key}: {written}", paths)]
    last = document.position((key_start, end)).end_line - 1
    start = document.line_starts[last]
    finish = start + len(document.lines[last])
    indent = " " * (key_start - document.line_starts[line])
    eol = text[finish : document.line_starts[last + 1]] if last + 1 < len(document.lines) else "\n"
    return [Edit((finish, finish), f"{eol}{indent}{key}: {written}", paths)]
