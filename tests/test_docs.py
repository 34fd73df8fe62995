"""The documentation shows what the commands show: every console block is run.

`MCCGC_DOCS=1 pytest tests/test_docs.py` writes again the outputs that no longer agree.
"""

import os
import shutil
from difflib import unified_diff
from pathlib import Path

import pytest

from console import DATA, ROOT, Session, Terminal, agrees, blocks, rewritten, sessions

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
REWRITE = os.environ.get("MCCGC_DOCS") == "1"


@pytest.mark.parametrize(
    "page", [p for p in PAGES if blocks(p.read_text(encoding="utf-8"))], ids=lambda p: p.name
)
def test_a_page_shows_what_its_commands_show(page: Path, tmp_path: Path) -> None:
    """The blocks of a page are one session: a command finds the files that another wrote."""
    for name in DATA:
        shutil.copytree(ROOT / name, tmp_path / name)
    terminal = Terminal(tmp_path)
    text = page.read_text(encoding="utf-8")
    wrong: dict[tuple[int, int], list[str]] = {}
    told: list[str] = []
    for number, block in enumerate(blocks(text)):
        for rank, session in enumerate(sessions(block)):
            if not session.runs:
                continue
            shown = terminal.run(session.command)
            if not agrees(session.output, shown):
                wrong[number, rank] = shown
                told += [f"$ {session.command}", *_difference(session.output, shown)]
    if REWRITE and wrong:
        page.write_text(rewritten(text, wrong), encoding="utf-8")
    else:
        assert not told, "\n".join([f"{page.relative_to(ROOT)}:", *told])


def _difference(written: list[str], shown: list[str]) -> list[str]:
    return list(unified_diff(written, shown, "written", "shown", lineterm=""))


BLOCK = """\
$ mccgc lint \\
    data
a
…
$ make demo
$ echo $?
1
"""


def test_a_block_is_read_as_it_is_typed() -> None:
    assert sessions(BLOCK) == [
        Session("mccgc lint \\\n    data", ["a", "…"]),
        Session("make demo", []),
        Session("echo $?", ["1"]),
    ]
    assert [session.runs for session in sessions(BLOCK)] == [True, False, True]
    with pytest.raises(ValueError, match="starts with a command"):
        sessions("no command\n")


@pytest.mark.parametrize(
    ("written", "agreed"),
    [
        ("a b c", True),
        ("a b", False),
        ("a b c d", False),
        ("a … c", True),
        ("…", True),
        ("a b c …", True),
        ("… b …", True),
        ("… d …", False),
        ("a … b c", True),
        ("… a … c …", True),
        ("b …", False),
        ("", False),
    ],
)
def test_an_ellipsis_stands_for_any_lines(written: str, agreed: bool) -> None:  # noqa: FBT001
    assert agrees(written.split(), ["a", "b", "c"]) is agreed


def test_a_terminal_remembers_how_a_command_ended(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    assert terminal.run("mccgc --version")[0].startswith("mccgc ")
    assert terminal.run("mccgc lint nulle-part.yaml") == [
        "mccgc\u202f: nulle-part.yaml n’existe pas."
    ]
    assert terminal.run("echo $?") == ["2"]


def test_only_what_no_longer_agrees_is_written_again() -> None:
    page = f"avant\n\n```console\n{BLOCK}```\n\naprès\n\n```console\n$ mccgc x\nold\n```\n"
    assert rewritten(page, {}) == page
    assert rewritten(page, {(1, 0): ["new", "", "lines", ""]}) == page.replace(
        "old\n", "new\n\nlines\n"
    )
