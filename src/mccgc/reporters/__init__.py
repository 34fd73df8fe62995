"""How findings are written: one module per format, imported when it is asked for."""

from importlib import import_module
from typing import TextIO

from mccgc.reporters.report import Report

FORMATS: tuple[str, ...] = ("full", "concise", "json", "github", "gitlab", "sarif", "junit")
"""Every format, the one for a person first."""

COLOURED = ("full", "concise")
"""Formats that a terminal may colour."""


def write(name: str, report: Report, lang: str, stream: TextIO, *, colour: bool = False) -> None:
    """Write a report in a format of `FORMATS`; colours only where a person reads."""
    module = import_module(f"mccgc.reporters.{name}")
    if name in COLOURED:
        module.write(report, lang, stream, colour=colour)
    else:
        module.write(report, lang, stream)
