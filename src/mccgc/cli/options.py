"""Options that several commands take."""

from pathlib import Path
from typing import Annotated

import typer

Cohorte = Annotated[
    Path, typer.Argument(metavar="COHORTE", help="Dossier de la cohorte.", show_default=False)
]
Referentiel = Annotated[
    Path | None,
    typer.Option(
        "--referentiel",
        metavar="FICHIER",
        help="Référentiel ; à défaut referentiel.yaml, dans le dossier de la cohorte ou au-dessus.",
    ),
]
Reglement = Annotated[
    Path | None,
    typer.Option(
        "--reglement",
        metavar="FICHIER",
        help="Règlement ; à défaut celui de la version de la cohorte, au même endroit.",
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="FICHIER", help="Fichier à écrire ; à défaut la sortie standard."
    ),
]
