"""Whatever stops a command, a file is the old or the new one, whole; and no input is replaced."""

import json
import os
import re
import resource
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import petite_cohorte
from commande import HEAD, bytes_of, mccgc, typed
from coups import held
from mccgc.cli import app
from mccgc.errors import MccgcError
from mccgc.render.writer import Publication, _machine

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals, links and modes of POSIX")

COUPS = Path(__file__).parent / "coups.py"
CANDIDATS = {"JURY-1", "VAE-1"}
BROKEN = HEAD.replace(
    "en menant un entretien afin de vendre", "en menant un entretien  afin de vendre"
)
"""A référentiel in which one finding can be mended: two spaces."""

COMMANDS = {
    "validate": (("validate", "essai", "--format", "json", "-o", "sortie/v.json"), "sortie/v.json"),
    "report": (("report", "essai", "-o", "sortie", "--format", "md"), "sortie/*"),
    "fix": (("lint", "--fix", "a.yaml", "b.yaml"), "[ab].yaml"),
    "lint": (("lint", "a.yaml", "--output", "sarif=sortie/l.json"), "sortie/l.json"),
    "baseline": (("baseline", "write", "a.yaml", "-o", "sortie/base.json"), "sortie/base.json"),
}
"""Commands that write, and the files they write."""


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a cohorte of two candidats, two files to mend, and a former output in every place."""
    folder = tmp_path_factory.mktemp("origine")
    cohorte = petite_cohorte.write(folder)
    for name in set(petite_cohorte.DOSSIERS) - CANDIDATS:
        (cohorte / f"{name}.yaml").unlink()
    for name in ("a.yaml", "b.yaml"):
        (folder / name).write_text(BROKEN, "utf-8")
    (folder / "sortie/fiches").mkdir(parents=True)
    for name in ("v.json", "l.json", "pv.md", "fiches/JURY-1.md"):
        (folder / "sortie" / name).write_text("ancien\n", "utf-8")
    (folder / "sortie/base.json").write_text('{"version": 1, "constats": []}\n', "utf-8")
    return folder


def struck(mode: str, origin: Path, args: tuple[str, ...]) -> list[dict[str, Any]]:
    ran = subprocess.run(
        [sys.executable, str(COUPS), mode, str(origin), *args],
        capture_output=True,
        check=False,
        env={**os.environ, "MCCGC_LANG": "fr"},
    )
    assert ran.returncode == 0, ran.stderr.decode()
    runs: list[dict[str, Any]] = json.loads(ran.stdout)
    return runs


def waiting(files: dict[str, str]) -> list[str]:
    return [name for name in files if ".partiel" in name]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("mode", ["mort", "panne"])
def test_a_file_is_the_old_one_or_the_new_one(mode: str, command: str, origin: Path) -> None:
    args, pattern = COMMANDS[command]
    old = held(origin)
    *stopped, ended = struck(mode, origin, args)
    new = ended["fichiers"]
    changed = {name for name in new if new[name] != old.get(name)}
    assert ended["code"] in (0, 1), ended["dit"]
    assert changed
    assert all(Path(name).match(pattern) or name.startswith(pattern[:-1]) for name in changed)
    assert not waiting(new)
    assert len(stopped) >= 4  # made, written, on the disk, in its place
    for run in stopped:
        files = run["fichiers"]
        for name in files.keys() - set(waiting(files)):
            assert files[name] in (old.get(name), new.get(name)), name
        assert old.keys() <= files.keys()
        if mode == "panne":
            assert run["code"] == 2, run["dit"]
            assert "le disque est plein" in run["dit"]
            assert not waiting(files)
        else:
            assert run["code"] is None
    if mode == "panne":
        assert stopped[0]["fichiers"] == old


def left_behind(folder: Path, machine: str, pid: int) -> Path:
    path = folder / f".mccgc-{machine}-{pid}-{'0' * 32}.partiel"
    path.write_text("à moitié", "utf-8")
    return path


def test_what_a_killed_run_left_is_swept(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        pass
    dead = left_behind(tmp_path, _machine(), ended.pid)
    mine = left_behind(tmp_path, _machine(), os.getpid())
    elsewhere = left_behind(tmp_path, "00000000", ended.pid)
    forgotten = left_behind(tmp_path, "00000001", 1)
    os.utime(forgotten, (time.time() - 90_000,) * 2)
    link = tmp_path / f".mccgc-{_machine()}-{ended.pid}-{'1' * 32}.partiel"
    link.symlink_to("ailleurs")
    others = [tmp_path / name for name in (".a.yaml.partiel", ".mccgc-.partiel", "notes.partiel")]
    for other in others:
        other.write_text("", "utf-8")
    with Publication() as files:
        files.write(tmp_path / "page.md", "neuf\n")
    assert not dead.exists()
    assert not forgotten.exists()
    assert all(path.exists() for path in (mine, elsewhere, *others))
    assert link.is_symlink()


def test_a_name_laid_in_wait_is_not_followed(tmp_path: Path) -> None:
    """The names that former versions used, made links to a file of someone else's."""
    folder = petite_cohorte.write(tmp_path)
    victim = tmp_path / "victime"
    victim.write_text("secret", "utf-8")
    victim.chmod(0o600)
    (tmp_path / "a.yaml").write_text(BROKEN, "utf-8")
    for name in (".a.yaml.partiel", ".v.json.partiel"):
        (tmp_path / name).symlink_to(victim)
    assert mccgc("lint", "--fix", "a.yaml", cwd=tmp_path).code == 0
    assert mccgc("validate", folder.name, "-o", "v.json", cwd=tmp_path).code == 0
    assert victim.read_text("utf-8") == "secret"
    assert stat.S_IMODE(victim.stat().st_mode) == 0o600
    assert "  afin" not in (tmp_path / "a.yaml").read_text("utf-8")


def test_a_new_file_has_the_mode_of_the_umask_and_another_keeps_its_own(tmp_path: Path) -> None:
    kept = tmp_path / "garde.md"
    kept.write_text("ancien\n", "utf-8")
    kept.chmod(0o640)
    before = os.umask(0o077)
    try:
        with Publication() as files:
            for path in (kept, tmp_path / "neuf.md"):
                files.write(path, "neuf\n")
    finally:
        os.umask(before)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes == {"garde.md": 0o640, "neuf.md": 0o600}


def test_writing_twice_writes_once(tmp_path: Path) -> None:
    path = tmp_path / "neuf" / "page.html"
    numbers = []
    for text in ("é\n", "é\n", "e\n"):
        with Publication(within=tmp_path) as files:
            files.write(path, text)
        numbers.append(path.stat().st_ino)
    assert numbers[0] == numbers[1] != numbers[2]
    assert path.read_bytes() == b"e\n"
    assert list(path.parent.iterdir()) == [path]


def test_several_files_come_together_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "fichier").write_text("", "utf-8")

    def publish() -> None:
        with Publication(within=tmp_path) as files:
            files.write(tmp_path / "a" / "b" / "page.md", "neuf\n")
            files.write(tmp_path / "fichier" / "page.md", "neuf\n")

    with pytest.raises(MccgcError, match="fichier-inaccessible"):
        publish()
    assert [path.name for path in tmp_path.iterdir()] == ["fichier"]


READ = (
    "JURY-1.yaml",
    "deliberation.yaml",
    "cohorte.yaml",
    "../reglement.yaml",
    "../referentiel.yaml",
    "../source/referentiel.txt",
)
"""What is read to decide a cohorte, from its folder."""


class Refused(NamedTuple):
    """A folder in which commands are refused, and nothing changes."""

    folder: Path
    captured: pytest.CaptureFixture[str]

    def __call__(self, *args: str) -> str:
        before = bytes_of(self.folder)
        assert (app.run(list(args)), bytes_of(self.folder)) == (2, before), args
        return self.captured.readouterr().err


@pytest.fixture
def refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Refused:
    petite_cohorte.write(tmp_path)
    (tmp_path / "source").mkdir()
    (tmp_path / "source/referentiel.txt").write_text("Texte", "utf-8")
    monkeypatch.chdir(tmp_path)
    return Refused(tmp_path, capsys)


@pytest.mark.parametrize("read", READ)
def test_an_output_is_not_laid_over_an_input_under_another_name(
    read: str, refused: Refused
) -> None:
    target = refused.folder / "essai" / read
    Path("lien").symlink_to(target)
    Path("dur").hardlink_to(target)
    for name, why in (("lien", "est un lien vers"), ("dur", "est un des fichiers que la commande")):
        assert f"{name} {why}" in refused("validate", "essai", "-o", name)
        files = ("essai", "referentiel.yaml")
        assert f"{name} {why}" in refused("lint", *files, "--output", f"json={name}")
        assert f"{name} {why}" in refused("baseline", "write", *files, "-o", name)


@pytest.mark.parametrize(
    "target", ["essai/JURY-1.yaml", "essai/deliberation.yml", "ESSAI/c.YAML", "mccgc.toml"]
)
def test_an_output_never_has_the_name_of_an_input(target: str, refused: Refused) -> None:
    """Nor of one that is not there yet: it would be read the next time."""
    assert target in refused("validate", "essai", "--output", target)
    assert target in refused("schema", "dossier", "--output", target)
    assert target in refused("lint", "essai", "--output", f"json={target}")
    assert target in refused("baseline", "write", "essai", "--output", target)


def test_a_report_is_not_laid_over_the_baseline(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(BROKEN, "utf-8")
    assert mccgc("baseline", "write", "a.yaml", "-o", "base.json", cwd=tmp_path).code == 0
    before = bytes_of(tmp_path)
    asked = ("lint", "a.yaml", "--baseline", "base.json", "--output", "json=./base.json")
    ran = mccgc(*asked, cwd=tmp_path)
    assert (ran.code, bytes_of(tmp_path)) == (2, before)
    assert mccgc("baseline", "write", "a.yaml", "-o", "base.json", cwd=tmp_path).code == 0


@pytest.mark.parametrize("planted", ["fiches", "fiches/JURY-1.md", "pv.md", "index.html"])
def test_no_document_is_written_through_a_link(planted: str, tmp_path: Path) -> None:
    petite_cohorte.write(tmp_path)
    ailleurs, link = tmp_path / "ailleurs", tmp_path / "sortie" / planted
    ailleurs.mkdir()
    link.parent.mkdir(parents=True)
    link.symlink_to(ailleurs if planted == "fiches" else ailleurs / "page")
    ran = mccgc("report", "essai", "-o", "sortie", cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert f"sortie/{planted} est un lien vers {ailleurs}" in ran.err
    assert not list(ailleurs.iterdir())
    assert [path.name for path in (tmp_path / "sortie").rglob("*")] == planted.split("/")


def test_the_folder_that_is_named_may_be_a_link(tmp_path: Path) -> None:
    petite_cohorte.write(tmp_path)
    (tmp_path / "vrai").mkdir()
    (tmp_path / "sortie").symlink_to("vrai")
    assert mccgc("report", "essai", "-o", "sortie", cwd=tmp_path).code == 0
    assert (tmp_path / "vrai/fiches/JURY-1.html").is_file()


@pytest.mark.parametrize("linked", ["a.yaml", "data"])
def test_a_fix_goes_through_no_link(linked: str, tmp_path: Path) -> None:
    real = tmp_path / "reel"
    real.mkdir()
    (real / "a.yaml").write_text(BROKEN, "utf-8")
    (tmp_path / linked).symlink_to(real / "a.yaml" if linked == "a.yaml" else real)
    before = bytes_of(tmp_path)
    ran = mccgc("lint", "--fix", linked, cwd=tmp_path)
    assert (ran.code, bytes_of(tmp_path)) == (2, before)
    assert f"{linked} est un lien vers {real}" in ran.err
    assert mccgc("lint", "--fix", "reel/a.yaml", cwd=tmp_path).code == 0
    assert bytes_of(tmp_path) != before


def test_init_writes_through_no_link(tmp_path: Path) -> None:
    (tmp_path / "ailleurs").mkdir()
    (tmp_path / "neuf").mkdir()
    (tmp_path / "neuf/schemas").symlink_to(tmp_path / "ailleurs")
    assert mccgc("init", "neuf", cwd=tmp_path).code == 2
    assert [path.name for path in (tmp_path / "neuf").iterdir()] == ["schemas"]
    assert not list((tmp_path / "ailleurs").iterdir())


def test_what_is_not_a_file_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "tube")
    ran = mccgc("schema", "dossier", "-o", "tube", cwd=tmp_path)
    assert ran.code == 2
    assert "tube n'est pas un fichier ordinaire" in ran.err
    assert stat.S_ISFIFO((tmp_path / "tube").stat().st_mode)


def test_two_at_once_publish_whole_files(tmp_path: Path) -> None:
    petite_cohorte.write(tmp_path)
    forms = ("json", "csv")
    whole = {mccgc("validate", "essai", "--format", form, cwd=tmp_path).out for form in forms}
    command = [sys.executable, "-m", "mccgc", "validate", "essai", "-o", "resultat", "--format"]
    running = [
        subprocess.Popen([*command, form], cwd=tmp_path, stderr=subprocess.DEVNULL)
        for form in forms * 2
    ]
    assert {each.wait() for each in running} == {0}
    assert typed((tmp_path / "resultat").read_bytes().decode()) in whole
    assert not list(tmp_path.glob(".*"))


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (600, 600))


@pytest.mark.parametrize("args", [("validate", "essai", "-o", "sortie/pv.md"), ("report", "essai")])
def test_a_file_that_may_grow_no_more_is_said(args: tuple[str, ...], tmp_path: Path) -> None:
    petite_cohorte.write(tmp_path)
    (tmp_path / "sortie").mkdir()
    (tmp_path / "sortie/pv.md").write_text("ancien", "utf-8")
    before = sorted(tmp_path.rglob("*"))
    ran = subprocess.run(
        [sys.executable, "-m", "mccgc", *args],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        preexec_fn=limited,
    )
    assert ran.returncode == 2, ran.stderr.decode()
    assert "ne peut être écrit : le fichier passerait la taille permise" in typed(
        ran.stderr.decode()
    )
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / "sortie/pv.md").read_text("utf-8") == "ancien"


@pytest.mark.parametrize(
    ("args", "redirected", "why"),
    [
        ("--version", ">/dev/full", "le disque est plein"),
        ("--version", ">&-", "elle est fermée"),
        ("--help", ">/dev/full", "le disque est plein"),
        ("rule TXT002", ">/dev/full", "le disque est plein"),
        ("lint a.yaml --diff", ">/dev/full", "le disque est plein"),
        ("schema dossier", ">&-", "elle est fermée"),
        ("validate essai", ">/dev/full", "le disque est plein"),
        ("validate essai --format json", ">&-", "elle est fermée"),
    ],
)
def test_a_standard_output_that_takes_nothing_is_said(
    args: str, redirected: str, why: str, tmp_path: Path
) -> None:
    petite_cohorte.write(tmp_path)
    (tmp_path / "a.yaml").write_text(BROKEN, "utf-8")
    ran = shell(f"mccgc {args} {redirected}", tmp_path)
    assert ran.returncode == 2, ran.stderr
    assert typed(ran.stderr).endswith(f"mccgc : La sortie standard ne peut être écrite : {why}.\n")
    assert not re.search("Traceback|Exception|interne", ran.stderr)


@pytest.mark.parametrize("args", ["--version", "--help", "explain essai JURY-1"])
def test_a_reader_that_leaves_is_told_nothing(args: str, tmp_path: Path) -> None:
    petite_cohorte.write(tmp_path)
    ran = shell(f"set -o pipefail; mccgc {args} | true", tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize("redirected", ["2>/dev/full", "2>&-"])
def test_a_standard_error_that_takes_nothing_stops_without_a_word(
    redirected: str, tmp_path: Path
) -> None:
    petite_cohorte.write(tmp_path)
    ran = shell(f"mccgc validate absent {redirected}", tmp_path)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert shell(f"mccgc report essai {redirected}", tmp_path).returncode in (0, 2)
    assert (tmp_path / "sortie/index.html").is_file()


def shell(command: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    command = command.replace("mccgc ", f"{sys.executable} -m mccgc ", 1)
    return subprocess.run(
        ["bash", "-c", command], cwd=cwd, capture_output=True, check=False, text=True
    )
