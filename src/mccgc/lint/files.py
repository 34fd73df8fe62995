"""Which files stand beside those that a run looks at."""

from os.path import lexists
from pathlib import Path

from mccgc.errors import MccgcError, cause
from mccgc.inventory import COHORTE, Inventory, called, inventory, kind_said, listed, nearest, plain
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Origine
from mccgc.opening import LARGE, read_bytes
from mccgc.source import Document, Lecture, Table, read_file
from mccgc.structure import KINDS, default, kind_of

CAS = "cas"

_NEEDED = {
    "referentiel": (),
    "reglement": ("referentiel",),
    "cohorte": ("referentiel", "reglement"),
    "dossier": ("cohorte", "referentiel", "reglement"),
    "deliberation": ("cohorte", "referentiel", "reglement"),
    "cas": ("referentiel", "reglement"),
}
"""For each kind of file, those that its rules may look at."""


def meant(document: Document) -> str | None:
    """Kind of a file: what it says, else the nearest to what it says, else what it is called."""
    said = kind_of(document)
    if said is not None:
        return said
    root = document.root
    written = root.get("format") if isinstance(root, Table) else None
    name = plain(document.path.rpartition("/")[2])
    return kind_said(str(written or "")) or (name if name in KINDS else None)


class Library:
    """Files read once each, and those that go with others found among them or on the disk."""

    def __init__(self) -> None:
        """Start knowing nothing."""
        self._read: dict[str, Lecture] = {}
        self._found: dict[tuple[Path, str, str], Document | None] = {}
        self._inventories: dict[Path, Inventory | None] = {}

    def read(self, path: Path) -> Lecture:
        """Read a file; raises MccgcError when it cannot be opened."""
        name = path.as_posix()
        if name not in self._read:
            self._read[name] = read_file(path)
        return self._read[name]

    def inputs(self) -> list[Path]:
        """Name the files that were read, and those that they transcribe: nothing replaces them."""
        read = [Path(name) for name in self._read]
        return read + [source_of(path) for path in read]

    def hold(self, path: Path, lecture: Lecture) -> None:
        """Take a text for what a file holds, whatever is on the disk."""
        self._read[path.as_posix()] = lecture
        self._found.clear()

    def inventory(self, folder: Path) -> Inventory | None:
        """Give what is in the folder of a cohorte; None when the folder is not one."""
        if folder not in self._inventories:
            ours = called(folder, COHORTE)
            self._inventories[folder] = inventory(folder) if ours else None
        return self._inventories[folder]

    def beside(self, path: Path, kind: str) -> dict[str, Document]:
        """Give the files that the rules of a kind may look at, by kind."""
        if kind == CAS:
            return self._named(path)
        found: dict[str, Document] = {}
        for name in _NEEDED.get(kind, ()):
            version = ""
            if name == "reglement":
                own = self._read.get(path.as_posix()) if kind == COHORTE else None
                version = _version(own.document if own else found.get(COHORTE))
            document = self._nearest(path.parent, name, version)
            if document is not None:
                found[name] = document
        return found

    def _named(self, path: Path) -> dict[str, Document]:
        """Give the files that a file of cases names, those that exist."""
        root = self.read(path).document.root
        named = {
            kind: path.parent / (text(root, kind) or str(default(CAS, kind)))
            for kind in _NEEDED[CAS]
        }
        return {kind: self.read(file).document for kind, file in named.items() if lexists(file)}

    def _nearest(self, folder: Path, name: str, version: str) -> Document | None:
        """Find a file by its name, in the folder or above; a cohorte, in the folder only."""
        place = (folder, name, version)
        if place not in self._found:
            own = called(folder, name) if name == COHORTE else [nearest(folder, name)]
            first = next(iter(own), None)
            self._found[place] = self._of_version(first, version) if first else None
        return self._found[place]

    def _of_version(self, usual: Path, version: str) -> Document:
        """Among a file and those of its name and another version, the one of this version."""
        for path in _versions(usual) if version else ():
            document = self.read(path).document
            if _own_version(document) == version:
                return document
        return self.read(usual).document


def _versions(usual: Path) -> list[Path]:
    """Give a file and those of its name and another version, as `reglement-2025.yaml`."""
    head = f"{plain(usual.name)}-"
    return [usual, *(path for path in listed(usual.parent) if plain(path.name).startswith(head))]


def _version(cohorte: Document | None) -> str:
    """Version of the règlement that a cohorte names."""
    return _field(cohorte, "cohorte", "reglement")


def _own_version(reglement: Document) -> str:
    return _field(reglement, "reglement", "version")


def _field(document: Document | None, table: str, key: str) -> str:
    root = document.root if document is not None else None
    head = root.get(table) if isinstance(root, Table) else None
    value = head.get(key) if isinstance(head, Table) else None
    return "" if value is None else str(value)


def source_of(path: Path) -> Path:
    """Name the document that a référentiel transcribes: `source/<same name>.txt` beside it."""
    return path.parent / "source" / f"{path.stem}.txt"


def transcribed(path: Path) -> Origine | None:
    """Read the document that a référentiel transcribes.

    None when there is no folder of sources: nobody said that there is a document.
    """
    source = source_of(path)
    try:
        present = sorted(p.name for p in source.parent.iterdir() if not p.name.startswith("."))
    except FileNotFoundError:
        return None
    except OSError as error:
        return Origine(source.as_posix(), None, "illisible", cause(error))
    if source.name not in present:
        return Origine(source.as_posix(), None, "absente", ", ".join(present)) if present else None
    try:
        return decoded(source.as_posix(), read_bytes(source, LARGE))
    except MccgcError as refusal:
        return Origine(source.as_posix(), None, "illisible", refusal.params["detail"])


def decoded(chemin: str, data: bytes) -> Origine:
    """Read the bytes of a document: UTF-8 text with at least a word."""
    try:
        texte = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Origine(chemin, None, "encodage", data.count(b"\n", 0, error.start) + 1)
    if "\0" in texte:
        return Origine(chemin, None, "encodage", texte.count("\n", 0, texte.index("\0")) + 1)
    if not any(map(str.isalnum, texte)):
        return Origine(chemin, None, "vide")
    return Origine(chemin, texte)
