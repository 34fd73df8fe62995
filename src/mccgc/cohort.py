"""A cohorte's folder: read its files, check them, decide its dossiers one after the other.

Dossiers stream: only what the caller keeps of each examination stays in memory.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel

from mccgc.decision.actes import Suivi
from mccgc.decision.engine import Proposition, decider
from mccgc.decision.plan import Plan
from mccgc.deliberation import ecarts, suivi
from mccgc.errors import Finding, MccgcError, Severity
from mccgc.inventory import COHORTE, DELIBERATION, DOSSIER, Inventory, inventory, nearest
from mccgc.lint.contexte import Contexte
from mccgc.lint.engine import examine
from mccgc.lint.files import Library, source_of
from mccgc.lint.reperes import Reperes
from mccgc.loader import build
from mccgc.model.cohorte import Cohorte
from mccgc.model.deliberation import Decision, Deliberation
from mccgc.model.dossier import Dossier
from mccgc.model.formats import MODELS
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Reglement
from mccgc.opening import is_folder
from mccgc.source import Document, Lecture, Table, read_anyway, read_file
from mccgc.structure import check, check_kind

PROVISOIRES = ("COH010", "COH212")
"""Codes of what only holds the place of a mention."""

UNREADABLE = ("YML", "SCH")
"""Families of findings that leave no model to work on."""


class Cohort(NamedTuple):
    """A cohorte ready to be decided.

    `deliberation` is None before the jury; `documents` gives the files by kind, for positions;
    `dossiers` the paths of the candidats' files, in order; `erreurs` counts the errors found in the
    files that the dossiers share, which forbid nothing but to call the minutes final; `provisoires`
    the mentions there that only hold a place, which forbid to write the minutes.
    """

    folder: Path
    referentiel: Referentiel
    reglement: Reglement
    cohorte: Cohorte
    deliberation: Deliberation | None
    documents: Mapping[str, Document]
    dossiers: tuple[Path, ...]
    plan: Plan
    inventaire: Inventory
    erreurs: int = 0
    provisoires: int = 0

    def inputs(self) -> tuple[Path, ...]:
        """Name the files that the cohorte is made of: nothing replaces them."""
        read = [Path(document.path) for document in self.documents.values()]
        return (*read, *map(source_of, read), *(entry.path for entry in self.inventaire.entries))

    def decisions(self, identifiant: str) -> tuple[Decision, ...]:
        """What the jury decided of a candidat."""
        taken = self.deliberation.decisions if self.deliberation is not None else ()
        return tuple(d for d in taken if d.candidat == identifiant)

    def suivi(self, identifiant: str) -> Suivi | None:
        """How the jury followed the propositions on a candidat, if it did."""
        return None if self.deliberation is None else suivi(self.deliberation, identifiant)


class Examination(NamedTuple):
    """One dossier, examined.

    The dossier and its proposition are None when it cannot be read, or when its candidat cannot be
    told from another.
    """

    document: Document
    dossier: Dossier | None
    proposition: Proposition | None
    findings: list[Finding]


def inventoried(folder: Path) -> tuple[Inventory, Path]:
    """Look at the folder of a cohorte; gives what it holds, and the cohorte's own file.

    Raises MccgcError when the folder is missing, is not a cohorte's, or holds no dossier.
    """
    if not is_folder(folder):
        raise MccgcError("cohorte-absente", chemin=folder)
    found = inventory(folder)
    own = found.one(COHORTE)
    if own is None:
        near = next((path.name for path in found.unread(COHORTE)), "")
        raise MccgcError("cohorte-sans-fichier", chemin=folder, proche=near)
    if not found.dossiers:
        raise MccgcError("cohorte-vide", chemin=folder)
    return found, own


def beside(folder: Path, kind: str) -> Path:
    """Find the file of a kind, under its usual name, in the folder or above it.

    Raises MccgcError when there is none, or two in one place.
    """
    found = nearest(folder, kind)
    if found is None:
        raise MccgcError("fichier-introuvable", nom=f"{kind}.yaml", chemin=folder)
    return found


def _registered(library: Library, cohorte: Path, kind: str, given: Path | None) -> Lecture:
    """Read the file given, else the one that goes with a cohorte: beside it, or above.

    Raises MccgcError when there is none.
    """
    if given is not None:
        return library.read(given)
    beside(cohorte.parent, kind)
    document = library.beside(cohorte, COHORTE)[kind]
    return library.read(Path(document.path))


def open_cohort(
    folder: Path, referentiel: Path | None = None, reglement: Path | None = None
) -> tuple[Cohort | None, list[Finding]]:
    """Read and check all that is common to the dossiers of a cohorte.

    Returns no cohort, with all the findings, when an error in these files leaves nothing to decide
    on. Raises MccgcError when a file is missing.
    """
    inventaire, own = inventoried(folder)
    library = Library()
    read = {
        "cohorte": library.read(own),
        "referentiel": _registered(library, own, "referentiel", referentiel),
        "reglement": _registered(library, own, "reglement", reglement),
    }
    decisions = inventaire.one(DELIBERATION)
    if decisions is not None:  # even a broken link: decisions are never forgotten
        read["deliberation"] = library.read(decisions)
    documents = {kind: lecture.document for kind, lecture in read.items()}
    unread = [finding for lecture in read.values() for finding in lecture.findings]
    findings = list(unread)
    for kind, document in documents.items():
        if not _parsed(document, unread):
            continue
        contexte = Contexte(document, kind, documents, inventaire=inventaire)
        registered = kind in ("referentiel", "reglement")
        findings += examine(contexte, errors_only=registered).kept
    blocking = {document.path for kind, document in documents.items() if kind != "deliberation"}
    if any(
        finding.severity is Severity.ERREUR
        and (finding.position.file in blocking or finding.code.startswith(UNREADABLE))
        for finding in findings
    ):
        return None, findings
    models = {kind: build(document, MODELS[kind]) for kind, document in documents.items()}
    cohort = _assembled(folder, inventaire, documents, models)
    erreurs = sum(finding.severity is Severity.ERREUR for finding in findings)
    return cohort._replace(erreurs=erreurs, provisoires=provisoires(findings)), findings


def provisoires(findings: Iterable[Finding]) -> int:
    """Count the mentions that are still to be filled in."""
    return sum(finding.code in PROVISOIRES for finding in findings)


def _assembled(
    folder: Path,
    inventaire: Inventory,
    documents: Mapping[str, Document],
    models: Mapping[str, BaseModel],
) -> Cohort:
    referentiel, reglement = models["referentiel"], models["reglement"]
    cohorte, deliberation = models["cohorte"], models.get("deliberation")
    assert isinstance(referentiel, Referentiel)
    assert isinstance(reglement, Reglement)
    assert isinstance(cohorte, Cohorte)
    assert deliberation is None or isinstance(deliberation, Deliberation)
    plan = Plan(referentiel, reglement, cohorte.cohorte.jury_le)
    dossiers = inventaire.dossiers
    return Cohort(
        folder,
        referentiel,
        reglement,
        cohorte,
        deliberation,
        documents,
        dossiers,
        plan,
        inventaire,
    )


def _parsed(document: Document, findings: Iterable[Finding]) -> bool:
    """Whether there is something to look at: an empty file, but not one that cannot be read."""
    refused = any(finding.position.file == document.path for finding in findings)
    return document.root is not None or not refused


def readable(path: Path, kind: str) -> tuple[Document, BaseModel | None, list[Finding]]:
    """Read one file of a kind; its model is None when its shape is wrong.

    Raises MccgcError when the file is missing.
    """
    document, findings = read_file(path)
    if _parsed(document, findings):
        findings += check_kind(document, kind) or check(document, kind)
    return document, None if findings else build(document, MODELS[kind]), findings


def examine_all(cohort: Cohort) -> Iterator[Examination]:
    """Read, check and decide each dossier, in the order of the file names."""
    documents, inventaire = cohort.documents, cohort.inventaire
    roots = [documents[kind].root for kind in ("referentiel", "reglement")]
    reperes = Reperes(*(root if isinstance(root, Table) else None for root in roots))
    for path in cohort.dossiers:
        document, findings = read_anyway(path)
        if _parsed(document, findings):
            contexte = Contexte(document, DOSSIER, documents, reperes, inventaire=inventaire)
            findings += examine(contexte).kept
        if any(finding.code.startswith(UNREADABLE) for finding in findings):
            yield Examination(document, None, None, findings)
            continue
        dossier = build(document, Dossier)
        assert isinstance(dossier, Dossier)
        identifiant = dossier.candidat.identifiant
        if inventaire.rivals(identifiant, path.name):  # whose would the jury's decisions be?
            yield Examination(document, None, None, findings)
            continue
        proposition = decider(
            cohort.plan, dossier, cohort.decisions(identifiant), cohort.suivi(identifiant)
        )
        if cohort.deliberation is not None:
            deliberation = documents["deliberation"]
            findings += ecarts(deliberation, cohort.deliberation, proposition)
        yield Examination(document, dossier, proposition, findings)
