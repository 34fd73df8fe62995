"""libyaml's events make the tree of a file."""

import re
from collections.abc import Callable
from typing import Any

from yaml._yaml import CParser  # the C parser alone, without PyYAML's loaders
from yaml.error import MarkedYAMLError
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
    StreamStartEvent,
)
from yaml.reader import ReaderError

from mccgc.errors import Finding, Severity
from mccgc.source.tree import Document, Liste, Span, Table, between

DEPTH_MAX = 40
"""Nesting beyond which a file is refused; the formats need fewer than fifteen levels."""

_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,17}").fullmatch
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_AFTER_DIGITS = ":"
"""No integer stands from here on, in the order of texts."""

_FRAME = (StreamStartEvent, DocumentEndEvent, StreamEndEvent)

_PROBLEMS = (
    ("tab character", "tabulation"),
    ("escape", "barre"),
    ("hexdecimal", "barre"),
    ("quoted scalar", "guillemet"),
    ("expected ',' or", "crochet"),
    ("mapping values", "deux-points"),
    ("expected ':'", "cle-seule"),
    ("start any token", "signe"),
    ("control characters", "invisible"),
    ("directive", "directive"),
    ("expected key", "alignement"),
    ("'-' indicator", "alignement"),
    ("block sequence", "alignement"),
)
"""What libyaml says is wrong, by a piece of its sentence → the word of the catalogue."""

_OPENED = ("yaml-guillemet", "yaml-crochet")
"""What is best pointed at where it was opened."""


def built(path: str, text: str) -> tuple[Document, list[Finding]]:
    """Make the document of a text, and what the reader refuses in it."""
    builder = _Builder(path, text)
    builder.build()
    return builder.document, [builder.document.unsaid(finding) for finding in builder.findings]


class _Unreadable(Exception):  # noqa: N818  a way out, never seen outside
    """What has been refused leaves nothing to follow."""


class _Builder:
    """Build the tree from libyaml's events."""

    def __init__(self, path: str, text: str) -> None:
        self.document = Document(path, text, None)
        self.findings: list[Finding] = []
        self._next: Callable[[], Any] = CParser(text).get_event
        self._decorated = "&" in text or "!" in text  # else no event has an anchor or a tag

    def _refuse(self, code: str, span: Span, variant: str = "", **params: object) -> None:
        position = self.document.position(span)
        key = f"{code}/{variant}" if variant else code
        self.findings.append(Finding(code, Severity.ERREUR, position, key, params))

    def build(self) -> None:
        text = self.document.text
        try:
            self._events()
        except _Unreadable:
            pass
        except ReaderError as error:
            # libyaml counts the bytes of UTF-8.
            start = len(text.encode()[: error.position].decode(errors="ignore"))
            self._refuse("YML002", (start, start + 1), probleme=_problem(str(error.reason)))
        except MarkedYAMLError as error:
            problem = _problem(f"{error.context} {error.problem}")
            mark = error.context_mark if problem in _OPENED else error.problem_mark
            start = min(mark.index, len(text)) if mark else 0
            if text[start : start + 1] == "\t":
                problem = "yaml-tabulation"
            self._refuse("YML002", (start, start), probleme=problem)

    def _events(self) -> None:
        """Follow the events of a stream, which must hold one document."""
        documents = 0
        while (event := self._next()) is not None:
            kind = type(event)
            if kind is DocumentStartEvent:
                documents += 1
                if event.version or event.tags:
                    self._refuse("YML005", between(event, event))
                if documents > 1:
                    self._refuse("YML006", between(event, event))
                    return
            elif kind not in _FRAME:
                self.document.root, _ = self._node(event, 0)

    def _node(self, event: Any, depth: int) -> tuple[object, Any]:  # noqa: ANN401
        """Make the value that an event starts; give it with its last event."""
        kind = type(event)
        if kind is AliasEvent:
            self._refuse("YML004", between(event, event), quoi=f"*{event.anchor}")
            return None, event
        if self._decorated:
            self._check_plain(event)
        if kind is ScalarEvent:
            return event.value if event.style else _typed(event.value), event
        if depth >= DEPTH_MAX:
            self._refuse("YML007", between(event, event), maximum=DEPTH_MAX)
            raise _Unreadable
        return self._table(depth + 1) if kind is MappingStartEvent else self._liste(depth + 1)

    def _table(self, depth: int) -> tuple[Table, Any]:
        """Make a table to its end; it is the hot path, where most values are plain texts."""
        table = Table()
        marks, next_event, decorated = table.marks, self._next, self._decorated
        while type(key := next_event()) is ScalarEvent:
            if decorated:
                self._check_plain(key)
            name, first = key.value, next_event()
            value: object
            if name in table:
                self._refuse_again(table, key)
            if type(first) is ScalarEvent and not decorated:
                value, last = first.value, first
                if (first.value < _AFTER_DIGITS or value in _WORDS) and not first.style:
                    value = _typed(first.value)
            else:
                value, last = self._node(first, depth)
            if value is None and self._refuse_cut(key):
                continue
            table[name] = value
            marks[name] = (key, first, last)
        if type(key) is not MappingEndEvent:
            self._refuse_key(key)
            raise _Unreadable
        return table, key

    def _liste(self, depth: int) -> tuple[Liste, Any]:
        """Make a list to its end."""
        liste = Liste()
        while type(first := self._next()) is not SequenceEndEvent:
            value, last = self._node(first, depth)
            liste.append(value)
            liste.marks.append((first, last))
        return liste, first

    def _check_plain(self, event: Any) -> None:  # noqa: ANN401
        """Refuse the anchor or the tag of an event."""
        if event.anchor or event.tag:
            written = f"&{event.anchor}" if event.anchor else event.tag
            written = written.replace("tag:yaml.org,2002:", "!!")
            self._refuse("YML004", between(event, event), quoi=written)

    def _refuse_key(self, event: Any) -> None:  # noqa: ANN401
        """Refuse a key that is not a text."""
        if type(event) is AliasEvent:
            self._refuse("YML004", between(event, event), quoi=f"*{event.anchor}")
        else:
            self._refuse("YML008", between(event, event))

    def _refuse_cut(self, event: Any) -> bool:  # noqa: ANN401
        """Refuse, if that is what a key is, the end of a decimal cut by a comma between braces."""
        span = between(event, event)
        decimal = self.document.cut_decimal(span) if event.value.isdecimal() else None
        if decimal is None:
            return False
        written = self.document.text[slice(*decimal)]
        point = written.replace(",", ".")
        self._refuse("YML002", decimal, "virgule", nombre=written, point=point)
        return True

    def _refuse_again(self, table: Table, event: Any) -> None:  # noqa: ANN401
        """Refuse a key that the table has already."""
        before, _, _ = table.marks[event.value]
        line = before.start_mark.line + 1
        self._refuse("YML003", between(event, event), cle=event.value, ligne=line)


def _typed(written: str) -> str | int | bool | None:
    """Value of a plain scalar: canonical integers, booleans and null, else its text."""
    if written in _WORDS:
        return _WORDS[written]
    return int(written) if _INTEGER(written) else written


def _problem(sentence: str) -> str:
    """Word of the catalogue for what libyaml says."""
    word = next((word for piece, word in _PROBLEMS if piece in sentence), "autre")
    return f"yaml-{word}"
