"""A proof stops at its bound and says so, whatever a règlement holds."""

from typing import Any

import pytest

from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Reglement
from mccgc.preuve import application, colonnes, espace, etude, scenarios
from mccgc.preuve.constats import Preuve
from mccgc.preuve.preuve import prouver
from petit import bloc, referentiel

SOURCE = {"autorite": "hypothese", "titre": "Essai"}
FIN = {"code": "n", "etendue": {"min": 0, "max": 20, "pas": "0.000000000000000001"}}
NOMS = {"code": "n", "niveaux": {f"n{i}": f"{i}/2000" for i in range(2001)}}
TOUS = [("bloc", {"tous": "competences"}), ("certification", {"tous": "blocs"})]
MOYENNE = ("competence", {"moyenne": "criteres", "au_moins": "1/2"})


def proved(of: Any, *regles: tuple[str, Any], **more: Any) -> Preuve:
    rules = [
        {"code": f"r{rank}", "porte_sur": porte_sur, "source": SOURCE, **_split(si)}
        for rank, (porte_sur, si) in enumerate(regles)
    ]
    tree = {
        "format": "mccgc/reglement@1",
        "reglement": {
            "intitule": "Essai",
            "version": "1",
            "en_vigueur": "2026-01-01",
            "referentiel": "2",
        },
        "echelles": [{"code": "n", "niveaux": {"non": 0, "oui": 1}}],
        "notation": {"echelle": "n"},
        "regles": rules,
    }
    return prouver(Referentiel.model_validate(of), Reglement.model_validate(tree | more))


def _split(si: dict[str, Any]) -> dict[str, Any]:
    """What a rule says beside its condition."""
    beside = ("du", "au", "exception_a", "pour")
    condition = {key: value for key, value in si.items() if key not in beside}
    return {"si": condition, **{key: si[key] for key in beside if key in si}}


def test_a_scale_of_endless_steps() -> None:
    """Ten to the nineteen marks: the ends and the two on each side of the threshold are tried."""
    found = proved(referentiel(bloc("B1", {"C1": 2})), MOYENNE, *TOUS, echelles=[FIN])
    assert (found.exhaustif, found.total, found.monotone) == (False, True, True)
    assert 0 < found.etats < 1_000


def test_a_scale_of_thousands_of_levels() -> None:
    found = proved(referentiel(bloc("B1", {"C1": 2})), MOYENNE, *TOUS, echelles=[NOMS])
    assert not found.exhaustif
    assert 0 < found.etats < 1_000


def test_fifteen_hundred_rules_on_one_object() -> None:
    rules = [
        ("competence", {"moyenne": "criteres", "au_moins": f"{i}/3000"}) for i in range(1, 1501)
    ]
    found = proved(referentiel(bloc("B1", {"C1": 1})), *rules, *TOUS)
    assert found.exhaustif
    assert [c.code for c in found.constats].count("PRV501") == 1_500


def test_exceptions_that_overlap_by_the_hundred() -> None:
    """The first pairs are told, and that there are more."""
    rules = [
        ("competence", {"moyenne": "criteres", "au_moins": "1/2", "exception_a": "r0"})
        for _ in range(60)
    ]
    found = proved(referentiel(bloc("B1", {"C1": 1})), MOYENNE, *rules, *TOUS)
    assert found.recouvrements_tus
    assert [c.code for c in found.constats].count("PRV401") == 200


def test_more_days_than_are_studied(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule of a day that was not studied is not said to be dead."""
    monkeypatch.setattr(application, "JOURS", 3)
    rules = [
        ("competence", {"moyenne": "criteres", "au_moins": "1/2", "du": f"{2027 + i}-01-01"})
        for i in range(5)
    ]
    found = proved(referentiel(bloc("B1", {"C1": 1})), MOYENNE, *rules, *TOUS)
    assert (found.jours, found.exhaustif) == ((3, 6), False)
    assert {c.code for c in found.constats} <= {"PRV501"}


def test_hundreds_of_competences_criteres_and_blocs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(espace, "TRAVAIL", 2_000)
    many = {f"C{i}": 2 for i in range(1, 301)}
    wide = referentiel(bloc("B1", many), bloc("B2", {"C999": 600}))
    found = proved(wide, MOYENNE, *TOUS)
    assert (found.exhaustif, found.total, found.monotone) == (False, True, True)


def test_an_epreuve_too_many_to_combine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forty épreuves mark one critère: not every way to mark them, nor to take them, is tried."""
    monkeypatch.setattr(espace, "TRAVAIL", 2_000)
    monkeypatch.setattr(etude, "SCENARIOS", 5)
    monkeypatch.setattr(scenarios, "QUELQUES", 20)
    epreuves = "; ".join(f"E{i}: C1" for i in range(1, 41))
    found = proved(referentiel(bloc("B1", {"C1": 1}, epreuves)), MOYENNE, *TOUS)
    assert not found.exhaustif
    assert found.etats > 0


def test_too_many_ways_to_choose_options() -> None:
    """Two to the thirty ways to choose: the nearest to the usual one, and it is said."""
    blocs = [bloc(f"B{i}", {f"C{i}": 1}, option="OPT") for i in range(1, 31)]
    found = proved(referentiel(*blocs), MOYENNE, TOUS[0], ("certification", {"options": "OPT"}))
    assert not found.exhaustif


def test_the_bound_does_not_depend_on_the_machine() -> None:
    travail = espace.Travail(100)
    assert travail.budget(50, taille=0) == 50
    travail.compte(90, taille=0)
    assert travail.budget(50, taille=0) == 10
    assert travail.budget(50, taille=100) == espace.MINIMUM
    assert colonnes.CONTENUS > 26**3  # what prove lists of one critère under three assessors
