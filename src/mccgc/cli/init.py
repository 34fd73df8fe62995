"""`mccgc init`: a working skeleton for a référentiel."""

import os.path
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from mccgc.cli import output
from mccgc.errors import MccgcError


def command(
    folder: Annotated[
        Path, typer.Argument(metavar="DOSSIER", help="option.dossier", show_default=False)
    ],
    referentiel: Annotated[
        Path | None,
        typer.Option(
            "--referentiel",
            metavar="FICHIER",
            help="option.init.referentiel",
        ),
    ] = None,
    lang: output.Lang = None,
) -> int:
    """Write a référentiel, a règlement, a cohorte and one dossier; never over existing files."""
    del lang
    from mccgc.cohort import readable
    from mccgc.model.referentiel import Referentiel
    from mccgc.render.skeleton import skeleton
    from mccgc.render.writer import Publication
    from mccgc.resources import resource

    path = referentiel or resource("data") / "referentiel.yaml"
    document, model, findings = readable(path, "referentiel")
    if model is None:
        output.show_findings(findings, {document.path: document})
        return output.exit_code(findings)
    assert isinstance(model, Referentiel)
    files = skeleton(model, document.text, date.today())  # noqa: DTZ011  a local calendar day
    existing = [name for name in files if os.path.lexists(folder / name)]
    if existing:
        raise MccgcError("fichier-present", chemin=folder / existing[0])
    with Publication(within=folder) as publication:
        for name, text in files.items():
            publication.write(folder / name, text)
    for name in files:
        output.write((folder / name).as_posix())
    return 0
