"""What is known stays known when lines move; a second identical defect is new."""

import json
from pathlib import Path

import pytest

from commande import HEAD, Ran, mccgc
from mccgc.lint.baseline import Baseline, compare, counted, dumped, loaded
from mccgc.lint.run import Linter
from mccgc.lint.settings import everything
from mccgc.source import read

FAULTY = HEAD.replace("Négocier un contrat en", "Négocier  un contrat en")
BASE = ".mccgc-baseline.json"


def write(folder: Path, text: str, name: str = "referentiel.yaml") -> None:
    (folder / name).write_text(text, encoding="utf-8")


def lint(folder: Path, *args: object) -> Ran:
    asked = ("lint", "--output-format", "concise", "--baseline", BASE)
    return mccgc(*asked, *(args or ("referentiel.yaml",)), cwd=folder)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    write(tmp_path, FAULTY)
    assert mccgc("baseline", "write", "referentiel.yaml", cwd=tmp_path).code == 0
    return tmp_path


def test_what_is_known_is_not_shown(place: Path) -> None:
    ran = lint(place, "--fail-on", "avertissement", "referentiel.yaml")
    assert (ran.code, ran.out) == (0, "")
    assert BASE in ran.err


def test_sarif_tells_what_is_known_as_suppressed_outside_of_the_file(place: Path) -> None:
    twice = FAULTY.replace("Vendre une offre en", "Vendre  une offre en")
    write(place, twice)
    ran = mccgc(
        *("lint", "--output-format", "sarif", "--baseline", BASE, "referentiel.yaml"), cwd=place
    )
    results = json.loads(ran.out)["runs"][0]["results"]
    kinds = {
        result["logicalLocations"][0]["fullyQualifiedName"]: result["suppressions"]
        for result in ({**r, **r["locations"][0]} for r in results)
    }
    new, old = (next(kinds[path] for path in kinds if f"competences/{n}/" in path) for n in (1, 0))
    assert new == []
    assert [(each["kind"], each["status"]) for each in old] == [("external", "accepted")]
    assert old[0]["justification"]


def test_a_baseline_holds_no_line(place: Path) -> None:
    [row] = json.loads((place / BASE).read_text(encoding="utf-8"))["constats"]
    assert row == {
        "fichier": "referentiel.yaml",
        "constat": "TXT008",
        "objet": "C1",
        "dit": {"mot": "Négocier"},
        "nombre": 1,
    }


def test_lines_added_above_change_nothing(place: Path) -> None:
    moved = FAULTY.replace("blocs:\n", "\n# une remarque\n\nblocs:\n")
    moved = moved.replace("        competences:\n", "        competences:\n          # ici\n", 1)
    write(place, moved)
    assert lint(place).out == ""


def test_objects_put_in_another_order_change_nothing(place: Path) -> None:
    first = FAULTY.index("          - code: C1\n")
    second = FAULTY.index("          - code: C2\n")
    end = FAULTY.index("    epreuves:")
    swapped = FAULTY[:first] + FAULTY[second:end] + FAULTY[first:second] + FAULTY[end:]
    write(place, swapped)
    assert lint(place, "--ignore", "REF010", "referentiel.yaml").out == ""


def test_a_second_identical_defect_is_new(place: Path) -> None:
    second = FAULTY.replace("taches: [Négocier, Vendre]", "taches: [Négocier  bien, Vendre]")
    write(place, second)
    assert lint(place).found == ["TXT008"]
    mccgc("baseline", "write", "referentiel.yaml", cwd=place)
    assert lint(place).out == ""
    third = second.replace("Négocier  bien, Vendre", "Négocier  bien, Négocier  bien")
    write(place, third)
    assert "TXT008" in lint(place, "--ignore", "TXT004", "referentiel.yaml").found


def test_the_same_defect_in_another_file_is_new(place: Path) -> None:
    write(place, FAULTY, "autre.yaml")
    assert lint(place, "referentiel.yaml", "autre.yaml").found == ["TXT008"]


def test_what_was_mended_is_told_then_pruned(place: Path) -> None:
    write(place, HEAD)
    told = lint(place)
    assert (told.code, told.out, "prune" in told.err) == (0, "", True)
    # A run that does not look cannot tell.
    assert "prune" not in lint(place, "--select", "REF", "referentiel.yaml").err
    assert mccgc("baseline", "prune", cwd=place).code == 0
    assert json.loads((place / BASE).read_text(encoding="utf-8"))["constats"] == []
    assert "prune" not in lint(place).err


def test_prune_forgets_a_file_that_is_gone_and_keeps_the_rest(place: Path) -> None:
    write(place, FAULTY, "autre.yaml")
    mccgc("baseline", "write", "referentiel.yaml", "autre.yaml", cwd=place)
    before = (place / BASE).read_bytes()
    assert mccgc("baseline", "prune", cwd=place).code == 0
    assert (place / BASE).read_bytes() == before
    (place / "autre.yaml").unlink()
    mccgc("baseline", "prune", cwd=place)
    [row] = json.loads((place / BASE).read_text(encoding="utf-8"))["constats"]
    assert row["fichier"] == "referentiel.yaml"


def test_writing_twice_gives_the_same_bytes(place: Path) -> None:
    before = (place / BASE).read_bytes()
    mccgc("baseline", "write", "./referentiel.yaml", cwd=place)
    assert (place / BASE).read_bytes() == before
    other = mccgc("baseline", "write", "referentiel.yaml", "-o", "sous.json", cwd=place)
    assert (other.code, (place / "sous.json").read_bytes()) == (0, before)


def test_a_baseline_is_named_from_its_own_folder(place: Path) -> None:
    (place / "sous").mkdir()
    (place / "mccgc.toml").write_text(f'[lint]\nbaseline = "{BASE}"\n', encoding="utf-8")
    ran = mccgc("lint", "--output-format", "concise", "../referentiel.yaml", cwd=place / "sous")
    assert (ran.code, ran.out) == (0, "")


def test_an_unreadable_file_is_never_known(place: Path) -> None:
    write(place, "format: mccgc/referentiel@1\nblocs: [\n")
    mccgc("baseline", "write", "referentiel.yaml", cwd=place)
    assert lint(place).code == 1


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"version": 2, "constats": []}', '{"version": 1, "constats": [{}]}']
)
def test_a_file_that_is_not_a_baseline_stops(text: str, place: Path) -> None:
    (place / BASE).write_text(text, encoding="utf-8")
    assert (lint(place).code, mccgc("baseline", "prune", cwd=place).code) == (2, 2)


def test_reading_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "referentiel.yaml"
    examined = Linter(everything()).examine(path, read(FAULTY.encode(), path.as_posix()))
    documents = {examined.document.path: examined.document}
    base = counted(examined.findings, documents, tmp_path)
    (tmp_path / BASE).write_text(dumped(base), encoding="utf-8")
    assert loaded(tmp_path / BASE) == base
    compared = compare(base, examined.findings, documents, tmp_path, everything().codes)
    assert compared == ([], examined.findings, Baseline())
