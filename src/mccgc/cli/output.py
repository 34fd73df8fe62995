"""What commands share to speak: language, streams, colours, findings, exit codes."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import FileIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from mccgc import messages
from mccgc.errors import Finding, MccgcError, Severity
from mccgc.inert import lines
from mccgc.source import Document, read_anyway

if TYPE_CHECKING:  # a cohorte brings the models, which most commands do without
    from mccgc.cohort import Cohort
    from mccgc.inventory import Aside
    from mccgc.reporters.report import Screen

NAMED = 12
"""How many of the files left aside are named: the others are counted."""

_language = os.environ.get("MCCGC_LANG", messages.DEFAULT)


def lang() -> str:
    """Language of messages: `--lang`, else `MCCGC_LANG`, else French."""
    return _language if _language in messages.LANGUAGES else messages.DEFAULT


def listen(args: list[str]) -> None:
    """Take the language wherever it is asked for: a help page is written before the rest is read.

    Raises MccgcError on a language that is not known.
    """
    for word, following in zip(args, (*args[1:], ""), strict=False):
        if word == "--":
            return
        if word == "--lang" and following:
            _speak(following)
        elif word.startswith("--lang="):
            _speak(word.partition("=")[2])


def _speak(chosen: str | None) -> str | None:
    global _language  # noqa: PLW0603  one process speaks one language
    if chosen is not None:
        if chosen not in messages.LANGUAGES:
            known = ", ".join(messages.LANGUAGES)
            raise MccgcError("langue-inconnue", langue=chosen, connues=known)
        _language = chosen
    return chosen


Lang = Annotated[
    str | None,
    typer.Option("--lang", metavar="fr|en", callback=_speak, is_eager=True, help="option.langue"),
]
"""The option that every command takes."""


def prepare() -> None:
    """Speak UTF-8, whatever the terminal or the redirection, and never stop on a character.

    A standard output that is closed stays one that refuses what is written; what was meant for a
    closed standard error goes nowhere.
    """
    if sys.stdout is None:
        sys.stdout = TextIOWrapper(FileIO(os.open(os.devnull, os.O_RDONLY), "w"))
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123  for as long as the process lasts
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def say(key: str, **params: object) -> str:
    """Say a key of the catalogue in the user's language."""
    return messages.say(key, lang(), **params)


def write(text: str) -> None:
    """Write a result."""
    sys.stdout.write(f"{lines(text)}\n")


def note(text: str) -> None:
    """Write what accompanies a result: summary, progress."""
    sys.stderr.write(f"{lines(text)}\n")


def error(text: str) -> None:
    """Write what stops the command."""
    sys.stderr.write(f"{say('deux-points', avant='mccgc', apres=lines(text))}\n")


def coloured(stream: object) -> bool:
    """Whether to colour: on a terminal, unless `NO_COLOR` says otherwise."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(getattr(stream, "isatty", lambda: False)())


def width(elsewhere: int = 100) -> int:
    """Columns of the terminal; so many when the output goes elsewhere."""
    from shutil import get_terminal_size  # it brings the archivers of the standard library

    return get_terminal_size((elsewhere, 24)).columns


def screen(stream: object) -> "Screen":
    """Say how a person reads a stream."""
    from mccgc.reporters.report import ELSEWHERE, Screen

    return Screen(coloured(stream), width(ELSEWHERE.width))


def exit_code(findings: Iterable[Finding], threshold: Severity = Severity.ERREUR) -> int:
    """1 when a finding is at or above the threshold, else 0."""
    return int(any(finding.severity.rank <= threshold.rank for finding in findings))


def show_findings(
    findings: Iterable[Finding], documents: Mapping[str, Document], *, to_stderr: bool = False
) -> None:
    """Write findings in full, each with its excerpt less what nobody should read."""
    from mccgc.reporters import full
    from mccgc.reporters.report import Report

    stream = sys.stderr if to_stderr else sys.stdout
    report = Report(list(findings), [], documents, ())
    full.write(report, lang(), stream, screen(stream))


def read_again(findings: Iterable[Finding]) -> dict[str, Document]:
    """Read the files in which something was found, to show their lines."""
    paths = {finding.position.file for finding in findings}
    return {path: read_anyway(Path(path)).document for path in paths}


def opened(
    folder: Path, referentiel: Path | None, reglement: Path | None, *, to_stderr: bool = False
) -> "tuple[Cohort | None, list[Finding]]":
    """Open a cohorte; when nothing can be decided on it, show why."""
    from mccgc.cohort import open_cohort

    cohort, findings = open_cohort(folder, referentiel, reglement)
    if cohort is not None:
        left_aside(cohort.inventaire.aside)
    if cohort is None:
        show_findings(findings, read_again(findings), to_stderr=to_stderr)
        note(say("rien-decide"))
    return cohort, findings


def left_aside(aside: "Sequence[Aside]") -> None:
    """Count and name what a command has left aside, and why."""
    if not aside:
        return
    named = [f"{each.path.name} ({say(f'mot.cote-{each.reason}')})" for each in aside[:NAMED]]
    more = [say("cote.autres", nombre=len(aside) - NAMED)] if len(aside) > NAMED else []
    note(say("cote", nombre=len(aside), details=", ".join([*named, *more])))


def summary(findings: list[Finding]) -> str:
    """Count findings by severity; an empty text when there are none."""
    counts = [
        say(f"compte.{severity.value}", nombre=number)
        for severity in Severity
        if (number := sum(f.severity is severity for f in findings))
    ]
    return say("compte", details=", ".join(counts)) if counts else ""


_WRITTEN_BY_HAND = (".yaml", ".yml", ".toml")
"""Endings of the files that people write; no option has a command write one."""


@contextmanager
def destination(path: Path | None, inputs: Iterable[Path] = ()) -> Iterator[TextIO]:
    """Open the standard output, or a file written whole or not at all.

    Raises MccgcError when the file cannot be written, is one of the inputs of the command, or has
    the name of one: before the jury has decided, `deliberation.yaml` is not there to be refused.
    """
    if path is None:
        yield sys.stdout
        return
    if path.suffix.lower() in _WRITTEN_BY_HAND:
        raise MccgcError("ecriture-nom-reserve", chemin=path, fin=path.suffix)
    from mccgc.render.writer import Publication

    with Publication(inputs) as files, files.open(path) as stream:
        yield stream
