"""An office's templates: they lay out and reach nothing else; a wrong one is named, line given."""

import os
from pathlib import Path

import pytest
from jinja2 import UndefinedError

import petite_cohorte
from commande import bytes_of
from mccgc.cli import app
from mccgc.cohort import examine_all, open_cohort
from mccgc.render.documents import write_documents
from mccgc.render.environment import render

FICHE = "fiche.md.j2"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    petite_cohorte.write(tmp_path)
    (tmp_path / "chez-nous").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refused(folder: Path, captured: pytest.CaptureFixture[str]) -> str:
    """Ask for a report that is refused and leaves everything as it was; returns what is said."""
    (folder / "sortie").mkdir()
    (folder / "sortie/pv.md").write_text("ancien", "utf-8")
    before = sorted(folder.rglob("*")), bytes_of(folder)
    asked = ["report", "essai", "--format", "md", "--templates", str(folder / "chez-nous")]
    assert app.run(asked) == 2
    assert (sorted(folder.rglob("*")), bytes_of(folder)) == before
    out, err = captured.readouterr()
    assert out == ""
    assert "Traceback" not in err
    return err


WRONG = [
    ("a\nb\n{{ fiche.nomm }}", 3, "nomme « nomm », que rien ne définit. Vouliez-vous dire « nom »"),
    ("{{ fich.nom }}", 1, "nomme « fich », que rien ne définit"),
    ('{% from "macros.md.j2" import absent %}\n{{ absent() }}', 2, "nomme « absent »"),
    ("a\n{{ fiche.nom | absent }}", 2, "nomme « absent », que rien ne définit"),
    ("a\n{% if %}", 2, "n'est pas écrit comme Jinja l'attend"),
    ("a{{ fiche.nom }\n", 1, "n'est pas écrit comme Jinja l'attend"),
    ('a\n{% include "absent.j2" %}', 2, "appelle « absent.j2 », qui n'est ni dans"),
    ('a\n{% include "../secret" %}', 2, "appelle « ../secret », qui n'est ni dans"),
    ("a\n{{ fiche.nom | jour }}", 2, "une valeur n'est pas de la sorte qu'il attend"),
    ("a\n{{ fiche.nom + 1 }}", 2, "une valeur n'est pas de la sorte qu'il attend"),
    ("a\n{{ 1 / 0 }}", 2, "un calcul n'a pas de résultat"),
    ("a\n{{ dit('absent') }}", 2, "il demande ce qui n'existe pas"),
    ("a\n{% for i in range(10000000) %}{% endfor %}", 2, "un résultat démesuré"),
    ("{{ 'x' * 10 ** 15 }}", 1, "un résultat démesuré"),
    ('a\n{% extends "fiche.md.j2" %}', 2, "s'appelle lui-même sans fin"),
    ('a\n{% include "fiche.md.j2" %}', 2, "s'appelle lui-même sans fin"),
    ("{% macro a() %}\n{{ a() }}{% endmacro %}{{ a() }}", 2, "s'appelle lui-même sans fin"),
]


@pytest.mark.parametrize(("template", "line", "words"), WRONG)
def test_a_wrong_template_is_named_with_its_line(
    template: str, line: int, words: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "chez-nous" / FICHE).write_text(template, "utf-8")
    said = refused(folder, capsys)
    assert said.startswith(f"mccgc : Le gabarit {folder / 'chez-nous' / FICHE}:{line} ")
    assert words in said


@pytest.mark.parametrize("nested", ["{{ " + "(" * 3000 + ")" * 3000 + "}}", "{% if 1 %}" * 3000])
def test_a_template_that_nests_too_deep_is_named(
    nested: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "chez-nous" / FICHE).write_text(nested, "utf-8")
    assert f"{FICHE} s'appelle lui-même sans fin, ou imbrique" in refused(folder, capsys)


@pytest.mark.parametrize(
    "template",
    [
        "{{ fiche.__class__.__mro__ }}",
        "{{ dit.__globals__ }}",
        "{{ ''.__class__ }}",
        "{{ fiche | attr('__class__') }}",
        "{{ '{0.__class__}'.format(fiche) }}",
        "{{ fiche._replace(nom='x') }}",
        "{{ dit.__code__ }}",
        "{{ lipsum.__globals__ }}",
        "{% set x = [] %}{{ x.append(1) }}",
    ],
)
def test_a_template_reaches_nothing_but_the_view(
    template: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "chez-nous" / FICHE).write_text(template, "utf-8")
    assert "un gabarit met en page, il n'a pas accès au programme" in refused(folder, capsys)


def test_a_template_that_leads_out_of_its_folder_is_not_read(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "secret").write_text("secret", "utf-8")
    (folder / "chez-nous" / FICHE).symlink_to("../secret")
    said = refused(folder, capsys)
    assert f"chez-nous/{FICHE} est un lien vers {os.path.realpath('secret')}" in said


@pytest.mark.parametrize("data", [b"\xff", None])
def test_a_template_that_cannot_be_read_is_named(
    data: bytes | None, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "chez-nous" / FICHE
    path.mkdir() if data is None else path.write_bytes(data)
    said = refused(folder, capsys)
    why = "c'est un dossier" if data is None else "il n'est pas en UTF-8"
    assert f"chez-nous/{FICHE} ne peut être lu : {why}" in said


def test_a_template_wrong_for_the_last_candidat_leaves_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    late = "{% if fiche.identifiant == 'VAE-1' %}{{ fiche.absent }}{% endif %}"
    (folder / "chez-nous" / FICHE).write_text(late, "utf-8")
    assert "nomme « absent »" in refused(folder, capsys)


def test_the_shipped_templates_say_the_same_in_the_sandbox(folder: Path) -> None:
    cohort, _ = open_cohort(folder / "essai")
    assert cohort is not None
    for out, templates in (("un", None), ("deux", folder / "chez-nous")):
        write_documents(cohort, examine_all(cohort), folder / out, templates=templates)
    one, two = bytes_of(folder / "un"), bytes_of(folder / "deux")
    assert list(one.values()) == list(two.values())
    assert len(one) == 12


def test_a_fault_of_ours_is_not_laid_on_a_template() -> None:
    with pytest.raises(UndefinedError, match="fiche"):
        render("fiche.md", None)


def test_two_dossiers_of_a_candidat_have_no_sheet_and_are_named(folder: Path) -> None:
    """Neither replaces the other's, nor do names that differ by case on a disk that sees none."""
    again = petite_cohorte.DOSSIERS["BORD-1"].replace("<script>", "<b>")
    (folder / "essai/Z-autre.yaml").write_text(again, "utf-8")
    (folder / "essai/bord-1.yaml").write_text(again.replace("BORD-1", "bord-1"), "utf-8")
    assert app.run(["report", "essai", "--format", "md"]) == 1
    sheets = {path.stem for path in Path("sortie/fiches").iterdir()}
    assert sheets == set(petite_cohorte.DOSSIERS) - {"BORD-1"}
    contents = Path("sortie/index.md").read_text("utf-8")
    assert all(name in contents for name in ("BORD-1.yaml", "Z-autre.yaml", "bord-1.yaml"))
