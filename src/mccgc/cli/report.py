"""`mccgc report`: the documents of the jury."""

import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mccgc.cli import output
from mccgc.cli.options import Cohorte, Referentiel, Reglement
from mccgc.errors import MccgcError
from mccgc.source import Document

if TYPE_CHECKING:
    from mccgc.cohort import Examination

KINDS = {"html": ("html",), "md": ("md",), "all": ("html", "md")}
"""What `--format` says, and the kinds of files it makes."""

PATIENCE = 1.0
"""Seconds of work before progress is worth showing."""


def command(
    cohorte: Cohorte,
    sortie: Annotated[
        Path, typer.Option("--output", "-o", metavar="DOSSIER", help="option.sortie")
    ] = Path("sortie"),
    format_: Annotated[
        str, typer.Option("--format", metavar="|".join(KINDS), help="option.format")
    ] = "all",
    templates: Annotated[
        Path | None, typer.Option("--templates", metavar="DOSSIER", help="option.gabarits")
    ] = None,
    referentiel: Referentiel = None,
    reglement: Reglement = None,
    lang: output.Lang = None,
) -> int:
    """Write the documents; exit code 1 when the data of the cohorte hold an error."""
    del lang
    if format_ not in KINDS:
        raise MccgcError("format-inconnu", format=format_, connus=", ".join(KINDS))
    if templates is not None and not templates.is_dir():
        raise MccgcError("cohorte-absente", chemin=templates)
    from mccgc.cohort import examine_all
    from mccgc.render.documents import former, write_documents

    cohort, findings = output.opened(cohorte, referentiel, reglement, to_stderr=True)
    if cohort is None:
        _perimes(former(sortie))
        return output.exit_code(findings)
    documents: dict[str, Document] = {d.path: d for d in cohort.documents.values()}
    decided = 0

    def examined() -> Iterator["Examination"]:
        """Stream the examinations, keeping only the files in which something is wrong."""
        nonlocal decided
        for examination in _with_progress(examine_all(cohort), len(cohort.dossiers)):
            findings.extend(examination.findings)
            if examination.findings:
                documents[examination.document.path] = examination.document
            decided += examination.proposition is not None
            yield examination

    written = write_documents(cohort, examined(), sortie, KINDS[format_], templates)
    output.show_findings(findings, documents, to_stderr=True)
    total = len(cohort.dossiers)
    output.note(output.say("report.resume", dossiers=total, decides=decided))
    if findings:
        output.note(output.summary(findings))
    if written.left:
        names = ", ".join(path.name for path in written.left)
        output.note(output.say("report.restees", nombre=len(written.left), fiches=names))
    if written.provisoires:
        output.note(output.say("report.pv-refuse", nombre=written.provisoires))
    _perimes(written.perimes)
    output.write(written.start.as_posix())
    return output.exit_code(findings) or int(bool(written.provisoires))


def _perimes(paths: Iterable[Path]) -> None:
    """Name what a former report left and this one did not write: it may pass for today's."""
    if names := ", ".join(path.name for path in paths):
        output.note(output.say("report.perimes", fichiers=names))


def _with_progress(examinations: Iterable["Examination"], total: int) -> Iterator["Examination"]:
    """Show progress on a terminal, once the work has lasted long enough to be wondered at."""
    if not sys.stderr.isatty():
        yield from examinations
        return
    started, progress, task = time.monotonic(), None, None
    try:
        for done, examination in enumerate(examinations):
            if progress is None and time.monotonic() - started > PATIENCE:
                from rich.console import Console
                from rich.progress import Progress

                progress = Progress(console=Console(stderr=True), transient=True)
                progress.start()
                task = progress.add_task(output.say("report.progression"), total=total)
            if progress is not None and task is not None:
                progress.update(task, completed=done)
            yield examination
    finally:
        if progress is not None:
            progress.stop()
