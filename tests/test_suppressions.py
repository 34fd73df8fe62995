"""A comment silences what it names, where it stands, when it says why; nothing else does."""

import pytest

from mccgc.errors import Finding
from mccgc.lint.contexte import Contexte
from mccgc.lint.engine import apply
from mccgc.lint.registry import rule
from mccgc.lint.suppressions import Suppressed, suppress
from mccgc.source import Document, read

REASON = "ainsi dans le document d'origine"


def outcome(text: str, *, ran: set[str] | None = None) -> Suppressed:
    """What the comments of a référentiel leave of the findings on double spaces and brackets."""
    document, unreadable = read(text.encode(), "referentiel.yaml")
    assert unreadable == []
    contexte = Contexte(document, "referentiel")
    findings = [f for code in ("TXT002", "TXT008") for f in apply(rule(code), contexte)]
    return suppress(document, findings, ran)


def kept(text: str, *, ran: set[str] | None = None) -> list[tuple[str, int]]:
    return [(f.code, f.position.line) for f in outcome(text, ran=ran).kept]


def silenced(text: str) -> list[tuple[str, int, str]]:
    return [(f.code, f.position.line, why) for f, why in outcome(text).suppressed]


def test_at_the_end_of_the_line() -> None:
    text = f"blocs:\n  - intitule: Un  bloc # mccgc: ignore[TXT008] {REASON}\n"
    assert kept(text) == []
    assert silenced(text) == [("TXT008", 2, REASON)]


def test_above_the_line_through_other_comments() -> None:
    text = f"""\
blocs:
  # mccgc: ignore[TXT008] {REASON}
  # une remarque
  # mccgc: ignore[TXT002] la parenthèse aussi
  - intitule: Un  bloc (cadre
"""
    assert kept(text) == []
    assert silenced(text) == [("TXT002", 5, "la parenthèse aussi"), ("TXT008", 5, REASON)]


def test_several_codes_share_a_reason() -> None:
    text = f"blocs:\n  # mccgc: ignore[TXT008,TXT002] {REASON}\n  - intitule: Un  bloc (cadre\n"
    assert kept(text) == []
    assert len(silenced(text)) == 2


def test_only_its_own_line() -> None:
    text = f"""\
blocs:
  # mccgc: ignore[TXT008] {REASON}

  - intitule: Un  bloc
  - intitule: Un  autre # mccgc: ignore[TXT008] {REASON}
  - intitule: Un  dernier
"""
    assert kept(text) == [("TXT008", 4), ("TXT008", 6)]  # it may have moved there


def test_only_its_own_code() -> None:
    text = f"blocs:\n  - intitule: Un  bloc # mccgc: ignore[TXT002] {REASON}\n"
    assert kept(text) == [("TXT008", 2), ("SUP002", 2)]


@pytest.mark.parametrize("written", ["", " -", " :", " …"])
def test_without_a_reason_the_finding_stays(written: str) -> None:
    text = f"blocs:\n  - intitule: Un  bloc # mccgc: ignore[TXT008]{written}\n"
    assert kept(text) == [("TXT008", 2), ("SUP001", 2)]


@pytest.mark.parametrize("dash", ["", "- ", "— ", ": "])
def test_a_reason_may_follow_a_dash(dash: str) -> None:
    text = f"blocs:\n  - intitule: Un  bloc # mccgc: ignore[TXT008] {dash}voir le ticket #12\n"
    assert silenced(text) == [("TXT008", 2, "voir le ticket #12")]


@pytest.mark.parametrize(
    "written",
    [
        "blocs:\n  - intitule: |-\n      Un  bloc\n      # mccgc: ignore[TXT008] non\n",
        "blocs:\n  - intitule: >-\n      Un  bloc\n      # mccgc: ignore[TXT008] non\n",
        'blocs:\n  - intitule: "Un  bloc\n      # mccgc: ignore[TXT008] non"\n',
        'blocs:\n  - intitule: "Un  bloc # mccgc: ignore[TXT008] non"\n',
        "blocs:\n  - intitule: 'Un  bloc # mccgc: ignore[TXT008] non'\n",
        "blocs:\n  - intitule: Un  bloc#mccgc ignore[TXT008] non\n",
        "blocs:\n  # dire « # mccgc: ignore[TXT008] non »\n  - intitule: Un  bloc\n",
    ],
)
def test_what_is_not_a_comment_silences_nothing(written: str) -> None:
    assert [code for code, _ in kept(written)] == ["TXT008"]


def test_a_comment_written_in_a_text_leaves_the_later_ones_alone() -> None:
    text = f"""\
blocs:
  - intitule: "Un  bloc # mccgc: ignore[TXT008] non"
  - intitule: Un  autre # mccgc: ignore[TXT008] {REASON}
"""
    assert kept(text) == [("TXT008", 2)]
    assert silenced(text) == [("TXT008", 3, REASON)]


@pytest.mark.parametrize(
    "written",
    [
        "blocs:\n  - intitule: |- # mccgc: ignore[TXT008] oui\n      Un  bloc\n",
        "blocs:\n  # mccgc: ignore[TXT008] oui\n  - intitule: |-\n      Un  bloc\n",
        'blocs:\n  - intitule: "Un  bloc" # mccgc: ignore[TXT008] oui\n',
        "blocs: [{intitule: L'un  des blocs}] # mccgc: ignore[TXT008] oui\n",
        "blocs:\r\n  # mccgc: ignore[TXT008] oui\r\n  - intitule: Un  bloc\r\n",
        "blocs:\n  - a: |-\n      Un\n  # mccgc: ignore[TXT008] oui\n  - intitule: Un  bloc\n",
    ],
)
def test_what_is_a_comment_does(written: str) -> None:
    assert kept(written) == []
    assert [why for _, _, why in silenced(written)] == ["oui"]


@pytest.mark.parametrize("code", ["SCH002", "YML001", "SUP002"])
def test_some_findings_cannot_be_silenced(code: str) -> None:
    text = f"blocs: [] # mccgc: ignore[{code}] {REASON}\n"
    document = read(text.encode(), "referentiel.yaml").document
    finding = document.finding(code, rule(code).severity, ("blocs",), cle="x")
    left = suppress(document, [finding])
    assert [(f.code, f.key) for f in left.kept] == [(code, code), ("SUP003", "SUP003/interdit")]
    assert left.suppressed == []


def test_an_unknown_code_is_told_the_nearest() -> None:
    left = outcome(f"blocs: [] # mccgc: ignore[TXT0O8] {REASON}\n")
    assert [(f.code, f.params["proche"]) for f in left.kept] == [("SUP003", "TXT008")]


def test_a_name_is_told_its_code() -> None:
    left = outcome(f"blocs: [] # mccgc: ignore[espaces-doubles] {REASON}\n")
    assert [(f.code, f.params["proche"]) for f in left.kept] == [("SUP003", "TXT008")]


def test_a_comment_points_at_the_code_that_is_wrong() -> None:
    [finding] = outcome(f"blocs: [] # mccgc: ignore[TXT002, TXT09] {REASON}\n").kept[1:]
    assert (finding.code, finding.position.column, finding.position.end_column) == (
        "SUP003",
        35,
        40,
    )


def test_a_rule_that_did_not_run_blames_no_comment() -> None:
    text = f"blocs: [] # mccgc: ignore[TXT008] {REASON}\n"
    assert kept(text, ran={"TXT002", "SUP002"}) == []
    assert kept(text, ran={"TXT008", "SUP002"}) == [("SUP002", 1)]
    assert kept(text, ran={"TXT008"}) == []


def test_a_file_without_comments_is_left_alone() -> None:
    document = Document("referentiel.yaml", "blocs: []", None)
    findings: list[Finding] = []
    assert suppress(document, findings) == Suppressed([], [])
