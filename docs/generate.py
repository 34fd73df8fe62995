"""Write the schemas and the reference pages from the code.

`python docs/generate.py` writes them; with `--check`, shows what differs and ends with 1.
"""

import sys
from collections.abc import Iterable
from difflib import unified_diff
from pathlib import Path

from generators import commandes, formats, mecanismes, regles, schemas

ROOT = Path(__file__).parent.parent
NOTE = "<!-- Page engendrée par docs/generate.py : ne pas modifier à la main. -->\n\n"


def pages() -> dict[str, str]:
    """Every generated file by its path from the root, with what it should hold."""
    reference: dict[str, Iterable[str]] = {
        "commandes": commandes.page(),
        "regles-de-lint": regles.rules(),
        "erreurs": regles.errors(),
        "formats": formats.page(ROOT),
        "mecanismes": mecanismes.page(),
    }
    return {
        **{f"docs/reference/{name}.md": _text(page) for name, page in reference.items()},
        **{f"schemas/{name}": text for name, text in schemas.files()},
    }


def _text(page: Iterable[str]) -> str:
    return NOTE + "\n".join(page).rstrip("\n") + "\n"


def differences(root: Path = ROOT) -> list[str]:
    """Lines that tell the files under `root` from what they should hold."""
    found: list[str] = []
    for name, text in pages().items():
        path = root / name
        there = path.read_text(encoding="utf-8") if path.is_file() else ""
        found += unified_diff(
            there.splitlines(), text.splitlines(), name, f"{name} (engendré)", lineterm="", n=1
        )
    return found


def main(arguments: list[str]) -> int:
    """Write the pages, or compare them."""
    if "--check" in arguments:
        found = differences()
        sys.stdout.writelines(f"{line}\n" for line in found)
        return int(bool(found))
    for name, text in pages().items():
        path = ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
