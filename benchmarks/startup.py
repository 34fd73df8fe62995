"""Start-up and lint: the command against `python -c pass`, yamllint and check-jsonschema."""

import sys
from pathlib import Path

from timing import ROOT, commands, machine, table

BIN = Path(sys.executable).parent
FILE = "data/referentiel.yaml"
PEER = "python -c pass"
BARE = "import typer; app = typer.Typer(); app.command()(lambda: None); app([])"
LIBRARIES = f"import gc; gc.disable(); import yaml._yaml, jsonschema_rs; {BARE}"
"""What a linter made with these libraries costs before it does anything: the floor of ours."""


def main(runs: int = 15) -> str:
    """Measure, and write the section of the page."""
    schema = str(ROOT / "schemas/referentiel.schema.json")
    timings = commands(
        {
            PEER: [sys.executable, "-c", "pass"],
            "a bare Typer command": [sys.executable, "-c", BARE],
            "the same, its libraries imported": [sys.executable, "-c", LIBRARIES],
            "mccgc --version": [str(BIN / "mccgc"), "--version"],
            "mccgc --help": [str(BIN / "mccgc"), "--help"],
            "mccgc lint": [str(BIN / "mccgc"), "lint", FILE],
            "yamllint": [str(BIN / "yamllint"), FILE],
            "check-jsonschema": [str(BIN / "check-jsonschema"), "--schemafile", schema, FILE],
        },
        runs,
    )
    return f"## Start-up and lint\n\n{machine()}, {runs} runs.\n\n{table(timings, PEER)}\n"


if __name__ == "__main__":
    print(main())
