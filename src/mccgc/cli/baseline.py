"""`mccgc baseline write|prune`: keep the findings that a repository lives with."""

from collections import Counter
from os.path import lexists
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from mccgc.cli import completion, output
from mccgc.cli.options import Config, Files
from mccgc.errors import Finding, MccgcError
from mccgc.source import Document
from mccgc.suggestions import closest

if TYPE_CHECKING:  # a command imports the linter when it runs, not when it is described
    from mccgc.lint.settings import Settings

ACTIONS = ("write", "prune")


def command(
    action: Annotated[
        str,
        typer.Argument(
            metavar="write|prune", help="option.action", autocompletion=completion.actions
        ),
    ],
    files: Files = None,
    target: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FICHIER", help="option.base")
    ] = None,
    config: Config = None,
    lang: output.Lang = None,
) -> int:
    """Note the findings of today, or take out of the baseline those that are gone."""
    del lang
    if action not in ACTIONS:
        near = closest(action, ACTIONS)
        raise MccgcError("action-inconnue", mot=action, connues=", ".join(ACTIONS), proche=near)
    from mccgc.cli.linting import asked_for
    from mccgc.lint.baseline import DEFAULT, compare, counted, dumped, loaded
    from mccgc.lint.settings import Layer

    asked = asked_for(Layer(baseline=str(target) if target is not None else None), config)
    path = asked.baseline or Path(DEFAULT)
    if action == "write":
        looked = _looked_at(asked, files)
        kept = counted(looked.findings, looked.documents, path.parent)
        told = output.say("base.ecrite", chemin=path, nombre=kept.total())
    else:
        base = loaded(path)
        named = {path.parent / known.fichier for known in base}
        there = sorted(filter(lexists, named))
        looked = _looked_at(asked, files or there) if files or there else _Looked([], {}, [])
        gone = compare(base, looked.findings, looked.documents, path.parent, asked.codes).stale
        lost = {n: k for n, k in base.items() if not lexists(path.parent / n.fichier)}
        kept = base - (gone | Counter(lost))
        told = output.say("base.retires", chemin=path, nombre=base.total() - kept.total())
    with output.destination(path, looked.inputs) as stream:
        stream.write(dumped(kept))
    output.note(told)
    return 0


class _Looked(NamedTuple):
    """What is found in files, their texts, and every file that was read."""

    findings: list[Finding]
    documents: dict[str, Document]
    inputs: list[Path]


def _looked_at(asked: "Settings", files: list[Path] | None) -> _Looked:
    """Look at files."""
    from mccgc.cli.linting import begin

    run = begin(asked, files)
    output.left_aside(run.aside)
    examined = [run.linter.examine(path) for path in run.paths]
    findings = [finding for each in examined for finding in each.findings]
    documents = {each.document.path: each.document for each in examined}
    return _Looked(findings, documents, run.linter.library.inputs())
