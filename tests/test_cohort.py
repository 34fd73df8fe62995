"""A cohorte's folder: what stops it, what does not, and what only the whole of it can show."""

from pathlib import Path

import pytest

import petite_cohorte
from mccgc.cohort import Cohort, Examination, beside, examine_all, open_cohort
from mccgc.errors import Finding, MccgcError, Severity
from mccgc.render.contrat import write_json

BORD, ATTENTE, JURY, VAE = "BORD-1", "ATTENTE-1", "JURY-1", "VAE-1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return petite_cohorte.write(tmp_path)


def replace(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def opened(folder: Path) -> Cohort:
    cohort, findings = open_cohort(folder)
    assert errors(findings) == []
    assert cohort is not None
    return cohort


def examined(folder: Path) -> dict[str, Examination]:
    """Each examination by the name of its file."""
    return {Path(each.document.path).name: each for each in examine_all(opened(folder))}


def errors(findings: list[Finding]) -> list[tuple[str, str, int]]:
    """Code, file and line of each error."""
    return [
        (f.code, Path(f.position.file).name, f.position.line)
        for f in findings
        if f.severity is Severity.ERREUR
    ]


def decided(folder: Path) -> dict[str, tuple[str, str]]:
    """Résultat and certification of each candidat that could be decided."""
    propositions = [each.proposition for each in examined(folder).values()]
    return {p.identifiant: (p.resultat, p.verdict_certification) for p in propositions if p}


EXPECTED = {
    ATTENTE: ("en_attente", "en_attente"),
    BORD: ("succes_total", "acquise"),
    JURY: ("succes_total", "acquise"),
    VAE: ("succes_partiel", "non_acquise"),
}


def test_every_dossier_is_decided(folder: Path) -> None:
    assert decided(folder) == EXPECTED


BORD_TEXT = petite_cohorte.DOSSIERS[BORD]
# What one dossier holds → what is found in it.
UNREADABLE: dict[str, tuple[bytes, list[tuple[str, int]]]] = {
    "empty": (b"", [("SCH007", 1)]),
    "list": (b"- a\n", [("SCH007", 1)]),
    "scalar": (b"bonjour\n", [("SCH007", 1)]),
    "latin-1": ("a: 1\nnom: Zoé\n".encode("latin-1"), [("YML001", 2)]),
    "utf-16": ("a: 1".encode("utf-16"), [("YML001", 1)]),
    "not yaml": (b"a: b: c", [("YML002", 1)]),
    "brackets": (b"[" * 50_000, [("YML007", 1)]),
    "another kind": (b"format: mccgc/cohorte@1", [("SCH007", 1)]),
    "wrong shape": (
        BORD_TEXT.replace("voie: formation", "voie: x").replace("nom: <", "non: <").encode(),
        [("SCH002", 2), ("SCH001", 2), ("SCH004", 3)],
    ),
}


@pytest.mark.parametrize("what", UNREADABLE)
def test_a_dossier_that_cannot_be_read_does_not_stop_the_others(folder: Path, what: str) -> None:
    written, expected = UNREADABLE[what]
    (folder / "BORD-1.yaml").write_bytes(written)
    _left_out(folder, expected)


@pytest.mark.parametrize("what", ["folder", "broken link", "loop"])
def test_a_dossier_that_cannot_be_opened_does_not_stop_the_others(folder: Path, what: str) -> None:
    path = folder / "BORD-1.yaml"
    path.unlink()
    if what == "folder":
        path.mkdir()
    else:
        path.symlink_to(path if what == "loop" else "disparu")
    _left_out(folder, [("YML009", 1)])


def _left_out(folder: Path, expected: list[tuple[str, int]]) -> None:
    examination = examined(folder)["BORD-1.yaml"]
    assert examination.proposition is None
    assert errors(examination.findings) == [(code, "BORD-1.yaml", n) for code, n in expected]
    assert decided(folder) == {name: EXPECTED[name] for name in (ATTENTE, JURY, VAE)}


@pytest.mark.parametrize(
    ("file", "before", "after", "found"),
    [
        ("../reglement.yaml", "au_moins: 1/2", "au_moins: 1/0", ("SCH005", 18)),
        ("../reglement.yaml", "{tous: competences}", "{tous: epreuve}", ("SCH004", 23)),
        ("../reglement.yaml", "notation: {echelle: acq", "notation: {echelle: x", ("REG002", 10)),
        ("../referentiel.yaml", "competences: [C1]", "competences: [C9]", ("REF004", 24)),
        ("cohorte.yaml", "jury_le: 2026-06-25", "jury_le: 2026-02-30", ("SCH005", 8)),
        ("cohorte.yaml", "format: mccgc/cohorte@1", "- x", ("YML002", 2)),
        ("deliberation.yaml", "le: 2026-06-25", "le: hier", ("SCH005", 2)),
    ],
)
def test_an_error_in_what_all_share_leaves_nothing_to_decide_on(
    folder: Path, file: str, before: str, after: str, found: tuple[str, int]
) -> None:
    replace(folder / file, before, after)
    cohort, findings = open_cohort(folder)
    assert cohort is None
    code, line = found
    assert (code, Path(file).name, line) in errors(findings)


def test_all_that_is_wrong_in_what_all_share_is_found_at_once(folder: Path) -> None:
    replace(folder / "../referentiel.yaml", "competences: [C1]", "competences: [C9]")
    replace(folder / "../reglement.yaml", "sessions: 2", "sessions: deux")
    replace(folder / "cohorte.yaml", "jury_le: 2026-06-25", "jury_le: demain")
    (folder / "deliberation.yaml").write_text("- a\n", encoding="utf-8")
    _, findings = open_cohort(folder)
    assert {file for _, file, _ in errors(findings)} == {
        "referentiel.yaml",
        "reglement.yaml",
        "cohorte.yaml",
        "deliberation.yaml",
    }


def test_an_identifiant_belongs_to_one_candidat(folder: Path) -> None:
    (folder / "Z.yaml").write_bytes((folder / "BORD-1.yaml").read_bytes())
    found = examined(folder)
    for name, other in (("BORD-1.yaml", "Z.yaml"), ("Z.yaml", "BORD-1.yaml")):
        assert found[name].proposition is None
        (finding,) = [f for f in found[name].findings if f.severity is Severity.ERREUR]
        assert (finding.code, finding.pointer) == ("COH901", "/candidat/identifiant")
        assert finding.params == {"identifiant": BORD, "premier": other}
        assert finding.candidat == BORD
    assert decided(folder) == {name: EXPECTED[name] for name in (ATTENTE, JURY, VAE)}


REFUSED = "candidat: BORD-1, certification: true, decision: non_acquis, motif: Vu."
TAKEN = (
    "{candidat: JURY-1, bloc: B2, decision: acquis, motif: Le concert rattrape la présentation.}"
)


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        (TAKEN, []),
        ("{candidat: JURY-1, bloc: B2, decision: acquis}", ["COH902"]),
        ("{candidat: JURY-1, bloc: B2, decision: en_attente}", ["COH902"]),
        ("{candidat: JURY-1, bloc: B2, decision: non_acquis, motif: Confirmé.}", []),
        ("{candidat: JURY-1, certification: true, decision: acquis}", ["COH902", "COH904"]),
        ("{candidat: JURY-1, certification: true, decision: acquis, motif: Vu.}", ["COH904"]),
        (
            "{candidat: JURY-1, certification: true, decision: acquis, motif: Vu., autorite: loi}",
            [],
        ),
        (f"{{{REFUSED}}}", ["COH904"]),
        (f"{{{REFUSED}, autorite: loi}}", []),
        ("{candidat: BORD-1, certification: true, decision: acquis}", []),
        ("{candidat: JURY-1, bloc: B1, decision: non_acquis, motif: Faux.}", ["COH903"]),
        ("{candidat: JURY-1, bloc: B1, decision: en_attente, motif: Faux.}", ["COH903"]),
        ("{candidat: JURY-1, bloc: B1, decision: acquis}", []),
        ("{candidat: BORD-1, bloc: B1, decision: acquis}", []),
    ],
)
def test_a_departure_needs_a_motif_and_an_acquired_bloc_stays(
    folder: Path, decision: str, expected: list[str]
) -> None:
    replace(folder / "deliberation.yaml", TAKEN, decision)
    findings = [f for each in examined(folder).values() for f in each.findings]
    found = [(code, line) for code, file, line in errors(findings) if file == "deliberation.yaml"]
    assert found == [(code, 5) for code in expected]


def test_a_refusal_leaves_a_bloc_acquired_before_as_it_is(folder: Path) -> None:
    replace(
        folder / "deliberation.yaml", TAKEN, TAKEN.replace("B2, decision: ", "B1, decision: non_")
    )
    proposition = examined(folder)["JURY-1.yaml"].proposition
    assert proposition is not None
    assert (proposition.verdict_bloc("B1"), proposition.par("B1")) == ("acquis", "capitalisation")


def test_the_version_of_the_cohorte_chooses_the_reglement(folder: Path) -> None:
    old = petite_cohorte.REGLEMENT.replace('version: "7"', "version: 2025.1")
    old = old.replace("au_moins: 1/2", "au_moins: 1")
    (folder.parent / "reglement-2025.1.yaml").write_text(old, encoding="utf-8")
    assert decided(folder)[BORD] == ("succes_total", "acquise")
    replace(folder / "cohorte.yaml", 'reglement: "7"', "reglement: 2025.1")
    assert opened(folder).reglement.reglement.version == "2025.1"
    assert decided(folder)[BORD] == ("succes_partiel", "non_acquise")


def test_a_version_that_no_reglement_has_is_an_error(folder: Path) -> None:
    replace(folder / "cohorte.yaml", 'reglement: "7"', 'reglement: "8"')
    cohort, findings = open_cohort(folder)
    assert cohort is None
    assert errors(findings) == [("COH006", "cohorte.yaml", 7)]


def test_files_named_on_the_command_line_win(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "autre"
    other.mkdir()
    text = petite_cohorte.REGLEMENT.replace("au_moins: 1/2", "au_moins: 1")
    (other / "r.yaml").write_text(text, encoding="utf-8")
    cohort, _ = open_cohort(folder, reglement=other / "r.yaml")
    assert cohort is not None
    assert cohort.documents["reglement"].path == (other / "r.yaml").as_posix()


def test_the_order_of_files_changes_nothing(folder: Path) -> None:
    cohort = opened(folder)
    before = {each.document.path: each.proposition for each in examine_all(cohort)}
    turned = cohort._replace(dossiers=cohort.dossiers[::-1])
    after = {each.document.path: each.proposition for each in examine_all(turned)}
    assert list(after) == list(reversed(before))
    assert after == before


def test_the_order_of_what_a_dossier_holds_changes_no_verdict(folder: Path) -> None:
    for path in folder.glob("*-1.yaml"):
        head, found, tail = path.read_text(encoding="utf-8").partition("evaluations:\n")
        if found:
            tail, _, rest = tail.partition("amenagements:")
            entries = tail.split("  - ")[1:]
            turned = "".join(f"  - {entry}" for entry in reversed(entries))
            rest = f"amenagements:{rest}" if rest else ""
            path.write_text(f"{head}{found}{turned}{rest}", encoding="utf-8")
    assert decided(folder) == EXPECTED


def test_deciding_twice_gives_the_same_bytes(folder: Path) -> None:
    def contract() -> str:
        pieces: list[str] = []
        cohort = opened(folder)
        write_json(cohort, examine_all(cohort), [], pieces.append)
        return "".join(pieces)

    assert contract() == contract()


@pytest.mark.parametrize("name", ["ATTENTE-1.yml", "ATTENTE-1.YAML", "ATTENTE-1.Yml"])
def test_a_dossier_is_not_forgotten_for_its_suffix(folder: Path, name: str) -> None:
    (folder / "ATTENTE-1.yaml").rename(folder / name)
    assert decided(folder) == EXPECTED


@pytest.mark.parametrize("name", [".MCC.yaml", "._BORD-1.yaml", "notes.txt", "BORD-1.yaml~"])
def test_what_is_no_dossier_is_left_alone(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"\x00\x05\x16\x07")
    assert decided(folder) == EXPECTED


@pytest.mark.parametrize("made", ["folder", "broken link"])
def test_a_deliberation_is_never_passed_over(folder: Path, made: str) -> None:
    path = folder / "deliberation.yaml"
    path.unlink()
    path.mkdir() if made == "folder" else path.symlink_to("disparu")
    with pytest.raises(MccgcError) as caught:
        open_cohort(folder)
    assert caught.value.params["chemin"] == path


def test_without_a_deliberation_the_proposals_stand(folder: Path) -> None:
    (folder / "deliberation.yaml").unlink()
    assert decided(folder)[JURY] == ("succes_partiel", "non_acquise")


@pytest.mark.parametrize(
    ("gone", "key"),
    [
        ("*", "cohorte-sans-fichier"),
        ("cohorte.yaml", "cohorte-sans-fichier"),
        ("*-1.yaml", "cohorte-vide"),
    ],
)
def test_what_is_missing_stops_the_command(folder: Path, gone: str, key: str) -> None:
    for path in folder.glob(gone):
        path.unlink()
    with pytest.raises(MccgcError) as caught:
        open_cohort(folder)
    assert (caught.value.key, caught.value.params["chemin"]) == (key, folder)


def test_a_folder_that_is_not_there_stops_the_command(tmp_path: Path) -> None:
    with pytest.raises(MccgcError) as caught:
        open_cohort(tmp_path / "ailleurs")
    assert caught.value.key == "cohorte-absente"


def test_a_file_is_looked_for_in_the_folder_then_above(folder: Path) -> None:
    assert beside(folder, "cohorte") == folder / "cohorte.yaml"
    assert beside(folder, "reglement") == folder.parent / "reglement.yaml"
    with pytest.raises(MccgcError) as caught:
        beside(folder, "rien-de-tel")
    assert caught.value.key == "fichier-introuvable"
