"""What is in a cohorte's folder: which file is which, and what is left aside. The one idea of it.

Every command asks here, so that none reads a file that another does not see. Beside a cohorte's
file, every file whose name ends as YAML does is a dossier, or one of the few that have a name.
"""

import re
from collections.abc import Iterable
from functools import cached_property
from os.path import lexists
from pathlib import Path
from typing import NamedTuple
from unicodedata import combining, normalize

from mccgc.errors import MccgcError, cause
from mccgc.lookalikes import likeness
from mccgc.opening import LARGE, is_folder, read_bytes
from mccgc.source.head import Head, head
from mccgc.structure import KINDS
from mccgc.suggestions import closest

COHORTE, DELIBERATION, DOSSIER = "cohorte", "deliberation", "dossier"
NAMED = (COHORTE, DELIBERATION, "referentiel", "reglement")
"""Kinds of file of which a folder holds one, under that name; the last two may stand above."""

# Some editors add .txt to the name that was asked for, and some systems hide it.
_ENDING = re.compile(r"\.ya?ml(?:\.txt)?[\s.]*$", re.IGNORECASE)
_MENTION = re.compile(r"\.ya?ml", re.IGNORECASE).search
_BACKUP = re.compile(
    r"~$|^~|^#.*#$|\.(?:bak|old|orig|partiel|sav|save|sw[op]|te?mp)$", re.IGNORECASE
)


class Entry(NamedTuple):
    """A file of a cohorte; `identifiant` is what a dossier says, empty when it says nothing."""

    path: Path
    kind: str
    identifiant: str


REASONS = ("cache", "sauvegarde", "autre", "sous-dossier", "sans-format", "vide", "genre")
"""Why a file is left aside; the catalogue says each, as `mot.cote-…`."""


class Aside(NamedTuple):
    """What is left aside, and why: one of the reasons."""

    path: Path
    reason: str


class Inventory:
    """The files of a folder, in order, and what is left aside."""

    def __init__(self, entries: tuple[Entry, ...], aside: tuple[Aside, ...] = ()) -> None:
        """Hold the parts."""
        self.entries, self.aside = entries, aside

    @cached_property
    def kinds(self) -> dict[str, str]:
        """Kind of each file, by its name."""
        return {entry.path.name: entry.kind for entry in self.entries}

    @property
    def dossiers(self) -> tuple[Path, ...]:
        """Files of the candidats."""
        return tuple(entry.path for entry in self.entries if entry.kind == DOSSIER)

    @cached_property
    def candidats(self) -> frozenset[str]:
        """Every identifiant."""
        return frozenset(map(_identifiant, self.entries)) - {""}

    def named(self, identifiant: str) -> tuple[Path, ...]:
        """Dossiers of a candidat: one, unless something is wrong."""
        return tuple(e.path for e in self.entries if _identifiant(e) == identifiant)

    def one(self, kind: str) -> Path | None:
        """File of this kind that is read: the one that bears its name."""
        named = [e.path for e in self.entries if plain(e.path.name) == kind]
        return _usual_first(named, kind)[0] if named else None

    def unread(self, kind: str) -> tuple[Path, ...]:
        """Files of this kind that nothing reads: a second one, or one of another name."""
        own = self.one(kind)
        return tuple(e.path for e in self.entries if e.kind == kind and e.path != own)

    @cached_property
    def _alike(self) -> dict[str, list[Entry]]:
        found: dict[str, list[Entry]] = {}
        for entry in self.entries:
            if entry.kind == DOSSIER and entry.identifiant:
                found.setdefault(likeness(entry.identifiant), []).append(entry)
        return found

    def rivals(self, identifiant: str, name: str) -> tuple[Entry, ...]:
        """Other dossiers than the file of this name that bear an identifiant, or one like it."""
        alike = self._alike.get(likeness(identifiant), ())
        return tuple(entry for entry in alike if entry.path.name != name)


def kind_said(written: str) -> str:
    """Kind that a `format` names, or nearly; empty when it is none of ours."""
    kind, _, _ = written.removeprefix("mccgc/").partition("@")
    return kind if kind in KINDS else closest(kind, KINDS)


def _identifiant(entry: Entry) -> str:
    """Identifiant of a dossier; the name of the file stands for what it does not say."""
    if entry.kind != DOSSIER:
        return ""
    return entry.identifiant or stem(entry.path.name)


def stem(name: str) -> str:
    """Name of a file without its ending; the whole of it when it does not end as YAML does."""
    return normalize("NFC", _ENDING.sub("", name).strip())


def plain(name: str) -> str:
    """Name of a YAML file less what two people may write otherwise; empty when it is not one."""
    if not _ENDING.search(name):
        return ""
    letters = normalize("NFKD", likeness(stem(name)))
    return "".join(letter for letter in letters if not combining(letter))


def inventory(folder: Path) -> Inventory:
    """Look at all that a folder holds; raises MccgcError when it cannot be listed."""
    entries: list[Entry] = []
    aside: list[Aside] = []
    for path in listed(folder):
        reason = left_aside(path)
        if reason:
            aside.append(Aside(path, reason))
        else:
            entries.append(entry(path, _head(path)))
    return Inventory(tuple(entries), tuple(aside))


def entry(path: Path, said: Head) -> Entry:
    """Give a file its kind, and its candidat if it is a dossier."""
    kind = _kind(path.name, kind_said(said.format))
    return Entry(path, kind, said.identifiant if kind == DOSSIER else "")


def listed(folder: Path) -> list[Path]:
    """Paths in a folder, in order; raises MccgcError when it cannot be listed."""
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        raise MccgcError("fichier-illisible", chemin=folder, detail=cause(error)) from error


def left_aside(path: Path) -> str:
    """Why a file is not looked at; empty when it is."""
    if path.name.startswith("."):
        return "cache"
    if _BACKUP.search(path.name):
        return "sauvegarde"
    if _ENDING.search(path.name):
        return ""
    return "sous-dossier" if is_folder(path) else "autre"


def mentions_yaml(path: Path) -> bool:
    """Whether a name says YAML, at its end or before what an editor or a system has added."""
    return _MENTION(path.name) is not None


def _head(path: Path) -> Head:
    try:
        return head(read_bytes(path, LARGE))
    except MccgcError:
        return Head()  # reading it again will say why


def _kind(name: str, said: str) -> str:
    """Kind of a file, by its name, then by what it says, then by a part of its name."""
    called = plain(name)
    if called in NAMED:
        return called
    if said == DELIBERATION:  # whatever its name: decisions of a jury are never passed over
        return said
    near = (kind for kind in NAMED if kind in called and said != DOSSIER)
    return next(near, DOSSIER)


def called(folder: Path, kind: str) -> list[Path]:
    """Files of a folder that bear the name of a kind, however it is spelt, the usual one first."""
    try:
        paths = [path for path in folder.iterdir() if plain(path.name) == kind]
    except OSError:  # a folder may be crossed without being listed
        usual = folder / f"{kind}.yaml"
        paths = [usual] if lexists(usual) else []
    return _usual_first(paths, kind)


def _usual_first(paths: Iterable[Path], kind: str) -> list[Path]:
    return sorted(paths, key=lambda path: (path.name != f"{kind}.yaml", path))


def nearest(folder: Path, kind: str) -> Path | None:
    """Find the file of a kind in the folder or above, as `data/referentiel.yaml` stands.

    Raises MccgcError when one folder holds two: none is the right one.
    """
    for place in (folder, *folder.parents, *folder.resolve().parents):
        found = called(place, kind)
        if len(found) > 1:
            raise MccgcError("fichiers-en-double", premier=found[0], second=found[1])
        if found:
            return found[0]
    return None
