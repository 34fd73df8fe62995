"""Every document of a cohorte, written one candidat at a time so that memory stays flat."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from mccgc.cohort import Cohort, Examination
from mccgc.render.environment import render
from mccgc.render.views import Resume, fiche, index, pv, resume
from mccgc.render.writer import write_text

KINDS = ("html", "md")


def write_documents(
    cohort: Cohort,
    examinations: Iterable[Examination],
    folder: Path,
    kinds: Sequence[str] = KINDS,
    templates: Path | None = None,
) -> Path:
    """Write the sheets, the PV and the index of a cohorte; returns the path of the index.

    Raises MccgcError when a template is wrong or the folder cannot be written.
    """
    resumes: list[Resume] = []
    illisibles: list[str] = []
    for examination in examinations:
        if examination.proposition is None:
            illisibles.append(Path(examination.document.path).name)
            continue
        summary = resume(cohort, examination)
        view = fiche(cohort, examination)
        for kind in kinds:
            text = render(f"fiche.{kind}", templates, fiche=view)
            write_text(folder / "fiches" / f"{summary.fichier}.{kind}", text)
        resumes.append(summary)
    minutes, contents = pv(cohort, resumes, illisibles), index(cohort, resumes, illisibles)
    for kind in kinds:
        write_text(folder / f"pv.{kind}", render(f"pv.{kind}", templates, pv=minutes))
        text = render(f"index.{kind}", templates, index=contents)
        write_text(folder / f"index.{kind}", text)
    return folder / f"index.{kinds[0]}"
