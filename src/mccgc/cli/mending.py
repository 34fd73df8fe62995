"""Fixes of a run: shown as differences, or written whole or not at all."""

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from mccgc.cli import output
from mccgc.cli.linting import Run
from mccgc.errors import Finding, MccgcError, cause
from mccgc.lint.files import meant
from mccgc.lint.fixes import Mended, mend
from mccgc.lint.run import Examined

BOM = "\ufeff"
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


class Mending(NamedTuple):
    """How to fix the files of a run; `shown` gives, of a file's findings, those to mend."""

    run: Run
    unsafe: bool
    shown: Callable[[Examined], list[Finding]]

    def _each(self, path: Path) -> tuple[str, Mended]:
        before = self.run.linter.library.read(path).document.text
        return before, mend(self.run.linter, path, unsafe=self.unsafe, shown=self.shown)

    def show(self) -> int:
        """Write the differences on standard output; returns 1 when there are some."""
        from difflib import unified_diff

        changed = 0
        for path in self.run.paths:
            before, mended = self._each(path)
            changed |= before != mended.text
            a, b = _LINE.findall(before), _LINE.findall(mended.text)
            # Around a change in a dossier may stand what nobody else should read.
            around = 0 if meant(mended.examined.document) == "dossier" else 3
            for line in unified_diff(a, b, path.as_posix(), path.as_posix(), n=around):
                end = "" if line.endswith("\n") else "\n\\ No newline at end of file\n"
                sys.stdout.write(f"{line}{end}")
        return int(changed)

    def write(self) -> list[Examined]:
        """Rewrite the files that change; what came on standard input is given back mended."""
        examined, count = [], 0
        for path in self.run.paths:
            before, mended = self._each(path)
            if path == self.run.given:
                sys.stdout.write(mended.text)
            elif before != mended.text:
                _rewrite(path, mended.text)
            examined.append(mended.examined)
            count += mended.mended
        if count:
            output.note(output.say("corrections.faites", nombre=count))
        return examined


def _rewrite(path: Path, text: str) -> None:
    """Put a text in the place of a file's, at once, with its byte order mark and its mode."""
    real = path.resolve()
    partial = real.with_name(f".{real.name}.partiel")
    try:
        mark = BOM if real.read_bytes().startswith(BOM.encode()) else ""
        partial.write_bytes(f"{mark}{text}".encode())
        partial.chmod(real.stat().st_mode)
        partial.replace(real)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise MccgcError("fichier-inaccessible", chemin=path, detail=cause(error)) from error
