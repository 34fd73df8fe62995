"""`mccgc simulate`, by the real command: what another règlement would decide, nothing written."""

import json
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

import petite_cohorte
from commande import Ran, bytes_of, mccgc
from mccgc.errors import MccgcError
from mccgc.simulation.chemins import dotted, resoudre
from mccgc.simulation.texte import flow, remplace
from mccgc.source import Path as Place
from mccgc.source import read

ROOT = Path(__file__).parent.parent
DEMO = Path("data/scores/2026-06")
SCHEMA = jsonschema_rs.validator_for(
    json.loads((ROOT / "schemas/simulation.schema.json").read_bytes()), validate_formats=True
)
DEUX_TIERS = "regles.competence-acquise.au_moins=2/3"


def run(*args: object) -> Ran:
    return mccgc(*args, cwd=ROOT, COLUMNS="100")


def answer(cohorte: Path, *more: object) -> dict[str, Any]:
    """Simulate; the whole data folder must be the same, byte for byte, before and after."""
    folder = (ROOT / cohorte).parent.parent
    before = bytes_of(folder)
    done = run("simulate", cohorte, *more, "--format", "json")
    assert done.code == 0, done.err
    assert bytes_of(folder) == before
    read_back: dict[str, Any] = json.loads(done.out)
    assert [error.message for error in SCHEMA.iter_errors(read_back)] == []
    return read_back


def verdicts(cohorte: Path, *more: object) -> dict[tuple[str, str], str]:
    done = run("validate", cohorte, "--format", "json", *more)
    assert done.code in (0, 1), done.err
    return {
        (c["identifiant"], objet): verdict
        for c in json.loads(done.out)["candidats"]
        for objet, verdict in [
            *((code, bloc["verdict"]) for code, bloc in c["blocs"].items()),
            ("certification", c["certification"]),
        ]
    }


def test_a_simulation_says_what_validate_would(tmp_path: Path) -> None:
    """Twice `validate`, on the file as it is and on a copy changed by hand, gives the changes."""
    own = ROOT / "data/reglement.yaml"
    other = tmp_path / "reglement.yaml"
    text = own.read_text(encoding="utf-8")
    changed = text.replace(
        "{moyenne: criteres, au_moins: 1/2}", "{moyenne: criteres, au_moins: 2/3}"
    )
    other.write_text(changed, encoding="utf-8")
    # What the jury followed is recorded, and does not move: proposals are compared.
    data = tmp_path / "data"
    shutil.copytree(ROOT / "data", data)
    cohorte = data / DEMO.relative_to("data")
    acts, _, _ = (
        (cohorte / "deliberation.yaml").read_text("utf-8").partition("propositions_suivies")
    )
    (cohorte / "deliberation.yaml").write_text(acts, encoding="utf-8")
    before, after = verdicts(cohorte), verdicts(cohorte, "--reglement", other)
    expected = {key: (before[key], after[key]) for key in before if before[key] != after[key]}
    for asked in (("--set", DEUX_TIERS), ("--reglement", other)):
        simulated = answer(DEMO, *asked)
        found = {
            (c["identifiant"], each["objet"]): (each["avant"], each["simulation"])
            for c in simulated["candidats"]
            for each in c["changements"]
        }
        assert found == expected
        voies = {c["identifiant"]: c["voie"] for c in simulated["candidats"]}
        for rank, key in enumerate(("avant", "simulation")):
            totals = Counter((objet, (before, after)[rank][_, objet]) for _, objet in before)
            told: Counter[tuple[str, str]] = Counter()
            for row in simulated["comptes"]:
                told[row["objet"], row["verdict"]] += row[key]
            assert +told == totals
        assert set(voies.values()) == {"formation", "vae"}


def test_everything_says_that_it_is_a_simulation() -> None:
    simulated = answer(DEMO, "--set", DEUX_TIERS)
    assert simulated["simulation"] is True
    assert simulated["version"] == 1
    assert simulated["reglement"]["fichier"] == "data/reglement.yaml (simulation)"
    [change] = simulated["reglement"]["modifications"]
    assert (change["chemin"], change["avant"], change["simulation"]) == (
        "regles.competence-acquise.si.au_moins",
        "1/2",
        "2/3",
    )
    lines = run("simulate", DEMO, "--set", DEUX_TIERS).out.splitlines()
    assert lines[:2] == [
        "SIMULATION – rien n'est écrit. Session de juin 2026 (démonstration)",
        "regles.competence-acquise.si.au_moins : 1/2 → 2/3",
    ]
    assert "Simulation : 22 candidats sur 40 changent" in lines
    assert max(map(len, lines)) <= 100


CHANGES = [
    # what, who changes, objects that change
    (["absences.fraude=en_attente"], {"MCC-022": ["B2", "certification"]}),
    (["double_notation.ecart_max=1"], {"MCC-025": ["B1", "certification"]}),
    (["regles.competence-acquise.si.au_moins=1/2"], {}),
    (["poids.C13.3=0.5", "poids.C13.1=2"], {"MCC-004": [], "MCC-005": []}),
    (
        ["regles.certification-vae.si.toutes_ces_conditions.2.piece=livret"],
        {"MCC-030": ["certification"]},
    ),
    (["regles.certification-vae.si={tous: blocs}"], {"MCC-030": ["certification"]}),
]


@pytest.mark.parametrize(("demandes", "expected"), CHANGES, ids=lambda x: str(x)[:60])
def test_who_changes(demandes: list[str], expected: dict[str, list[str]]) -> None:
    simulated = answer(DEMO, *(arg for d in demandes for arg in ("--set", d)))
    found = {
        c["identifiant"]: [each["objet"] for each in c["changements"]]
        for c in simulated["candidats"]
    }
    assert found == {who: objets for who, objets in expected.items() if objets}


def test_decisions_of_the_jury_are_kept() -> None:
    """Every compétence at the highest level: what the jury decided still stands."""
    simulated = answer(DEMO, "--set", "regles.competence-acquise.au_moins=1")
    found = {
        (c["identifiant"], e["objet"]) for c in simulated["candidats"] for e in c["changements"]
    }
    assert found.isdisjoint({("MCC-036", "B3"), ("MCC-037", "B1"), ("MCC-002", "certification")})


REFUSED = [
    ("absences.absentt=non_acquis", ["absentt", "« absences.absent »"]),
    ("echelles.acquisition.niveaux.acquiss=1", ["acquiss", "niveaux.acquis »"]),
    ("echelles.acquisition.niveaux.acquis=0", ["« non acquis » et « acquis »", "tous deux 0"]),
    ("echelles.acquisition.niveaux.non acquis=1", ["« non acquis » et « acquis »"]),
    ("notation.voies.vaee=acquisition", ["« notation.voies.vae »"]),
    ("rattrapage.sessions=0", ["« 0 » est trop petit", "1 au moins"]),
    ("arrondi={decimales: 7, quand: avant_comparaison}", ["« 7 » est trop grand", "6 au plus"]),
    (
        "regles.competence-acquis.au_moins=1",
        ["competence-acquis", "« regles.competence-acquise » ?"],
    ),
    ("regles.competence-acquise.au_moin=1", ["« regles.competence-acquise.au_moins » ?"]),
    ("rattrapages.retient=derniere", ["« rattrapage » ?"]),
    ("rattrapage.retien=derniere", ["« rattrapage.retient » ?"]),
    ("rattrapage.retient=dernire", ["« dernire »", "« derniere » ?"]),
    ("regles.competence-acquise.au_moins=deux", ["« deux »", "un nombre exact"]),
    ("rattrapage.sessions=beaucoup", ["un entier"]),
    ("reglement.en_vigueur=demain", ["une date"]),
    ("regles.certification-vae.piece=stage", ["conditions.1.piece, ", "conditions.2.piece"]),
    ("regles.competence-acquise.si.au_moins.x=1", ["rien sous"]),
    ("regles.9.si=x", ["« 9 »"]),
    ("regles", ["chemin=valeur"]),
    ("=1", ["chemin=valeur"]),
]


@pytest.mark.parametrize(("demande", "words"), REFUSED, ids=[d for d, _ in REFUSED])
def test_what_cannot_be_asked_is_said_in_french(demande: str, words: list[str]) -> None:
    done = run("simulate", DEMO, "--set", demande)
    assert (done.code, done.out) == (2, "")
    for word in words:
        assert word in done.err
    assert done.err.count("Vouliez-vous dire") <= 1


INVALID = [
    ("regles.competence-acquise.au_moins=5", "REG104"),
    ("poids.Z9=2", "REG003"),
    ("regles.bloc-acquis.tous=blocs", "REG201"),
    ("arrondi.decimales=1", "SCH002"),
    ("regles.competence-acquise.exception_a=rien", "REG007"),
]


@pytest.mark.parametrize(("demande", "code"), INVALID)
def test_a_reglement_made_invalid_is_a_finding(demande: str, code: str) -> None:
    """On the changed text, with its line, and no verdict."""
    done = run("simulate", DEMO, "--set", demande)
    assert done.code == 1
    assert f"{code} erreur" in done.out
    assert "data/reglement.yaml (simulation):" in done.out
    assert "SIMULATION" in done.err
    assert "Simulation :" not in done.out


def test_usage(tmp_path: Path) -> None:
    other = tmp_path / "autre.yaml"
    for args, word in (
        ((), "--set"),
        (("--set", DEUX_TIERS, "--reglement", other), "s'excluent"),
        (("--reglement", other), "autre.yaml"),
        (("--set", DEUX_TIERS, "--format", "csv"), "table, json"),
    ):
        done = run("simulate", DEMO, *args)
        assert (done.code, done.out) == (2, "")
        assert word in done.err


def test_another_reglement_that_is_not_one(tmp_path: Path) -> None:
    other = tmp_path / "autre.yaml"
    other.write_text("format: mccgc/cohorte@1\n", encoding="utf-8")
    done = run("simulate", DEMO, "--reglement", other)
    assert done.code == 1
    assert "SCH007" in done.out
    other.write_text("format: [\n", encoding="utf-8")
    done = run("simulate", DEMO, "--reglement", other)
    assert done.code == 1
    assert "YML002" in done.out


def test_a_small_cohorte_in_english(tmp_path: Path) -> None:
    cohorte = petite_cohorte.write(tmp_path)
    before = bytes_of(tmp_path)
    done = run("simulate", cohorte, "--set", "regles.competence.au_moins=3/4", "--lang", "en")
    assert done.code == 0
    assert bytes_of(tmp_path) == before
    assert "VAE-1 VAE: B1 acquired → not acquired · certification" not in done.out
    assert "VAE-1 VAE: B1 acquired → not acquired (through C2)" in done.out
    assert "nothing is written" in done.out


REGLEMENT = """\
format: mccgc/reglement@1
absences: {absent: non_acquis, fraude: non_acquis} # en ligne
poids:
  C1.1: 2 # en bloc
  C1.3: 1

arrondi:
regles:
  - code: r.1
    si: {moyenne: criteres, au_moins: 1/2}
  - code: r2
    si:
      toutes_ces_conditions:
        - {tous: competences}
        - nombre: competences
          au_moins: 2
"""

PLACES: list[tuple[str, Place, str, str]] = [
    ("poids.C1.1", ("poids", "C1.1"), "3", "  C1.1: 3 # en bloc"),
    ("poids.C1.2", ("poids", "C1.2"), "3", "  C1.3: 1\n  C1.2: 3\n"),
    ("absences.fraude", ("absences", "fraude"), "x", "fraude: x} # en ligne"),
    ("regles.0.si.type", ("regles", 0, "si", "type"), "Oral", "au_moins: 1/2, type: Oral}"),
    ("arrondi.decimales", ("arrondi", "decimales"), "1", "arrondi: {decimales: 1}\n"),
    ("rattrapage.par", ("rattrapage", "par"), "epreuve", "\nrattrapage: {par: epreuve}\n"),
    ("rattrapage.droit.de", ("rattrapage", "droit", "de"), "8", "\nrattrapage: {droit: {de: 8}}\n"),
    ("regles.r.1.au_moins", ("regles", 0, "si", "au_moins"), "2/3", "au_moins: 2/3}"),
    ("regles.0.si.parmi", ("regles", 0, "si", "parmi"), "[C1]", "au_moins: 1/2, parmi: [C1]}"),
    (
        "regles.r2.au_moins",
        ("regles", 1, "si", "toutes_ces_conditions", 1, "au_moins"),
        "3",
        "          au_moins: 3\n",
    ),
    ("regles.r2.titre", ("regles", 1, "titre"), "Un, deux", "    titre: 'Un, deux'\n"),
    ("regles.r2.si", ("regles", 1, "si"), "{tous: blocs}", "    si:\n      {tous: blocs}\n"),
]


@pytest.mark.parametrize(
    ("chemin", "place", "valeur", "written"), PLACES, ids=[p[0] for p in PLACES]
)
def test_one_value_changes_and_nothing_else(
    chemin: str, place: Place, valeur: str, written: str
) -> None:
    document = read(REGLEMENT.encode(), "r").document
    assert resoudre(document.root, chemin) == place
    text = remplace(document, place, valeur)
    assert written in text
    changed = read(text.encode(), "r")
    assert changed.findings == []
    node: Any = changed.document.root
    for step in place:
        node = node[step]
    assert node == read(flow(valeur).encode(), "v").document.root
    comments = [line.partition("#")[2] for line in REGLEMENT.splitlines() if "#" in line]
    assert [line.partition("#")[2] for line in text.splitlines() if "#" in line] == comments
    assert dotted(place, changed.document.root).startswith(chemin.partition(".")[0])


def test_a_key_that_several_conditions_could_hold() -> None:
    document = read(REGLEMENT.encode(), "r").document
    with pytest.raises(MccgcError) as caught:
        resoudre(document.root, "regles.r2.parmi")
    assert caught.value.key == "simulate.chemin-ambigu"
    assert caught.value.params["chemins"] == (
        "regles.r2.si.toutes_ces_conditions.0.parmi, regles.r2.si.toutes_ces_conditions.1.parmi"
    )


@pytest.mark.parametrize(
    "valeur", ["2/3", "a, b", "[C1, C2]", "x: y", "l'oral", "a # b", "", "]", "é", "{a: 1}", "@"]
)
def test_any_value_is_written_so_that_it_reads_back(valeur: str) -> None:
    lecture = read(f"a: {flow(valeur)}\n".encode(), "v")
    assert lecture.findings == []
    assert list(lecture.document.root) == ["a"]  # type: ignore[call-overload]
    beside = read(f"{{a: {flow(valeur)}, b: 1}}\n".encode(), "v")
    assert beside.findings == []
    assert list(beside.document.root) == ["a", "b"]  # type: ignore[call-overload]
