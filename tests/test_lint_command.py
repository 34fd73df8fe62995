"""`mccgc lint` and `mccgc rule` as they are typed: what runs, what is said, how it ends."""

import json
from pathlib import Path

import pytest

from commande import HEAD, Ran, mccgc
from mccgc.lint.registry import READ_BY, codes_for, rule, rule_names
from mccgc.reporters import FORMATS
from mccgc.structure import KINDS

ROOT = Path(__file__).parent.parent
CLEAN = HEAD
ERROR = HEAD.replace("competences: [C1, C2]}]", "competences: [C1, C2, C9]}]")  # REF004
WARNING = HEAD.replace("Négocier un contrat en", "Négocier  un contrat en")  # TXT008
NOTICE = HEAD.replace("Le contrat est", "le contrat est")  # TXT015
UNREADABLE = "format: mccgc/referentiel@1\nblocs: [\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    for name, text in {
        "clean": CLEAN,
        "error": ERROR,
        "warning": WARNING,
        "notice": NOTICE,
        "unreadable": UNREADABLE,
        "all": ERROR.replace("Négocier un contrat en", "Négocier  un contrat en").replace(
            "Le contrat est", "le contrat est"
        ),
    }.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_shape_is_told_only_when_it_is_asked_for(tmp_path: Path) -> None:
    text = WARNING.replace("certificateur:", "certificateurs:")
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    assert "SCH001" in concise("a.yaml", cwd=tmp_path).found
    assert concise("a.yaml", "--select", "TXT008", cwd=tmp_path).found == ["TXT008"]
    assert set(concise("a.yaml", "--select", "SCH001", cwd=tmp_path).found) == {"SCH001"}


@pytest.mark.parametrize(("choisir", "found"), [("2", []), ("3", ["REF008"]), ("deux", [])])
def test_a_group_of_options_at_its_bound(tmp_path: Path, choisir: str, found: list[str]) -> None:
    text = "format: mccgc/referentiel@1\nblocs: [{code: B1, option: O}, {code: B2, option: O}]\n"
    text += f"options: [{{code: O, choisir: {choisir}}}]\n"
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    ran = concise("a.yaml", "--select", "REF008", cwd=tmp_path)
    assert (ran.found, ran.code) == (found, int(bool(found)))


def concise(*args: object, cwd: Path, given: str = "") -> Ran:
    return mccgc("lint", "--output-format", "concise", *args, cwd=cwd, given=given)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ((), ["TXT008", "TXT015", "REF004"]),
        (("--select", "REF"), ["REF004"]),
        (("--select", "REF0"), ["REF004"]),
        (("--select", "ref004"), ["REF004"]),
        (("--select", "espaces-doubles"), ["TXT008"]),
        (("--select", "REF,TXT008"), ["TXT008", "REF004"]),
        (("--select", "REF", "--select", "TXT008"), ["TXT008", "REF004"]),
        (("--ignore", "TXT"), ["REF004"]),
        (("--ignore", "TXT", "--extend-select", "TXT008"), ["TXT008", "REF004"]),
        (("--select", "TXT", "--ignore", "TXT008"), ["TXT015"]),
        (("--select", "TXT008", "--ignore", "TXT"), ["TXT008"]),
        (("--select", "TXT008", "--ignore", "espaces-doubles"), []),
        (("--select", "ALL", "--ignore", "TXT0"), ["REF004"]),
        (("--select", "COU"), []),
    ],
)
def test_only_the_rules_that_were_chosen(
    asked: tuple[str, ...], found: list[str], place: Path
) -> None:
    assert concise(*asked, "all.yaml", cwd=place).found == found


@pytest.mark.parametrize(
    ("file", "asked", "code"),
    [
        ("clean", (), 0),
        ("notice", (), 0),
        ("warning", (), 0),
        ("error", (), 1),
        ("unreadable", (), 1),
        ("unreadable", ("--select", "TXT"), 1),
        ("unreadable", ("--ignore", "YML"), 1),
        ("warning", ("--fail-on", "avertissement"), 1),
        ("notice", ("--fail-on", "avertissement"), 0),
        ("notice", ("--fail-on", "information"), 1),
        ("error", ("--fail-on", "jamais"), 0),
        ("warning", ("--fail-on", "warning"), 1),
        ("notice", ("--fail-on", "warning"), 0),
        ("error", ("--fail-on", "never"), 0),
        ("error", ("--severity", "REF004=information"), 0),
        ("error", ("--severity", "REF=avertissement,REF004=erreur"), 1),
        ("error", ("--severity", "REF004=avertissement,REF=erreur"), 0),
        ("warning", ("--severity", "espaces-doubles=erreur"), 1),
        ("error", ("--select", "REF999"), 2),
        ("error", ("--select", "TXT0O8"), 2),
        ("error", ("--severity", "REF004=grave"), 2),
        ("error", ("--severity", "REF004"), 2),
        ("error", ("--fail-on", "toujours"), 2),
        ("error", ("--output", "sarif"), 2),
        ("error", ("--baseline", "nulle-part.json"), 2),
        ("absent", (), 2),
    ],
)
@pytest.mark.parametrize("form", FORMATS)
def test_the_exit_code_is_the_same_in_every_format(
    form: str, file: str, asked: tuple[str, ...], code: int, place: Path
) -> None:
    ran = mccgc("lint", "--output-format", form, *asked, f"{file}.yaml", cwd=place)
    assert ran.code == code
    assert code != 2 or (not ran.out and ran.err)


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        (("--select", "TXT0O8"), "TXT008"),
        (("--ignore", "espace-double"), "espaces-doubles"),
        (("--fail-on", "avertisement"), "avertissement"),
        (("--fail-on", "warnning"), "warning"),
        (("--severity", "TXT008=ereur"), "erreur"),
        (("--output-format", "sariff"), "sarif"),
        (("--output", "jsn=x"), "json"),
        (("--selct", "TXT"), "--select"),
    ],
)
def test_the_nearest_word_is_proposed(asked: tuple[str, ...], near: str, place: Path) -> None:
    ran = mccgc("lint", *asked, "clean.yaml", cwd=place)
    assert (ran.code, f"« {near} »" in ran.err) == (2, True)


@pytest.mark.parametrize("page", ["javascript:alert(1)", "https://a b", "regles.md", ""])
def test_the_address_of_the_pages_is_one(page: str, place: Path) -> None:
    ran = mccgc("lint", "--documentation", page, "clean.yaml", cwd=place)
    assert (ran.code, "https://" in ran.err) == (2, True)


@pytest.mark.parametrize("asked", [("--help", "--lang", "en"), ("--lang=en", "--help")])
def test_help_speaks_the_language_asked_wherever_it_is_asked(
    asked: tuple[str, ...], place: Path
) -> None:
    assert "Usage: mccgc report" in mccgc("report", *asked, cwd=place).out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("validate", "a", "b"), "Il y a un mot de trop : b. Voir « mccgc validate --help »."),
        (("lint", "--fix=1"), "L'option --fix n'attend pas de valeur. Voir « mccgc lint --help »."),
        (
            ("lint", "--fail-on"),
            "L'option --fail-on attend une valeur. Voir « mccgc lint --help ».",
        ),
        (("explain",), "Il manque COHORTE. Voir « mccgc explain --help »."),
        (("lint", "--zzz"), "L'option --zzz n'existe pas. Voir « mccgc lint --help »."),
    ],
)
def test_a_command_that_is_not_understood_is_told_why(
    words: tuple[str, ...], said: str, place: Path
) -> None:
    ran = mccgc(*words, cwd=place)
    assert (ran.code, ran.err) == (2, f"mccgc : {said}\n")


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("mccgc.toml", '[lint]\nselect = ["TXT"]\n', ["TXT008", "TXT015"]),
        ("mccgc.toml", '[lint]\nignore = ["TXT008"]\n', ["TXT015", "REF004"]),
        ("pyproject.toml", '[tool.mccgc.lint]\nignore = ["TXT"]\n', ["REF004"]),
        ("pyproject.toml", '[tool.ruff.lint]\nignore = ["TXT"]\n', ["TXT008", "TXT015", "REF004"]),
        ("pyproject.toml", "[tool.mccgc.lint]\n", ["TXT008", "TXT015", "REF004"]),
        (
            "mccgc.toml",
            '[lint.per-file-ignores]\n"all.*" = ["REF"]\n"other/*" = ["TXT"]\n',
            ["TXT008", "TXT015"],
        ),
    ],
)
def test_the_configuration_is_read_from_the_folder_or_above(
    name: str, text: str, found: list[str], place: Path
) -> None:
    (place / name).write_text(text, encoding="utf-8")
    assert concise("all.yaml", cwd=place).found == found
    below = place / "a" / "b"
    below.mkdir(parents=True)
    assert concise("../../all.yaml", cwd=below).found == found


def test_the_command_line_is_laid_over_the_configuration(place: Path) -> None:
    (place / "mccgc.toml").write_text(
        '[lint]\nselect = ["TXT"]\nignore = ["TXT008"]\nfail-on = "information"\n'
        '[lint.severity]\nTXT015 = "erreur"\n',
        encoding="utf-8",
    )
    assert concise("all.yaml", cwd=place).found == ["TXT015"]
    assert concise("all.yaml", "--extend-select", "REF", cwd=place).found == ["TXT015", "REF004"]
    assert concise("all.yaml", "--select", "TXT008", cwd=place).found == ["TXT008"]
    assert concise("notice.yaml", "--fail-on", "erreur", cwd=place).code == 1
    calm = ("--fail-on", "erreur", "--severity", "TXT015=information")
    assert concise("notice.yaml", *calm, cwd=place).code == 0


def test_the_configuration_may_be_another_file(place: Path) -> None:
    (place / "mccgc.toml").write_text('[lint]\nignore = ["TXT"]\n', encoding="utf-8")
    strict = place / "ci" / "strict.toml"
    strict.parent.mkdir()
    strict.write_text(
        '[lint]\nselect = ["TXT"]\n[lint.per-file-ignores]\n"../notice.yaml" = ["TXT"]\n',
        encoding="utf-8",
    )
    asked = ("--config", "ci/strict.toml")
    assert concise("all.yaml", cwd=place).found == ["REF004"]
    assert concise("all.yaml", *asked, cwd=place).found == ["TXT008", "TXT015"]
    assert concise("notice.yaml", *asked, cwd=place).found == []
    shared = place / "ci" / "pyproject.toml"
    shared.write_text('[tool.mccgc.lint]\nselect = ["REF"]\n', encoding="utf-8")
    assert concise("all.yaml", "--config", shared, cwd=place).found == ["REF004"]
    missing = mccgc("lint", "--config", "rien.toml", cwd=place)
    assert (missing.code, "rien.toml" in missing.err) == (2, True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[lint]\nselct = ["TXT"]\n', "« select »"),
        ('[lnt]\nselect = ["TXT"]\n', "« lint »"),
        ('[lint]\nselect = ["TXT0O8"]\n', "« TXT008 »"),
        ('[lint]\nselect = "TXT"\n', "select"),
        ("[lint]\nignore = [1]\n", "ignore"),
        ('[lint]\nfail-on = "eror"\n', "eror"),
        ('[lint.severity]\nTXT = "ereur"\n', "« erreur »"),
        ('[lint.per-file-ignores]\n"*" = "TXT"\n', "per-file-ignores"),
        ("[lint\n", "mccgc.toml"),
    ],
)
def test_a_configuration_that_is_not_understood_stops(text: str, said: str, place: Path) -> None:
    (place / "mccgc.toml").write_text(text, encoding="utf-8")
    ran = mccgc("lint", "clean.yaml", cwd=place)
    assert (ran.code, said in ran.err) == (2, True), ran.err


def test_the_usual_files_and_those_of_the_configuration(place: Path) -> None:
    assert mccgc("lint", cwd=place).code == 2
    (place / "data").mkdir()
    (place / "data" / "referentiel.yaml").write_text(WARNING, encoding="utf-8")
    assert concise(cwd=place).found == ["TXT008"]
    (place / "mccgc.toml").write_text('[lint]\nfiles = ["notice.yaml"]\n', encoding="utf-8")
    assert concise(cwd=place).found == ["TXT015"]
    assert concise(cwd=place / "data").out.startswith("../notice.yaml:")


def test_a_folder_is_searched_for_our_files(place: Path) -> None:
    for folder in ("sous/dossier", ".cache", "vide"):
        (place / folder).mkdir(parents=True)
    (place / "sous" / "dossier" / "x.yml").write_text(WARNING, encoding="utf-8")
    (place / "sous" / "compose.yaml").write_text("services: {}\n", encoding="utf-8")
    (place / "sous" / "autre.yaml").write_text("format: mccgc/truc@1\n", encoding="utf-8")
    (place / ".cache" / "y.yaml").write_text(WARNING, encoding="utf-8")
    assert concise("sous", cwd=place).found == ["SCH007", "TXT008"]
    assert concise("sous", "sous/dossier/x.yml", cwd=place).found == ["SCH007", "TXT008"]
    assert concise("sous/compose.yaml", cwd=place).found == ["SCH007"]
    assert mccgc("lint", "vide", cwd=place).code == 2
    assert mccgc("lint", "clean.yaml", "nulle-part", cwd=place).code == 2


def test_standard_input(place: Path) -> None:
    assert concise("-", cwd=place, given=WARNING).out.startswith("-:12:")
    named = concise("-", "--stdin-filename", "sous/x.yaml", cwd=place, given=WARNING)
    assert named.out.startswith("sous/x.yaml:12:")
    both = concise("-", "notice.yaml", cwd=place, given=WARNING)
    assert both.found == ["TXT008", "TXT015"]
    assert concise("-", cwd=place, given="").found == ["SCH007"]


def test_a_dossier_is_read_with_what_stands_beside_and_above(tmp_path: Path) -> None:
    folder = tmp_path / "scores" / "2026-06"
    folder.mkdir(parents=True)
    for name in ("referentiel.yaml", "reglement.yaml"):
        (tmp_path / name).write_bytes((ROOT / "data" / name).read_bytes())
    for name in ("cohorte.yaml", "deliberation.yaml", "MCC-001.yaml", "MCC-002.yaml"):
        (folder / name).write_bytes((ROOT / "data/scores/2026-06" / name).read_bytes())
    dossier = folder / "MCC-001.yaml"
    text = dossier.read_text(encoding="utf-8")
    dossier.write_text(text.replace("epreuve: E1", "epreuve: E99", 1), encoding="utf-8")
    assert "COH102" in concise("scores", cwd=tmp_path).found
    assert "COH102" in concise("MCC-001.yaml", cwd=folder).found
    decided = concise("deliberation.yaml", "--select", "COH203", cwd=folder).found
    assert decided == ["COH203"] * len(decided)
    assert decided


def test_the_shipped_files_are_clean() -> None:
    assert mccgc("lint", "data", "cas", cwd=ROOT).code == 0


def test_several_outputs_at_once(place: Path) -> None:
    args = ("--output", "json=a.json", "--output", "sarif=b.sarif", "--statistics", "all.yaml")
    ran = mccgc("lint", *args, cwd=place)
    assert ran.code == 1
    assert [line.split()[:2] for line in ran.out.splitlines()] == [
        ["1", "REF004"],
        ["1", "TXT008"],
        ["1", "TXT015"],
    ]
    assert len(json.loads((place / "a.json").read_text(encoding="utf-8"))["constats"]) == 3
    assert json.loads((place / "b.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_the_page_of_a_rule(place: Path) -> None:
    for asked in ("TXT008", "txt008", "espaces-doubles"):
        ran = mccgc("rule", asked, cwd=place)
        assert (ran.code, ran.out.splitlines()[0]) == (
            0,
            "TXT008 espaces-doubles (avertissement, correction sûre)",
        )
    english = mccgc("rule", "TXT008", "--lang", "en", cwd=place).out
    assert english.splitlines()[0].endswith(", safe fix)")
    english = mccgc("rule", "REF001", "--lang", "en", cwd=place).out
    assert english.splitlines()[2] == "A compétence belongs to one bloc only."
    for form in ("markdown", "json"):
        told = mccgc("rule", "REF001", "--lang", "en", "--format", form, cwd=place)
        assert "Why: a bloc is acquired alone" in told.out
    assert mccgc("rule", "TXT008", "--format", "markdown", cwd=place).out.count("```yaml") == 2
    page = json.loads(mccgc("rule", "TXT008", "--format", "json", cwd=place).out)
    assert (page["code"], page["correction"]) == ("TXT008", "safe")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("TXT0O8",), "TXT008"),
        (("espaces-double",), "espaces-doubles"),
        (("TXT008", "--format", "jsn"), "json"),
        ((), "--all"),
    ],
)
def test_a_page_that_does_not_exist(args: tuple[str, ...], said: str, place: Path) -> None:
    ran = mccgc("rule", *args, cwd=place)
    assert (ran.code, ran.out, said in ran.err) == (2, "", True)


def test_every_page_in_every_form(place: Path) -> None:
    listed = mccgc("rule", "--all", cwd=place).out.splitlines()
    assert [line.split()[0] for line in listed] == sorted(rule_names())
    pages = json.loads(mccgc("rule", "--all", "--format", "json", cwd=place).out)
    assert [page["code"] for page in pages] == sorted(rule_names())
    text = mccgc("rule", "--all", "--format", "markdown", cwd=place).out
    assert text.count("\n## ") + 1 == len(rule_names())


@pytest.mark.parametrize("kind", KINDS)
def test_the_head_of_a_code_tells_what_its_rule_reads(kind: str) -> None:
    """Rules that cannot look at a file are not imported: the table must not leave one out."""
    rules = [rule(code) for code in rule_names()]
    assert set(codes_for(kind)) == {r.code for r in rules if r.check and kind in r.targets}
    assert {read for kinds in READ_BY.values() for read in kinds} <= set(KINDS)


@pytest.mark.parametrize(
    ("words", "proposed"),
    [
        ("mccgc rule TXT00", ["TXT001", "TXT009"]),
        ("mccgc rule espa", ["espaces-doubles"]),
        ("mccgc lint --select REF00", ["REF001"]),
        ("mccgc lint --select REF001,COU", ["REF001,COU001"]),
        ("mccgc lint --output-format s", ["sarif"]),
        ("mccgc lint --output s", ["sarif="]),
        ("mccgc lint --fail-on ja", ["jamais"]),
        ("mccgc baseline p", ["prune"]),
        ("mccgc ba", ["baseline"]),
        ("mccgc lint --unsa", ["--unsafe-fixes"]),
    ],
)
def test_the_shell_completes(words: str, proposed: list[str], place: Path) -> None:
    env = {
        "_MCCGC_COMPLETE": "complete_bash",
        "COMP_WORDS": words,
        "COMP_CWORD": str(words.count(" ")),
    }
    out = mccgc(cwd=place, **env).out.split()
    assert set(proposed) <= set(out)
