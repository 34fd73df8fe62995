"""What `lint` and `baseline` share: settings and files of a run, findings less the known ones."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mccgc.errors import Finding
from mccgc.inventory import Aside
from mccgc.lint.configuration import configured, read_from
from mccgc.lint.folders import Found, expanded, usual
from mccgc.lint.run import Examined, Linter
from mccgc.lint.settings import Layer, Settings, settings
from mccgc.opening import LARGE, refused
from mccgc.reporters.report import Report
from mccgc.source import read

if TYPE_CHECKING:  # few repositories have a baseline
    from mccgc.lint.baseline import Baseline

STDIN = Path("-")


class Run(NamedTuple):
    """A run about to start.

    `given` is the name of what standard input holds, if it is read; `aside` what no run looks at.
    """

    linter: Linter
    paths: tuple[Path, ...]
    given: Path | None
    aside: tuple[Aside, ...] = ()

    def inputs(self) -> list[Path]:
        """Name the files that the run has read, or compares with: no report replaces them."""
        baseline = self.settings.baseline
        return [*self.linter.library.inputs(), *([baseline] if baseline is not None else ())]

    @property
    def settings(self) -> Settings:
        """What was asked."""
        return self.linter.settings


def asked_for(layer: Layer, config: Path | None = None) -> Settings:
    """Lay what the command line asks over the configuration: this file, or the nearest.

    Raises MccgcError on a file that cannot be read, a key, a rule or a level that is unknown.
    """
    return settings(configured(Path()) if config is None else read_from(config), layer)


def begin(asked: Settings, files: list[Path] | None, named: Path | None = None) -> Run:
    """Prepare a run on files, or on those of the configuration, or on those of the usual names.

    Raises MccgcError on a path that is missing, and when there is no file at all.
    """
    linter = Linter(asked)
    paths = tuple(files or asked.files or usual())
    if STDIN not in paths:
        found = expanded(paths)
        return Run(linter, found.paths, None, found.aside)
    given = named or STDIN
    data = sys.stdin.buffer.read(LARGE + 1)
    if len(data) > LARGE:
        raise refused(STDIN, "porte-trop-grand")
    linter.library.hold(given, read(data, given.as_posix()))
    others = [path for path in paths if path != STDIN]
    found = expanded(others) if others else Found(())
    return Run(linter, (given, *found.paths), given, found.aside)


class Compared(NamedTuple):
    """Findings that are new, those that were known; how many of the baseline are no more."""

    new: list[Finding]
    known: Sequence[Finding] = ()
    stale: int = 0


def known(settings: Settings) -> "Baseline | None":
    """Read the baseline that a run was given, if it has one."""
    if settings.baseline is None:
        return None
    from mccgc.lint.baseline import loaded

    return loaded(settings.baseline)


def less_known(
    baseline: "Baseline | None", settings: Settings, examined: Iterable[Examined]
) -> Compared:
    """Take the known findings out of those of a run."""
    files = list(examined)
    findings = [finding for each in files for finding in each.findings]
    if baseline is None or settings.baseline is None:
        return Compared(findings)
    from mccgc.lint.baseline import compare

    documents = {each.document.path: each.document for each in files}
    new, known, stale = compare(
        baseline, findings, documents, settings.baseline.parent, settings.codes
    )
    return Compared(new, known, stale.total())


def report_of(run: Run, examined: Iterable[Examined], compared: Compared) -> Report:
    """Gather what reporters show."""
    documents = {each.document.path: each.document for each in examined}
    suppressed = [pair for each in examined for pair in each.suppressed]
    return Report(
        compared.new,
        suppressed,
        documents,
        tuple(documents),
        compared.known,
        run.aside,
        run.settings.documentation,
    )
