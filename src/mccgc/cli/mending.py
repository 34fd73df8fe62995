"""Fixes of a run: shown as differences, or written, all or none."""

import sys
from codecs import BOM_UTF8 as BOM
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from mccgc.cli import output
from mccgc.cli.linting import Run
from mccgc.errors import Finding
from mccgc.lint.fixes import Mended, mend
from mccgc.lint.run import Examined
from mccgc.opening import LARGE, read_bytes


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
        from mccgc.reporters.differences import differences

        changed = False
        for path in self.run.paths:
            found = self.run.linter.examine(path)
            _, mended = self._each(path)
            for line in differences(found, mended.examined):
                changed = True
                sys.stdout.write(line)
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
