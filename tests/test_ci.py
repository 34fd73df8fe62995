"""What we give to CI systems: read as they read it, and the very commands it names are run."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from commande import HEAD
from rapports import commands

ROOT = Path(__file__).parent.parent
BROKEN = HEAD.replace("competences: [C1, C2]}]", "competences: [C1, C2, C9]}]")
"""A référentiel with one error, REF004 on line 17."""

HOOK = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))[0]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
GITLAB = yaml.safe_load((ROOT / "docs/ci/gitlab.yml").read_text(encoding="utf-8"))["mccgc"]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A git repository whose référentiel is broken."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "referentiel.yaml").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "data" / "un autre.yaml").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "compose.yaml").write_text("services: {}\n", encoding="utf-8")
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    subprocess.run(["git", "add", "."], cwd=tmp_path, check=True)
    return tmp_path


def bash(script: str, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Run a step as a runner does, with the `mccgc` of this environment."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=cwd,
        env={**os.environ, "PATH": path, **env},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("path", "concerned"),
    [
        ("data/referentiel.yaml", True),
        ("referentiel.yml", True),
        ("data/reglement-2025.yaml", True),
        ("data/scores/2026-06/MCC-001.yaml", True),
        ("cas/vae.yaml", True),
        ("tests/reglements/consensus/cas.yaml", True),
        ("data/cascade.yaml", False),
        ("data/mon-referentiel.yaml", False),
        ("compose.yaml", False),
        ("schemas/referentiel.schema.json", False),
    ],
)
def test_the_hook_concerns_our_files_only(path: str, concerned: bool) -> None:  # noqa: FBT001
    assert bool(re.search(HOOK["files"], path)) is concerned


def test_the_hook_refuses_a_broken_file(repository: Path) -> None:
    assert (HOOK["id"], HOOK["language"], HOOK["types"]) == ("mccgc-lint", "python", ["yaml"])
    listed = bash("git ls-files", repository).stdout.splitlines()
    files = [path for path in listed if re.search(HOOK["files"], path)]
    assert files == ["data/referentiel.yaml"]
    done = bash(f"{HOOK['entry']} {' '.join(files)}", repository)
    assert (done.returncode, "REF004" in done.stdout) == (1, True)
    (repository / "data" / "referentiel.yaml").write_text(HEAD, encoding="utf-8")
    assert bash(f"{HOOK['entry']} {' '.join(files)}", repository).returncode == 0


def test_the_action_keeps_to_the_schema_of_github() -> None:
    schema = json.loads((ROOT / "tests/schemas/github-action.json").read_bytes())
    errors = jsonschema_rs.Draft7Validator(schema).iter_errors(ACTION)
    assert [error.message for error in errors] == []
    setup, install, lint = ACTION["runs"]["steps"]
    assert re.fullmatch(r"actions/setup-python@[0-9a-f]{40}", setup["uses"]), "a tag can move"
    assert install["run"].endswith('pip install --quiet "$GITHUB_ACTION_PATH"')
    for step in (install, lint):
        assert "${{" not in step["run"], "an input must not be pasted into a script"


GITHUB = {
    "github.server_url": "https://exemple.fr",
    "github.action_repository": "certificateur/mccgc",
    "github.action_ref": "v1",
}


def act(repository: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the last step of the action, its inputs given as GitHub gives them."""
    step: dict[str, Any] = ACTION["runs"]["steps"][-1]
    given = {f"inputs.{name}": told["default"] for name, told in ACTION["inputs"].items()}
    given |= {f"inputs.{name}": value for name, value in inputs.items()} | GITHUB
    env = {
        name: re.sub(r"\$\{\{ ([\w.-]+) }}", lambda found: given[found[1]], value)
        for name, value in step["env"].items()
    }
    return bash(step["run"], repository, **env)


def test_the_action_annotates_and_fails(repository: Path) -> None:
    done = act(repository, files="data/referentiel.yaml", sarif="lint.sarif")
    assert done.returncode == 1, done.stderr
    ((kind, properties, _),) = commands(done.stdout)
    assert (kind, properties["file"]) == ("error", "data/referentiel.yaml")
    assert properties["line"] == "17"
    log = json.loads((repository / "lint.sarif").read_text(encoding="utf-8"))
    assert [result["ruleId"] for result in log["runs"][0]["results"]] == ["REF004"]
    page = log["runs"][0]["tool"]["driver"]["informationUri"]
    assert page.startswith("https://exemple.fr/certificateur/mccgc/blob/v1/docs/")
    assert len(commands(act(repository, files="data").stdout)) == 2
    usual = act(repository)
    assert (usual.returncode, len(commands(usual.stdout))) == (1, 1)


def test_the_action_runs_nothing_that_its_inputs_hold(repository: Path) -> None:
    done = act(repository, files="data/referentiel.yaml; touch ici $(touch ici) --output json=ici")
    assert done.returncode == 2
    assert not (repository / "ici").exists()


def test_gitlab_gets_its_two_reports(repository: Path) -> None:
    (script,) = GITLAB["script"]
    done = bash(script, repository)
    assert (done.returncode, done.stdout.count("REF004")) == (1, 1)
    reports = GITLAB["artifacts"]["reports"]
    issues = json.loads((repository / reports["codequality"]).read_text(encoding="utf-8"))
    assert [issue["check_name"] for issue in issues] == ["REF004"]
    assert issues[0]["location"] == {
        "path": "data/referentiel.yaml",
        "lines": {"begin": 17, "end": 17},
    }
    assert "<failure" in (repository / reports["junit"]).read_text(encoding="utf-8")
    assert GITLAB["artifacts"]["when"] == "always"
