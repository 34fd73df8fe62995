"""Every document of a cohorte, written one candidat at a time so that memory stays flat."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from mccgc.cohort import Cohort, Examination
from mccgc.render.environment import render
from mccgc.render.views import Resume, fiche, index, pv, resume
from mccgc.render.writer import write_text

KINDS = ("html", "md")
FICHES = "fiches"
"""Folder of the sheets."""


class Written(NamedTuple):
    """The index that was written, and the sheets of a former report that still stand beside."""

    start: Path
    left: tuple[Path, ...]


def write_documents(
    cohort: Cohort,
    examinations: Iterable[Examination],
    folder: Path,
    kinds: Sequence[str] = KINDS,
    templates: Path | None = None,
) -> Written:
    """Write the sheets, the PV and the index of a cohorte.

    Raises MccgcError when a template is wrong or the folder cannot be written.
    """
    resumes: list[Resume] = []
    illisibles: list[str] = []
    sheets: set[Path] = set()
    for examination in examinations:
        if examination.proposition is None:
            illisibles.append(Path(examination.document.path).name)
            continue
        summary = resume(cohort, examination)
        view = fiche(cohort, examination)
        for kind in kinds:
            text = render(f"fiche.{kind}", templates, fiche=view)
            sheet = folder / FICHES / f"{summary.fichier}.{kind}"
            write_text(sheet, text)
            sheets.add(sheet)
        resumes.append(summary)
    minutes, contents = pv(cohort, resumes, illisibles), index(cohort, resumes, illisibles)
    for kind in kinds:
        write_text(folder / f"pv.{kind}", render(f"pv.{kind}", templates, pv=minutes))
        text = render(f"index.{kind}", templates, index=contents)
        write_text(folder / f"index.{kind}", text)
    there = {path for kind in kinds for path in (folder / FICHES).glob(f"*.{kind}")}
    return Written(folder / f"index.{kinds[0]}", tuple(sorted(there - sheets)))
