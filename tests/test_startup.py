"""What a short command must not import: it would be paid at every save and every commit."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = ("pydantic", "pydantic_core", "rich", "jinja2", "dataclasses", "markdown_it", "pygments")
MODELS = ("mccgc.model", "mccgc.decision", "mccgc.cohort", "mccgc.render")
UNUSED = ("mccgc.lint.baseline", "mccgc.lint.fixes", "tomllib", "hashlib", "mccgc.reporters.sarif")

PROBE = """
import atexit, json, sys
atexit.register(lambda: sys.stderr.write("\\n" + json.dumps(sorted(sys.modules))))
sys.argv = ["mccgc", *sys.argv[1:]]
from mccgc.__main__ import main
main()
"""


def imported(*args: str) -> set[str]:
    """Modules in memory at the end of a command."""
    command = [sys.executable, "-c", PROBE, *args]
    # In a folder without a configuration: a reader of TOML is for those who have one.
    done = subprocess.run(command, cwd="/", capture_output=True, check=False, env=os.environ)
    names: list[str] = json.loads(done.stderr.splitlines()[-1])
    return set(names)


@pytest.mark.parametrize(
    "args",
    [
        ("lint", str(ROOT / "data" / "referentiel.yaml")),
        ("lint", "--output-format", "concise", str(ROOT / "data" / "reglement.yaml")),
        ("lint", str(ROOT / "data" / "scores" / "2026-06" / "MCC-001.yaml")),
        ("rule", "TXT008"),
        ("rule", "--all"),
        ("--version",),
        ("--help",),
    ],
    ids=" ".join,
)
def test_what_is_heavy_is_left_alone(args: tuple[str, ...]) -> None:
    names = imported(*args)
    assert {name for name in names if name.split(".")[0] in HEAVY} == set()
    assert {name for name in names if name.startswith(MODELS)} == set()
    assert names.isdisjoint(UNUSED)
    assert "mccgc.messages.en" not in names


def test_a_version_imports_nothing_else() -> None:
    assert "typer" not in imported("--version")
    assert "yaml" not in imported("--version")


def test_a_file_imports_only_the_rules_that_can_look_at_it() -> None:
    rules = "mccgc.lint.rules."
    names = imported("lint", str(ROOT / "data" / "referentiel.yaml"))
    heads = {name.removeprefix(rules)[:3] for name in names if name.startswith(rules)}
    assert heads == {"ref", "cou", "txt", "src"}
    names = imported("lint", "--select", "REF004", str(ROOT / "data" / "referentiel.yaml"))
    assert [n for n in names if n.startswith(rules)] == [
        f"{rules}ref004_epreuve_competence_inconnue"
    ]


def test_help_imports_no_command() -> None:
    names = imported("--help")
    assert {n for n in names if n.startswith("mccgc.cli.")} == {"mccgc.cli.app", "mccgc.cli.output"}


def test_one_rule_imports_one_rule() -> None:
    rules = {name for name in imported("rule", "TXT008") if name.startswith("mccgc.lint.rules.")}
    assert rules == {"mccgc.lint.rules.txt008_espaces_doubles"}
