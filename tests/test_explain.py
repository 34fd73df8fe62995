"""A verdict stays explained after the jury: its decision, then what it replaced."""

from pathlib import Path

from commande import mccgc

ROOT = Path(__file__).parent.parent


def test_a_decided_bloc_shows_the_decision_then_the_proposal_it_replaced() -> None:
    ran = mccgc("explain", "data/scores/2026-06", "MCC-037", "B1", cwd=ROOT)
    decision, proposal = ran.out.split("\n\n")
    assert decision.splitlines()[0] == "B1 : non acquis (décision du jury)"
    assert "par décision du jury" in decision
    assert proposal.splitlines()[:2] == ["Proposition que le jury a remplacée :", "B1 : acquis"]
    assert "data/scores/2026-06/MCC-037.yaml:17" in proposal


def test_a_bloc_that_the_jury_left_alone_shows_one_tree() -> None:
    ran = mccgc("explain", "data/scores/2026-06", "MCC-037", "B2", cwd=ROOT)
    assert "Proposition que le jury" not in ran.out
    assert ran.out.splitlines()[0] == "B2 : acquis (proposition suivie par le jury)"


def test_what_the_jury_has_not_decided_is_a_proposal() -> None:
    ran = mccgc("explain", "data/scores/2026-06", "MCC-017", "B1", cwd=ROOT)
    assert ran.out.splitlines()[0] == "B1 : en attente (proposition, pas encore décidée)"
    ran = mccgc("explain", "data/scores/2026-06", "MCC-010", "B2", cwd=ROOT)
    assert ran.out.splitlines()[0] == "B2 : acquis"
