"""`mccgc explain`: the tree of reasons of one verdict."""

from typing import Annotated

import typer

from mccgc.cli import output
from mccgc.cli.options import Cohorte, Referentiel, Reglement
from mccgc.errors import MccgcError
from mccgc.suggestions import closest


def command(
    cohorte: Cohorte,
    identifiant: Annotated[
        str,
        typer.Argument(metavar="IDENTIFIANT", help="option.identifiant", show_default=False),
    ],
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="[CODE]",
            help="option.code",
            show_default=False,
        ),
    ] = None,
    referentiel: Referentiel = None,
    reglement: Reglement = None,
    lang: output.Lang = None,
) -> int:
    """Explain a verdict; exit code 1 when the dossier holds an error."""
    del lang
    from mccgc.cohort import examine_all
    from mccgc.decision.plan import CERTIFICATION
    from mccgc.render.arbre import Arbre, acte_of, motif_of

    cohort, findings = output.opened(cohorte, referentiel, reglement)
    if cohort is None:
        return output.exit_code(findings)
    known: list[str] = []
    asked = [path.as_posix() for path in cohort.inventaire.named(identifiant)]
    for examination in examine_all(cohort):
        proposition, document = examination.proposition, examination.document
        if proposition is None and document.path in asked:
            output.show_findings(examination.findings, {document.path: document})
            output.note(output.say("rien-decide"))
            return output.exit_code(examination.findings)
        if proposition is None or proposition.identifiant != identifiant:
            known += [proposition.identifiant] if proposition else []
            continue
        wanted = code or CERTIFICATION
        found = motif_of(examination, wanted)
        if found is None:
            codes = [*proposition.blocs, *proposition.competences, *proposition.epreuves]
            near = closest(wanted, codes)
            raise MccgcError("objet-inconnu", code=wanted, connus=", ".join(codes), proche=near)
        arbre = Arbre(cohort, examination, output.lang())
        for line in arbre.lines(*found, acte_of(proposition, wanted)):
            output.write(line)
        proposed = proposition.propose.get(wanted)
        if proposed is not None:
            # What the jury replaced stays explained: it is what the decision departs from.
            output.write(f"\n{output.say('explain.proposition')}")
            for line in arbre.lines(proposed, proposed.verdict.code):
                output.write(line)
        return output.exit_code(examination.findings)
    near = closest(identifiant, known)
    raise MccgcError("candidat-inconnu", identifiant=identifiant, proche=near)
