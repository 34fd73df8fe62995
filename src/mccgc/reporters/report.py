"""What a run of the linter tells a reporter: everything, before any word is chosen."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mccgc.errors import Finding
from mccgc.source import Document

if TYPE_CHECKING:  # a format pays for itself only
    from mccgc.inventory import Aside


class Screen(NamedTuple):
    """Where a person reads: with colours or not, and how many columns wide."""

    colour: bool
    width: int


ELSEWHERE = Screen(colour=False, width=120)
"""What is written for a file, or another program."""


class Report(NamedTuple):
    """Findings to show, those silenced with their reason or known before, and the files looked at.

    `documents` gives the text of the files that could be opened, by the path that findings name;
    `files` the paths of all the files looked at, in order, clean ones included; `documentation`
    the address where the pages of the rules are published, if it is known; `aside` what was left
    aside in the folders.
    """

    findings: list[Finding]
    suppressed: list[tuple[Finding, str]]
    documents: Mapping[str, Document]
    files: tuple[str, ...]
    known: Sequence[Finding] = ()
    aside: "Sequence[Aside]" = ()
    documentation: str | None = None
