"""Fixes of a run: shown as differences, or written, all or none."""

import re
import sys
from codecs import BOM_UTF8 as BOM
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from mccgc.cli import output
from mccgc.cli.linting import Run
from mccgc.errors import Finding
from mccgc.lint.files import meant
from mccgc.lint.fixes import Mended, mend
from mccgc.lint.run import Examined
from mccgc.opening import LARGE, read_bytes

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
        from mccgc.render.writer import Publication

        examined, count = [], 0
        with Publication(within=Path()) as files:
            for path in self.run.paths:
                before, mended = self._each(path)
                if path == self.run.given:
                    sys.stdout.write(mended.text)
                elif before != mended.text:
                    mark = BOM if read_bytes(path, LARGE).startswith(BOM) else b""
                    files.write(path, f"{mark.decode()}{mended.text}")
                examined.append(mended.examined)
                count += mended.mended
        if count:
            output.note(output.say("corrections.faites", nombre=count))
        return examined
