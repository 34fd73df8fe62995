"""What fixes would change in a file, as differences that a person reads, or that `patch` applies.

Around a change, and beside it on its line, may stand what nobody else should read: of a dossier,
of its cohorte and of the délibération, only the changed lines are shown, as a finding would.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher, unified_diff

from mccgc import inert
from mccgc.lint.files import meant
from mccgc.lint.run import Examined
from mccgc.reporters.private import shown

_OPEN = ("referentiel", "reglement", "cas")
"""Kinds of file that everybody may read."""

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def differences(before: Examined, after: Examined) -> Iterator[str]:
    """Give the lines to write; nothing when nothing changes."""
    if before.document.text == after.document.text:
        return
    name = inert.plain(before.document.path)
    if meant(after.document) not in _OPEN:
        yield from (f"--- {name}\n", f"+++ {name}\n")
        yield from _changed(before, after)
        return
    a, b = (_LINE.findall(each.document.text) for each in (before, after))
    for line in unified_diff(a, b, name, name):
        end = "" if line.endswith("\n") else "\n\\ No newline at end of file\n"
        yield inert.lines(f"{line}{end}")


def _changed(before: Examined, after: Examined) -> Iterator[str]:
    """Give the changed lines alone, less what must stay hidden."""
    old, new = before.document.lines, after.document.lines
    left, right = (shown(each.document, each.findings) for each in (before, after))
    for kind, a, a_end, b, b_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield f"@@ -{a + 1},{a_end - a} +{b + 1},{b_end - b} @@\n"
            yield from (f"-{inert.plain(line)}\n" for line in left[a:a_end])
            yield from (f"+{inert.plain(line)}\n" for line in right[b:b_end])
