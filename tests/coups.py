"""Run a command many times, and at each call that changes a file, kill it or refuse the call.

`python coups.py mort|panne FOLDER ARGUMENTS…` starts each run from a copy of the folder, and writes
as JSON, run after run, the exit code (None when killed), what was said, and what the copy holds.
The last run is the one that nothing stopped. Imports are paid once: each run is a fork.
"""

import errno
import json
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from itertools import count
from pathlib import Path
from typing import Any

from mccgc.cli import app

CALLS = ("open", "write", "fchmod", "fsync", "replace", "mkdir")


def held(folder: Path) -> dict[str, str]:
    """Give the text of each file of a folder, hidden ones included."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}


def struck(name: str, mode: str, last: int, calls: "count[int]") -> Callable[..., Any]:
    """Make a call of the system that fails, or kills, when it is the last one allowed."""
    real = getattr(os, name)

    def call(*args: Any, **named: Any) -> Any:
        reads = name == "open" and not args[1] & os.O_CREAT
        if reads or next(calls) != last:
            return real(*args, **named)
        if mode == "panne":
            raise OSError(errno.ENOSPC, "No space left on device")
        if name == "write":
            real(args[0], bytes(args[1])[: len(args[1]) // 2])
        os.kill(os.getpid(), signal.SIGKILL)
        return None

    return call


def run(mode: str, folder: Path, args: list[str], last: int) -> dict[str, Any]:
    """Run the command in a child, where a call of the system is the last."""
    said = folder.parent / "dit"
    child = os.fork()
    if child == 0:
        os.chdir(folder)
        with said.open("w", encoding="utf-8") as stream:
            os.dup2(stream.fileno(), 1)
            os.dup2(stream.fileno(), 2)
        calls = count(1)
        for name in CALLS:
            setattr(os, name, struck(name, mode, last, calls))
        code = app.run(args)
        os._exit(code if next(calls) > last else 100 + code)
    _, status = os.waitpid(child, 0)
    ended = os.WEXITSTATUS(status) if os.WIFEXITED(status) else None
    return {"code": ended, "dit": said.read_text("utf-8"), "fichiers": held(folder)}


def warm(folder: Path, origin: str, args: list[str]) -> None:
    """Run the command once, so that what it imports is there for every child."""
    shutil.copytree(origin, folder)
    os.chdir(folder)
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        app.run(args)


def main() -> None:
    """Strike at the first call, at the second, until a run ends by itself."""
    mode, origin, *args = sys.argv[1:]
    runs: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "essai"
        warm(Path(place) / "avant", origin, args)
        for last in count(1):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(origin, folder)
            runs.append(run(mode, folder, args, last))
            if (runs[-1]["code"] or 0) >= 100:
                break
    runs[-1]["code"] -= 100
    json.dump(runs, sys.stdout)


if __name__ == "__main__":
    main()
