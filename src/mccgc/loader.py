"""From a tree to a frozen model, or to all the findings that prevent it."""

from pathlib import Path as FilePath
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from mccgc.errors import Finding, MccgcError, Severity
from mccgc.model.schema import FORMATS
from mccgc.source import Document, read
from mccgc.structure import check, check_kind

M = TypeVar("M", bound=BaseModel)


def read_file(path: FilePath, name: str | None = None) -> tuple[Document, list[Finding]]:
    """Read a file of the disk; `name` is how positions name it.

    Raises MccgcError when the file is missing or cannot be read.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise MccgcError("fichier-illisible", chemin=path, detail=error.strerror) from error
    document, findings = read(data, name or path.as_posix())
    return document, findings


def load(document: Document, model: type[M]) -> tuple[M | None, list[Finding]]:
    """Make the model of a document; None with findings when its shape is wrong."""
    kind = next(name for name, known in FORMATS.items() if known is model)
    findings = check_kind(document, kind) or check(document, kind)
    if findings:
        return None, findings
    try:
        return model.model_validate(document.root), []
    except ValidationError as error:
        # The schema says no less than the model: whatever is left is a value it cannot express.
        return None, [
            document.finding(
                "SCH005",
                Severity.ERREUR,
                tuple(step for step in each["loc"] if not str(step).startswith("function-")),
                valeur=str(each["input"]),
                attendu="exact",
            )
            for each in error.errors()
        ]
