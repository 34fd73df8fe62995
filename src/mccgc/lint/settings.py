"""What a run is asked to look at: what the configuration says, then the command line over it.

A selector is a family (`REF`), the head of a code (`REF0`), a code or the name of a rule. The most
precise one wins, as in ruff: `select = ["REF"]` with `ignore = ["REF001"]` runs all but one.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from mccgc.errors import MccgcError, Severity
from mccgc.lint.registry import CODE_LENGTH, ELSEWHERE, FAMILIES, READ_BY, rule_names
from mccgc.suggestions import closest

ALL = "ALL"
"""The selector of every rule, which any other overrides."""

NEVER = "jamais"
"""The threshold that no finding reaches."""

ALWAYS = "YML"
"""Family that cannot be left out: of a file that cannot be read, nothing else is known."""

_ADDRESS = re.compile(r"https?://[!-~]+").fullmatch

LEVELS = tuple(level.value for level in Severity)

ENGLISH = {
    "error": Severity.ERREUR.value,
    "warning": Severity.AVERTISSEMENT.value,
    "info": Severity.INFORMATION.value,
    "never": NEVER,
}
"""What other linters call a severity, taken here too."""


class Layer(NamedTuple):
    """What one place asks for, as written; `folder` is where its paths start."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    severity: tuple[tuple[str, str], ...] = ()
    fail_on: str | None = None
    baseline: str | None = None
    documentation: str | None = None
    files: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    folder: Path = Path()


class Settings(NamedTuple):
    """What a run does: rules, their severities, the threshold, the files, what is known already.

    `documentation` is the address of the published page of the rules, if there is one.
    """

    codes: frozenset[str]
    severities: Mapping[str, Severity] = {}
    fail_on: Severity | None = Severity.ERREUR
    baseline: Path | None = None
    documentation: str | None = None
    files: tuple[Path, ...] = ()
    per_file: tuple[tuple[str, frozenset[str]], ...] = ()
    folder: Path = Path()

    def codes_of(self, path: str) -> frozenset[str]:
        """Rules that look at one file."""
        left_out: frozenset[str] = frozenset()
        for pattern, codes in self.per_file:
            if _matches(path, pattern, self.folder):
                left_out |= codes
        return self.codes - left_out


def everything() -> Settings:
    """Give the settings of a run that nothing was asked of."""
    return settings()


def settings(*layers: Layer) -> Settings:
    """Lay what is asked over what comes before it.

    A `select` starts afresh. Raises MccgcError on an unknown rule or level, with the nearest.
    """
    fail_on: Severity | None = Severity.ERREUR
    baseline: Path | None = None
    documentation: str | None = None
    files: tuple[Path, ...] = ()
    per_file: list[tuple[str, frozenset[str]]] = []
    folder = Path()
    for layer in layers:
        if layer.fail_on is not None:
            fail_on = _threshold(layer.fail_on)
        if layer.baseline is not None:
            baseline = layer.folder / layer.baseline
        if layer.documentation is not None:
            documentation = _address(layer.documentation)
        files = tuple(layer.folder / name for name in layer.files) or files
        for pattern, selectors in layer.per_file_ignores:
            per_file.append((pattern, frozenset(c for s in selectors for c in rules_of(s))))
            folder = layer.folder
    codes, severities = _selected(layers), _severities(layers)
    return Settings(
        codes, severities, fail_on, baseline, documentation, files, tuple(per_file), folder
    )


def rules_of(selector: str) -> tuple[str, ...]:
    """Codes that a selector names; raises MccgcError when it names none."""
    names = rule_names()
    head = selector.upper()
    if head == ALL:
        return tuple(names)
    found = tuple(code for code in names if code.startswith(head)) if head else ()
    found = found or tuple(code for code, name in names.items() if name == selector.lower())
    if not found:
        known = (*names, *names.values(), *FAMILIES)
        raise MccgcError("regle-inconnue", mot=selector, proche=closest(selector, known))
    return found


def _precision(selector: str) -> int:
    """How precise a selector is: a name counts as a code."""
    return 0 if selector.upper() == ALL else min(len(selector), CODE_LENGTH)


def _selected(layers: Iterable[Layer]) -> frozenset[str]:
    """Rules that run: the most precise selector decides, « ignore » when two are equal."""
    select, ignore = [ALL], list[str]()
    for layer in layers:
        if layer.select:
            select, ignore = list(layer.select), []
        select += layer.extend_select
        ignore += layer.ignore
    wanted, refused = _weights(select), _weights(ignore)
    return frozenset(
        code
        for code in rule_names()
        if code.startswith(ALWAYS)
        or (
            wanted.get(code, -1) > refused.get(code, -1)
            and (code in READ_BY or not code.startswith(ELSEWHERE))
        )
    )


def _weights(selectors: Iterable[str]) -> dict[str, int]:
    weights: dict[str, int] = {}
    for selector in selectors:
        for code in rules_of(selector):
            weights[code] = max(weights.get(code, 0), _precision(selector))
    return weights


def _severities(layers: Iterable[Layer]) -> dict[str, Severity]:
    """Severity of the rules that are given another: the most precise, then the last, decides."""
    changed: dict[str, Severity] = {}
    for layer in layers:
        for selector, level in sorted(layer.severity, key=lambda pair: _precision(pair[0])):
            changed.update(dict.fromkeys(rules_of(selector), _level(level)))
    return changed


def _address(written: str) -> str:
    """Check the address of a page: it becomes a link in other people's tools."""
    if not _ADDRESS(written):
        raise MccgcError("adresse-mal-ecrite", mot=written)
    return written


def _threshold(written: str) -> Severity | None:
    level = _known(written, (*LEVELS, NEVER))
    return None if level == NEVER else Severity(level)


def _level(written: str) -> Severity:
    return Severity(_known(written, LEVELS))


def _known(written: str, known: tuple[str, ...]) -> str:
    """Word of a level, in French whatever the language it was asked in."""
    level = ENGLISH.get(written, written)
    if level not in known:
        near = closest(written, (*known, *(e for e, french in ENGLISH.items() if french in known)))
        raise MccgcError("niveau-inconnu", mot=written, connus=", ".join(known), proche=near)
    return level


def _matches(path: str, pattern: str, folder: Path) -> bool:
    """Whether a pattern names a file, by its path from `folder` or by its name alone."""
    import os.path
    from fnmatch import fnmatchcase

    relative = os.path.relpath(path, folder).replace(os.sep, "/")
    return fnmatchcase(relative, pattern) or fnmatchcase(relative.rpartition("/")[2], pattern)
