"""`mccgc validate`: check the files of a cohorte and decide every dossier."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from mccgc.cli import output
from mccgc.cli.options import Cohorte, Output, Referentiel, Reglement
from mccgc.errors import Finding, MccgcError
from mccgc.source import Document

if TYPE_CHECKING:  # imported when the command runs: they bring the models
    from mccgc.cohort import Cohort, Examination

FORMATS = ("table", "json", "csv", "suivi")


def command(
    cohorte: Cohorte,
    format_: Annotated[
        str, typer.Option("--format", metavar="|".join(FORMATS), help="option.format")
    ] = "table",
    output_file: Output = None,
    referentiel: Referentiel = None,
    reglement: Reglement = None,
    lang: output.Lang = None,
) -> int:
    """Decide a cohorte; exit code 1 when its data hold an error."""
    del lang
    if format_ not in FORMATS:
        raise MccgcError("format-inconnu", format=format_, connus=", ".join(FORMATS))
    from mccgc.cohort import examine_all

    cohort, findings = output.opened(cohorte, referentiel, reglement, to_stderr=format_ != "table")
    if cohort is None:
        return output.exit_code(findings)
    documents: dict[str, Document] = {
        document.path: document for document in cohort.documents.values()
    }
    decided = 0
    illisibles: list[str] = []

    def examined(cohort: "Cohort") -> "Iterator[Examination]":
        """Stream the examinations, keeping only the files in which something is wrong."""
        nonlocal decided
        for examination in examine_all(cohort):
            findings.extend(examination.findings)
            if examination.findings:
                documents[examination.document.path] = examination.document
            if examination.proposition is None:
                illisibles.append(Path(examination.document.path).name)
            else:
                decided += 1
                yield examination

    with output.destination(output_file, cohort.inputs()) as stream:
        _write(format_, cohort, examined(cohort), findings, illisibles, stream)
    if format_ != "json":
        output.show_findings(findings, documents, to_stderr=True)
    total = len(cohort.dossiers)
    output.note(output.say("validate.resume", dossiers=total, decides=decided))
    if findings:
        output.note(output.summary(findings))
    return output.exit_code(findings)


def _write(
    format_: str,
    cohort: "Cohort",
    examinations: "Iterator[Examination]",
    findings: list[Finding],
    illisibles: list[str],
    stream: TextIO,
) -> None:
    """Write the examinations as they come; the two lists are whole when they are all written."""
    if format_ == "json":
        from mccgc.render.contrat import write_json

        write_json(cohort, examinations, findings, stream.write, output.lang())
    elif format_ == "csv":
        from mccgc.render.contrat import write_csv

        write_csv(cohort, examinations, stream.write)
    elif format_ == "suivi":
        from mccgc.render.suivi import write_suivi

        write_suivi(cohort, examinations, stream.write, output.lang())
    else:
        from mccgc.render import tableau

        tableau.show(
            cohort,
            (tableau.ligne(cohort, each, output.lang()) for each in examinations),
            illisibles,
            stream,
            output.lang(),
            colour=output.coloured(stream),
            width=output.width(),
        )
