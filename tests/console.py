"""Console blocks of the documentation: reading, running, comparing and writing them again."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
DATA = ("data", "cas", "templates", "schemas")
"""What a page may read: a copy of these folders, which its commands may change."""

ANY = "…"
"""A line of its own that stands for any number of lines, none included."""

_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_RUN = ("mccgc ", "echo $?")


class Session(NamedTuple):
    """A command of a block, as typed, with the output written under it."""

    command: str
    output: list[str]

    @property
    def runs(self) -> bool:
        """Whether it is ours to run: other commands only tell the reader what to type."""
        return self.command.startswith(_RUN)


def blocks(text: str) -> list[str]:
    """Give the inside of each console block of a page."""
    return _BLOCK.findall(text)


def sessions(block: str) -> list[Session]:
    """Read the commands of a block; a command goes on after a backslash at the end of its line."""
    found: list[Session] = []
    goes_on = False
    for line in block.splitlines():
        if goes_on:
            last = found.pop()
            found.append(Session(f"{last.command}\n{line}", []))
        elif line.startswith("$ "):
            found.append(Session(line[2:], []))
        elif not found:
            raise ValueError(f"a block starts with a command, not with: {line}")
        else:
            found[-1].output.append(line.rstrip())
        goes_on = (goes_on or line.startswith("$ ")) and line.endswith("\\")
    return found


class Terminal:
    """Runs commands one after the other in one folder, 100 columns wide and without colours."""

    def __init__(self, folder: Path) -> None:
        """Start in a folder."""
        self.folder, self.code = folder, 0

    def run(self, command: str) -> list[str]:
        """Run a command as typed; give what it shows, both streams as they come."""
        bin_ = Path(sys.executable).parent
        env = {key: value for key, value in os.environ.items() if not key.startswith("MCCGC_")}
        done = subprocess.run(
            ["bash", "-c", f"(exit {self.code}); {command}"],
            cwd=self.folder,
            env={
                **env,
                "PATH": f"{bin_}{os.pathsep}{env['PATH']}",
                "COLUMNS": "100",
                "LINES": "40",
                "NO_COLOR": "1",
                "PYTHONUNBUFFERED": "1",
                "PYTHONUTF8": "1",
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            check=False,
        )
        self.code = done.returncode
        return [line.rstrip() for line in done.stdout.splitlines()]


def agrees(written: list[str], shown: list[str]) -> bool:
    """Whether an output is the one written, where a line `…` stands for any lines."""
    pattern = "".join(
        r"(?:[^\n]*\n)*?" if line == ANY else f"{re.escape(line)}\n" for line in trimmed(written)
    )
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in trimmed(shown))) is not None


def trimmed(lines: list[str]) -> list[str]:
    """Drop the empty lines at the end."""
    end = len(lines)
    while end and not lines[end - 1]:
        end -= 1
    return lines[:end]


def rewritten(text: str, shown: dict[tuple[int, int], list[str]]) -> str:
    """Give a page whose outputs, by block and command, are replaced by those shown."""
    numbers = iter(range(len(blocks(text))))

    def block(found: re.Match[str]) -> str:
        number = next(numbers)
        lines: list[str] = []
        for rank, session in enumerate(sessions(found[1])):
            lines.append(f"$ {session.command}")
            lines += trimmed(shown.get((number, rank), session.output))
        inside = "".join(f"{line}\n" for line in lines)
        return f"```console\n{inside}```"

    return _BLOCK.sub(block, text)
