"""The tree of a file: plain values, and where each stands in the text."""

import re
from bisect import bisect_right
from functools import cached_property
from typing import Any

from mccgc.errors import Finding, Position, Severity
from mccgc.source.discretion import (
    UNKNOWN_KEY,
    UNREADABLE,
    discreet,
    may_be_dossier,
    names_private,
)

Path = tuple[str | int, ...]
"""The way to a value from the root of its file: keys and indexes."""

_WHOLE = re.compile(r"-?\d+,\Z").search
"""What stands before the comma of a decimal."""

Span = tuple[int, int]
"""Start and end of a value, in characters from the start of the text, end excluded."""


class Table(dict[str, Any]):
    """A YAML mapping; `marks` gives for each key its event, then the first and last of its value.

    Events know their places; they are asked only when something has to be pointed at.
    """

    __slots__ = ("marks",)

    def __init__(self) -> None:
        """Start empty."""
        self.marks: dict[str, tuple[Any, Any, Any]] = {}

    @property
    def spans(self) -> dict[str, tuple[int, int, int, int]]:
        """For each key, its own span, then that of its value."""
        return {
            key: (*between(event, event), *between(first, last))
            for key, (event, first, last) in self.marks.items()
        }


class Liste(list[Any]):
    """A YAML sequence; `marks` gives the first and last event of each item."""

    __slots__ = ("marks",)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.marks: list[tuple[Any, Any]] = []

    @property
    def spans(self) -> list[Span]:
        """Span of each item."""
        return [between(first, last) for first, last in self.marks]


def between(first: Any, last: Any) -> Span:  # noqa: ANN401  any of libyaml's events
    """Span from the start of one event to the end of another."""
    return first.start_mark.index, last.end_mark.index


class Document:
    """One file, read: its text, its value, and where each value stands."""

    def __init__(self, path: str, text: str, root: object) -> None:
        """Hold the parts."""
        self.path = path
        self.text = text
        self.root = root

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
                key, first, last = node.marks[str(step)]
                asked = of_key and depth == len(path) - 1
                span = between(key, key) if asked else between(first, last)
                node = node[str(step)]
            elif isinstance(node, Liste) and isinstance(step, int) and step < len(node):
                span, node = between(*node.marks[step]), node[step]
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

    def cut_decimal(self, key: Span) -> Span | None:
        """Span of a decimal that a comma between braces cut in two: `12,5` before the key `5`."""
        start, end = key
        before = _WHOLE(self.text[max(0, start - 20) : start])
        return None if before is None else (start - len(before[0]), end)

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
        made = Finding(
            code, severity, self.position(where), key or code, params, pointer(path), candidat
        )
        return self.unsaid(made)

    def unsaid(self, finding: Finding) -> Finding:
        """Give a finding without the words of the file, if it is about what nobody must repeat."""
        if not self.is_discreet(finding):
            return finding
        params = discreet(finding.params)
        params.pop("proche", None)
        place = finding.pointer
        if finding.code == UNKNOWN_KEY:
            place = place.rpartition("/")[0]
            params["proche"] = finding.params.get("proche", "")  # a key that the format knows
        if self._is_private(finding):
            place = "/".join(place.split("/")[:3])
        return finding._replace(params=params, pointer=place)

    def is_discreet(self, finding: Finding) -> bool:
        """Whether a finding is to be said without a word of the file, nor an excerpt."""
        if finding.code == UNKNOWN_KEY or finding.code.startswith(UNREADABLE):
            return self.may_be_dossier or self._is_private(finding)
        return self._is_private(finding)

    @cached_property
    def may_be_dossier(self) -> bool:
        """Whether something may stand here that nobody must repeat."""
        return may_be_dossier(self.path, self.text)

    def _is_private(self, finding: Finding) -> bool:
        """Whether a finding is about the aménagements, by its place in the tree or in the text."""
        section = finding.pointer[1:].partition("/")[0]
        return names_private(section) or finding.position.line in self.private_lines

    @cached_property
    def private_lines(self) -> frozenset[int]:
        """Lines, from 1, of the aménagements, with the comments that follow them."""
        if not isinstance(self.root, Table) or not any(map(names_private, self.root)):
            return frozenset()
        found = set[int]()
        starts = [key.start_mark.line for key, _, _ in self.root.marks.values()]
        for name, (key, _, last) in self.root.marks.items():
            if names_private(name):
                start = key.start_mark.line
                following = min((s for s in starts if s > start), default=len(self.lines))
                end = self.position(between(key, last)).end_line
                found.update(range(start + 1, max(following, end) + 1))
        return frozenset(found)

    def pointed(self, finding: Finding) -> Path:
        """Way to the value, or to the key that its pointer leaves unsaid, of a finding."""
        path = self.path_of(finding.pointer)
        if finding.code == UNKNOWN_KEY:
            node: Any = self.root
            for step in path:
                node = node[step]
            for key in node if isinstance(node, Table) else ():
                if self.position(self.span((*path, key), of_key=True))[:3] == finding.position[:3]:
                    return (*path, key)
        return path

    def path_of(self, pointer: str) -> Path:
        """Read a JSON pointer as the way to a value; an index is a number where a list stands."""
        node, path = self.root, list[str | int]()
        for written in pointer.split("/")[1:]:
            name = written.replace("~1", "/").replace("~0", "~")
            if isinstance(node, Liste) and name.isdecimal():
                path.append(int(name))
                node = node[int(name)] if int(name) < len(node) else None
            else:
                path.append(name)
                node = node.get(name) if isinstance(node, Table) else None
        return tuple(path)


def pointer(path: Path) -> str:
    """Write a path as a JSON pointer (RFC 6901)."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)
