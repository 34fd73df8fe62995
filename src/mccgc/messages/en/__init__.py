"""The words of mccgc, in English: those of every module of this folder."""

from importlib import import_module
from pathlib import Path

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {}
for _path in sorted(Path(__file__).parent.glob("[a-z]*.py")):
    WORDS |= import_module(f"{__name__}.{_path.stem}").WORDS
