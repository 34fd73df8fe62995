"""`mccgc prove` as a person runs it: what it writes where, and how it ends."""

import json
from pathlib import Path

import pytest
import yaml

from mccgc.cli.app import run
from petit import bloc, referentiel

ROOT = Path(__file__).parent.parent
REFERENTIEL = yaml.safe_dump(
    referentiel(bloc("B1", {"C1": 1, "C2": 1}, "E1: C1 C2")), allow_unicode=True
)
REGLEMENT = """\
format: mccgc/reglement@1
reglement: {intitule: Essai, version: "1", en_vigueur: 2026-01-01, referentiel: "2"}
echelles: [{code: reussite, niveaux: {non: 0, oui: 1}}]
notation: {echelle: reussite}
rattrapage: {retient: meilleure}
regles:
  - code: competence
    porte_sur: competence
    si: {moyenne: criteres, au_moins: 1}
    source: {autorite: hypothese, titre: Essai}
  - code: bloc
    porte_sur: bloc
    si: {tous: competences}
    source: {autorite: hypothese, titre: Essai}
  - code: certification
    porte_sur: certification
    si: {tous: blocs}
    source: {autorite: hypothese, titre: Essai}
"""
CINQ = REGLEMENT.replace("{tous: competences}", "{nombre: competences, au_moins: 5}")
DERNIERE = REGLEMENT.replace("meilleure", "derniere")


def reglement(folder: Path, text: str) -> str:
    (folder / "referentiel.yaml").write_text(REFERENTIEL, encoding="utf-8")
    path = folder / "reglement.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (REGLEMENT, [], 0),
        (REGLEMENT, ["--strict"], 0),
        (CINQ, [], 1),
        (DERNIERE, [], 0),
        (DERNIERE, ["--strict"], 1),
        (REGLEMENT.replace("echelle: reussite", "echelle: autre"), [], 1),
        (REGLEMENT.replace("porte_sur: bloc", "porte_sur: rien"), [], 1),
        (REGLEMENT, ["--format", "xml"], 2),
    ],
)
def test_the_exit_code_says_what_was_found(
    tmp_path: Path, text: str, options: list[str], code: int
) -> None:
    assert run(["prove", reglement(tmp_path, text), *options]) == code


def test_a_missing_file_is_a_usage_error(tmp_path: Path) -> None:
    assert run(["prove", str(tmp_path / "absent.yaml")]) == 2


def test_findings_have_their_line_and_a_dossier_to_paste(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = reglement(tmp_path, CINQ)
    run(["prove", path])
    told = capsys.readouterr()
    line = CINQ.splitlines().index("    si: {nombre: competences, au_moins: 5}") + 1

    assert f"{path}:{line}:9: PRV301" in told.out
    assert "differe: {}" in told.out
    assert "attendu: {blocs: {B1: non_acquis}}" in told.out
    assert "L'espace est épuisé." in told.err


def test_json_says_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["prove", reglement(tmp_path, DERNIERE), "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    (constat,) = [c for c in told["constats"] if c["code"] == "PRV104"]

    assert (told["total"], told["monotone"], told["exhaustif"]) == (True, False, True)
    assert sum(space["etats"] for space in told["espaces"]) == told["etats"]
    assert constat["pointeur"] == "/rattrapage/retient"
    assert [cas["attendu"] for cas in constat["temoin"]["cas"]] == [
        {"competences": {"C1": "acquis"}},
        {"competences": {"C1": "non_acquis"}},
    ]
