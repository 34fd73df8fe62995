"""Mend a file: edits of its text, tried and looked at again before they are believed.

An attempt is refused when the text can no longer be read, when anything else than the edited
values has changed, or when more is found than before. Comments and layout stay: only the parts
that a fix names are written again.
"""

from collections.abc import Callable, Iterator
from pathlib import Path as FilePath
from typing import NamedTuple

from mccgc.errors import Finding
from mccgc.lint.contexte import Contexte
from mccgc.lint.edits import Edit
from mccgc.lint.registry import rule
from mccgc.lint.run import Examined, Linter
from mccgc.source import Liste, Path, Table, names_private, read

PASSES = 100
"""Rounds after which mending stops: a fix may show something else to mend, not for ever."""

SAFE, UNSAFE = "safe", "unsafe"


class Mended(NamedTuple):
    """A file after its fixes: what is still found, the text, and how many findings were mended."""

    examined: Examined
    text: str
    mended: int


class _Fix(NamedTuple):
    finding: Finding
    edits: list[Edit]


def mend(
    linter: Linter,
    path: FilePath,
    *,
    unsafe: bool,
    shown: Callable[[Examined], list[Finding]] = lambda examined: examined.findings,
) -> Mended:
    """Fix what can be in a file, until nothing changes; nothing is written.

    `shown` gives, of what was found, what is to be mended.
    """
    examined = linter.examine(path)
    count = 0
    texts = {examined.document.text}
    for _ in range(PASSES):
        fixes = list(_apart(_fixes(examined, shown(examined), unsafe=unsafe)))
        attempts = [fixes, *([fix] for fix in fixes if len(fixes) > 1)] if fixes else []
        for attempt in attempts:
            better = _tried(linter, path, examined, attempt)
            if better is not None and better.document.text not in texts:
                break
        else:
            break
        examined, count = better, count + len(attempt)
        texts.add(examined.document.text)
    # A refused attempt may have been the last thing that the linter was shown.
    held = linter.examine(path, read(examined.document.text.encode(), path.as_posix()))
    return Mended(held, examined.document.text, count)


def fixable(contexte: Contexte | None, finding: Finding) -> str | None:
    """Whether a finding has a fix, and of which kind: `safe`, `unsafe` or None."""
    return rule(finding.code).fix if _edits(contexte, finding) else None


def _edits(contexte: Contexte | None, finding: Finding) -> list[Edit]:
    known = rule(finding.code)
    section = finding.pointer[1:].partition("/")[0]
    if contexte is None or known.fix is None or names_private(section):
        return []
    edits: list[Edit] = known.module.fix(contexte, finding)
    return edits


def _fixes(examined: Examined, findings: list[Finding], *, unsafe: bool) -> Iterator[_Fix]:
    """What each finding's rule would change."""
    for finding in findings:
        if unsafe or rule(finding.code).fix == SAFE:
            edits = _edits(examined.contexte, finding)
            if edits:
                yield _Fix(finding, edits)


def _apart(fixes: Iterator[_Fix]) -> Iterator[_Fix]:
    """Fixes of which no two touch the same characters; the others wait for the next round."""
    taken: list[tuple[int, int]] = []
    for fix in fixes:
        spans = [edit.span for edit in fix.edits]
        if not any(a <= end and start <= b for start, end in taken for a, b in spans):
            taken += spans
            yield fix


def applied(text: str, edits: list[Edit]) -> str:
    """Write edits in a text, from its end."""
    for (start, end), new, _ in sorted(edits, reverse=True):
        text = f"{text[:start]}{new}{text[end:]}"
    return text


def _tried(linter: Linter, path: FilePath, before: Examined, fixes: list[_Fix]) -> Examined | None:
    """Look at a file as fixes would make it; None when it would not be better."""
    edits = [edit for fix in fixes for edit in fix.edits]
    lecture = read(applied(before.document.text, edits).encode(), path.as_posix())
    if lecture.findings:
        return None
    allowed = [allowed for edit in edits for allowed in edit.paths]
    for changed in differences(before.document.root, lecture.document.root):
        if not any(changed[: len(known)] == known for known in allowed):
            return None
    after = linter.examine(path, lecture)
    return after if len(after.findings) <= len(before.findings) else None


def differences(before: object, after: object, path: Path = ()) -> Iterator[Path]:
    """Ways to the smallest values that differ between two trees; the order of keys apart."""
    if isinstance(before, Table) and isinstance(after, Table):
        for key in {**before, **after}:
            if key in before and key in after:
                yield from differences(before[key], after[key], (*path, key))
            else:
                yield (*path, key)
    elif isinstance(before, Liste) and isinstance(after, Liste) and len(before) == len(after):
        for index, (one, other) in enumerate(zip(before, after, strict=True)):
            yield from differences(one, other, (*path, index))
    elif type(before) is not type(after) or before != after:
        yield path
