"""`mccgc cases`: run the expert cases, and the mutants of the règlement that they should notice."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mccgc.cli import output

if TYPE_CHECKING:  # cases bring the models, which the help does without
    from mccgc.cases import Suite


def command(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[CHEMINS]…", help="option.cas"),
    ] = None,
    mutants: Annotated[bool, typer.Option("--mutants", help="option.mutants")] = False,
    lang: output.Lang = None,
) -> int:
    """Run cases; exit code 1 when one fails, or when a mutant survives."""
    del lang
    from mccgc.cases import open_suite, run
    from mccgc.lint.folders import expanded

    unread = failures = total = 0
    suites = []
    found = expanded(paths or [Path("cas")], "cas")
    for path in found.paths:
        suite, findings = open_suite(path)
        if suite is None:
            output.show_findings(findings, output.read_again(findings))
            unread += 1
            continue
        suites.append(suite)
        for index, cas in enumerate(suite.fichier.cas):
            total += 1
            differences = run(suite, index)
            failures += bool(differences)
            for difference in differences:
                line = suite.document.line_of(difference.path)
                output.write(
                    output.say(
                        "cas.echec",
                        lieu=f"{suite.document.path}:{line}",
                        nom=cas.nom,
                        objet=difference.objet,
                        attendu=difference.attendu,
                        obtenu=difference.obtenu or "–",
                    )
                )
    output.left_aside(found.aside)
    output.note(output.say("cas.resume", reussis=total - failures, total=total))
    if mutants and not (unread or failures):
        return int(_mutants(suites))
    return int(bool(unread or failures))


def _mutants(suites: "list[Suite]") -> bool:
    """Show the mutants that no case notices; True when one of them is not proved equivalent."""
    from mccgc.mutations.survivants import bilans

    left = False
    for bilan in bilans(suites):
        for mutant, equivalent in bilan.survivants:
            key = "mutants.equivalent" if equivalent else "mutants.survivant"
            place = f"{bilan.document.path}:{bilan.document.line_of(mutant.path)}"
            output.write(output.say(key, lieu=place, mutation=mutant.what))
            left = left or not equivalent
        output.note(output.say("mutants.resume", **bilan.counts()))
    return left
