"""The wheel, installed as a tool, does the whole work away from the checkout."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

import pytest

from mccgc import __version__

ROOT = Path(__file__).parent.parent
UV = os.environ.get("UV") or shutil.which("uv") or str(ROOT / ".tools" / "bin" / "uv")


class Installed(NamedTuple):
    """A wheel, the command made of it, and an empty place to work in."""

    wheel: Path
    mccgc: Path
    place: Path


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("installed")
    run(UV, "build", "--quiet", "--wheel", "--out-dir", folder, ROOT, cwd=ROOT)
    (wheel,) = folder.glob("*.whl")
    tools, bin_dir, place = folder / "tools", folder / "bin", folder / "place"
    place.mkdir()
    run(
        UV,
        "tool",
        "install",
        "--quiet",
        wheel,
        cwd=place,
        UV_TOOL_DIR=tools,
        UV_TOOL_BIN_DIR=bin_dir,
    )
    return Installed(wheel, bin_dir / "mccgc", place)


def run(*words: object, cwd: Path, **env: object) -> str:
    """Run a command outside of this environment; its output, or a failure that shows it."""
    own = {k: v for k, v in os.environ.items() if k not in ("VIRTUAL_ENV", "PYTHONPATH")}
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env={**own, **{name: str(value) for name, value in env.items()}},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{words}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def files(folder: str, pattern: str) -> set[str]:
    """Files of a folder of the checkout, by their names below it."""
    root = ROOT / folder
    return {p.relative_to(root).as_posix() for p in root.rglob(pattern) if p.is_file()}


@pytest.mark.parametrize("folder", ["templates", "schemas"])
def test_data_reaches_the_wheel(installed: Installed, folder: str) -> None:
    with ZipFile(installed.wheel) as wheel:
        names = wheel.namelist()
    inside = {n.partition(f"_{folder}/")[2] for n in names if n.startswith(f"mccgc/_{folder}/")}
    assert inside == files(folder, "*.*")
    assert {"mccgc/_data/referentiel.yaml", "mccgc/_data/reglement.yaml"} <= set(names)


def test_it_runs_away_from_the_checkout(installed: Installed) -> None:
    mccgc, place = installed.mccgc, installed.place
    assert run(mccgc, "--version", cwd=place) == f"mccgc {__version__}\n"
    run(mccgc, "init", ".", cwd=place)
    (cohorte,) = (place / "scores").iterdir()
    run(mccgc, "lint", "reglement.yaml", cohorte, cwd=place)
    assert "EXEMPLE-001" in run(mccgc, "validate", cohorte, cwd=place)
    for path in (cohorte / "cohorte.yaml", cohorte / "EXEMPLE-001.yaml"):
        path.write_text(re.sub("(?i)à compléter", "Exemple", path.read_text("utf-8")), "utf-8")
    run(mccgc, "report", cohorte, "-o", "sortie", cwd=place)
    assert {p.name for p in (place / "sortie").iterdir()} >= {"index.html", "pv.html", "pv.md"}
    assert "verdict" in run(mccgc, "prove", "reglement.yaml", cwd=place)
    assert run(mccgc, "rule", "REF004", cwd=place)
