"""`mccgc schema`: the JSON Schema of a kind of file."""

from pathlib import Path
from typing import Annotated

import typer

from mccgc.cli import output
from mccgc.cli.options import Output
from mccgc.errors import MccgcError
from mccgc.resources import resource
from mccgc.suggestions import closest


def command(
    kind: Annotated[
        str,
        typer.Argument(
            metavar="FORMAT",
            help="option.schema",
        ),
    ],
    output_file: Output = None,
    lang: output.Lang = None,
) -> None:
    """Write a schema."""
    del lang
    suffix = ".schema.json"
    known = sorted(p.name.removesuffix(suffix) for p in resource("schemas").glob(f"*{suffix}"))
    if kind not in known:
        near = closest(kind, known)
        raise MccgcError("schema-inconnu", format=kind, connus=", ".join(known), proche=near)
    text = Path(resource("schemas") / f"{kind}{suffix}").read_text(encoding="utf-8")
    with output.destination(output_file) as target:
        target.write(text)
