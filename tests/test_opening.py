"""The door: what is not an ordinary file of a reasonable size is refused by every reader."""

import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

import petite_cohorte
from mccgc.cli.app import run
from mccgc.errors import MccgcError
from mccgc.opening import LARGE, SMALL, read_bytes, read_text
from mccgc.source import read_file

PACKAGE = Path(__file__).parent.parent / "src" / "mccgc"
MADE = ("pipe", "socket", "device", "endless", "huge", "folder", "loop")
SAID = (
    "ordinaire",
    "dépasse la taille",
    "c'est un dossier",
    "tourne en rond",
    "pas un dossier",
    "hors du dossier des gabarits",
)


@pytest.fixture(autouse=True)
def _never_waits() -> Iterator[None]:
    """A reader that waits for somebody fails its test rather than hang them all."""

    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(10)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def make(path: Path, kind: str) -> Path:
    """Put there something that is no file to read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        path.rmdir()
    path.unlink(missing_ok=True)
    match kind:
        case "pipe":
            os.mkfifo(path)
        case "socket":
            here = Path.cwd()
            os.chdir(path.parent)  # the name of a socket is short
            with socket.socket(socket.AF_UNIX) as one:
                one.bind(path.name)
            os.chdir(here)
        case "device":
            path.symlink_to("/dev/zero")
        case "endless":
            path.symlink_to("/dev/stdin")
        case "huge":
            with path.open("wb") as stream:
                stream.truncate(LARGE + 1)
        case "folder":
            path.mkdir()
        case "loop":
            path.symlink_to(path.name)
    return path


@pytest.mark.parametrize("kind", MADE)
def test_only_an_ordinary_file_is_opened(tmp_path: Path, kind: str) -> None:
    with pytest.raises(MccgcError) as caught:
        read_bytes(make(tmp_path / "x", kind), LARGE)
    assert caught.value.key == "fichier-illisible"


@pytest.mark.parametrize("name", ["a\0b", "\ud800", "x" * 5000, "absent", "x/" * 3000])
def test_a_name_that_cannot_be_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(MccgcError):
        read_bytes(tmp_path / name)


def test_the_size_that_a_file_may_have(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"#" * SMALL)
    assert len(read_bytes(path)) == SMALL
    path.write_bytes(b"#" * (SMALL + 1))
    with pytest.raises(MccgcError):
        read_bytes(path)
    with pytest.raises(MccgcError):
        read_file(path)
    for kind in ("referentiel", "reglement"):
        path.write_bytes(f'format: "mccgc/{kind}@1"\n'.encode() + b"#" * SMALL)
        assert read_file(path).findings == []


def test_a_file_of_the_system_that_says_it_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.symlink_to("/proc/self/status")
    assert b"Pid" in read_bytes(path)


def test_a_text_is_utf8(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"\xef\xbb\xbf\xc3\xa9")
    assert read_text(path) == "é"
    path.write_bytes(b"\xe9")
    with pytest.raises(MccgcError) as caught:
        read_text(path)
    assert caught.value.params["detail"] == "porte-pas-utf8"


COHORTE = "session"
VALIDATE, LINT = ("validate", COHORTE), ("lint", ".")
READERS = {
    "cohorte": (f"{COHORTE}/cohorte.yaml", VALIDATE),
    "deliberation": (f"{COHORTE}/deliberation.yaml", VALIDATE),
    "dossier": (f"{COHORTE}/BORD-1.yaml", VALIDATE),
    "dossier expliqué": (f"{COHORTE}/BORD-1.yaml", ("explain", COHORTE, "BORD-1")),
    "dossier documenté": (f"{COHORTE}/BORD-1.yaml", ("report", COHORTE, "-o", "sortie")),
    "référentiel au-dessus": ("referentiel.yaml", VALIDATE),
    "référentiel donné": ("x.yaml", (*VALIDATE, "--referentiel", "x.yaml")),
    "règlement donné": ("x.yaml", (*VALIDATE, "--reglement", "x.yaml")),
    "règlement simulé": ("x.yaml", ("simulate", COHORTE, "--reglement", "x.yaml")),
    "fichier vérifié": ("x.yaml", ("lint", "x.yaml")),
    "dossier vérifié": (f"{COHORTE}/BORD-1.yaml", LINT),
    "cas": ("x.yaml", ("cases", "x.yaml")),
    "règlement prouvé": ("x.yaml", ("prove", "x.yaml")),
    "référentiel d'init": ("x.yaml", ("init", "neuf", "--referentiel", "x.yaml")),
    "configuration": ("mccgc.toml", LINT),
    "configuration partagée": ("pyproject.toml", LINT),
    "configuration donnée": ("x.toml", ("lint", "--config", "x.toml", ".")),
    "base": ("x.json", ("lint", "--baseline", "x.json", ".")),
    "base allégée": ("x.json", ("baseline", "prune", "-o", "x.json")),
    "texte source": ("source/referentiel.txt", ("lint", "referentiel.yaml")),
    "gabarit": ("g/pv.md.j2", ("report", COHORTE, "--templates", "{ici}/g")),
    "gabarit inclus": ("g/macros.md.j2", ("report", COHORTE, "--templates", "{ici}/g")),
}


@pytest.mark.parametrize("kind", ["pipe", "device", "huge"])
@pytest.mark.parametrize("reader", READERS)
def test_every_reader_stands_behind_the_door(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    reader: str,
    kind: str,
) -> None:
    name, words = READERS[reader]
    petite_cohorte.write(tmp_path).rename(tmp_path / COHORTE)
    monkeypatch.chdir(tmp_path)
    make(tmp_path / name, kind)
    code = run([word.format(ici=tmp_path) for word in words])
    said = "".join(capsys.readouterr())
    assert code in (1, 2)
    assert any(words in said for words in SAID), said


def test_only_the_door_opens_files() -> None:
    """Elsewhere nothing opens a file to read it, but what is shipped with the program."""
    own = {"structure.py", "chemins.py", "schema.py", "skeleton.py"}
    writers = {"writer.py", "output.py", "app.py"}
    opening = ("read_bytes()", 'read_text("utf', "read_text(encoding", ".open(", " open(", "fdopen")
    for path in PACKAGE.rglob("*.py"):
        if path.name in own | writers | {"opening.py"}:
            continue
        text = path.read_text(encoding="utf-8")
        assert not any(word in text for word in opening), path
