"""The pages of the rules, in English, by code: those of every module of this folder.

Read only when a page is asked for in English. A page says what the docstring of its rule says, in
as many paragraphs; words of the domain and keys stay as files write them.
"""

from importlib import import_module
from pathlib import Path

PAGES: dict[str, str] = {}
for _path in sorted(Path(__file__).parent.glob("[a-z]*.py")):
    PAGES |= import_module(f"{__name__}.{_path.stem}").PAGES
