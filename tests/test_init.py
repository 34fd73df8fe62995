"""A skeleton works as it is written, for any référentiel, and never takes a file's place."""

import json
from pathlib import Path
from typing import Any

import pytest

from commande import mccgc

ROOT = Path(__file__).parent.parent
REFERENTIELS = [
    ROOT / "data" / "referentiel.yaml",
    ROOT / "tests" / "autre" / "referentiel.yaml",
    *sorted(ROOT.glob("tests/reglements/*/referentiel.yaml")),
]


def cohorte_of(folder: Path) -> str:
    (cohorte,) = (folder / "scores").iterdir()
    return cohorte.relative_to(folder).as_posix()


@pytest.mark.parametrize(
    "referentiel", REFERENTIELS, ids=[path.parent.name for path in REFERENTIELS]
)
def test_a_skeleton_goes_through_the_commands(referentiel: Path, tmp_path: Path) -> None:
    made = mccgc("init", "nouveau", "--referentiel", referentiel, cwd=tmp_path)
    assert (made.code, made.err) == (0, "")
    folder = tmp_path / "nouveau"
    written = sorted(path.relative_to(tmp_path).as_posix() for path in folder.rglob("*.*"))
    assert sorted(made.out.split()) == [name for name in written if (tmp_path / name).is_file()]
    assert (folder / "referentiel.yaml").read_bytes() == referentiel.read_bytes()

    cohorte = cohorte_of(folder)
    linted = mccgc("lint", "reglement.yaml", cohorte, cwd=folder)
    assert (linted.code, "erreur" in linted.err) == (0, False), linted.out
    decided = mccgc("validate", cohorte, cwd=folder)
    assert decided.code == 0, decided.out
    assert "EXEMPLE-001" in decided.out
    refused = mccgc("report", cohorte, "-o", "sortie", cwd=folder)
    assert (refused.code, "n'a pas été écrit : 4 mentions" in refused.err) == (1, True)
    assert not (folder / "sortie" / "pv.html").exists()
    assert 'href="pv.html"' not in (folder / "sortie" / "index.html").read_text(encoding="utf-8")
    for path in (folder / cohorte).iterdir():
        filled = path.read_text(encoding="utf-8").replace("À compléter", "Fictif")
        path.write_text(filled, encoding="utf-8")
    assert mccgc("report", cohorte, "-o", "sortie", cwd=folder).code == 0
    assert (folder / "sortie" / "pv.html").is_file()


def test_the_schemas_named_at_the_head_of_each_file_are_there(tmp_path: Path) -> None:
    assert mccgc("init", ".", cwd=tmp_path).code == 0
    named = 0
    for path in tmp_path.rglob("*.yaml"):
        head = path.read_text(encoding="utf-8").partition("\n")[0]
        _, found, schema = head.partition("$schema=")
        if found and path.name != "referentiel.yaml":
            named += 1
            assert (path.parent / schema).is_file()
    assert named == 3


def test_nothing_is_written_over_a_file(tmp_path: Path) -> None:
    mine = tmp_path / "reglement.yaml"
    mine.write_text("le mien\n", encoding="utf-8")
    refused = mccgc("init", ".", cwd=tmp_path)
    assert (refused.code, refused.out) == (2, "")
    assert "reglement.yaml" in refused.err
    assert [path.name for path in tmp_path.iterdir()] == ["reglement.yaml"]
    assert mine.read_text(encoding="utf-8") == "le mien\n"


def test_a_referentiel_that_is_wrong_is_shown_and_nothing_is_written(tmp_path: Path) -> None:
    wrong = tmp_path / "faux.yaml"
    wrong.write_text("format: mccgc/referentiel@1\nblocs: []\n", encoding="utf-8")
    refused = mccgc("init", "nouveau", "--referentiel", wrong, cwd=tmp_path)
    assert refused.code == 1
    assert "faux.yaml:2:" in refused.out
    assert not (tmp_path / "nouveau").exists()


@pytest.mark.parametrize("given", ["absent.yaml", "."])
def test_a_referentiel_that_cannot_be_read(given: str, tmp_path: Path) -> None:
    refused = mccgc("init", "nouveau", "--referentiel", given, cwd=tmp_path)
    assert refused.code == 2
    assert "Traceback" not in refused.err


def test_nobody_is_certified_in_vae_without_livret_and_oral(tmp_path: Path) -> None:
    assert mccgc("init", ".", cwd=tmp_path).code == 0
    cohorte = cohorte_of(tmp_path)
    competences = [f"C{rank}" for rank in range(1, 19)]
    vae: dict[str, Any] = {
        "format": "mccgc/dossier@1",
        "candidat": {"identifiant": "EXEMPLE-001", "nom": "Essai", "prenom": "Essai"},
        "voie": "vae",
        "livret": {"appreciations": dict.fromkeys(competences, "acquis")},
    }
    path = tmp_path / cohorte / "EXEMPLE-001.yaml"
    said = {}
    there: dict[str, Any] = {"depose_le": "2026-02-01", "presentation": {"presence": "present"}}
    for given in ({}, there):
        vae["livret"] |= given
        path.write_text(json.dumps(vae), encoding="utf-8")
        decided = mccgc("validate", cohorte, "--format", "json", cwd=tmp_path)
        (candidat,) = json.loads(decided.out)["candidats"]
        assert {bloc["verdict"] for bloc in candidat["blocs"].values()} == {"acquis"}
        said[len(given)] = candidat["certification"]
    assert said == {0: "en_attente", 2: "acquise"}


def test_the_conditions_of_the_referentiel_are_to_be_cited(tmp_path: Path) -> None:
    assert mccgc("init", ".", cwd=tmp_path).code == 0
    linted = mccgc("lint", "reglement.yaml", cwd=tmp_path)
    assert (linted.code, linted.out.count("REG216")) == (0, 5)
    text = (tmp_path / "reglement.yaml").read_text(encoding="utf-8")
    assert "# V3 : A l'issue d'un parcours de VAE" in text
