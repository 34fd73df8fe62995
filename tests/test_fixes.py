"""A fix mends what its rule finds, keeps every comment, and is refused when in doubt."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import petite_cohorte
from commande import mccgc
from mccgc.lint import settings as run_settings
from mccgc.lint.edits import Edit
from mccgc.lint.fixes import SAFE, UNSAFE, Mended, applied, differences, mend
from mccgc.lint.registry import Rule, rule, rule_names
from mccgc.lint.run import Linter
from mccgc.source import read

DATA = Path(__file__).parent.parent / "data"
RULES = [known for known in map(rule, rule_names()) if known.fix is not None]
NAMES = {"referentiel": "referentiel.yaml", "reglement": "reglement.yaml"}


def linter(*codes: str) -> Linter:
    return Linter(run_settings.settings(run_settings.Layer(select=codes)))


def mended(text: str, path: Path, run: Linter, *, unsafe: bool = True) -> Mended:
    run.library.hold(path, read(text.encode(), path.as_posix()))
    return mend(run, path, unsafe=unsafe)


def example(known: Rule, text: str, folder: Path) -> Mended:
    """Fix an example of a rule's page, with the files that stand beside it."""
    kind = known.targets[0]
    path = folder / NAMES.get(kind, f"{kind}.yaml")
    run = linter(known.code, *(("TXT008",) if known.code == "SUP002" else ()), "TXT002", "TXT014")
    for other, beside in getattr(known.module, "AVEC", {}).items():
        (folder / NAMES[other]).write_text(beside, encoding="utf-8")
    if kind == "referentiel" and known.code.startswith(("SCH", "SUP")):
        path.write_text(text, encoding="utf-8")
    return mended(text, path, run)


@pytest.mark.parametrize("known", RULES, ids=lambda r: f"{r.code}-{r.name}")
def test_a_rule_with_a_fix_shows_it(known: Rule, tmp_path: Path) -> None:
    assert known.fix in (SAFE, UNSAFE)
    done = example(known, known.module.AVANT, tmp_path)
    assert done.text == known.module.APRES
    assert done.mended > 0


@pytest.mark.parametrize("known", RULES, ids=lambda r: f"{r.code}-{r.name}")
def test_a_fix_is_done_once(known: Rule, tmp_path: Path) -> None:
    done = example(known, known.module.APRES, tmp_path)
    assert (done.text, done.mended) == (known.module.APRES, 0)


WORDS = st.sampled_from(
    [
        "Analyser",
        "un  marché",
        "client ,",
        "l'offre",
        "d’un",
        "«pitch »",
        "la suite:",
        "fin .",
        "a#b",
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)
QUOTES = st.sampled_from(["'", '"', "|-"])
COMMENTS = st.sampled_from(
    [
        "",
        "  # une remarque",
        "  # mccgc: ignore[TXT008] ainsi dans l'original",
        "  # mccgc: ignore[TXT009,TXT014] ainsi dans l'original",
        "  # mccgc: ignore[TXT008] sans objet # et une remarque",
    ]
)
ENDS = st.sampled_from(["\n", "\r\n"])


@st.composite
def files(draw: st.DrawFn) -> str:
    """A référentiel with faults of wording, in every way of writing a text."""
    lines = ["format: mccgc/referentiel@1"]
    lines += ["certification: {intitule: Vendeur, certificateur: Institut, version: '1'}"]
    lines += ["blocs:", "  - code: B1", "    intitule: Vendre", "    activites:"]
    lines += ["      - code: A1", "        intitule: Vente", "        taches:"]
    for text in draw(st.lists(TEXTS, min_size=1, max_size=4)):
        if draw(st.booleans()):
            lines.append(f"          {draw(COMMENTS).strip()}")
        quote = draw(QUOTES)
        if quote == "|-":
            lines += [f"          - |-{draw(COMMENTS)}", f"            {text}"]
        else:
            inside = text.replace("'", "''") if quote == "'" else text
            lines.append(f"          - {quote}{inside}{quote}{draw(COMMENTS)}")
    return draw(ENDS).join([*lines, ""])


def comments(text: str) -> list[str]:
    """What is written after « # », less the suppressions, which a fix may take out."""
    rest = [re.sub(r"# mccgc: ignore\[[^]]*\][^#\r\n]*", "", line) for line in text.splitlines()]
    return [found[0] for line in rest if (found := re.search(r"# .*", line))]


@given(text=files())
@settings(max_examples=60, deadline=None)
def test_fixing_again_changes_nothing_and_comments_stay(text: str) -> None:
    path = Path("referentiel.yaml")
    first = mended(text, path, linter("TXT", "SUP", "REF"))
    again = mended(first.text, path, linter("TXT", "SUP", "REF"))
    assert (again.text, again.mended) == (first.text, 0)
    assert comments(first.text) == comments(text)
    assert ("\r\n" in first.text) == ("\r\n" in text)
    before = linter("TXT", "SUP", "REF").examine(path, read(text.encode(), path.as_posix()))
    assert len(first.examined.findings) <= len(before.findings)


def test_the_shipped_files_need_no_fix() -> None:
    for name in ("referentiel.yaml", "reglement.yaml"):
        done = mend(linter("ALL"), DATA / name, unsafe=True)
        assert done.mended == 0


def test_safe_fixes_change_no_wording() -> None:
    """A référentiel is a legal text: without a person's eye, only white space may change."""
    for known in RULES:
        if known.fix == SAFE and known.code != "SUP002":
            words = [re.sub(r"\s+", "", getattr(known.module, name)) for name in ("AVANT", "APRES")]
            assert words[0] == words[1], known.code


def test_edits_are_written_from_the_end() -> None:
    assert applied("abcdef", [Edit((1, 2), "XX"), Edit((4, 5), ""), Edit((6, 6), "!")]) == "aXXcdf!"


def test_differences_are_the_smallest_values() -> None:
    one, other = (
        read(t.encode(), "x").document.root
        for t in ("a: {b: 1, c: [1, 2]}", "a: {b: 1, c: [1, 3], d: 4}")
    )
    assert list(differences(one, other)) == [("a", "c", 1), ("a", "d")]


@pytest.mark.parametrize(
    ("span", "text", "paths"),
    [
        ((0, 5), "{", ()),  # no longer YAML
        ((9, 24), "Autre", ()),  # another value than it says
        ((24, 24), "  x  y (", (("blocs", 0, "intitule"),)),  # more is found
    ],
)
def test_a_fix_that_makes_it_worse_is_refused(
    span: tuple[int, int], text: str, paths: tuple[object, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = "blocs:\n- intitule: Négocier  un contrat\n"
    module = rule("TXT008").module
    monkeypatch.setattr(module, "fix", lambda *_: [Edit(span, text, paths)])  # type: ignore[arg-type]
    done = mended(source, Path("referentiel.yaml"), linter("TXT008", "TXT002"))
    assert (done.text, done.mended) == (source, 0)


def test_a_fix_that_never_ends_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    module = rule("TXT008").module
    where = (("blocs", 0, "intitule"),)
    monkeypatch.setattr(module, "fix", lambda *_: [Edit((20, 20), "e", where)])
    done = mended("blocs:\n- intitule: Négocier  un\n", Path("referentiel.yaml"), linter("TXT008"))
    assert 0 < done.mended <= 100


FAULTY = """\
\ufeffformat: mccgc/referentiel@1\r
# en tête\r
certification: {intitule: Négociation, certificateur: Institut, version: "1"}\r
blocs:\r
  - code: B1   # alignée\r
    intitule: Négocier  un contrat  # deux espaces\r
"""


def test_the_command_fixes_a_file_in_place(tmp_path: Path) -> None:
    path = tmp_path / "referentiel.yaml"
    path.write_bytes(FAULTY.encode())
    path.chmod(0o640)
    args = ("lint", "--select", "TXT008", "referentiel.yaml")
    shown = mccgc(*args, "--diff", cwd=tmp_path)
    assert (shown.code, path.read_bytes()) == (1, FAULTY.encode())
    assert "-    intitule: Négocier  un contrat  # deux espaces\r\n" in shown.out
    assert "+    intitule: Négocier un contrat  # deux espaces\r\n" in shown.out
    done = mccgc(*args, "--fix", cwd=tmp_path)
    assert (done.code, done.out) == (0, "")
    assert path.read_bytes() == FAULTY.replace("Négocier  un", "Négocier un").encode()
    assert path.stat().st_mode & 0o777 == 0o640
    assert [p.name for p in tmp_path.iterdir()] == ["referentiel.yaml"]
    again = mccgc(*args, "--diff", cwd=tmp_path)
    assert (again.code, again.out) == (0, "")


def test_unsafe_fixes_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "referentiel.yaml"
    text = FAULTY.replace("Négocier  un", "négocier un")
    path.write_bytes(text.encode())
    args = ("lint", "--select", "TXT015", "referentiel.yaml")
    told = mccgc(*args, cwd=tmp_path).err
    assert "--unsafe-fixes" in told
    mccgc(*args, "--fix", cwd=tmp_path)
    assert path.read_bytes() == text.encode()
    mccgc(*args, "--fix", "--unsafe-fixes", cwd=tmp_path)
    assert "intitule: Négocier un" in path.read_text(encoding="utf-8")
    assert mccgc(*args, "--unsafe-fixes", cwd=tmp_path).code == 2


def test_what_is_silenced_or_known_is_not_fixed(tmp_path: Path) -> None:
    path = tmp_path / "referentiel.yaml"
    text = FAULTY.replace("# deux espaces", "# mccgc: ignore[TXT008] ainsi dans l'original")
    path.write_bytes(text.encode())
    mccgc("lint", "--fix", "referentiel.yaml", cwd=tmp_path)
    assert path.read_bytes() == text.encode()
    path.write_bytes(FAULTY.encode())
    mccgc("baseline", "write", "referentiel.yaml", cwd=tmp_path)
    base = ("--baseline", ".mccgc-baseline.json")
    mccgc("lint", "--fix", *base, "referentiel.yaml", cwd=tmp_path)
    assert path.read_bytes() == FAULTY.encode()


def test_standard_input_is_given_back_mended(tmp_path: Path) -> None:
    args = ("lint", "-", "--stdin-filename", "referentiel.yaml", "--fix", "--select", "TXT008")
    done = mccgc(*args, cwd=tmp_path, given=FAULTY)
    assert done.code == 0
    assert done.out == FAULTY.removeprefix("\ufeff").replace("Négocier  un", "Négocier un")


def shipped(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    """The shipped référentiel beside its document, changed."""
    text = (DATA / "referentiel.yaml").read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    (tmp_path / "source").mkdir()
    (tmp_path / "source/referentiel.txt").write_bytes(
        (DATA / "source/referentiel.txt").read_bytes()
    )
    path = tmp_path / "referentiel.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("blocs:\n", "bloc:\n"),
        ("libelle: Evaluer", "libele: Evaluer"),
        ("        taches:\n", "        tache:\n"),
        ("ignore[TXT009] le document", "ignore[TXT009] le document\n            #  le document"),
    ],
)
def test_a_misspelt_key_takes_no_reason_away(old: str, new: str, tmp_path: Path) -> None:
    path = shipped(tmp_path, (old, new))
    before = path.read_text(encoding="utf-8")
    mccgc("lint", "--fix", "--unsafe-fixes", "referentiel.yaml", cwd=tmp_path)
    after = path.read_text(encoding="utf-8")
    assert re.findall("ignore.*", after) == re.findall("ignore.*", before)


def test_what_the_source_has_is_not_mended(tmp_path: Path) -> None:
    """« marché , en » is certified: without its suppression it is found, and stays."""
    text = (DATA / "referentiel.yaml").read_text(encoding="utf-8")
    quirk = next(line for line in text.splitlines(keepends=True) if "ignore[TXT009]" in line)
    path = shipped(tmp_path, (quirk, ""), ("clés du client\n", "clés du client .\n"))
    before = path.read_text(encoding="utf-8")
    mccgc("lint", "--fix", "--unsafe-fixes", "--select", "TXT009", path.name, cwd=tmp_path)
    assert path.read_text(encoding="utf-8") == before.replace("client .\n", "client.\n", 1)
    mccgc("lint", "--fix", "--unsafe-fixes", "--select", "TXT", path.name, cwd=tmp_path)
    assert "marché , en mettant" in path.read_text(encoding="utf-8")
    assert "l’affaire" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        *((doubt, doubt) for doubt in ("pas acquis", "inacquis", "peu acquis", "mal acquis")),
        *((doubt, doubt) for doubt in ("acquis?", "acquis -")),
        ("aquis", "acquis"),
        ("non aquis", "non acquis"),
    ],
)
def test_no_correction_turns_a_mark_into_its_contrary(
    written: str, mended: str, tmp_path: Path
) -> None:
    cohorte = petite_cohorte.write(tmp_path)
    path = cohorte / "BORD-1.yaml"
    text = path.read_text(encoding="utf-8").replace("C1.1: acquis", f"C1.1: {written}", 1)
    path.write_text(text, encoding="utf-8")
    assert f"C1.1: {written}" in text
    mccgc("lint", "--fix", "--unsafe-fixes", path, cwd=tmp_path)
    assert f"C1.1: {mended}," in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("written", "mended"),
    [("pas_acquis", "pas_acquis"), ("inacquis", "inacquis"), ("non_aquis", "non_acquis")],
)
def test_no_correction_turns_a_decision_into_its_contrary(
    written: str, mended: str, tmp_path: Path
) -> None:
    path = petite_cohorte.write(tmp_path) / "deliberation.yaml"
    decided = f"decisions: [{{candidat: BORD-1, bloc: B1, decision: {written}, motif: Vu.}}]\n"
    head = "format: mccgc/deliberation@1\nle: 2026-06-25\npresents: [J1, J2]\n"
    path.write_text(head + decided, encoding="utf-8")
    mccgc("lint", "--fix", "--unsafe-fixes", path, cwd=tmp_path)
    assert f"decision: {mended}," in path.read_text(encoding="utf-8")
