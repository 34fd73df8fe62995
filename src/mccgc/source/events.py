"""libyaml's events, followed in one loop without recursion, make the tree of a file."""

import re
from typing import Any

from yaml._yaml import CParser  # the C parser alone, without PyYAML's loaders
from yaml.error import MarkedYAMLError
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


class _Builder:
    """Build the tree from libyaml's events, without recursion."""

    def __init__(self, path: str, text: str) -> None:
        self.document = Document(path, text, None)
        self.findings: list[Finding] = []

    def _refuse(self, code: str, span: Span, **params: object) -> None:
        position = self.document.position(span)
        self.findings.append(Finding(code, Severity.ERREUR, position, code, params))

    def build(self) -> None:
        text = self.document.text
        try:
            self._events()
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

    def _events(self) -> None:  # noqa: C901, PLR0912, PLR0915  one flat loop: it is the hot path
        """Follow the events; `stack` holds the enclosing collections."""
        text = self.document.text
        next_event: Any = CParser(text).get_event
        decorated = "&" in text or "!" in text  # else no event has an anchor or a tag
        stack: list[tuple[Any, ...]] = []
        node: Any = None
        key, key_event, documents = "", None, 0
        in_table = False

        while (event := next_event()) is not None:
            kind = type(event)
            if in_table and kind is not MappingEndEvent:
                if kind is not ScalarEvent:
                    self._refuse_key(event)
                    return
                if decorated:
                    self._check_plain(event)
                key, key_event = event.value, event
                if key in node:
                    self._refuse_again(node, event)
                event = next_event()  # its value, or the start of it
                kind = type(event)
            first: Any = event
            value: object
            if kind is ScalarEvent:
                if decorated:
                    self._check_plain(event)
                value = written = event.value
                if event.style:
                    pass
                elif written in _WORDS:
                    value = _WORDS[written]
                elif written[0] in "-0123456789" and _INTEGER(written):
                    value = int(written)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                if decorated:
                    self._check_plain(event)
                if len(stack) >= DEPTH_MAX:
                    self._refuse("YML007", between(event, event), maximum=DEPTH_MAX)
                    return
                stack.append((node, in_table, key, key_event, event))
                in_table = kind is MappingStartEvent
                node = Table() if in_table else Liste()
                continue
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                value = node
                node, in_table, key, key_event, first = stack.pop()
            elif kind is AliasEvent:
                self._refuse("YML004", between(event, event), quoi=f"*{event.anchor}")
                value = None
            elif kind is DocumentStartEvent:
                documents += 1
                if event.version or event.tags:
                    self._refuse("YML005", between(event, event))
                if documents > 1:
                    self._refuse("YML006", between(event, event))
                    return
                continue
            else:
                continue
            if in_table:
                node[key] = value
                node.marks[key] = (key_event, first, event)
            elif stack:
                node.append(value)
                node.marks.append((first, event))
            else:
                self.document.root = value

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

    def _refuse_again(self, table: Table, event: Any) -> None:  # noqa: ANN401
        """Refuse a key that the table has already."""
        before, _, _ = table.marks[event.value]
        line = before.start_mark.line + 1
        self._refuse("YML003", between(event, event), cle=event.value, ligne=line)


def _problem(sentence: str) -> str:
    """Word of the catalogue for what libyaml says."""
    word = next((word for piece, word in _PROBLEMS if piece in sentence), "autre")
    return f"yaml-{word}"
