"""A configuration or a baseline that nobody should write is said wrong: never an internal error."""

import json
from pathlib import Path

import pytest

from commande import HEAD
from mccgc.cli.app import run

DEEP, LONG = 100_000, "9" * 5000
SETTINGS = {
    "niveau nombre": "[lint.severity]\nREF003 = 3\n",
    "niveau table": "[lint.severity]\nREF003 = {a = 'erreur'}\n",
    "niveaux liste": "[lint]\nseverity = ['REF003']\n",
    "section nombre": "lint = 3\n",
    "section liste": "[[lint]]\nselect = []\n",
    "nombre de 5 000 chiffres": f"[lint]\nselect = {LONG}\n",
    "nombre hexadécimal": f"[lint]\nselect = 0x{LONG}\n",
    "nombre dans une liste": f"[lint]\nselect = [0x{LONG}]\n",
    "imbrication de listes": f"[lint]\nselect = {'[' * DEEP}{']' * DEEP}\n",
    "imbrication de tables": f"[lint]\nseverity = {'{a = ' * 5000}1{'}' * 5000}\n",
    "clé à étages": f"{'a.' * 5000}b = 1\n",
    "motif": "[lint.per-file-ignores]\n'*' = {a = ['REF']}\n",
    "motif nombre": "[lint.per-file-ignores]\n'*' = [1]\n",
    "motifs liste": "[lint]\nper-file-ignores = []\n",
    "fichiers nombre": "[lint]\nfiles = [3]\n",
    "fichier impossible": '[lint]\nfiles = ["a\\u0000b"]\n',
    "fichier très long": f"[lint]\nfiles = ['{'x' * 5000}']\n",
    "base impossible": '[lint]\nbaseline = "a\\u0000b"\n',
    "seuil vrai": "[lint]\nfail-on = true\n",
    "date": "[lint]\nselect = 2026-01-01\n",
    "octets": "\udcff",
}
SHARED = {
    "outil nombre": "tool = 3  # tool.mccgc\n",
    "mccgc nombre": "tool.mccgc = 3\n",
    "sous outil": "[tool]\nmccgc.lint = 3\n",
}
ROW = {"fichier": "r.yaml", "constat": "TXT008", "objet": "C1", "dit": {"a": "b"}, "nombre": 1}


def told(words: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = run(words)
    return code, "".join(capsys.readouterr())


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "r.yaml").write_text(HEAD, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", [*SETTINGS, *SHARED])
def test_a_configuration_is_refused(
    place: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    file = "mccgc.toml" if name in SETTINGS else "pyproject.toml"
    text = {**SETTINGS, **SHARED}[name]
    (place / file).write_bytes(text.encode(errors="surrogateescape"))
    words = ["lint"] if name.startswith("fichier") else ["lint", "r.yaml"]
    code, said = told(words, capsys)
    assert code == 2
    assert said.startswith("mccgc : ")
    assert len(said) < 6000


def test_what_a_key_takes_is_said(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (place / "mccgc.toml").write_text(SETTINGS["niveau nombre"], encoding="utf-8")
    _, said = told(["lint", "r.yaml"], capsys)
    assert "« severity » attend une table : une règle, puis une gravité entre guillemets." in said


VALUES_OF: dict[str, list[object]] = {
    key: [None, "x" if key in ("dit", "nombre") else 3, [], {"a": [1]}] for key in ROW
}
BASES: dict[str, object] = {
    "1e400": {"version": 1, "constats": [{**ROW, "nombre": float("inf")}]},
    "nan": {"version": 1, "constats": [{**ROW, "nombre": float("nan")}]},
    "virgule": {"version": 1, "constats": [{**ROW, "nombre": 1.5}]},
    "vrai": {"version": 1, "constats": [{**ROW, "nombre": True}]},
    "négatif": {"version": 1, "constats": [{**ROW, "nombre": -1}]},
    "immense": {"version": 1, "constats": [{**ROW, "nombre": 10**4000}]},
    "rien": None,
    "constats null": {"version": 1, "constats": None},
    "constats nombre": {"version": 1, "constats": 3},
    "constats table": {"version": 1, "constats": {"a": 1}},
    "ligne null": {"version": 1, "constats": [None]},
    "ligne liste": {"version": 1, "constats": [[]]},
    "sans version": {"constats": []},
    "version liste": {"version": [1], "constats": []},
    **{
        f"{key} {value}": {"version": 1, "constats": [{**ROW, key: value}]}
        for key, values in VALUES_OF.items()
        for value in values
    },
    "dit nombre": {"version": 1, "constats": [{**ROW, "dit": {"a": 1}}]},
    "demi-caractère": {"version": 1, "constats": [{**ROW, "objet": "\ud800"}]},
}
RAW = {"profond": "[" * DEEP, "long": LONG, "rien du tout": "", "octets": "\udcff"}


@pytest.mark.parametrize("name", [*BASES, *RAW])
@pytest.mark.parametrize(
    "words", [("lint", "--baseline", "b.json", "r.yaml"), ("baseline", "prune", "-o", "b.json")]
)
def test_a_baseline_is_refused(
    place: Path, capsys: pytest.CaptureFixture[str], name: str, words: tuple[str, ...]
) -> None:
    text = RAW[name] if name in RAW else json.dumps(BASES[name])
    (place / "b.json").write_bytes(text.encode(errors="surrogateescape"))
    assert told(list(words), capsys) == (
        2,
        "mccgc : b.json n'est pas une base de constats de cette version de mccgc.\n",
    )


@pytest.mark.parametrize("file", ["a\0b", "x" * 5000, "../../../..", "/dev/zero"])
def test_a_file_that_a_baseline_names(
    place: Path, capsys: pytest.CaptureFixture[str], file: str
) -> None:
    base = {"version": 1, "constats": [{**ROW, "fichier": file}]}
    (place / "b.json").write_text(json.dumps(base), encoding="utf-8")
    code, said = told(["baseline", "prune", "-o", "b.json", "r.yaml"], capsys)
    assert (code, "nterne" in said) == (0, False)


VALUES = (LONG, "[" * 5000, f"0x{LONG}", "{a: " * 60, "1/0", "&x [*x]", "\x00", "1e400")


@pytest.mark.parametrize("value", VALUES)
def test_a_value_that_no_reglement_takes(capsys: pytest.CaptureFixture[str], value: str) -> None:
    root = Path(__file__).parent.parent
    words = ["simulate", str(root / "data/scores/2026-06"), "--set", f"rattrapage.sessions={value}"]
    code, _ = told(words, capsys)
    assert code in (1, 2)
