"""One idea of what is a cohorte's file: over every spelling, each command sees the same."""

import json
from pathlib import Path
from unicodedata import normalize

import pytest

import petite_cohorte
from mccgc.cli.app import run
from mccgc.cohort import examine_all, open_cohort
from mccgc.errors import MccgcError
from mccgc.inventory import inventory, nearest
from mccgc.lint.folders import expanded
from mccgc.source.head import Head, head

CYRILLIC = "\N{CYRILLIC CAPITAL LETTER ES}"
HIDDEN = "\N{ZERO WIDTH SPACE}"
DECISIONS = (
    *("deliberation.yml", "deliberation.YAML", "Deliberation.yaml", "DELIBERATION.YML"),
    *("Délibération.yaml", normalize("NFD", "Délibération.yaml"), "deliberation.yaml "),
    *("deliberation .yaml", " deliberation.yaml", "deliberation.yaml.txt", "deliberation.yaml."),
    *(f"deliberation{HIDDEN}.yaml", "d\N{CYRILLIC SMALL LETTER IE}liberation.yaml"),
)
STRAYS = (
    *("deliberation (1).yaml", "deliberation - Copie.yaml", "Copie de deliberation.yml"),
    *("deliberation_v2.yaml", "Délibérations.yaml", "2026-06-deliberation.yaml", "jury.yaml"),
)
ASIDE = {
    "BORD-1.yaml~": "sauvegarde",
    "~$BORD-1.yaml": "sauvegarde",
    "#BORD-1.yaml#": "sauvegarde",
    "BORD-1.yaml.bak": "sauvegarde",
    "deliberation.yaml.orig": "sauvegarde",
    ".BORD-1.yaml": "cache",
    "._BORD-1.yaml": "cache",
    ".DS_Store": "cache",
    "notes.txt": "autre",
    "BORD-1": "autre",
    "BORD-1.json": "autre",
    "deliberation.docx": "autre",
}
COMMANDS = (("validate",), ("report", "-o", "sortie"), ("explain", "VAE-1"), ("pivot", "VAE-1"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return petite_cohorte.write(tmp_path).relative_to(tmp_path)


def told(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str]:
    code = run([str(word) for word in words])
    return code, "".join(capsys.readouterr())


def decided(folder: Path) -> set[str]:
    cohort, _ = open_cohort(folder)
    assert cohort is not None
    return {e.proposition.identifiant for e in examine_all(cohort) if e.proposition is not None}


@pytest.mark.parametrize("name", DECISIONS)
def test_a_deliberation_is_read_however_its_name_is_spelt(folder: Path, name: str) -> None:
    (folder / "deliberation.yaml").rename(folder / name)
    cohort, _ = open_cohort(folder)
    assert cohort is not None
    assert cohort.decisions("JURY-1")
    assert decided(folder) == {"ATTENTE-1", "BORD-1", "JURY-1", "VAE-1"}


@pytest.mark.parametrize("name", [*DECISIONS, *STRAYS])
@pytest.mark.parametrize("kept", [True, False])
def test_a_second_deliberation_is_never_passed_over(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str, *, kept: bool
) -> None:
    own = folder / "deliberation.yaml"
    (folder / name).write_bytes(own.read_bytes())
    if not kept:
        own.unlink()
    alone = name in DECISIONS and not kept
    for command, *words in COMMANDS:
        code, said = told(capsys, command, folder, *words)
        assert (code, "COH015" in said, "Aucune proposition n'est établie" in said) == (
            (0, False, False) if alone else (1, True, True)
        ), said
    code, said = told(capsys, "lint", folder)
    assert ("COH015" in said) is not alone


@pytest.mark.parametrize(
    "name", ["cohorte.yml", "Cohorte.yaml", "cohorte (1).yaml", "cohorte.yaml "]
)
def test_a_second_file_of_the_cohorte_is_said(folder: Path, name: str) -> None:
    (folder / name).write_bytes((folder / "cohorte.yaml").read_bytes())
    cohort, findings = open_cohort(folder)
    assert cohort is None
    assert [f.params["fichier"] for f in findings if f.code == "COH015"] == [name]
    (folder / "cohorte.yaml").unlink()
    if name == "cohorte (1).yaml":
        with pytest.raises(MccgcError) as caught:
            open_cohort(folder)
        assert caught.value.params["proche"] == name
    else:
        assert len(decided(folder)) == 4


@pytest.mark.parametrize(
    "name",
    [
        "BORD-1.yml",
        "BORD-1.YAML",
        "BORD-1.Yml",
        "BORD-1.yaml ",
        "BORD-1 .yaml",
        "BORD-1.yaml.txt",
        "bord-1.yaml",
        "BORD-1 (1).yaml",
        "Zoé.yaml",
        normalize("NFD", "Zoé.yaml"),
    ],
)
def test_a_dossier_is_seen_by_all_however_its_name_is_spelt(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    path = (folder / "BORD-1.yaml").rename(folder / name)
    assert "BORD-1" in decided(folder)
    for command in ("explain", "pivot"):
        assert told(capsys, command, folder, "BORD-1")[0] == 0
    path.write_text(path.read_text("utf-8").replace("epreuve: E1", "epreuve: E99"), "utf-8")
    for command in ("lint", "validate"):
        code, said = told(capsys, command, folder)
        assert (code, "COH102" in said) == (1, True)


@pytest.mark.parametrize("name", ASIDE)
def test_what_is_left_aside_is_counted_and_named(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (folder / name).write_bytes(b"\x00\x05\x16\x07")
    assert [(a.path.name, a.reason) for a in inventory(folder).aside] == [(name, ASIDE[name])]
    for command, *words in COMMANDS:
        code, said = told(capsys, command, folder, *words)
        assert (code, f"1 laissé de côté : {name} (" in said) == (0, True), said


def test_a_folder_inside_is_left_aside_by_a_cohorte_and_looked_at_by_lint(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    below = folder / "groupe A"
    below.mkdir()
    (folder / "BORD-1.yaml").rename(below / "BORD-1.yaml")
    assert "groupe A (sous-dossier)" in told(capsys, "validate", folder)[1]
    assert below / "BORD-1.yaml" in expanded([folder]).paths


def test_links_are_followed_once(folder: Path) -> None:
    (folder / "boucle").symlink_to(".")
    (folder / "autre").symlink_to("..")
    found = expanded([Path()]).paths
    assert len(found) == len({path.resolve() for path in found}) == 8
    (folder / "lien.yaml").symlink_to("BORD-1.yaml")
    assert "BORD-1" not in decided(folder)


def test_a_registered_file_beside_is_no_dossier(folder: Path) -> None:
    for kind in ("referentiel", "reglement"):
        (folder.parent / f"{kind}.yaml").rename(folder / f"{kind}.yml")
    (folder / "reglement-2025.yaml").write_bytes((folder / "reglement.yml").read_bytes())
    assert len(decided(folder)) == 4
    assert nearest(folder, "referentiel") == folder / "referentiel.yml"
    (folder / "Référentiel.yaml").write_bytes(b"")
    with pytest.raises(MccgcError) as caught:
        open_cohort(folder)
    assert caught.value.key == "fichiers-en-double"


NEVER_SKIPPED = {
    "vide": b"",
    "commentaires": b"# rien\n",
    "UTF-16": petite_cohorte.DOSSIERS["BORD-1"].encode("utf-16"),
    "Format": petite_cohorte.DOSSIERS["BORD-1"].replace("format:", "Format:").encode(),
    "mcgc": petite_cohorte.DOSSIERS["BORD-1"].replace("mccgc/", "mcgc/").encode(),
    "sans format": petite_cohorte.DOSSIERS["BORD-1"].partition("\n")[2].encode(),
    "étranger": b"services: {}\n",
    "octets": b"\x00\x01\xff",
}


@pytest.mark.parametrize("what", NEVER_SKIPPED)
@pytest.mark.parametrize("name", ["BORD-1.yaml", "BORD-1.YAML"])
def test_lint_skips_no_dossier(
    folder: Path, capsys: pytest.CaptureFixture[str], what: str, name: str
) -> None:
    (folder / "BORD-1.yaml").rename(folder / name)
    (folder / name).write_bytes(NEVER_SKIPPED[what])
    for words in (("lint", folder), ("lint", "."), ("validate", folder)):
        code, said = told(capsys, *words)
        assert (code, name in said) == (1, True)
    assert "8 fichiers vérifiés" in told(capsys, "lint", ".")[1]


def test_lint_says_what_it_leaves_aside_elsewhere(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = folder.parent
    for name, text in {
        "compose.yaml": "services: {}\n",
        "vide.yml": "",
        "referentiel.yaml~": "x",
        ".pre-commit-config.yaml": "repos: []\n",
        "LISEZMOI.md": "x",
    }.items():
        (place / name).write_text(text, encoding="utf-8")
    report = json.loads(
        told(capsys, "lint", "--output-format", "json", ".")[1].partition("\n8 ")[0]
    )
    assert report["laisses_de_cote"][1] == {"fichier": "compose.yaml", "raison": "sans-format"}
    _, said = told(capsys, "lint", ".")
    assert (
        "8 fichiers vérifiés.\n4 laissés de côté : .pre-commit-config.yaml (fichier caché), "
        "compose.yaml (ne se dit pas de mccgc), referentiel.yaml~ (copie de sauvegarde), "
        "vide.yml (vide).\n"
    ) in said


@pytest.mark.parametrize("what", ["Format", "mcgc", "UTF-16"])
@pytest.mark.parametrize("kind", ["referentiel", "reglement", "cas"])
def test_a_file_meant_to_be_ours_is_never_skipped(tmp_path: Path, what: str, kind: str) -> None:
    text = {"mcgc": f"format: mcgc/{kind}@1\n"}.get(what, f"Format: mccgc/{kind}@1\n")
    path = tmp_path / "x.yaml"
    path.write_bytes(text.encode("utf-16" if what == "UTF-16" else "utf-8"))
    assert expanded([tmp_path]).paths == (path,)
    assert expanded([tmp_path], kind).paths == (path,)


def test_cases_say_what_is_of_another_format(tmp_path: Path) -> None:
    for kind in ("cas", "reglement"):
        (tmp_path / f"{kind}.yaml").write_text(f"format: mccgc/{kind}@1\n", encoding="utf-8")
    found = expanded([tmp_path], "cas")
    assert [path.name for path in found.paths] == ["cas.yaml"]
    assert [(a.path.name, a.reason) for a in found.aside] == [("reglement.yaml", "genre")]


TWINS = {
    "casse": ("C001", "c001"),
    "cyrillique": ("C001", f"{CYRILLIC}001"),
    "composition": ("Zoé", normalize("NFD", "Zoé")),
    "invisible": ("C001", f"C0{HIDDEN}01"),
    "tiret": ("C-1", "C\N{NON-BREAKING HYPHEN}1"),
    "largeur": ("C001", "\N{FULLWIDTH LATIN CAPITAL LETTER C}001"),
    "identiques": ("C001", "C001"),
}


@pytest.mark.parametrize("twins", TWINS)
def test_candidats_that_nobody_tells_apart_are_not_decided(
    folder: Path, capsys: pytest.CaptureFixture[str], twins: str
) -> None:
    text = petite_cohorte.DOSSIERS["BORD-1"]
    for rank, identifiant in enumerate(TWINS[twins]):
        changed = text.replace("identifiant: BORD-1", f"identifiant: {json.dumps(identifiant)}")
        (folder / f"T{rank}.yaml").write_text(changed, encoding="utf-8")
    code, said = told(capsys, "report", folder, "-o", "sortie")
    assert code == 1
    assert said.count("COH901" if twins == "identiques" else "COH130") == 2 or HIDDEN in said
    sheets = {path.stem for path in Path("sortie/fiches").iterdir()}
    assert sheets == {"ATTENTE-1", "BORD-1", "JURY-1", "VAE-1"}
    minutes = Path("sortie/pv.md").read_text(encoding="utf-8")
    assert all(f"T{rank}.yaml" in minutes for rank in (0, 1))


def test_a_decision_on_a_name_that_looks_like_a_candidat(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "deliberation.yaml"
    text = path.read_text("utf-8").replace("candidat: JURY-1", "candidat: jury-1")
    path.write_text(text, encoding="utf-8")
    code, said = told(capsys, "validate", folder)
    assert code == 1
    assert "« JURY-1 » en est un : j (U+006A) n'est pas J (U+004A)" in said


HEADS = {
    "format: a\ncandidat: {identifiant: b, nom: c}\nx: [": Head("a", "b"),
    "x: {format: z, candidat: {identifiant: z}}\ncandidat:\n  y: [1, {identifiant: z}]\n"
    "  identifiant: b\nformat: 'a'\n": Head("a", "b"),
    "": Head(),
    "- format: a\n": Head(),
    "texte": Head(),
    "format: [a]\ncandidat: b\n": Head(),
    "format: a\nb: c: d": Head("a", ""),
    "candidat: &x {identifiant: 12}\n? [a]\n: b": Head("", "12"),
}


@pytest.mark.parametrize("text", HEADS)
def test_the_head_of_a_file(text: str) -> None:
    assert head(text.encode()) == HEADS[text]
    assert head(b"\xef\xbb\xbf" + text.encode()) == HEADS[text]
