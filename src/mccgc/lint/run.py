"""Lint several files at once, each with the neighbours that its rules need."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from mccgc.errors import Finding, MccgcError, Severity
from mccgc.inventory import Inventory
from mccgc.lint.contexte import Contexte
from mccgc.lint.engine import examine
from mccgc.lint.files import Library, meant, transcribed
from mccgc.lint.reperes import Reperes
from mccgc.lint.settings import Settings, everything
from mccgc.source import Document, Lecture, read_anyway
from mccgc.structure import KINDS, wrong_kind

_WITH_REPERES = ("dossier", "cohorte", "deliberation")
"""Kinds of which many files share a référentiel and a règlement."""


class Result(NamedTuple):
    """What a run found; `suppressed` are the findings silenced with a reason."""

    findings: list[Finding]
    suppressed: list[tuple[Finding, str]]
    documents: dict[str, Document]


class Examined(NamedTuple):
    """What was found in one file; `contexte` is None when its rules could not look at it."""

    document: Document
    findings: list[Finding]
    suppressed: list[tuple[Finding, str]]
    contexte: Contexte | None


class Linter:
    """Looks at one file after the other; what they share is read once."""

    def __init__(self, settings: Settings) -> None:
        """Take what the run was asked."""
        self.settings = settings
        self.library = Library()
        self._reperes: dict[tuple[int, int], Reperes] = {}

    def examine(self, path: Path, lecture: Lecture | None = None) -> Examined:
        """Look at a file, or at a text as if it were that file's."""
        if lecture is not None:
            self.library.hold(path, lecture)
            self._reperes.clear()
        try:
            document, unreadable = self.library.read(path)
        except MccgcError:  # one of several: the others are looked at all the same
            document, unreadable = read_anyway(path)
        if unreadable:
            return Examined(document, self._weighed(unreadable), [], None)
        inventaire = self.library.inventory(path.parent)
        own = inventaire.kinds.get(path.name) if inventaire is not None else None
        kind = own or meant(document)
        if kind is None:
            return Examined(document, self._weighed([wrong_kind(document, *KINDS)]), [], None)
        contexte = self._contexte(path, document, kind, inventaire)
        outcome = examine(contexte, codes=self.settings.codes_of(document.path))
        suppressed = outcome.suppressed
        return Examined(document, self._weighed(outcome.kept), suppressed, contexte)

    def _contexte(
        self, path: Path, document: Document, kind: str, inventaire: Inventory | None
    ) -> Contexte:
        others = self.library.beside(path, kind)
        origine = transcribed(path) if kind == "referentiel" else None
        if kind not in _WITH_REPERES:
            return Contexte(document, kind, others, origine=origine)
        shared = (id(others.get("referentiel")), id(others.get("reglement")))
        reperes = self._reperes.get(shared)
        contexte = Contexte(document, kind, others, reperes, inventaire=inventaire)
        self._reperes[shared] = contexte.reperes
        return contexte

    def _weighed(self, findings: Iterable[Finding]) -> list[Finding]:
        """Give findings the severity that the run was asked to give them."""
        changed: Mapping[str, Severity] = self.settings.severities
        if not changed:
            return list(findings)
        return [f._replace(severity=changed.get(f.code, f.severity)) for f in findings]


def lint(paths: Iterable[Path], settings: Settings | None = None) -> Result:
    """Check files."""
    linter = Linter(settings or everything())
    result = Result([], [], {})
    for path in paths:
        document, findings, suppressed, _ = linter.examine(path)
        result.documents[document.path] = document
        result.findings.extend(findings)
        result.suppressed.extend(suppressed)
    return result
