"""`mccgc pivot`, by the real command: what is fragile, what would turn, what is awaited."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

import petite_cohorte
from commande import Ran, bytes_of, mccgc

ROOT = Path(__file__).parent.parent
DEMO = Path("data/scores/2026-06")
SCHEMA = jsonschema_rs.validator_for(
    json.loads((ROOT / "schemas/pivots.schema.json").read_bytes()), validate_formats=True
)


def run(*args: object) -> Ran:
    return mccgc(*args, cwd=ROOT, COLUMNS="100")


@pytest.fixture(scope="module")
def petite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return petite_cohorte.write(tmp_path_factory.mktemp("petite"))


def answer(cohorte: Path, *more: str) -> dict[str, Any]:
    before = bytes_of(ROOT / cohorte.parent)
    done = run("pivot", cohorte, *more, "--format", "json")
    assert done.code in (0, 1), done.err
    assert bytes_of(ROOT / cohorte.parent) == before
    read: dict[str, Any] = json.loads(done.out)
    assert [error.message for error in SCHEMA.iter_errors(read)] == []
    return read


@pytest.fixture(scope="module")
def small(petite: Path) -> dict[str, Any]:
    return answer(petite)


@pytest.fixture(scope="module")
def demo() -> dict[str, Any]:
    return answer(DEMO)


def told(changements: list[dict[str, Any]]) -> str:
    return ", ".join(f"{c['code']} {c['note']} > {c['devient']}" for c in changements)


PIVOTS = [
    ("BORD-1", "B1", "non_acquis", 1, 2, "C2.1 acquis > non acquis"),
    ("BORD-1", "B2", "non_acquis", 1, 2, "C4.1 acquis > non acquis"),
    ("VAE-1", "B1", "non_acquis", 1, 1, "C2 partiellement acquis > non acquis"),
    ("VAE-1", "B2", "acquis", 1, 1, "C3 non acquis > partiellement acquis"),
]


def test_each_bloc_decided_on_marks_has_its_pivot(small: dict[str, Any]) -> None:
    """Neither the bloc acquired before nor the one that the jury decided is there."""
    found = [
        (p["candidat"], p["bloc"], p["vers"], p["criteres"], p["pas"], told(p["changements"]))
        for p in small["pivots"]
    ]
    assert sorted(found) == PIVOTS
    assert {p["issue"] for p in small["pivots"]} == {"renverse"}


DEMO_PIVOTS = [
    ("MCC-001", "B1", "acquis", "renverse", "non_acquis", 2, 3),
    ("MCC-003", "B1", "acquis", "renverse", "non_acquis", 1, 1),  # exactly at the threshold
    ("MCC-005", "B2", "non_acquis", "renverse", "acquis", 1, 1),
    ("MCC-006", "B1", "non_acquis", "renverse", "acquis", 6, 8),  # the sum over five compétences
    ("MCC-020", "B1", "non_acquis", "aucune_note", None, None, None),  # absent everywhere
    ("MCC-022", "B2", "non_acquis", "aucune_note", None, None, None),  # fraude
    ("MCC-028", "B3", "non_acquis", "renverse", "en_attente", 1, 2),  # another mark is missing
    ("MCC-032", "B3", "non_acquis", "renverse", "acquis", 1, 1),  # VAE
]


@pytest.mark.parametrize("expected", DEMO_PIVOTS, ids=lambda e: f"{e[0]} {e[1]}")
def test_the_demonstration_cohorte(expected: tuple[Any, ...], demo: dict[str, Any]) -> None:
    keys = ("candidat", "bloc", "verdict", "issue", "vers", "criteres", "pas")
    found = [tuple(p[key] for key in keys) for p in demo["pivots"]]
    assert [f for f in found if f[:2] == expected[:2]] == [expected]


def test_blocs_that_marks_do_not_decide_have_none(demo: dict[str, Any]) -> None:
    found = {(p["candidat"], p["bloc"]) for p in demo["pivots"]}
    assert found.isdisjoint({("MCC-036", "B3"), ("MCC-037", "B1")})  # the jury
    assert ("MCC-010", "B2") not in found  # acquired before
    assert ("MCC-007", "B2") not in found  # not aimed at
    assert ("MCC-021", "B1") not in found  # in waiting


def test_disagreements_come_first_then_the_most_ways(demo: dict[str, Any]) -> None:
    rank = [
        (f["raison"] != "desaccord", f["vers"] == "en_attente", -len(f["facons"]))
        for f in demo["fragiles"]
    ]
    assert rank == sorted(rank)
    first = demo["fragiles"][0]
    assert (first["candidat"], first["bloc"], first["raison"]) == ("MCC-024", "B1", "desaccord")
    assert [(f["evaluateur"], told(f["changements"])) for f in first["facons"]] == [
        ("EV-01", "C1.1 acquis > partiellement acquis"),
        ("EV-01", "C1.4 partiellement acquis > non acquis"),
    ]


def test_each_mark_is_where_it_is_said_to_be(demo: dict[str, Any]) -> None:
    marks = [c for p in demo["pivots"] for c in p["changements"]]
    marks += [c for f in demo["fragiles"] for facon in f["facons"] for c in facon["changements"]]
    assert len(marks) > 100
    for mark in marks:
        lines = (ROOT / mark["fichier"]).read_text(encoding="utf-8").splitlines()
        here = lines[mark["ligne"] - 1]
        assert re.search(rf"\b{re.escape(mark['code'])}: {mark['note']}\b", here), mark


ATTENTES = [
    ("MCC-025", "B1", ["acquis"], {"C1.4": [("non acquis", "acquis")]}),
    ("MCC-026", "B2", ["acquis"], {"C10.4": [("non acquis", "acquis")]}),
    (
        "MCC-027",
        "B4",
        ["non_acquis", "acquis"],
        {f"C17.{n}": [("non acquis", "en_attente")] for n in (1, 2, 3)},
    ),
]


@pytest.mark.parametrize("expected", ATTENTES, ids=lambda e: e[0])
def test_what_a_bloc_waits_for(expected: tuple[Any, ...], demo: dict[str, Any]) -> None:
    [found] = [a for a in demo["attentes"] if (a["candidat"], a["bloc"]) == expected[:2]]
    assert found["possibles"] == expected[2]
    ranges = {
        m["code"]: [(p["a_partir_de"], p["verdict"]) for p in m["paliers"]]
        for m in found["manques"]
    }
    assert ranges == expected[3]


def test_a_missing_mark_that_decides_alone(small: dict[str, Any]) -> None:
    by_bloc = {a["bloc"]: a for a in small["attentes"] if a["candidat"] == "ATTENTE-1"}
    assert by_bloc["B1"]["possibles"] == ["acquis"]
    deciding = {m["code"]: m["decide"] for m in by_bloc["B2"]["manques"]}
    assert deciding == {"C3.1": False, "C3.2": False, "C4.1": True}


def test_the_contract_has_its_keys(demo: dict[str, Any]) -> None:
    assert list(demo) == [
        "version",
        "cohorte",
        "laisses_de_cote",
        "pivots",
        "fragiles",
        "attentes",
        "constats",
    ]
    assert demo["version"] == 1
    assert demo["cohorte"]["code"] == "2026-06"


def test_one_candidat_with_the_marks_of_every_bloc() -> None:
    done = run("pivot", DEMO, "MCC-024")
    assert done.code == 0
    lines = done.out.splitlines()
    assert "MCC-024 B1 : acquis, mais non acquis selon l'un des évaluateurs" in lines
    assert (
        "MCC-024 B2 : acquis → non acquis ; critères à changer : 2, niveaux à franchir : 3" in lines
    )
    assert "  C11  C11.2  acquis → non acquis  data/scores/2026-06/MCC-024.yaml:57" in lines
    assert max(map(len, lines)) <= 100
    assert all("MCC-0" not in line or "MCC-024" in line for line in lines)


def test_the_whole_cohorte_in_two_languages() -> None:
    french, english = run("pivot", DEMO), run("pivot", DEMO, "--lang", "en")
    assert french.code == english.code == 0
    assert "À regarder d'abord" in french.out
    assert "To look at first" in english.out
    assert "MCC-026 B2: acquired in any case, whatever C10.4 may give" in english.out


@pytest.mark.parametrize(
    ("args", "words"),
    [
        ((DEMO, "MCC-24"), ["MCC-24", "Vouliez-vous dire « MCC-024 » ?"]),
        ((DEMO, "--format", "yaml"), ["table, json"]),
        (("absent",), ["absent"]),
    ],
)
def test_usage_errors(args: tuple[object, ...], words: list[str]) -> None:
    done = run("pivot", *args)
    assert (done.code, done.out) == (2, "")
    for word in words:
        assert word in done.err


def test_a_cohorte_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    cohorte = petite_cohorte.write(tmp_path)
    path = cohorte / "VAE-1.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("voie: vae", "voie: vea"), "utf-8")
    done = run("pivot", cohorte, "--format", "json")
    assert done.code == 1
    read = json.loads(done.out)
    assert [c["code"] for c in read["constats"] if c["severite"] == "erreur"] == ["SCH004"]
    assert "VAE-1" not in {p["candidat"] for p in read["pivots"]}
