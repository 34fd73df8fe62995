"""A second reading of the rules, written apart from the engine, agrees with it on every case."""

from pathlib import Path

import pytest

from accord import engine, same
from mccgc.cases import Suite, make_dossier, open_suite
from mccgc.decision.plan import Plan
from mccgc.loader import build
from mccgc.model.dossier import Dossier
from mccgc.source import read_file
from oracle import verdicts

ROOT = Path(__file__).parent.parent
FILES = sorted([*ROOT.glob("cas/*.yaml"), *ROOT.glob("tests/reglements/*/cas*.yaml")])
SHIPPED = FILES[0]


def opened(path: Path) -> Suite:
    suite, findings = open_suite(path)
    assert findings == []
    assert suite is not None
    return suite


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_engine_and_oracle_agree_on_every_expert_case(path: Path) -> None:
    suite = opened(path)
    for cas in suite.fichier.cas:
        plan = Plan(suite.referentiel, suite.reglement, cas.le)
        dossier, decisions = make_dossier(plan, suite, cas.differe), list(cas.differe.decisions)
        expected = verdicts(suite.referentiel, suite.reglement, dossier, decisions, cas.le)
        got = engine(plan, dossier, decisions)
        assert same(expected, got), (cas.nom, expected, got)


def test_engine_and_oracle_agree_on_the_demonstration() -> None:
    suite = opened(SHIPPED)
    plan = Plan(suite.referentiel, suite.reglement)
    for path in sorted(ROOT.glob("data/scores/2026-06/MCC-*.yaml")):
        dossier = build(read_file(path).document, Dossier)
        expected = verdicts(suite.referentiel, suite.reglement, dossier, [], None)
        assert same(expected, engine(plan, dossier, [])), (path.name, expected)
