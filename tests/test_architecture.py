"""Who may import whom: data flows one way, and a module unknown here may import nothing."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "mccgc"

CORE = {"errors", "exact", "inert", "lookalikes", "opening", "resources", "suggestions"}
MAY_IMPORT: dict[str, set[str]] = {
    # Leaves: words for what is wrong, exact numbers, nearest words, where shipped files stand.
    "errors": set(),
    "exact": set(),
    "inert": set(),
    "lookalikes": set(),
    "suggestions": set(),
    "resources": set(),
    # The door by which files come in.
    "opening": {"errors"},
    # From bytes to trees to models.
    "source": {"errors", "opening"},
    "structure": {"errors", "inert", "resources", "source", "suggestions"},
    "model": {"exact", "inert"},
    "loader": {"model", "source"},
    # What a folder holds.
    "inventory": CORE | {"source", "structure"},
    # Words.
    "messages": {"errors", "inert"},
    # The linter works on trees: no model, no decision.
    "lint": CORE | {"inventory", "source", "structure"},
    # The core: models in, proposition out.
    "decision": {"exact", "model"},
    # What would turn a verdict: the engine under other marks.
    "sensibilite": {"decision", "exact", "model"},
    # Another règlement for a moment: one value changed in its text, then read like any file.
    "simulation": CORE | {"lint", "loader", "model", "source"},
    # What the jury did, beside what was proposed to it.
    "deliberation": {"decision", "errors", "model", "source"},
    # A cohorte's folder: all of the above, one dossier after the other.
    "cohort": CORE
    | {"decision", "deliberation", "inventory", "lint", "loader", "model", "source", "structure"},
    # Expert cases, and mutants of the règlement that they should notice.
    "cases": CORE | {"decision", "lint", "loader", "model", "source", "structure"},
    "preuve": CORE | {"decision", "model"},
    "mutations": CORE | {"cases", "decision", "model", "preuve", "source"},
    # What a person reads.
    "reporters": CORE | {"inventory", "lint", "messages", "source"},
    "render": CORE
    | {"cohort", "decision", "inventory", "messages", "model", "reporters", "sensibilite"}
    | {"simulation", "source"},
    # The shell: arguments, streams, exit codes, the clock.
    "cli": CORE
    | {
        "cases",
        "cohort",
        "decision",
        "inventory",
        "lint",
        "loader",
        "messages",
        "model",
        "mutations",
        "preuve",
    }
    | {"render", "reporters", "sensibilite", "simulation", "source", "structure"},
    "__main__": {"cli"},
    "__init__": set(),
}

FORBIDDEN = {
    "decision": {"datetime.datetime", "os", "pathlib", "random", "sys", "time", "rich", "jinja2"},
    "sensibilite": {"datetime", "os", "pathlib", "random", "sys", "time", "rich", "jinja2"},
    "preuve": {"os", "pathlib", "random", "sys", "time", "rich", "jinja2"},
    "model": {"os", "pathlib", "random", "sys", "time", "rich", "jinja2"},
    "lint": {"pydantic", "typer", "rich", "jinja2"},
}
"""What else a room may not touch: the clock, the disk, the terminal, heavy libraries."""

MODULES = sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    """First name of a module under the package."""
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports(path: Path) -> set[str]:
    """Every module that a file imports, wherever the import stands."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
            names.add(node.module)
    return names


def rooms(names: set[str]) -> set[str]:
    """Rooms of the package among imported names; `mccgc` itself is everyone's."""
    found = {name.split(".")[1] for name in names if name.startswith("mccgc.")}
    return found - {"__version__"}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_room_imports_only_what_its_line_says(path: Path) -> None:
    own = room(path)
    allowed = MAY_IMPORT.get(own, set()) | {own}
    assert rooms(imports(path)) <= allowed


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_room_stays_out_of_the_edges(path: Path) -> None:
    refused = FORBIDDEN.get(room(path), set())
    touched = {name for name in imports(path) if name in refused or name.split(".")[0] in refused}
    # The registry lists its own rules on disk; a run looks for the neighbours of a file.
    if path.name in ("registry.py", "run.py"):
        touched -= {"pathlib", "pathlib.Path"}
    assert touched == set()


def test_the_core_reads_no_float() -> None:
    """A float never decides: no float literal, no call of float, no true division of integers."""
    for path in [*PACKAGE.glob("decision/**/*.py"), PACKAGE / "exact.py"]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), path
            assert not (isinstance(node, ast.Name) and node.id == "float"), path


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_module_stays_short_and_well_named(path: Path) -> None:
    assert path.stem not in ("utils", "helpers", "common", "misc")
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300
