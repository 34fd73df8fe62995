"""`mccgc schema`: the JSON Schema of a kind of file, or of what a command writes."""

from typing import Annotated

import typer

from mccgc.cli import output
from mccgc.cli.options import Output
from mccgc.errors import MccgcError
from mccgc.resources import resource
from mccgc.suggestions import closest

DRAFTS = {"2020-12": "", "draft-07": "draft-07"}
"""Dialects, and the folder of `schemas` that holds each."""

_SUFFIX = ".schema.json"


def command(
    kind: Annotated[str, typer.Argument(metavar="FORMAT", help="option.schema")],
    draft: Annotated[
        str, typer.Option("--draft", metavar="|".join(DRAFTS), help="option.draft")
    ] = "2020-12",
    output_file: Output = None,
    lang: output.Lang = None,
) -> None:
    """Write a schema."""
    del lang
    if draft not in DRAFTS:
        known = ", ".join(DRAFTS)
        near = closest(draft, DRAFTS)
        raise MccgcError("dialecte-inconnu", dialecte=draft, connus=known, proche=near)
    folder = resource("schemas") / DRAFTS[draft]
    kinds = sorted(path.name.removesuffix(_SUFFIX) for path in folder.glob(f"*{_SUFFIX}"))
    if kind not in kinds:
        near = closest(kind, kinds)
        raise MccgcError("schema-inconnu", format=kind, connus=", ".join(kinds), proche=near)
    shipped = folder / f"{kind}{_SUFFIX}"
    text = shipped.read_text(encoding="utf-8")
    with output.destination(output_file, [shipped]) as stream:
        stream.write(text)
