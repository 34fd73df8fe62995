"""Files written whole or not at all: a PV half written must never be signed.

A text waits beside its place, in a new file of a name that nobody can guess, until it is whole and
on the disk; it then takes its place at once. A run that was killed leaves such files behind: the
next one that writes there removes them.
"""

import os
import re
import secrets
import stat
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from io import BufferedWriter, FileIO, RawIOBase, TextIOWrapper
from pathlib import Path
from typing import Self, TextIO
from zlib import crc32

from mccgc.errors import MccgcError, cause

_PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9])?").fullmatch
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE).fullmatch
"""Names that Windows keeps for its devices."""

_WAITING = re.compile(r"\.mccgc-([0-9a-f]{8})-([0-9]{1,9})-[0-9a-f]{32}\.partiel").fullmatch
"""Name of a file of ours that waits: the machine, the process, and what cannot be guessed."""
_OLD = 24 * 3600
"""Seconds after which a file that waits is nobody's: its process may be one of another machine."""
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL
for _flag in ("O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"):
    _NEW |= getattr(os, _flag, 0)
_MODE = 0o777
_AT_ONCE, _BUFFER = 16, 1 << 17
_POSIX = os.name == "posix"


def _machine() -> str:
    """Tell this machine from another that writes in the same folder."""
    name = os.uname().nodename if hasattr(os, "uname") else ""
    return f"{crc32(name.encode()):08x}"


@contextmanager
def _refusing(path: Path) -> Iterator[None]:
    """Say which place cannot be written, and why."""
    try:
        yield
    except OSError as error:
        raise MccgcError("fichier-inaccessible", chemin=path, detail=cause(error)) from error


class _File(FileIO):
    """A file that says which place it is for when the disk is full."""

    def __init__(self, descriptor: int, place: Path) -> None:
        super().__init__(descriptor, "w")
        self._place = place

    def write(self, data: "bytes | bytearray | memoryview", /) -> int:  # type: ignore[override]
        """Write some bytes; returns how many were."""
        with _refusing(self._place):
            return os.write(self.fileno(), data)


class Publication:
    """Files that come into their places together, each whole, or not at all.

    `inputs` are files that nothing may replace. `within` is the folder that the user has named:
    what is missing below is made, and a link found below is refused, since a folder received from
    someone else could lead anywhere.
    """

    def __init__(self, inputs: Iterable[Path] = (), within: Path | None = None) -> None:
        """Hold what must be left alone."""
        self._inputs = {identity for path in inputs if (identity := _identity(path)) is not None}
        self._within = within
        self._ready: set[Path] = set()
        self._made: list[Path] = []
        self._waiting: list[tuple[Path, Path]] = []

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Put every file in its place, or leave no trace of any."""
        placed = False
        try:
            if kind is None:
                _settle(self._waiting)
                for temporary, path in self._waiting:
                    with _refusing(path):
                        temporary.replace(path)
                placed = True
        finally:
            if not placed:
                for temporary, _path in self._waiting:
                    _remove(temporary)
                for folder in reversed(self._made):
                    with suppress(OSError):
                        folder.rmdir()

    @contextmanager
    def open(self, path: Path) -> Iterator[TextIO]:
        """Write a text in UTF-8, ends of lines as they are.

        Raises MccgcError when the place cannot be written.
        """
        self._prepare(path.parent)
        mode = self._mode(path)
        pid, unknown = os.getpid(), secrets.token_hex(16)
        temporary = path.with_name(f".mccgc-{_machine()}-{pid}-{unknown}.partiel")
        with _refusing(path):
            # What replaces a private file must not be readable by others, even for a moment.
            descriptor = os.open(temporary, _NEW, 0o666 if mode is None else 0o600)
        whole = False
        try:
            raw: RawIOBase = _File(descriptor, path)
            buffer = BufferedWriter(raw, _BUFFER)
            with TextIOWrapper(buffer, "utf-8", "replace", newline="\n") as stream:
                yield stream
                stream.flush()
                with _refusing(path):
                    _keep(descriptor, mode)
            whole = True
        finally:
            if not whole:
                _remove(temporary)
        self._waiting.append((temporary, path))

    def write(self, path: Path, text: str) -> None:
        """Write a text, unless it stands there already: a second report touches nothing."""
        self._prepare(path.parent)
        if self._mode(path) is not None and _holds(path, text.encode("utf-8", "replace")):
            return
        with self.open(path) as stream:
            stream.write(text)

    def _prepare(self, folder: Path) -> None:
        """Make a folder where it may be made, and sweep it."""
        if folder in self._ready:
            return
        if self._within is not None:
            below = [f for f in (folder, *folder.parents) if f.is_relative_to(self._within)]
            for link in (f for f in below if f != self._within and f.is_symlink()):
                raise MccgcError("ecriture-par-un-lien", chemin=link, vers=os.path.realpath(link))
            missing = [f for f in (folder, *folder.parents) if not f.exists()]
            if missing:
                with _refusing(folder):
                    folder.mkdir(parents=True, exist_ok=True)
            self._made += reversed(missing)
        sweep(folder)
        self._ready.add(folder)

    def _mode(self, path: Path) -> int | None:
        """Mode of the file that will be replaced; None when there is none.

        Raises MccgcError when what stands there is not a file, or is one that must stay.
        """
        with _refusing(path):
            there = path.lstat() if os.path.lexists(path) else None
        if there is None:
            return None
        if stat.S_ISLNK(there.st_mode):
            raise MccgcError("ecriture-par-un-lien", chemin=path, vers=os.path.realpath(path))
        if stat.S_ISDIR(there.st_mode):
            raise MccgcError("fichier-inaccessible", chemin=path, detail="systeme-est-un-dossier")
        if not stat.S_ISREG(there.st_mode):
            raise MccgcError("ecriture-hors-fichier", chemin=path)
        if (there.st_dev, there.st_ino) in self._inputs:
            raise MccgcError("ecriture-sur-une-entree", chemin=path)
        return there.st_mode & _MODE


def _identity(path: Path) -> tuple[int, int] | None:
    """Tell a file from any other, under whatever name; None when there is none."""
    try:
        there = path.stat()
    except OSError:
        return None
    return there.st_dev, there.st_ino


def _keep(descriptor: int, mode: int | None) -> None:
    """Give a file the mode of the one that it will replace; Windows keeps none."""
    if mode is not None and _POSIX and os.fstat(descriptor).st_mode & _MODE != mode:
        os.fchmod(descriptor, mode)


def _settle(waiting: list[tuple[Path, Path]]) -> None:
    """Have files on the disk, several at a time: a disk takes as long for ten as for one."""
    if len(waiting) == 1:
        _settle_one(waiting[0])
    elif waiting:
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(_AT_ONCE) as pool:
            list(pool.map(_settle_one, waiting))


def _settle_one(each: tuple[Path, Path]) -> None:
    temporary, path = each
    with _refusing(path):
        descriptor = os.open(temporary, os.O_RDONLY if _POSIX else os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _remove(temporary: Path) -> None:
    with suppress(OSError):
        temporary.unlink()


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def sweep(folder: Path) -> None:
    """Remove what killed runs left waiting in a folder: files of ours that nobody will place."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            named = _WAITING(entry.name)
            if named is None:
                continue
            there = entry.stat(follow_symlinks=False)
            ours = not hasattr(os, "getuid") or there.st_uid == os.getuid()
            gone = named[1] == _machine() and _gone(int(named[2]))
            old = time.time() - there.st_mtime > _OLD
            if stat.S_ISREG(there.st_mode) and ours and (gone or old):
                _remove(Path(entry.path))


def _gone(pid: int) -> bool:
    """Whether a process has ended. On Windows, asking would end it: there, only age tells."""
    if not _POSIX:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def file_name(identifiant: str) -> str:
    """Make a file name of an identifiant: itself when it is plain, else its letters and a digest.

    Never a path, never a name that some system refuses, and two identifiants never share one.
    """
    if _PLAIN(identifiant) and not _RESERVED(identifiant):
        return identifiant
    letters = re.sub(r"[^A-Za-z0-9]+", "-", identifiant).strip("-")[:60]
    digest = sha256(identifiant.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return f"{letters}-{digest}" if letters else digest
