"""Every document of a cohorte, written one candidat at a time so that memory stays flat."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from mccgc.cohort import Cohort, Examination
from mccgc.render.environment import check, render
from mccgc.render.views import Resume, fiche, index, pv, resume
from mccgc.render.writer import Publication

KINDS = ("html", "md")
DOCUMENTS = ("fiche", "pv", "index")
FICHES = "fiches"
"""Folder of the sheets."""


class Written(NamedTuple):
    """The index that was written, and the sheets of a former report that still stand beside.

    `provisoires` counts the mentions that only hold a place: with one, no minutes are written;
    `perimes` are the minutes and indexes of a former report that this one did not write again.
    """

    start: Path
    left: tuple[Path, ...]
    provisoires: int
    perimes: tuple[Path, ...]


def former(folder: Path) -> tuple[Path, ...]:
    """Find the minutes and indexes that stand in a folder: those of a former report, before one."""
    names = (f"{name}.{kind}" for name in ("pv", "index") for kind in KINDS)
    return tuple(path for name in names if (path := folder / name).is_file())


def write_documents(
    cohort: Cohort,
    examinations: Iterable[Examination],
    folder: Path,
    kinds: Sequence[str] = KINDS,
    templates: Path | None = None,
) -> Written:
    """Write the sheets, the PV and the index of a cohorte, all of them or none.

    Raises MccgcError when a template is wrong or the folder cannot be written.
    """
    check((f"{name}.{kind}" for name in DOCUMENTS for kind in kinds), templates)
    resumes: list[Resume] = []
    illisibles: list[str] = []
    with Publication(cohort.inputs(), within=folder) as files:
        for examination in examinations:
            if examination.proposition is None:
                illisibles.append(Path(examination.document.path).name)
                continue
            summary = resume(cohort, examination)
            view = fiche(cohort, examination)
            for kind in kinds:
                text = render(f"fiche.{kind}", templates, fiche=view)
                files.write(folder / FICHES / f"{summary.fichier}.{kind}", text)
            resumes.append(summary)
        minutes, contents = pv(cohort, resumes, illisibles), index(cohort, resumes, illisibles)
        for kind in kinds:
            if not minutes.etat.provisoires:
                files.write(folder / f"pv.{kind}", render(f"pv.{kind}", templates, pv=minutes))
            text = render(f"index.{kind}", templates, index=contents)
            files.write(folder / f"index.{kind}", text)
    sheets = {folder / FICHES / f"{r.fichier}.{kind}" for r in resumes for kind in kinds}
    there = {path for kind in kinds for path in (folder / FICHES).glob(f"*.{kind}")}
    left = tuple(sorted(there - sheets))
    provisoires = minutes.etat.provisoires
    own = {folder / f"index.{kind}" for kind in kinds}
    own |= set() if provisoires else {folder / f"pv.{kind}" for kind in kinds}
    perimes = tuple(path for path in former(folder) if path not in own)
    return Written(folder / f"index.{kinds[0]}", left, provisoires, perimes)
