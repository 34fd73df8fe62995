"""What `lint` and `baseline` share: settings and files of a run, findings less the known ones."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from mccgc.errors import Finding
from mccgc.lint.baseline import Baseline, Compared, compare, loaded
from mccgc.lint.configuration import configured
from mccgc.lint.files import expanded, usual
from mccgc.lint.run import Examined, Linter
from mccgc.lint.settings import Layer, Settings, settings
from mccgc.reporters.report import Report
from mccgc.source import read

STDIN = Path("-")


class Run(NamedTuple):
    """A run about to start; `given` is the name of what standard input holds, if it is read."""

    linter: Linter
    paths: tuple[Path, ...]
    given: Path | None

    @property
    def settings(self) -> Settings:
        """What was asked."""
        return self.linter.settings


def asked_for(layer: Layer) -> Settings:
    """Lay what the command line asks over the configuration.

    Raises MccgcError on a key, a rule or a level that is unknown.
    """
    return settings(configured(Path()), layer)


def begin(asked: Settings, files: list[Path] | None, named: Path | None = None) -> Run:
    """Prepare a run on files, or on those of the configuration, or on those of the usual names.

    Raises MccgcError on a path that is missing, and when there is no file at all.
    """
    linter = Linter(asked)
    paths = tuple(files or asked.files or usual())
    if STDIN not in paths:
        return Run(linter, expanded(paths), None)
    given = named or STDIN
    linter.library.hold(given, read(sys.stdin.buffer.read(), given.as_posix()))
    others = [path for path in paths if path != STDIN]
    return Run(linter, (given, *(expanded(others) if others else ())), given)


def known(settings: Settings) -> Baseline:
    """Read the baseline that a run was given; an empty one when it has none."""
    return Baseline() if settings.baseline is None else loaded(settings.baseline)


def less_known(baseline: Baseline, settings: Settings, examined: Iterable[Examined]) -> Compared:
    """Take the known findings out of those of a run."""
    findings = [finding for each in examined for finding in each.findings]
    documents = {each.document.path: each.document for each in examined}
    return compare(baseline, findings, documents, folder_of(settings), settings.codes)


def folder_of(settings: Settings) -> Path:
    """Folder from which a baseline names files: its own."""
    return settings.baseline.parent if settings.baseline is not None else Path()


def report_of(examined: Iterable[Examined], findings: list[Finding]) -> Report:
    """Gather what reporters show."""
    documents = {each.document.path: each.document for each in examined}
    suppressed = [pair for each in examined for pair in each.suppressed]
    return Report(findings, suppressed, documents, tuple(documents))
