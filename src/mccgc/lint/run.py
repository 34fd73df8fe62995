"""Lint several files at once, each with the neighbours that its rules need."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from mccgc.errors import Finding
from mccgc.lint.contexte import Contexte
from mccgc.lint.engine import examine
from mccgc.source import Document, read_file
from mccgc.structure import kind_of

NEIGHBOURS = ("referentiel", "reglement")
"""Files that rules of other files may need, found beside them or above."""


class Result(NamedTuple):
    """What a run found; `suppressed` are the findings silenced with a reason."""

    findings: list[Finding]
    suppressed: list[tuple[Finding, str]]
    documents: dict[str, Document]


def lint(paths: Iterable[Path]) -> Result:
    """Check files; raises MccgcError when one is missing."""
    documents: dict[str, Document] = {}
    findings: list[Finding] = []
    suppressed: list[tuple[Finding, str]] = []
    for path in paths:
        document, unreadable = read_file(path)
        documents[document.path] = document
        findings += unreadable
        if unreadable:
            continue
        kind = kind_of(document) or "referentiel"
        contexte = Contexte(
            document, kind, neighbours(path, kind, documents), source=transcribed(path)
        )
        outcome = examine(contexte)
        findings += outcome.kept
        suppressed += outcome.suppressed
    return Result(findings, suppressed, documents)


def neighbours(path: Path, kind: str, known: dict[str, Document]) -> dict[str, Document]:
    """Find the référentiel and the règlement that go with a file, among those read or on disk."""
    found: dict[str, Document] = {}
    for name in NEIGHBOURS:
        if name == kind:
            continue
        for folder in (path.parent, *path.parent.parents):
            candidate = folder / f"{name}.yaml"
            if candidate.as_posix() in known:
                found[name] = known[candidate.as_posix()]
            elif candidate.is_file():
                found[name] = read_file(candidate).document
            if name in found:
                break
    return found


def transcribed(path: Path) -> str | None:
    """Text of the document that a référentiel transcribes: `source/<same name>.txt` beside it."""
    source = path.parent / "source" / f"{path.stem}.txt"
    try:
        return source.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
