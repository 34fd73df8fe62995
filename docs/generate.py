"""Write the reference pages from the code: `python docs/generate.py`, or `--check` to compare."""

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from mccgc import messages
from mccgc.cli.app import COMMANDS
from mccgc.lint.registry import FAMILIES, Rule, rule, rule_names
from mccgc.model.conditions import MECANISMES
from mccgc.model.schema import FORMATS, schema

ROOT = Path(__file__).parent.parent
NOTE = "<!-- Page engendrée par docs/generate.py : ne pas modifier à la main. -->\n\n"


def pages() -> dict[Path, str]:
    """Every generated file, with what it should hold."""
    reference = ROOT / "docs" / "reference"
    written = {
        reference / "commandes.md": NOTE + "\n".join(_commands()),
        reference / "regles-de-lint.md": NOTE + "\n".join(_rules()),
        reference / "mecanismes.md": NOTE + "\n".join(_mechanisms()),
        reference / "formats.md": NOTE + "\n".join(_formats()),
    }
    for kind in FORMATS:
        text = json.dumps(schema(kind), ensure_ascii=False, indent=2) + "\n"
        written[ROOT / "schemas" / f"{kind}.schema.json"] = text
    return written


def _commands() -> Iterator[str]:
    yield "# Commandes\n"
    yield "Codes de sortie : 0 tout va bien ; 1 des constats au seuil ou au-dessus ; 2 usage,"
    yield "configuration ou chemin ; 3 erreur interne.\n"
    for name in COMMANDS:
        yield f"## mccgc {name}\n\n{messages.say(f'aide.{name}.longue')}\n"


def _rules() -> Iterator[str]:
    yield "# Règles du linter\n"
    for family, title in FAMILIES.items():
        yield f"## {family} – {title}\n"
        for each in (rule(code) for code in rule_names() if code.startswith(family)):
            yield f"### {each.code} {each.name}\n\nSévérité : {each.severity.value}.\n"
            yield f"{each.page}\n"
            yield from _examples(each)


def _examples(each: Rule) -> Iterator[str]:
    for title, name in (("Valide", "VALIDE"), ("À corriger", "INVALIDE")):
        example = getattr(each.module, name)
        first = example if isinstance(example, str | bytes) else example[0]
        if isinstance(first, str):
            yield f"{title} :\n\n```yaml\n{first.rstrip()}\n```\n"


def _mechanisms() -> Iterator[str]:
    yield "# Mécanismes du règlement\n"
    for name in MECANISMES:
        module = importlib.import_module(f"mccgc.decision.mecanismes.{name}")
        yield f"## `{name}`\n\n{(module.__doc__ or '').strip()}\n"


def _formats() -> Iterator[str]:
    yield "# Formats de fichiers\n"
    for kind in FORMATS:
        whole = schema(kind)
        yield f"## {kind}\n\n{whole.get('description', '')}\n"
        for title, table in [("", whole), *sorted(whole.get("$defs", {}).items())]:
            if "properties" not in table:
                continue
            if title:
                yield f"### {kind} : {title}\n\n{table.get('description', '')}\n"
            yield "| Clé | Obligatoire | Sens |\n|---|---|---|"
            for key, node in table["properties"].items():
                needed = "oui" if key in table.get("required", ()) else ""
                told = str(node.get("description", "")).replace("\n", " ").replace("|", "\\|")
                yield f"| `{key}` | {needed} | {told} |"
            yield ""


def main(arguments: list[str]) -> int:
    """Write the pages, or with `--check` say which are not up to date."""
    stale = [
        path
        for path, text in pages().items()
        if not path.is_file() or path.read_text(encoding="utf-8") != text
    ]
    if "--check" in arguments:
        sys.stdout.writelines(f"{path.relative_to(ROOT)}\n" for path in stale)
        return int(bool(stale))
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(pages()[path], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
