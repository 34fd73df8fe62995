"""From bytes to a tree of plain values that know where they stand: the only reader of YAML.

YAML 1.2 core, strictly: one document, no directive, tag, anchor or alias, every duplicate key
found. Scalars that could lose something by being typed stay text (`0012`, `12:30`, `1.50`, `NO`);
only canonical integers, booleans and null are typed. A key is always text.
"""

import re
from bisect import bisect_right
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any, NamedTuple

from yaml._yaml import CParser  # the C parser alone, without PyYAML's loaders
from yaml.error import MarkedYAMLError, YAMLError
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from yaml.reader import ReaderError

from mccgc.errors import Finding, MccgcError, Position, Severity

DEPTH_MAX = 40
"""Nesting beyond which a file is refused; the formats need fewer than fifteen levels."""

_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,17}").fullmatch
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}

Scalar = None | bool | int | str
Path = tuple[str | int, ...]
"""The way to a value from the root of its file: keys and indexes."""

Span = tuple[int, int]
"""Start and end of a value, in characters from the start of the text, end excluded."""


class Table(dict[str, Any]):
    """A YAML mapping; `spans` gives for each key its own span, then that of its value."""

    __slots__ = ("spans",)

    def __init__(self) -> None:
        """Start empty."""
        self.spans: dict[str, tuple[int, int, int, int]] = {}


class Liste(list[Any]):
    """A YAML sequence; `spans` gives the span of each item."""

    __slots__ = ("spans",)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.spans: list[Span] = []


class Document:
    """One file, read: its text, its value, and where each value stands."""

    def __init__(self, path: str, text: str, root: object, blocks: list[Span]) -> None:
        """Hold the parts; `blocks` are the spans of scalars that run over several lines."""
        self.path = path
        self.text = text
        self.root = root
        self.blocks = blocks

    @cached_property
    def line_starts(self) -> list[int]:
        """Offset of the first character of each line."""
        return [0, *(found.end() for found in re.finditer(r"\r\n|\n|\r", self.text))]

    @cached_property
    def lines(self) -> list[str]:
        """The lines, without their ends."""
        return re.split(r"\r\n|\n|\r", self.text)

    def span(self, path: Path, *, of_key: bool = False) -> Span:
        """Span of the value at `path` (or of its key), else of its deepest known parent."""
        node, span = self.root, (0, 0)
        for depth, step in enumerate(path):
            if isinstance(node, Table) and step in node:
                key_start, key_end, start, end = node.spans[str(step)]
                last = depth == len(path) - 1
                span = (key_start, key_end) if last and of_key else (start, end)
                node = node[str(step)]
            elif isinstance(node, Liste) and isinstance(step, int) and step < len(node):
                span, node = node.spans[step], node[step]
            else:
                break
        return span

    def position(self, span: Span) -> Position:
        """Turn a span into lines and columns; the end is cut back to the last written character."""
        start, end = span
        end = start + len(self.text[start:end].rstrip()) if end > start else start
        line = bisect_right(self.line_starts, start)
        end_line = bisect_right(self.line_starts, end)
        return Position(
            self.path,
            line,
            start - self.line_starts[line - 1] + 1,
            end_line,
            end - self.line_starts[end_line - 1] + 1,
        )

    def line_of(self, path: Path) -> int:
        """Line of the value at `path`, from 1."""
        return bisect_right(self.line_starts, self.span(path)[0])

    def finding(
        self,
        code: str,
        severity: Severity,
        path: Path,
        *,
        key: str | None = None,
        of_key: bool = False,
        span: Span | None = None,
        candidat: str | None = None,
        **params: object,
    ) -> Finding:
        """Make a finding about the value at `path` of this document."""
        where = span if span is not None else self.span(path, of_key=of_key)
        return Finding(
            code, severity, self.position(where), key or code, params, pointer(path), candidat
        )


class Lecture(NamedTuple):
    """What reading a file gives: the document (whatever could be read) and what is wrong in it."""

    document: Document
    findings: list[Finding]


def pointer(path: Path) -> str:
    """Write a path as a JSON pointer (RFC 6901)."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)


def read(data: bytes, path: str) -> Lecture:
    """Read one YAML file; `path` is only a name for positions. Never raises on bad input."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        document = Document(path, data.decode("utf-8-sig", "replace"), None, [])
        line = data.count(b"\n", 0, error.start) + 1
        start = document.line_starts[line - 1]
        finding = document.finding("YML001", Severity.ERREUR, (), span=(start, start))
        return Lecture(document, [finding])
    builder = _Builder(path, text)
    builder.build()
    return Lecture(builder.document, builder.findings)


def read_file(path: FilePath) -> Lecture:
    """Read one YAML file of the disk.

    Raises MccgcError when it is missing or cannot be opened.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise MccgcError("fichier-illisible", chemin=path, detail=error.strerror) from error
    return read(data, path.as_posix())


class _Builder:
    """Build the tree from libyaml's events, without recursion."""

    def __init__(self, path: str, text: str) -> None:
        self.document = Document(path, text, None, [])
        self.findings: list[Finding] = []

    def _refuse(self, code: str, span: Span, **params: object) -> None:
        position = self.document.position(span)
        self.findings.append(Finding(code, Severity.ERREUR, position, code, params))

    def build(self) -> None:
        try:
            self._events()
        except ReaderError as error:
            start = error.position if isinstance(error.position, int) else 0
            self._refuse("YML002", (start, start), detail=str(error.reason))
        except MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            start = min(mark.index, len(self.document.text)) if mark else 0
            self._refuse("YML002", (start, start), detail=str(error.problem))
        except YAMLError as error:
            self._refuse("YML002", (0, 0), detail=str(error))

    def _events(self) -> None:  # noqa: C901, PLR0912, PLR0915  one flat loop: it is the hot path
        """Follow the events; `stack` holds the enclosing collections."""
        next_event: Any = CParser(self.document.text).get_event
        refuse, blocks = self._refuse, self.document.blocks
        stack: list[tuple[Table | Liste | None, str | None, Span, int]] = []
        node: Table | Liste | None = None
        key: str | None = None
        key_span: Span = (0, 0)
        value: object
        documents = 0

        while (event := next_event()) is not None:
            kind = type(event)
            start, end = event.start_mark.index, event.end_mark.index
            if kind is ScalarEvent:
                if event.anchor or event.tag:
                    refuse("YML004", (start, end), quoi=event.anchor or event.tag)
                value = text = event.value
                if type(node) is Table and key is None:
                    key, key_span = text, (start, end)
                    if text in node:
                        first = self.document.position(node.spans[text][:2])
                        refuse("YML003", key_span, cle=text, ligne=first.line)
                    continue
                if not event.style:
                    if text in _WORDS:
                        value = _WORDS[text]
                    elif text[0] in "-0123456789" and _INTEGER(text):
                        value = int(text)
                elif event.start_mark.line != event.end_mark.line:
                    blocks.append((start, end))
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                if event.anchor or event.tag:
                    refuse("YML004", (start, end), quoi=event.anchor or event.tag)
                if len(stack) >= DEPTH_MAX:
                    refuse("YML007", (start, end), maximum=DEPTH_MAX)
                    return
                if type(node) is Table and key is None:
                    refuse("YML008", (start, end))
                    return
                stack.append((node, key, key_span, start))
                node, key = (Table() if kind is MappingStartEvent else Liste()), None
                continue
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                value = node
                node, key, key_span, start = stack.pop()
            elif kind is AliasEvent:
                refuse("YML004", (start, end), quoi=f"*{event.anchor}")
                if type(node) is Table and key is None:
                    return
                value = None
            elif kind is DocumentStartEvent:
                documents += 1
                if event.version or event.tags:
                    refuse("YML005", (start, end))
                if documents > 1:
                    refuse("YML006", (start, end))
                    return
                continue
            else:
                continue
            if type(node) is Table and key is not None:
                node[key] = value
                node.spans[key] = (*key_span, start, end)
                key = None
            elif type(node) is Liste:
                node.append(value)
                node.spans.append((start, end))
            else:
                self.document.root = value
