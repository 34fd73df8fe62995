"""`mccgc validate` as it is typed: table, JSON, CSV, `--output`, languages, streams, exit codes."""

import csv
import io
import json
import os
import pty
import subprocess
import sys
import unicodedata
from pathlib import Path

import jsonschema_rs
import pytest

import petite_cohorte
from commande import Ran, mccgc, typed

ROOT = Path(__file__).parent.parent
SCHEMA = json.loads((ROOT / "schemas" / "verdicts.schema.json").read_bytes())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return petite_cohorte.write(tmp_path)


def validate(folder: Path, *args: object, **env: str) -> Ran:
    return mccgc("validate", folder.name, *args, cwd=folder.parent, **env)


def spoil(folder: Path) -> None:
    """Put an error in a dossier: another is still decided."""
    path = folder / "BORD-1.yaml"
    path.write_text(path.read_text("utf-8").replace("voie: formation", "voie: x"), "utf-8")


def spoil_all(folder: Path) -> None:
    """Put an error in what all dossiers share: none is decided."""
    (folder.parent / "reglement.yaml").write_text("format: mccgc/reglement@1\n", "utf-8")


TABLE = """\
Session d'essai – propositions selon le règlement 7

Candidat                                Voie       B1  B2  Cert.  Résultat
ATTENTE-1 Paul Incertain                formation  …   …   …      en attente
        C1 : évaluateurs en désaccord sur C1.3
        C2 : il manque C2.2
        excusé à E3 (absence justifiée)
BORD-1 A | *b* [c](d) <script>alert(1…  formation  ✓p  ✓p  ✓p     succès total
JURY-1 Rose Décidé                      formation  ✓c  ✓j  ✓p     succès total
        B2 : décision du jury (proposition : non acquis)
VAE-1 Jean Chevronné                    VAE        ✓p  ✗p  ✗p     succès partiel
        B2 : C3 non acquise
        il manque : la présentation orale du livret devant le jury

Reste à décider par le jury : 10 verdicts, pour 4 candidats.

✓ acquis · ✗ non acquis · … en attente · – hors visée ·
p proposition, pas encore décidée · c bloc capitalisé · j décision du jury
"""


def test_the_table_is_read_at_a_glance(folder: Path) -> None:
    ran = validate(folder, COLUMNS="80")
    assert ran.out == TABLE
    assert ran.code == 0
    assert ran.err.splitlines()[-2:] == [
        "4 dossiers lus, 4 propositions établies.",
        "1 avertissement.",
    ]


def test_a_dossier_that_cannot_be_read_is_named_under_the_table(folder: Path) -> None:
    spoil(folder)
    (folder / "VAE-1.yaml").write_bytes(b"\xff")
    ran = validate(folder, COLUMNS="60", LANG="fr_FR.UTF-8")
    assert (
        "\n\nDossiers illisibles ou en double, sans proposition :\nBORD-1.yaml, VAE-1.yaml\n\n"
        in ran.out
    )
    assert "BORD-1 " not in ran.out
    assert "4 dossiers lus, 2 propositions établies." in ran.err


NAMES = [
    "N" * 300,
    "مرحبا abc",
    "漢字" * 40,
    "👩🎓😀",
    "é" * 200,
]


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_no_name_breaks_the_table(folder: Path, name: str) -> None:
    path = folder / "BORD-1.yaml"
    text = path.read_text("utf-8").replace(
        "<script>alert(1)</script>", json.dumps(name, ensure_ascii=False)
    )
    path.write_text(text, "utf-8")
    lines = validate(folder, COLUMNS="80").out.splitlines()
    assert len(lines) == len(TABLE.splitlines())
    assert all(unicodedata.category(c) not in ("Cc", "Cf") for c in "".join(lines))
    assert max(map(len, lines)) <= 80
    (row,) = [line for line in lines if line.startswith("BORD-1")]
    assert row.endswith("formation  ✓p  ✓p  ✓p     succès total")


def test_a_narrow_terminal_keeps_the_verdicts(folder: Path) -> None:
    lines = validate(folder, COLUMNS="30").out.splitlines()
    assert [line.split()[-2:] for line in lines if line.startswith("JURY-1")] == [
        ["succès", "total"]
    ]


def test_the_contract_keeps_to_its_schema(folder: Path) -> None:
    spoil(folder)
    ran = validate(folder, "--format", "json")
    told = json.loads(ran.out)
    validator = jsonschema_rs.Draft202012Validator(SCHEMA)
    assert [error.message for error in validator.iter_errors(told)] == []
    assert [each["identifiant"] for each in told["candidats"]] == ["ATTENTE-1", "JURY-1", "VAE-1"]
    assert [each["code"] for each in told["constats"]] == ["COH111", "SCH004"]
    assert told["constats"][1]["fichier"] == "essai/BORD-1.yaml"
    assert told["constats"][1]["ligne"] == 3
    assert ran.code == 1


@pytest.mark.parametrize("form", ["table", "json", "csv"])
def test_deciding_twice_gives_the_same_bytes(folder: Path, form: str) -> None:
    first, again = (validate(folder, "--format", form, PYTHONHASHSEED=seed) for seed in "12")
    assert first == again


def test_the_csv_opens_in_excel(folder: Path) -> None:
    path = folder / "BORD-1.yaml"
    hostile = path.read_text("utf-8").replace("<script>alert(1)</script>", '=1+1;"x"'.join("''"))
    path.write_text(hostile, "utf-8")
    validate(folder, "--format", "csv", "--output", "verdicts.csv")
    data = (folder.parent / "verdicts.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n") == 5
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rows[0] == [
        *("Identifiant", "Nom", "Prénom", "Voie", "Visée", "Résultat", "Certification"),
        *("B1", "B2", "En attente", "Reste à décider"),
    ]
    assert rows[2][:3] == ["BORD-1", '\'=1+1;"x"', "A | *b* [c](d)"]
    assert rows[4] == [
        *("VAE-1", "Chevronné", "Jean", "VAE", "certification", "succès partiel"),
        *("non acquise", "acquis", "non acquis", rows[4][-2], "B1 B2 certification"),
    ]


@pytest.mark.parametrize("form", ["table", "json", "csv"])
def test_a_file_receives_what_the_screen_would(folder: Path, form: str) -> None:
    shown = validate(folder, "--format", form)
    written = validate(folder, "--format", form, "--output", "resultat")
    assert (written.code, written.out, written.err) == (shown.code, "", shown.err)
    assert typed((folder.parent / "resultat").read_bytes().decode()) == shown.out


def test_a_file_is_replaced_whole_or_not_at_all(folder: Path) -> None:
    spoil_all(folder)
    target = folder.parent / "resultat"
    target.write_text("ancien", "utf-8")
    before = sorted(folder.parent.rglob("*"))
    ran = validate(folder, "--format", "json", "--output", "resultat")
    assert (ran.code, ran.out) == (1, "")
    assert target.read_text("utf-8") == "ancien"
    assert sorted(folder.parent.rglob("*")) == before


def test_an_error_on_the_way_leaves_the_old_file(folder: Path) -> None:
    """Whatever stops the writing, even a fault of ours."""
    target = folder.parent / "resultat"
    target.write_text("ancien", "utf-8")
    code = (
        "import sys, mccgc.render.contrat as contrat\n"
        "def broken(cohort, examinations, findings, write, lang):\n"
        "    write('{'); next(examinations); raise RuntimeError('panne')\n"
        "contrat.write_json = broken\n"
        "from mccgc.cli.app import run\n"
        "sys.exit(run(['validate', 'essai', '--format', 'json', '--output', 'resultat']))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=folder.parent, capture_output=True, check=False
    )
    assert ran.returncode == 3
    assert b"RuntimeError: panne" in ran.stderr
    assert b"Traceback" not in ran.stderr
    assert target.read_text("utf-8") == "ancien"
    assert [path.name for path in folder.parent.iterdir() if "partiel" in path.name] == []


@pytest.mark.parametrize(
    ("target", "words"),
    [("absent/resultat", "il n'existe pas"), ("essai", "c'est un dossier")],
)
def test_a_place_that_cannot_be_written_is_said(folder: Path, target: str, words: str) -> None:
    ran = validate(folder, "--output", target)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err
    assert [path.name for path in folder.parent.iterdir() if "partiel" in path.name] == []


def test_an_error_in_what_all_share_decides_nothing(folder: Path) -> None:
    spoil_all(folder)
    ran = validate(folder)
    assert ran.code == 1
    assert "SCH002 erreur : Il manque la clé « regles »." in ran.out
    assert ran.err == "Aucune proposition n'est établie tant que ces erreurs demeurent.\n"


@pytest.mark.parametrize("form", ["json", "csv"])
def test_a_machine_reads_nothing_when_nothing_is_decided(folder: Path, form: str) -> None:
    spoil_all(folder)
    ran = validate(folder, "--format", form)
    assert (ran.code, ran.out) == (1, "")
    assert "SCH002" in ran.err


def test_english_is_spoken_on_request(folder: Path) -> None:
    spoil(folder)
    for ran in (validate(folder, "--lang", "en"), validate(folder, MCCGC_LANG="en")):
        assert "SCH004 error: Unexpected value: “x”." in ran.err
        assert "4 dossiers read, 3 proposals made." in ran.err
        assert "all aimed at" in ran.out or "full success" in ran.out
        assert ran.code == 1


def in_a_terminal(folder: Path, **env: str) -> str:
    """What the command shows on a terminal."""
    parent, child = pty.openpty()
    command = [sys.executable, "-m", "mccgc", "validate", folder.name]
    with subprocess.Popen(
        command,
        cwd=folder.parent,
        stdout=child,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "COLUMNS": "80", "TERM": "xterm", **env},
    ):
        os.close(child)
        shown = b""
        try:
            while piece := os.read(parent, 4096):
                shown += piece
        except OSError:  # the other end is closed: that is how a terminal says so
            pass
    os.close(parent)
    return typed(shown.decode()).replace("\r\n", "\n")


def test_colours_are_for_terminals_that_want_them(folder: Path) -> None:
    coloured = in_a_terminal(folder, NO_COLOR="")
    assert "\x1b[32m✓\x1b[0mp" in coloured
    assert "\x1b[31m✗\x1b[0mp" in coloured
    assert in_a_terminal(folder, NO_COLOR="1") == TABLE
    assert "\x1b" not in validate(folder, NO_COLOR="").out


@pytest.mark.parametrize("form", ["table", "json", "csv"])
def test_a_reader_that_leaves_ends_the_command_quietly(folder: Path, form: str) -> None:
    command = f"set -o pipefail; {sys.executable} -m mccgc validate essai --format {form}"
    ran = subprocess.run(
        ["bash", "-c", f"{command} 2>erreurs | head -c 1 >/dev/null"],
        cwd=folder.parent,
        check=False,
    )
    told = (folder.parent / "erreurs").read_text("utf-8")
    assert ran.returncode == 0
    assert "Traceback" not in told
    assert "interne" not in told


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_what_is_written_is_utf_8_whatever_the_terminal(folder: Path, encoding: str) -> None:
    assert validate(folder, PYTHONIOENCODING=encoding, COLUMNS="80").out == TABLE


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["absente"], "Le dossier absente n'existe pas."),
        (["."], ". n'est pas le dossier d'une cohorte : cohorte.yaml manque."),
        (["essai", "--format", "xml"], "Le format « xml » n'est pas connu ; formats : table, json"),
        (["essai", "--fromat", "csv"], "Vouliez-vous dire « --format » ?"),
        (["essai", "--reglement", "absent.yaml"], "absent.yaml ne peut être lu : il n'existe pas."),
        (["essai", "--lang", "de"], "La langue « de » n'est pas connue"),
        ([], "Il manque COHORTE."),
    ],
)
def test_a_wrong_usage_is_answered_in_words(folder: Path, args: list[str], words: str) -> None:
    ran = mccgc("validate", *args, cwd=folder.parent)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err
