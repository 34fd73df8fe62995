"""`mccgc lint`: check référentiels and règlements."""

from pathlib import Path
from typing import Annotated

import typer

from mccgc.cli import output


def command(
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[FICHIERS]…", help="option.fichiers", show_default=False),
    ] = None,
    lang: output.Lang = None,
) -> int:
    """Check files; exit code 1 when one holds an error."""
    del lang
    from mccgc.lint.run import lint

    result = lint(files or [Path("data/referentiel.yaml"), Path("data/reglement.yaml")])
    output.show_findings(result.findings, result.documents)
    if result.findings:
        output.note(output.summary(result.findings))
    if result.suppressed:
        output.note(output.say("compte.tues", nombre=len(result.suppressed)))
    return output.exit_code(result.findings)
