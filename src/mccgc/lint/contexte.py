"""What a rule looks at: one file's tree, the files beside it, and how to point at a value."""

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from mccgc.lint.arbre import text
from mccgc.lint.reperes import Reperes
from mccgc.source import Document, Path, Span, Table

if TYPE_CHECKING:  # many files stand alone
    from mccgc.inventory import Entry, Inventory


class Hit(NamedTuple):
    """What a rule found: the path of the value, and what the message needs.

    `variant` chooses another message of the rule (`CODE/variant`); `of_key` points at the key
    rather than its value; `span` at a part of the text.
    """

    path: Path
    params: Mapping[str, object] = {}
    variant: str = ""
    of_key: bool = False
    span: Span | None = None


class Origine(NamedTuple):
    """The document that a référentiel transcribes, as the disk has it.

    `texte` is None when it cannot be read, and `defaut` says why: a variant of SRC004, and what
    its message needs.
    """

    chemin: str
    texte: str | None
    defaut: str = ""
    detail: object = ""


class Contexte:
    """One file under lint, with the other files that its rules may need, by kind."""

    def __init__(
        self,
        document: Document,
        kind: str,
        others: Mapping[str, Document] | None = None,
        reperes: Reperes | None = None,
        origine: Origine | None = None,
        inventaire: "Inventory | None" = None,
    ) -> None:
        """Hold the file and its neighbours (`referentiel`, `reglement`, `cohorte`…).

        `reperes` spares reading the same référentiel again for each dossier of a cohort; `origine`
        is the document that the référentiel transcribes; `inventaire` what the folder holds.
        """
        self.origine, self.inventaire = origine, inventaire
        self.document, self.kind = document, kind
        self.others: Mapping[str, Document] = {**(others or {}), kind: document}
        self._reperes = reperes

    @property
    def source(self) -> str | None:
        """Text of the document that the référentiel transcribes; None when nobody can read it."""
        return self.origine.texte if self.origine is not None else None

    @property
    def candidats(self) -> Collection[str] | None:
        """Identifiers of the candidats of the cohorte; None for a file that stands alone."""
        return None if self.inventaire is None else self.inventaire.candidats

    @property
    def rivaux(self) -> "Iterable[Entry]":
        """Other dossiers of the folder that bear the identifiant of this one, or one like it."""
        if self.inventaire is None or self.candidat is None:
            return ()
        return self.inventaire.rivals(self.candidat, self.document.path.rpartition("/")[2])

    @property
    def root(self) -> Table:
        """The file's value; an empty table when it is not a mapping."""
        root = self.document.root
        return root if isinstance(root, Table) else Table()

    def other(self, kind: str) -> Table | None:
        """Value of the neighbour of a kind, None when there is none."""
        document = self.others.get(kind)
        root = document.root if document is not None else None
        return root if isinstance(root, Table) else None

    @property
    def candidat(self) -> str | None:
        """Identifier of the candidat, when the file is a dossier."""
        return text(self.root.get("candidat"), "identifiant") if self.kind == "dossier" else None

    @cached_property
    def reperes(self) -> Reperes:
        """What the référentiel and the règlement declare, by code."""
        return self._reperes or Reperes(self.other("referentiel"), self.other("reglement"))
