"""What a file says of itself first, read no further than needed: its format, its candidat."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from yaml._yaml import CParser
from yaml.error import YAMLError
from yaml.events import (
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

_OPENS, _CLOSES = (MappingStartEvent, SequenceStartEvent), (MappingEndEvent, SequenceEndEvent)


class Head(NamedTuple):
    """What stands at `format` and at `candidat.identifiant`; empty where the file says nothing."""

    format: str = ""
    identifiant: str = ""


def head(data: bytes) -> Head:
    """Read the head of a file; of one that cannot be read, what stands before it goes wrong."""
    said = Head()
    try:
        text = data.decode("utf-8-sig")
        for said in _heads(CParser(text).get_event):
            if all(said):
                break
    except (UnicodeDecodeError, YAMLError):
        pass
    return said


def _heads(next_event: Callable[[], Any]) -> Iterator[Head]:
    """What is known so far, each time that something more is."""
    said = Head()
    while type(event := next_event()) is not MappingStartEvent:
        if event is None or isinstance(event, (ScalarEvent, SequenceStartEvent)):
            return
    for key, value in _entries(next_event):
        if key == "format" and type(value) is ScalarEvent:
            said = said._replace(format=value.value)
        elif key == "candidat" and type(value) is MappingStartEvent:
            for inner, name in _entries(next_event):
                if inner == "identifiant" and type(name) is ScalarEvent:
                    said = said._replace(identifiant=name.value)
                _pass(next_event, name)
        else:
            _pass(next_event, value)
        yield said


def _entries(next_event: Callable[[], Any]) -> Iterator[tuple[str, Any]]:
    """Each key of a table that has begun, with the event that begins its value."""
    while type(key := next_event()) is ScalarEvent:
        yield key.value, next_event()


def _pass(next_event: Callable[[], Any], first: object) -> None:
    """Go to the end of a value."""
    depth = int(isinstance(first, _OPENS))
    while depth and (event := next_event()) is not None:
        depth += isinstance(event, _OPENS) - isinstance(event, _CLOSES)
