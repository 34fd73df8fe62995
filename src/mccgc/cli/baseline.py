"""`mccgc baseline write|prune`: keep the findings that a repository lives with."""

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from mccgc.cli import completion, output
from mccgc.cli.options import Files
from mccgc.errors import MccgcError
from mccgc.suggestions import closest

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
    lang: output.Lang = None,
) -> int:
    """Note the findings of today, or take out of the baseline those that are gone."""
    del lang
    if action not in ACTIONS:
        near = closest(action, ACTIONS)
        raise MccgcError("action-inconnue", mot=action, connues=", ".join(ACTIONS), proche=near)
    from mccgc.cli.linting import asked_for, begin, less_known
    from mccgc.lint.baseline import DEFAULT, counted, dumped, loaded
    from mccgc.lint.settings import Layer

    asked = asked_for(Layer(baseline=str(target) if target is not None else None))
    path = asked.baseline or Path(DEFAULT)
    asked = asked._replace(baseline=path)
    if action == "write":
        run = begin(asked, files)
        examined = [run.linter.examine(file) for file in run.paths]
        findings = [finding for each in examined for finding in each.findings]
        documents = {each.document.path: each.document for each in examined}
        kept = counted(findings, documents, path.parent)
        told = output.say("base.ecrite", chemin=path, nombre=kept.total())
    else:
        base = loaded(path)
        named = sorted({path.parent / name.fichier for name in base})
        there = [file for file in named if file.is_file()]
        examined = []
        if files or there:
            run = begin(asked, files or there)
            examined = [run.linter.examine(file) for file in run.paths]
        gone = less_known(base, asked, examined).stale
        lost = {n: k for n, k in base.items() if not (path.parent / n.fichier).is_file()}
        kept = base - (gone | Counter(lost))
        told = output.say("base.retires", chemin=path, nombre=base.total() - kept.total())
    with output.destination(path) as stream:
        stream.write(dumped(kept))
    output.note(told)
    return 0
