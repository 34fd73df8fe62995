"""French as it is printed: in sentences, in documents, never in the words of a file."""

import re
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest

from mccgc.messages import Entry, catalogue
from mccgc.messages.typographie import FINE, typographie

PRINTED = True
ROOT = Path(__file__).parent.parent
WRONG = re.compile(r"\w'\w| [;:!?»]|« |[\xa0]")
"""What is typed, and must not be read."""


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("l'écart : 2", f"l’écart{FINE}: 2"),
        ("« rien » ; et d'un ?", f"«{FINE}rien{FINE}»{FINE}; et d’un{FINE}?"),
        ("l'{objet} n'est", "l’{objet} n’est"),
        ("« role: president »", f"«{FINE}role: president{FINE}»"),
        ("{nombre:/s} : a", "{nombre:/s}" + f"{FINE}: a"),
        ("['a', 'b']", "['a', 'b']"),
        ("2026-06: fin", "2026-06: fin"),
    ],
)
def test_a_sentence_is_set_as_french_asks(typed: str, read: str) -> None:
    assert typographie(typed) == read
    assert typographie(read) == read


def test_every_sentence_is_set() -> None:
    for key, entry in catalogue("fr").items():
        for text in entry if isinstance(entry, Entry) else (entry,):
            assert not WRONG.search(typographie(text)), key


def run(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "mccgc", *words],
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    return done


@pytest.mark.parametrize(
    "words",
    [
        ("--help",),
        ("lint", "--help"),
        ("validate", "data/scores/2026-06"),
        ("pivot", "data/scores/2026-06"),
    ],
)
def test_what_a_command_says_is_set(words: tuple[str, ...]) -> None:
    done = run(*words, cwd=ROOT)
    said = re.sub(r"MCC-\d+.*|data/.*|  +\d+ \|.*", "", done.stdout + done.stderr)
    assert FINE in said or "’" in said
    assert [line for line in said.splitlines() if re.search(r"\w'\w| [;!?»]|« ", line)] == []


def test_documents_are_set_and_a_text_of_the_référentiel_is_shown_to_the_letter(
    tmp_path: Path,
) -> None:
    run("report", "data/scores/2026-06", "-o", str(tmp_path), cwd=ROOT)
    for name in ("pv.html", "index.html", "fiches/MCC-002.html"):
        page = (tmp_path / name).read_text(encoding="utf-8")
        text = re.sub(r"(?s)<style>.*?</style>|<[^>]+>", "", page)
        assert not re.search(r"\w'\w| [;?!»]|« ", text), name
    sheet = unescape((tmp_path / "fiches/MCC-002.html").read_text(encoding="utf-8"))
    assert "Règlement d'évaluation de la certification" in sheet, "its apostrophe is the file's"
    minutes = unescape((tmp_path / "pv.html").read_text(encoding="utf-8"))
    assert "Décisions qui s’écartent de la proposition" in minutes
