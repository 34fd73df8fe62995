"""`mccgc pivot`: what would turn each verdict, and what the jury should look at first."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from mccgc.cli import output
from mccgc.cli.options import Cohorte, Referentiel, Reglement
from mccgc.errors import MccgcError
from mccgc.source import Document
from mccgc.suggestions import closest

if TYPE_CHECKING:  # imported when the command runs: they bring the models
    from mccgc.cohort import Cohort

FORMATS = ("table", "json")


def command(
    cohorte: Cohorte,
    identifiant: Annotated[
        str | None,
        typer.Argument(
            metavar="[IDENTIFIANT]", help="option.pivot.identifiant", show_default=False
        ),
    ] = None,
    format_: Annotated[
        str, typer.Option("--format", metavar="|".join(FORMATS), help="option.format")
    ] = "table",
    referentiel: Referentiel = None,
    reglement: Reglement = None,
    lang: output.Lang = None,
) -> int:
    """Examine a cohorte, or one candidat; exit code 1 when their files hold an error."""
    del lang
    if format_ not in FORMATS:
        raise MccgcError("format-inconnu", format=format_, connus=", ".join(FORMATS))
    from mccgc.cohort import examine_all
    from mccgc.render.pivots import Examine, Sondage, write_json
    from mccgc.render.pivots_texte import lines
    from mccgc.sensibilite.banc import Atelier
    from mccgc.sensibilite.examen import sensibilite

    cohort, findings = output.opened(cohorte, referentiel, reglement, to_stderr=format_ != "table")
    if cohort is None:
        return output.exit_code(findings)
    documents: dict[str, Document] = {d.path: d for d in cohort.documents.values()}
    atelier = Atelier(cohort.plan)
    examines = []
    for examination in examine_all(cohort if identifiant is None else _alone(cohort, identifiant)):
        findings += examination.findings
        documents[examination.document.path] = examination.document
        dossier, proposition = examination.dossier, examination.proposition
        if dossier is not None and proposition is not None:
            examines.append(Examine(examination, sensibilite(atelier, dossier, proposition)))
    sondage = Sondage(cohort, examines)
    if format_ == "json":
        write_json(sondage, findings, sys.stdout.write, output.lang())
    else:
        for line in lines(sondage, output.lang(), output.width(), detail=identifiant is not None):
            output.write(line)
        output.show_findings(findings, documents, to_stderr=True)
    return output.exit_code(findings)


def _alone(cohort: "Cohort", identifiant: str) -> "Cohort":
    """Keep one candidat; raises MccgcError when there is none of this identifiant."""
    paths = cohort.inventaire.named(identifiant)
    if not paths:
        near = closest(identifiant, cohort.inventaire.candidats)
        raise MccgcError("candidat-inconnu", identifiant=identifiant, proche=near)
    return cohort._replace(dossiers=paths)
