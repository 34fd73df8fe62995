"""A règlement changed for a simulation: read, checked and built like any other."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mccgc.errors import Finding, MccgcError, Severity
from mccgc.lint.contexte import Contexte
from mccgc.lint.engine import examine
from mccgc.loader import build
from mccgc.model.reglement import Reglement
from mccgc.simulation.chemins import dotted, resoudre
from mccgc.simulation.texte import remplace
from mccgc.source import Document, Path, pointer, read

MAL_TYPES = ("SCH003", "SCH004", "SCH005")
"""What the schema finds of a value that is not of the kind its place takes."""


INSENSES = ("REG102",)
"""Warnings after which a simulation has no meaning: a level that no longer differs from another."""


class Modification(NamedTuple):
    """One value changed: where, and what is written before and after; `avant` None when absent."""

    path: Path
    chemin: str
    avant: str | None
    apres: str

    def refuse(self, finding: Finding) -> bool:
        """Whether a finding says that the value itself cannot stand there."""
        here, around = pointer(self.path), pointer(self.path[:-1])
        inside = finding.pointer == here or finding.pointer.startswith(f"{here}/")
        alike = finding.code in INSENSES and finding.pointer.startswith(f"{around}/")
        return alike or (finding.code in MAL_TYPES and inside)


class Variante(NamedTuple):
    """The changed file, and the règlement it makes: None when its errors leave nothing to build.

    `findings` are what is wrong in it.
    """

    document: Document
    modifications: tuple[Modification, ...]
    reglement: Reglement | None
    findings: list[Finding]


def modifie(
    document: Document, demandes: Iterable[str], nom: str
) -> tuple[Document, list[Modification]]:
    """Change the values asked for, as `chemin=valeur`; the new document bears the name `nom`.

    Raises MccgcError when a demand is ill written or names nothing.
    """
    changes: list[Modification] = []
    changed = document
    for demande in demandes:
        chemin, equals, valeur = (part.strip() for part in demande.partition("="))
        if not equals or not chemin:
            raise MccgcError("simulate.demande", demande=demande)
        path = resoudre(changed.root, chemin)
        avant = _written(changed, path)
        changes.append(Modification(path, dotted(path, changed.root), avant, valeur))
        changed = read(remplace(changed, path, valeur).encode(), nom).document
    return changed, changes


def _written(document: Document, path: Path) -> str | None:
    """What stands at a path, on one line; None when nothing does."""
    if document.span(path) == document.span(path[:-1]):
        return None
    start, end = document.span(path)
    return " ".join(document.text[start:end].split())


def verifie(
    document: Document, others: Mapping[str, Document], modifications: Iterable[Modification] = ()
) -> Variante:
    """Check a changed règlement beside the cohorte's other files: its errors, and no more."""
    contexte = Contexte(document, "reglement", {**others, "reglement": document})
    changed = tuple(modifications)
    findings = [
        finding
        for finding in examine(contexte, errors_only=not changed).kept
        if finding.severity is Severity.ERREUR or any(each.refuse(finding) for each in changed)
    ]
    wrong = any(finding.severity is Severity.ERREUR for finding in findings)
    reglement = None if wrong else build(document, Reglement)
    return Variante(document, changed, reglement, findings)
