"""The properties that the design promises, over generated règlements and dossiers."""

from collections.abc import Iterator
from copy import deepcopy
from fractions import Fraction
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from accord import Arbre, Essai, Paire
from generateur.echelles import marks_of
from mccgc.decision.plan import CERTIFICATION
from mccgc.exact import as_mark
from petit import bloc, decide, dossier, evaluation, referentiel, reglement
from strategies import Tirage, tirages, tirages_monotones

settings.register_profile(
    "mccgc",
    deadline=None,
    derandomize=True,
    max_examples=400,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
settings.load_profile("mccgc")

KNOWN = ("acquis", "non_acquis", "acquise", "non_acquise")
ACQUIS = ("acquis", "acquise")


def verdicts(said: Arbre) -> Iterator[tuple[str, str]]:
    """Every verdict by what it is of."""
    for kind in ("competences", "epreuves", "blocs"):
        yield from said[kind].items()
    yield "certification", said["certification"]


# Thresholds


def test_a_threshold_met_exactly_is_met() -> None:
    """16, 12 and 4 at 30, 30 and 40 % make 10."""
    of = referentiel(bloc("B1", {"C1": 3}))
    poids = {"C1.1": "30 %", "C1.2": "30 %", "C1.3": "40 %"}
    rules = reglement({"competence": {"moyenne": "criteres", "au_moins": 10}}, poids=poids)
    said = decide(of, rules, dossier(evaluation("E1", "C1.1 16 C1.2 12 C1.3 4")))
    assert (said["competences"], said["valeurs"]) == ({"C1": "acquis"}, {"C1": 10})


@given(st.lists(st.tuples(st.integers(0, 80), st.integers(1, 100)), min_size=1, max_size=6))
def test_every_threshold_met_exactly_is_met(parts: list[tuple[int, int]]) -> None:
    """Quarters of a mark, weights in percent: the mean reaches itself, and nothing above."""
    total = sum(weight for _, weight in parts)
    mean = sum((Fraction(mark, 4) * weight for mark, weight in parts), Fraction()) / total
    codes = [f"C1.{n}" for n in range(1, len(parts) + 1)]
    of = referentiel(bloc("B1", {"C1": len(parts)}))
    poids = {code: f"{weight} %" for code, (_, weight) in zip(codes, parts, strict=True)}
    marks = {code: as_mark(Fraction(mark, 4)) for code, (mark, _) in zip(codes, parts, strict=True)}
    candidat = dossier(evaluation("E1") | {"notes": marks})
    for above, expected in ((0, "acquis"), (Fraction(1, 10**9), "non_acquis")):
        rule = {"competence": {"moyenne": "criteres", "au_moins": str(mean + above)}}
        rules = reglement(rule, poids=poids)
        said = Paire(of, rules).engine(Essai(of, rules, candidat, []))
        assert said["competences"] == {"C1": expected}


# Better marks


def places(candidat: Arbre) -> list[tuple[Any, ...]]:
    """Where each mark stands."""
    found: list[tuple[Any, ...]] = []
    for index, entry in enumerate(candidat.get("evaluations", ())):
        found += [("evaluations", index, "notes", code) for code in entry.get("notes", ())]
        found += [("evaluations", index, "note")] if "note" in entry else []
    livret = candidat.get("livret", {})
    return found + [("livret", "appreciations", c) for c in livret.get("appreciations", ())]


def with_mark(candidat: Arbre, place: tuple[Any, ...], mark: str | None) -> Arbre:
    changed = deepcopy(candidat)
    inside: Any = changed
    for step in place[:-1]:
        inside = inside[step]
    inside[place[-1]] = mark
    return changed


def mark_at(candidat: Arbre, place: tuple[Any, ...]) -> str | None:
    inside: Any = candidat
    for step in place:
        inside = inside[step]
    return inside if inside is None else str(inside)


def better(tirage: Tirage, place: tuple[Any, ...]) -> list[str]:
    """Marks above the one that stands there, on the same scale."""
    candidat, notation = tirage.essai.dossier, tirage.essai.reglement["notation"]
    code = notation.get("voies", {}).get(candidat["voie"], notation["echelle"])
    if place[0] == "evaluations":
        epreuve = candidat["evaluations"][place[1]]["epreuve"]
        code = notation.get("epreuves", {}).get(epreuve, code)
    marks, mark = marks_of(code), mark_at(candidat, place)
    return list(marks[marks.index(mark) + 1 :]) if mark in marks else []


def raised(tirage: Tirage) -> Arbre:
    """The same dossier with one better mark."""
    candidat = tirage.essai.dossier
    choices = [(place, mark) for place in places(candidat) for mark in better(tirage, place)]
    assume(choices)
    return with_mark(candidat, *tirage.h.one(choices))


def assessors(candidat: Arbre) -> int:
    """The most assessors of one épreuve at one session."""
    entries = [(e["epreuve"], e.get("session", 1)) for e in candidat.get("evaluations", ())]
    return max((entries.count(entry) for entry in entries), default=1)


@given(tirages_monotones)
def test_a_better_mark_never_takes_a_verdict_back(tirage: Tirage) -> None:
    """Nor, with a single assessor, puts it in question."""
    count = assessors(tirage.essai.dossier)
    assume(count < 3)  # the median of three who disagree may be below their mean
    after = dict(verdicts(tirage.said(raised(tirage))))
    for of, verdict in verdicts(tirage.said()):
        if verdict in ACQUIS:
            assert after[of] in ACQUIS or (count > 1 and after[of] in ("en_attente", "hors_visee"))


# Missing marks


@given(tirages)
def test_a_mark_that_comes_only_ends_a_wait(tirage: Tirage) -> None:
    """Where nothing given before is replaced: `remplace` replaces, and so does a mark by critère
    of an épreuve marked as a whole."""
    policies = [tirage.essai.reglement["rattrapage"]]
    policies += policies[0].get("exceptions", [])
    assume(all(policy["retient"] != "remplace" for policy in policies))
    candidat = tirage.essai.dossier
    assume(not any("note" in e for e in candidat.get("evaluations", ())))
    unknown = candidat
    for place in places(candidat):
        if tirage.h.chance(40):
            unknown = with_mark(unknown, place, None)
    after = dict(verdicts(tirage.said()))
    for of, verdict in verdicts(tirage.said(unknown)):
        if verdict in KNOWN:
            assert after[of] == verdict


# Order, and nothing else


def shuffled(value: Any, random: Random) -> Any:
    """The same tree, each list and each mapping in another order."""
    if isinstance(value, dict):
        items = [(key, shuffled(each, random)) for key, each in value.items()]
        random.shuffle(items)
        return dict(items)
    if isinstance(value, list):
        items = [shuffled(each, random) for each in value]
        random.shuffle(items)
        return items
    return value


@given(tirages, st.randoms(use_true_random=False))
def test_order_changes_nothing(tirage: Tirage, random: Random) -> None:
    """Of évaluations, marks, pieces; of blocs, compétences, critères, épreuves, rules."""
    essai = tirage.essai
    regles = shuffled(essai.reglement, random)
    regles["rattrapage"] = essai.reglement["rattrapage"]
    other = Paire(shuffled(essai.referentiel, random), regles, essai.le)
    moved = essai._replace(dossier=shuffled(essai.dossier, random))
    assert other.engine(moved) == tirage.said()


@given(tirages)
def test_deciding_twice_gives_the_same(tirage: Tirage) -> None:
    """To the last reason; and deciding others in between changes nothing."""
    first = tirage.paire.proposition(tirage.essai)
    tirage.said(dossier(), [])
    assert tirage.paire.proposition(tirage.essai) == first


# Blocs


def of_bloc(tirage: Tirage, index: int) -> tuple[str, set[str]]:
    """Code of a bloc, and of all that is in it."""
    one = tirage.essai.referentiel["blocs"][index]
    competences = {c["code"] for a in one["activites"] for c in a["competences"]}
    return one["code"], competences | {e["code"] for e in one["epreuves"]}


@given(tirages)
def test_a_bloc_depends_on_its_own_marks_alone(tirage: Tirage) -> None:
    code, inside = of_bloc(tirage, 0)
    candidat = deepcopy(tirage.essai.dossier)
    # A bloc that is not aimed at is shown when it completes the certification, with the others.
    assume(code in candidat.get("visee", [code]))
    for place in places(candidat):
        holder = candidat
        own = place[-1] if place[0] == "livret" else candidat["evaluations"][place[1]]["epreuve"]
        if own not in inside and tirage.h.chance(50):
            holder = with_mark(holder, place, None)
        candidat = holder
    for entry in candidat.get("evaluations", ()):
        if entry["epreuve"] not in inside and tirage.h.chance(30):
            entry["presence"] = tirage.h.one(("present", "absent", "justifiee"))
    # Whether one not aimed at completes the certification depends on the others: its verdict not.
    essais = (tirage.essai, tirage.essai._replace(dossier=candidat))
    motifs = [tirage.paire.proposition(essai).blocs[code] for essai in essais]
    assert motifs[0].verdict is motifs[1].verdict
    before, after = tirage.said(), tirage.said(candidat)
    for kind in ("competences", "epreuves", "valeurs"):
        kept = [{c: v for c, v in said[kind].items() if c in inside} for said in (before, after)]
        assert kept[0] == kept[1]


@given(tirages)
def test_a_bloc_acquis_before_stays_so(tirage: Tirage) -> None:
    """Whatever the marks, and whatever the jury decides of it now."""
    code, _ = of_bloc(tirage, 0)
    before = {"bloc": code, "le": "2025-06-30", "par": "dispense", "reference": "PV"}
    refused = {"candidat": "X", "bloc": code, "decision": "non_acquis"}
    candidat = tirage.essai.dossier | {"acquis": [before]}
    assert tirage.said(candidat, [*tirage.essai.decisions, refused])["blocs"][code] == "acquis"


@pytest.mark.parametrize("decision", ["acquis", "non_acquis", "en_attente"])
@given(tirages)
def test_a_decision_replaces_the_proposal(decision: str, tirage: Tirage) -> None:
    """The last one stands, the proposal is kept beside it, and the other blocs do not move."""
    code, _ = of_bloc(tirage, 0)
    assume(not tirage.essai.dossier.get("acquis"))
    taken = [{"candidat": "X", "bloc": code, "decision": d} for d in ("en_attente", decision)]
    before = tirage.paire.proposition(tirage.essai._replace(decisions=[]))
    after = tirage.paire.proposition(tirage.essai._replace(decisions=taken))
    assert after.blocs[code].verdict.code == decision
    assert after.par(code) == "jury"
    assert after.propose == {code: before.blocs[code]}
    others = [{c: m for c, m in p.blocs.items() if c != code} for p in (before, after)]
    assert others[0] == others[1]


@pytest.mark.parametrize("decision", ["acquis", "non_acquis", "en_attente"])
@given(tirages)
def test_a_decision_on_the_certification_stands(decision: str, tirage: Tirage) -> None:
    bare = {"candidat": "X", "certification": True, "decision": decision}
    founded = bare | {"motif": "Vu le dossier.", "autorite": "reglement"}
    alone, after = (
        tirage.paire.proposition(tirage.essai._replace(decisions=[taken]))
        for taken in (bare, founded)
    )
    assert after.certification.verdict.code == alone.certification.verdict.code == decision
    if decision == "acquis" and after.entiere:
        assert (after.verdict_certification, after.resultat) == ("acquise", "succes_total")
        proposed = alone.propose[CERTIFICATION].verdict.code
        whole = all(alone.blocs[code].verdict.code == "acquis" for code in alone.visee)
        carried = proposed == "acquis" or (proposed == "en_attente" and whole)
        assert (alone.resultat == "succes_total") is carried
