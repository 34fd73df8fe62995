"""Options that several commands take."""

from pathlib import Path
from typing import Annotated

import typer

Files = Annotated[
    list[Path] | None,
    typer.Argument(metavar="[FICHIERS]…", help="option.fichiers", show_default=False),
]
Cohorte = Annotated[
    Path, typer.Argument(metavar="COHORTE", help="option.cohorte", show_default=False)
]
Referentiel = Annotated[
    Path | None,
    typer.Option(
        "--referentiel",
        metavar="FICHIER",
        help="option.referentiel",
    ),
]
Reglement = Annotated[
    Path | None,
    typer.Option(
        "--reglement",
        metavar="FICHIER",
        help="option.reglement",
    ),
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FICHIER", help="option.output"),
]
Config = Annotated[Path | None, typer.Option(metavar="FICHIER", help="option.config")]
