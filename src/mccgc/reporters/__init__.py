"""How findings are written: one module per format, imported when it is asked for."""

from importlib import import_module
from typing import TextIO

from mccgc.reporters.report import ELSEWHERE, Report, Screen

FORMATS: tuple[str, ...] = ("full", "concise", "json", "github", "gitlab", "sarif", "junit")
"""Every format, the one for a person first."""

READ = ("full", "concise")
"""Formats that a person reads."""


def write(name: str, report: Report, lang: str, stream: TextIO, screen: Screen = ELSEWHERE) -> None:
    """Write a report in a format of `FORMATS`; machines have no screen."""
    module = import_module(f"mccgc.reporters.{name}")
    if name in READ:
        module.write(report, lang, stream, screen)
    else:
        module.write(report, lang, stream)
