"""Which files a run looks at, and which stand beside them."""

from collections.abc import Iterable, Iterator
from os.path import lexists
from pathlib import Path

from mccgc.errors import MccgcError, cause
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Origine
from mccgc.opening import LARGE, is_folder, read_bytes
from mccgc.source import Document, Lecture, Table, read_file
from mccgc.structure import KINDS, default, kind_of
from mccgc.suggestions import closest

DEFAULT = (Path("data/referentiel.yaml"), Path("data/reglement.yaml"))
"""What is looked at when nothing is said, here or in the configuration."""

SUFFIXES = (".yaml", ".yml")
COHORTE, DELIBERATION, CAS = "cohorte", "deliberation", "cas"

_NEEDED = {
    "referentiel": (),
    "reglement": ("referentiel",),
    "cohorte": ("referentiel", "reglement"),
    "dossier": ("cohorte", "referentiel", "reglement"),
    "deliberation": ("cohorte", "referentiel", "reglement"),
    "cas": ("referentiel", "reglement"),
}
"""For each kind of file, those that its rules may look at."""


def expanded(paths: Iterable[Path], kind: str = "") -> tuple[Path, ...]:
    """Files among paths, and those of a kind (or of any) below folders, in order, each once.

    Raises MccgcError when a path is missing, or when there is no file at all.
    """
    found: dict[Path, None] = {}
    asked = tuple(paths)
    for path in asked:
        if is_folder(path):
            found.update(dict.fromkeys(_below(path, kind)))
        elif lexists(path):
            found[path] = None
        else:
            raise MccgcError("chemin-absent", chemin=path)
    if not found:
        raise MccgcError("aucun-fichier", chemins=", ".join(map(str, asked)))
    return tuple(found)


def usual() -> tuple[Path, ...]:
    """Give the files of the usual names, those that exist; the first one when none does."""
    return tuple(filter(lexists, DEFAULT)) or DEFAULT[:1]


def _below(folder: Path, kind: str) -> Iterator[Path]:
    """Every file below a folder that says it is ours; hidden folders are left alone."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_dir():
            yield from _below(path, kind)
        elif path.suffix in SUFFIXES and _ours(path, kind):
            yield path


def _ours(path: Path, kind: str = "") -> bool:
    """Whether a file says `format: mccgc/<kind>…`, on a line of its own, or cannot be opened."""
    try:
        data = read_bytes(path, LARGE)
    except MccgcError:
        return True  # reading it again will say why
    for line in data.splitlines():
        if line.removeprefix(b"\xef\xbb\xbf").startswith(b"format:"):
            said = line.partition(b":")[2].strip(b" \t\"'")
            return said.startswith(f"mccgc/{kind}".encode())
    return False


def meant(document: Document) -> str | None:
    """Kind of a file: what it says, else the nearest to what it says, else what it is called."""
    said = kind_of(document)
    if said is not None:
        return said
    root = document.root
    written = root.get("format") if isinstance(root, Table) else None
    kind, _, _ = str(written or "").removeprefix("mccgc/").partition("@")
    stem = document.path.rpartition("/")[2].partition(".")[0]
    return (closest(kind, KINDS) if kind else "") or (stem if stem in KINDS else None)


def nearest(folder: Path, name: str) -> Path | None:
    """Find a file by its name in the folder or above, as `data/referentiel.yaml` stands."""
    above = (folder, *folder.parents, *folder.resolve().parents)
    return next((parent / name for parent in above if lexists(parent / name)), None)


class Library:
    """Files read once each, and those that go with others found among them or on the disk."""

    def __init__(self) -> None:
        """Start knowing nothing."""
        self._read: dict[str, Lecture] = {}
        self._found: dict[tuple[Path, str, str], Document | None] = {}

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
            own = folder / f"{name}.yaml"
            alone = own if lexists(own) else None
            first = alone if name == COHORTE else nearest(folder, own.name)
            self._found[place] = self._of_version(first, version) if first else None
        return self._found[place]

    def _of_version(self, usual: Path, version: str) -> Document:
        """Among a file and those of its name and another version, the one of this version."""
        for path in (usual, *sorted(usual.parent.glob(f"{usual.stem}-*.yaml"))) if version else ():
            document = self.read(path).document
            if _own_version(document) == version:
                return document
        return self.read(usual).document


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


def candidats(path: Path, kind: str) -> frozenset[str] | None:
    """Identifiers of the candidats of a cohorte, for its own files; None when it stands alone."""
    folder = path.parent
    if kind not in (COHORTE, DELIBERATION) or not lexists(folder / f"{COHORTE}.yaml"):
        return None
    return frozenset(dossier.stem for dossier in dossiers(folder))


def dossiers(folder: Path) -> list[Path]:
    """Files of the candidats of a cohorte, in order; hidden files are left alone."""
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in SUFFIXES
        and path.stem not in (COHORTE, DELIBERATION)
        and not path.name.startswith(".")
    )


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
