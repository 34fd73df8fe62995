"""`mccgc lint`: check référentiels, règlements and dossiers, and mend what can be."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from mccgc.cli import completion, output
from mccgc.cli.options import Config, Files
from mccgc.errors import Finding, MccgcError
from mccgc.suggestions import closest

if TYPE_CHECKING:  # a command imports the linter when it runs, not when it is described
    from mccgc.cli.linting import Compared, Run
    from mccgc.lint.run import Examined
    from mccgc.reporters.report import Report

_RULES = "RÈGLES"
_Several = list[str] | None


def command(
    files: Files = None,
    select: Annotated[
        _Several,
        typer.Option(metavar=_RULES, help="option.select", autocompletion=completion.rules),
    ] = None,
    ignore: Annotated[
        _Several,
        typer.Option(metavar=_RULES, help="option.ignore", autocompletion=completion.rules),
    ] = None,
    extend_select: Annotated[
        _Several,
        typer.Option(metavar=_RULES, help="option.extend-select", autocompletion=completion.rules),
    ] = None,
    severity: Annotated[
        _Several,
        typer.Option(
            metavar="CODE=GRAVITÉ", help="option.severity", autocompletion=completion.rules
        ),
    ] = None,
    fail_on: Annotated[
        str | None,
        typer.Option(metavar="GRAVITÉ", help="option.fail-on", autocompletion=completion.levels),
    ] = None,
    baseline: Annotated[
        Path | None, typer.Option(metavar="FICHIER", help="option.baseline")
    ] = None,
    documentation: Annotated[
        str | None, typer.Option(metavar="ADRESSE", help="option.documentation")
    ] = None,
    config: Config = None,
    stdin_filename: Annotated[
        Path | None, typer.Option(metavar="NOM", help="option.stdin-filename")
    ] = None,
    fix: Annotated[bool, typer.Option("--fix", help="option.fix")] = False,
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help="option.unsafe-fixes")
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="option.diff")] = False,
    output_format: Annotated[
        str,
        typer.Option(
            metavar="FORMAT", help="option.output-format", autocompletion=completion.formats
        ),
    ] = "full",
    outputs: Annotated[
        _Several,
        typer.Option(
            "--output",
            metavar="FORMAT=FICHIER",
            help="option.rapport",
            autocompletion=completion.outputs,
        ),
    ] = None,
    statistics: Annotated[bool, typer.Option("--statistics", help="option.statistics")] = False,
    lang: output.Lang = None,
) -> int:
    """Check files; exit code 1 when something is found at or above the threshold."""
    del lang
    from mccgc.cli.linting import asked_for, begin, known, less_known, report_of
    from mccgc.lint.settings import Layer

    form, others = _form(output_format), [_form_and_file(written) for written in outputs or ()]
    if unsafe_fixes and not (fix or diff):
        raise MccgcError("corrections-sans-fix")
    layer = Layer(
        _words(select),
        _words(ignore),
        _words(extend_select),
        severity=tuple(_code_and_level(word) for word in _words(severity)),
        fail_on=fail_on,
        baseline=str(baseline) if baseline is not None else None,
        documentation=documentation,
    )
    run = begin(asked_for(layer, config), files, stdin_filename)
    base = known(run.settings)
    stream = sys.stdout
    if fix or diff:
        from mccgc.cli.mending import Mending

        mending = Mending(run, unsafe_fixes, lambda e: less_known(base, run.settings, [e]).new)
        if diff:
            return mending.show()
        stream = sys.stderr if run.given is not None else stream
        examined = mending.write()
    else:
        examined = [run.linter.examine(path) for path in run.paths]
    compared = less_known(base, run.settings, examined)
    report = report_of(run, examined, compared)
    _write("statistics" if statistics else form, report, stream)
    for name, path in others:
        with output.destination(path, run.inputs()) as written:
            _write(name, report, written)
    _notes(run, examined, compared, report)
    threshold = run.settings.fail_on
    return 0 if threshold is None else output.exit_code(report.findings, threshold)


def _words(written: _Several) -> tuple[str, ...]:
    """What was asked, once or several times, together or not: `REF,COU`."""
    return tuple(word for part in written or () for word in part.replace(",", " ").split())


def _code_and_level(written: str) -> tuple[str, str]:
    code, equal, level = written.partition("=")
    if not equal:
        raise MccgcError("severite-mal-ecrite", mot=written)
    return code, level


def _form(name: str) -> str:
    """Check the name of a format."""
    from mccgc.reporters import FORMATS

    if name not in FORMATS:
        near = closest(name, FORMATS)
        raise MccgcError("format-inconnu", format=name, connus=", ".join(FORMATS), proche=near)
    return name


def _form_and_file(written: str) -> tuple[str, Path]:
    name, equal, file = written.partition("=")
    if not equal or not file:
        raise MccgcError("rapport-mal-ecrit", mot=written)
    return _form(name), Path(file)


def _write(name: str, report: "Report", stream: TextIO) -> None:
    from mccgc import reporters

    reporters.write(name, report, output.lang(), stream, output.screen(stream))


def _notes(
    run: "Run", examined: Iterable["Examined"], compared: "Compared", report: "Report"
) -> None:
    """Say, beside the result, how much was found, known, silenced, and what can be done of it."""
    output.note(output.say("fichiers-verifies", nombre=len(run.paths)))
    output.left_aside(run.aside)
    counts = {
        "compte.tues": len(report.suppressed),
        "base.connus": len(compared.known),
        "base.corriges": compared.stale,
    }
    if report.findings:
        output.note(output.summary(report.findings))
        counts |= _mendable(examined, report.findings)
    for key, number in counts.items():
        if number:
            output.note(output.say(key, nombre=number, chemin=run.settings.baseline))


def _mendable(examined: Iterable["Examined"], findings: list[Finding]) -> dict[str, int]:
    """Count the findings that --fix would mend, and those that ask for more."""
    from mccgc.lint.registry import rule

    fixed = [finding for finding in findings if rule(finding.code).fix is not None]
    if not fixed:
        return {}
    from mccgc.lint.fixes import SAFE, fixable

    contextes = {each.document.path: each.contexte for each in examined}
    kinds = [fixable(contextes[finding.position.file], finding) for finding in fixed]
    safe = kinds.count(SAFE)
    return {"corrections.possibles": safe, "corrections.a-relire": sum(map(bool, kinds)) - safe}
