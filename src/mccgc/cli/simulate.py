"""`mccgc simulate`: the verdicts that another règlement would change; nothing is ever written."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mccgc import messages
from mccgc.cli import output
from mccgc.cli.options import Cohorte, Referentiel
from mccgc.errors import Finding, MccgcError
from mccgc.source import Document

if TYPE_CHECKING:  # imported when the command runs: they bring the models
    from mccgc.cohort import Cohort
    from mccgc.render.simulations import Simulation
    from mccgc.simulation.variante import Variante

FORMATS = ("table", "json")


def command(
    cohorte: Cohorte,
    demandes: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="CHEMIN=VALEUR", help="option.set", show_default=False),
    ] = None,
    reglement: Annotated[
        Path | None,
        typer.Option("--reglement", metavar="FICHIER", help="option.simulate.reglement"),
    ] = None,
    format_: Annotated[
        str, typer.Option("--format", metavar="|".join(FORMATS), help="option.format")
    ] = "table",
    referentiel: Referentiel = None,
    lang: output.Lang = None,
) -> int:
    """Decide a cohorte twice; exit code 1 when the changed règlement or the data hold an error."""
    del lang
    if format_ not in FORMATS:
        raise MccgcError("format-inconnu", format=format_, connus=", ".join(FORMATS))
    if not demandes and reglement is None:
        raise MccgcError("simulate.rien")
    if demandes and reglement is not None:
        raise MccgcError("simulate.deux")
    from mccgc.render.simulations import lines, write_json

    cohort, findings = output.opened(cohorte, referentiel, None, to_stderr=format_ != "table")
    if cohort is None:
        return output.exit_code(findings)
    variante = _variante(cohort, demandes or [], reglement)
    if variante.reglement is None:
        shown = {variante.document.path: variante.document}
        output.show_findings(variante.findings, shown, to_stderr=format_ != "table")
        output.note(output.say("simulate.refuse"))
        return output.exit_code(variante.findings)
    documents: dict[str, Document] = {d.path: d for d in cohort.documents.values()}
    simulation = _simulation(cohort, variante, findings, documents)
    if format_ == "json":
        write_json(simulation, findings, sys.stdout.write, output.lang())
    else:
        for line in lines(simulation, output.lang(), output.width()):
            output.write(line)
        output.show_findings(findings, documents, to_stderr=True)
    total = len(cohort.dossiers)
    output.note(output.say("simulate.resume", dossiers=total, decides=simulation.total))
    return output.exit_code(findings)


def _variante(cohort: "Cohort", demandes: Iterable[str], other: Path | None) -> "Variante":
    """Read and check the règlement to simulate.

    Raises MccgcError when a value is not of the kind that its place takes.
    """
    from mccgc.simulation.variante import modifie, verifie
    from mccgc.source import read_file

    if other is not None:
        document, unreadable = read_file(other)
        variante = verifie(document, cohort.documents)
        if unreadable:
            return variante._replace(reglement=None, findings=unreadable)
        return variante
    own = cohort.documents["reglement"]
    name = output.say("simulate.fichier", chemin=own.path)
    document, modifications = modifie(own, demandes, name)
    variante = verifie(document, cohort.documents, modifications)
    for modification in modifications:
        for finding in filter(modification.refuse, variante.findings):
            raise MccgcError(
                "simulate.valeur",
                chemin=modification.chemin,
                valeur=modification.apres,
                message=messages.message(finding, output.lang()),
                conseil=messages.conseil(finding, output.lang()),
            )
    return variante


def _simulation(
    cohort: "Cohort",
    variante: "Variante",
    findings: list[Finding],
    documents: dict[str, Document],
) -> "Simulation":
    """Decide every dossier under both règlements; the jury's decisions stand in both."""
    from mccgc.cohort import examine_all
    from mccgc.decision.engine import decider
    from mccgc.decision.plan import Plan
    from mccgc.render.simulations import Change, Simulation
    from mccgc.sensibilite.comparaison import Comptes, bascules, causes

    assert variante.reglement is not None
    plan = Plan(cohort.referentiel, variante.reglement, cohort.plan.le)
    comptes, changes, total = Comptes(), [], 0
    for examination in examine_all(cohort):
        findings += examination.findings
        documents[examination.document.path] = examination.document
        dossier, avant = examination.dossier, examination.proposition
        if dossier is None or avant is None:
            continue
        total += 1
        apres = decider(plan, dossier, avant.decisions)
        comptes.ajoute(avant, apres)
        moved = bascules(avant, apres)
        if moved:
            changes.append(Change(avant.identifiant, avant.voie, moved, causes(avant, apres)))
    return Simulation(
        cohort,
        variante.reglement,
        variante.document,
        variante.modifications,
        comptes.ordonnes(),
        changes,
        total,
    )
