"""Acts of the jury: what is decided, what is followed, what remains a proposition."""

from pathlib import Path

import pytest

import petite_cohorte
from commande import mccgc
from mccgc.cohort import Examination, examine_all, open_cohort
from mccgc.decision.engine import Proposition
from mccgc.errors import Finding, Severity

HEAD = "format: mccgc/deliberation@1\nle: 2026-06-25\npresents: [J1, J2]\n"
ATTENTE, BORD, JURY, VAE = "ATTENTE-1", "BORD-1", "JURY-1", "VAE-1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return petite_cohorte.write(tmp_path)


def deliberate(folder: Path, text: str) -> tuple[dict[str, Examination], list[Finding]]:
    """Examine the small cohorte under a délibération: by candidat, and what was found in it."""
    (folder / "deliberation.yaml").write_text(HEAD + text, encoding="utf-8")
    cohort, findings = open_cohort(folder)
    assert cohort is not None
    found = {each.proposition.identifiant: each for each in examine_all(cohort) if each.proposition}
    findings += [f for each in found.values() for f in each.findings]
    return found, [f for f in findings if f.position.file.endswith("deliberation.yaml")]


def proposition(folder: Path, text: str, who: str) -> Proposition:
    made = deliberate(folder, text)[0][who].proposition
    assert made is not None
    return made


def said(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(f.key, f.pointer) for f in findings]


def test_an_empty_deliberation_decides_nothing(folder: Path) -> None:
    found, findings = deliberate(folder, "")
    left = {who: each.proposition.a_decider for who, each in found.items() if each.proposition}
    whole = ("B1", "B2", "certification")
    assert left == {ATTENTE: whole, BORD: whole, JURY: ("B2", "certification"), VAE: whole}
    assert findings == []


def test_a_decision_decides_its_object_alone(folder: Path) -> None:
    made = proposition(
        folder, "decisions: [{candidat: BORD-1, bloc: B1, decision: acquis}]\n", BORD
    )
    assert dict(made.actes) == {"B1": "decision"}
    assert made.a_decider == ("B2", "certification")


@pytest.mark.parametrize("suivies", ["toutes", "[BORD-1, JURY-1]"])
def test_following_decides_the_rest_and_keeps_its_reasons(folder: Path, suivies: str) -> None:
    text = (
        "decisions: [{candidat: BORD-1, bloc: B2, decision: acquis}]\n"
        f"propositions_suivies: {suivies}\n"
    )
    made = proposition(folder, text, BORD)
    assert made.a_decider == ()
    assert dict(made.actes) == {
        "B1": "proposition_suivie",
        "B2": "decision",
        "certification": "proposition_suivie",
    }
    assert (made.par("B1"), made.blocs["B1"].cle) == ("evaluation", "tous")
    assert list(made.propose) == ["B2"]


def test_what_is_pending_cannot_be_followed(folder: Path) -> None:
    found, findings = deliberate(folder, f"propositions_suivies: [{ATTENTE}, {BORD}]\n")
    made = found[ATTENTE].proposition
    assert made is not None
    assert made.a_decider == ("B1", "B2", "certification")
    assert made.actes == {}
    pending = [f for f in findings if f.code == "COH906"]
    assert [(f.candidat, f.pointer, f.params["nombre"]) for f in pending] == [
        (ATTENTE, "/propositions_suivies/0", 3)
    ]
    assert pending[0].severity is Severity.AVERTISSEMENT


def test_a_jury_may_decide_to_wait(folder: Path) -> None:
    waits = "".join(
        f"  - {{candidat: {ATTENTE}, {objet}, decision: en_attente}}\n"
        for objet in ("bloc: B1", "bloc: B2", "certification: true")
    )
    assert proposition(folder, f"decisions:\n{waits}", ATTENTE).a_decider == ()


RECORDED = "propositions_suivies: {BORD-1: {B1: acquis, B2: acquis, certification: acquis}}\n"


def test_what_was_recorded_is_what_was_decided(folder: Path) -> None:
    found, findings = deliberate(folder, RECORDED)
    made = found[BORD].proposition
    assert made is not None
    assert (made.a_decider, made.par("B1"), findings) == ((), "evaluation", [])
    other = found[JURY].proposition
    assert other is not None
    assert other.a_decider == ("B2", "certification")


def test_a_mark_changed_after_the_jury_changes_no_decision(folder: Path) -> None:
    path = folder / f"{BORD}.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("C4.1: acquis", "C4.1: non acquis"), encoding="utf-8")
    found, findings = deliberate(folder, RECORDED)
    made = found[BORD].proposition
    assert made is not None
    assert (made.verdict_bloc("B2"), made.par("B2")) == ("acquis", "jury")
    assert (made.verdict_certification, made.resultat) == ("acquise", "succes_total")
    assert made.propose["B2"].verdict.code == "non_acquis"
    assert said(findings) == [("COH907", "/propositions_suivies/BORD-1/B2")]
    assert findings[0].severity is Severity.ERREUR


def test_a_mark_changed_after_an_unrecorded_act_is_warned_of(folder: Path) -> None:
    _, findings = deliberate(folder, "propositions_suivies: [BORD-1]\n")
    assert said(findings) == [("COH211", "/propositions_suivies")]


GIVEN = "decisions: [{candidat: BORD-1, bloc: B1, decision: acquis}]\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("propositions_suivies: [BORD-2]\n", ["COH209", "COH211"]),
        ("propositions_suivies: {BORD-2: {B1: acquis}}\n", ["COH209"]),
        ("propositions_suivies: {BORD-1: {B9: acquis}}\n", ["COH204"]),
        ("propositions_suivies: {JURY-1: {B1: non_acquis}}\n", ["COH903"]),
        (
            GIVEN + "propositions_suivies: {BORD-1: {B1: non_acquis}}\n",
            ["COH210"],
        ),
        ("propositions_suivies: {BORD-1: {B1: en_attente}}\n", ["SCH004"]),
        ("propositions_suivies: tout\n", ["SCH004"]),
    ],
)
def test_what_an_act_cannot_say(folder: Path, text: str, expected: list[str]) -> None:
    (folder / "deliberation.yaml").write_text(HEAD + text, encoding="utf-8")
    cohort, findings = open_cohort(folder)
    if cohort is not None:
        findings += [f for each in examine_all(cohort) for f in each.findings]
    found = [f for f in findings if f.position.file.endswith("deliberation.yaml")]
    assert sorted(f.code for f in found) == expected
    assert [f.params["proche"] for f in found if f.code == "COH209"] == [BORD] * text.count(
        "BORD-2"
    )


REFUSED = "decisions: [{candidat: VAE-1, certification: true, decision: acquis%s}]\n"


@pytest.mark.parametrize(
    ("more", "expected", "resultat"),
    [
        ("", ["COH902", "COH904"], "succes_partiel"),
        (", motif: Vu.", ["COH904"], "succes_partiel"),
        (", autorite: loi", ["COH902", "COH904"], "succes_partiel"),
        (", motif: Vu., autorite: loi", [], "succes_total"),
    ],
)
def test_a_certification_given_without_its_blocs(
    folder: Path, more: str, expected: list[str], resultat: str
) -> None:
    found, findings = deliberate(folder, REFUSED % more)
    made = found[VAE].proposition
    assert made is not None
    assert (made.verdict_certification, made.resultat) == ("acquise", resultat)
    # VAE-1 is bound to a member of the jury: COH207 is not of concern here.
    assert [f.code for f in findings if f.code != "COH207"] == expected


@pytest.mark.parametrize(
    ("act", "severities"),
    [
        ("bloc: B2, decision: acquis, motif: Vu.", [Severity.ERREUR]),
        ("bloc: B2, decision: acquis, motif: Vu., autorite: loi", [Severity.AVERTISSEMENT]),
        ("bloc: B2, decision: non_acquis, motif: Vu.", [Severity.ERREUR]),
        ("bloc: B1, decision: acquis", []),
        ("certification: true, decision: non_acquis, motif: Vu.", [Severity.ERREUR]),
    ],
)
def test_what_is_decided_beside_the_visee_is_told(
    folder: Path, act: str, severities: list[Severity]
) -> None:
    path = folder / f"{BORD}.yaml"
    text = path.read_text(encoding="utf-8").replace("C4.1: acquis", "C4.1: non acquis")
    path.write_text(text.replace("visee: certification", "visee: [B1]"), encoding="utf-8")
    _, findings = deliberate(folder, f"decisions: [{{candidat: BORD-1, {act}}}]\n")
    assert [f.severity for f in findings if f.code == "COH905"] == severities


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("", ("B1", "B2", "certification")),
        ("propositions_suivies: toutes\n", ()),
        (RECORDED, ()),
        (RECORDED.replace("B2: acquis, ", ""), ("B2",)),
    ],
)
def test_a_bloc_that_completes_the_certification_is_decided_with_it(
    folder: Path, text: str, left: tuple[str, ...]
) -> None:
    path = folder / "BORD-1.yaml"
    aimed = path.read_text(encoding="utf-8").replace("visee: certification", "visee: [B1]")
    path.write_text(aimed, encoding="utf-8")
    examined, findings = deliberate(folder, text)
    proposed = examined["BORD-1"].proposition
    assert proposed is not None
    assert (proposed.verdict_bloc("B2"), proposed.verdict_certification) == ("acquis", "acquise")
    assert proposed.a_decider == left
    assert "COH905" not in {finding.code for finding in findings}


def test_what_is_followed_is_written_to_be_recorded(folder: Path) -> None:
    def suivi() -> tuple[str, str]:
        head, _, left = mccgc("validate", folder, "--format", "suivi", cwd=folder).out.partition(
            "#"
        )
        return head, left

    decision = "decisions: [{candidat: JURY-1, bloc: B2, decision: acquis, motif: Vu.}]\n"
    deliberate(folder, decision)
    before, left = suivi()
    assert before == (
        "propositions_suivies:\n"
        "  BORD-1: {B1: acquis, B2: acquis, certification: acquis}\n"
        "  JURY-1: {certification: acquis}\n"
        "  VAE-1: {B1: acquis, B2: non_acquis, certification: non_acquis}\n"
    )
    assert f"{ATTENTE}: B1, B2, certification" in left
    deliberate(folder, f"{decision}propositions_suivies: [BORD-1]\n")
    assert suivi()[0] == "".join(before.splitlines(keepends=True)[:2])
    # What was recorded is written again as it was, whatever marks have become.
    deliberate(folder, before + decision)
    path = folder / f"{BORD}.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("C4.1: acquis", "C4.1: non acquis"), encoding="utf-8")
    assert suivi()[0] == before
