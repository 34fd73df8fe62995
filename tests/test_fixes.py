"""A fix mends what its rule finds, keeps every comment, and is refused when in doubt."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mccgc.lint import settings as run_settings
from mccgc.lint.fixes import SAFE, UNSAFE, Mended, applied, differences, mend
from mccgc.lint.registry import Rule, rule, rule_names
from mccgc.lint.run import Linter
from mccgc.source import read

DATA = Path(__file__).parent.parent / "data"
RULES = [known for known in map(rule, rule_names()) if known.fix is not None]
NAMES = {"referentiel": "referentiel.yaml", "reglement": "reglement.yaml"}


def linter(*codes: str) -> Linter:
    return Linter(run_settings.settings(run_settings.Layer(select=codes)))


def mended(text: str, path: Path, run: Linter, *, unsafe: bool = True) -> Mended:
    run.library.hold(path, read(text.encode(), path.as_posix()))
    return mend(run, path, unsafe=unsafe)


def example(known: Rule, text: str, folder: Path) -> Mended:
    """Fix an example of a rule's page, with the files that stand beside it."""
    kind = known.targets[0]
    path = folder / NAMES.get(kind, f"{kind}.yaml")
    run = linter(known.code, *(("TXT008",) if known.code == "SUP002" else ()), "TXT002", "TXT014")
    for other, beside in getattr(known.module, "AVEC", {}).items():
        (folder / NAMES[other]).write_text(beside, encoding="utf-8")
    if kind == "referentiel" and known.code.startswith(("SCH", "SUP")):
        path.write_text(text, encoding="utf-8")
    return mended(text, path, run)


@pytest.mark.parametrize("known", RULES, ids=lambda r: f"{r.code}-{r.name}")
def test_a_rule_with_a_fix_shows_it(known: Rule, tmp_path: Path) -> None:
    assert known.fix in (SAFE, UNSAFE)
    done = example(known, known.module.AVANT, tmp_path)
    assert done.text == known.module.APRES
    assert done.mended > 0


@pytest.mark.parametrize("known", RULES, ids=lambda r: f"{r.code}-{r.name}")
def test_a_fix_is_done_once(known: Rule, tmp_path: Path) -> None:
    done = example(known, known.module.APRES, tmp_path)
    assert (done.text, done.mended) == (known.module.APRES, 0)
