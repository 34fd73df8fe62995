"""The pivot is the smallest change there is: every state of a small référentiel, enumerated."""

from itertools import product
from typing import Any

import pytest

from mccgc.decision.engine import decider
from mccgc.decision.plan import Plan
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS, Verdict
from mccgc.model.dossier import Dossier, Evaluation
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Reglement
from mccgc.sensibilite import banc
from mccgc.sensibilite.banc import Atelier
from mccgc.sensibilite.marques import cout, modifie
from mccgc.sensibilite.pivot import OPPOSE, pivot

NIVEAUX = ("bas", "moyen", "haut")
CRITERES = ("C1.1", "C1.2", "C2.1", "C2.2")
Etat = tuple[int, ...]


def referentiel(*, une_epreuve: bool = False) -> Referentiel:
    epreuves = (
        [{"code": "E1", "type": "Oral", "competences": ["C1", "C2"]}]
        if une_epreuve
        else [
            {"code": "E1", "type": "Oral", "competences": ["C1"]},
            {"code": "E2", "type": "Oral", "competences": ["C2"]},
        ]
    )
    competences = [
        {"code": c, "libelle": c, "criteres": [{"code": f"{c}.{i}", "libelle": c} for i in (1, 2)]}
        for c in ("C1", "C2")
    ]
    bloc = {
        "code": "B1",
        "intitule": "B1",
        "activites": [{"code": "A1", "intitule": "A1", "competences": competences}],
        "epreuves": epreuves,
    }
    certification = {"intitule": "T", "certificateur": "T", "version": "1"}
    return Referentiel.model_validate(
        {"format": "mccgc/referentiel@1", "certification": certification, "blocs": [bloc]}
    )


def reglement(regles: list[dict[str, Any]], **more: Any) -> Reglement:
    source = {"autorite": "hypothese", "titre": "Essai"}
    return Reglement.model_validate(
        {
            "format": "mccgc/reglement@1",
            "reglement": {
                "intitule": "T",
                "version": "1",
                "en_vigueur": "2026-01-01",
                "referentiel": "1",
            },
            "echelles": [{"code": "n", "niveaux": {"bas": 0, "moyen": "1/2", "haut": 1}}],
            "notation": {"echelle": "n"},
            "regles": [{"code": f"r{i}", "source": source, **r} for i, r in enumerate(regles)],
            **more,
        }
    )


def regle(porte_sur: str, **si: Any) -> dict[str, Any]:
    return {"porte_sur": porte_sur, "si": si}


SEUIL = regle("competence", moyenne="criteres", au_moins="1/2")
TOUTES = regle("bloc", tous="competences")
CERTIFICATION = regle("certification", tous="blocs")

REGLEMENTS = {
    "toutes les compétences": [SEUIL, TOUTES],
    "une compétence sur deux": [SEUIL, regle("bloc", nombre="competences", au_moins=1)],
    "une proportion": [SEUIL, regle("bloc", proportion="competences", au_moins="2/3")],
    "chaque critère": [regle("competence", tous="criteres", a_partir_de="1/2"), TOUTES],
    "moyenne du bloc": [SEUIL, regle("bloc", moyenne="competences", au_moins="2/3")],
    "moyenne et plancher": [
        SEUIL,
        regle(
            "bloc",
            toutes_ces_conditions=[
                {"moyenne": "competences", "au_moins": "1/2"},
                {"plancher": "competences", "au_moins": "1/4"},
            ],
        ),
    ],
    "une compétence obligatoire, ou les deux moyennes": [
        SEUIL,
        regle(
            "bloc",
            une_de_ces_conditions=[
                {"tous": "competences", "parmi": ["C2"]},
                {"moyenne": "competences", "au_moins": "3/4"},
            ],
        ),
    ],
    "deux épreuves": [
        regle("epreuve", moyenne="criteres", au_moins="3/4"),
        regle("competence", tous="epreuves"),
        regle("bloc", tous="epreuves"),
    ],
}


def dossier(
    etat: Etat,
    *,
    une_epreuve: bool = False,
    passage: str = "session",
    niveaux: tuple[str, ...] = NIVEAUX,
) -> Dossier:
    """Four ranks, one per critère; four more are a second session, or a second assessor."""
    evaluations: list[dict[str, Any]] = []
    for rang in range(len(etat) // 4):
        notes = [(c, niveaux[r]) for c, r in zip(CRITERES, etat[4 * rang :], strict=False)]
        parts = [notes] if une_epreuve else [notes[:2], notes[2:]]
        for number, part in enumerate(parts, start=1):
            more = {passage: rang + 1} if rang else {}
            evaluations.append({"epreuve": f"E{number}", "notes": dict(part), **more})
    return Dossier.model_validate(
        {
            "format": "mccgc/dossier@1",
            "candidat": {"identifiant": "X", "nom": "X", "prenom": "X"},
            "voie": "formation",
            "evaluations": evaluations,
        }
    )


def distance(depuis: Etat, vers: Etat) -> tuple[int, int]:
    changed = {i % 4 for i, (a, b) in enumerate(zip(depuis, vers, strict=True)) if a != b}
    return len(changed), sum(abs(a - b) for a, b in zip(depuis, vers, strict=True))


def reached(verdict: Verdict, depuis: Verdict) -> bool:
    return verdict is OPPOSE[depuis]


@pytest.mark.parametrize("nom", REGLEMENTS)
def test_no_smaller_change_turns_a_bloc(nom: str) -> None:
    plan = Plan(referentiel(), reglement([*REGLEMENTS[nom], CERTIFICATION]))
    atelier = Atelier(plan)
    etats = list(product(range(3), repeat=4))
    verdicts = {e: decider(plan, dossier(e)).blocs["B1"].verdict for e in etats}
    assert len(set(verdicts.values())) == 2
    for etat, verdict in verdicts.items():
        expected = min(distance(etat, e) for e, v in verdicts.items() if reached(v, verdict))
        found = pivot(atelier, dossier(etat), "B1")
        assert (found.criteres, found.pas) == expected
        turned = decider(plan, modifie(dossier(etat), found.changements))
        assert reached(turned.blocs["B1"].verdict, verdict)
        singles = [
            e for e, v in verdicts.items() if distance(etat, e) == (1, 1) and reached(v, verdict)
        ]
        assert len(found.seuls) == (len(singles) if expected == (1, 1) else 0)
    assert EN_ATTENTE not in verdicts.values()


DEUX_PASSAGES: dict[str, tuple[str, dict[str, Any]]] = {
    "meilleure session par compétence": ("session", {}),
    "meilleure session par critère": ("session", {"rattrapage": {"par": "critere"}}),
    "meilleure session par épreuve": ("session", {"rattrapage": {"par": "epreuve"}}),
    "dernière session": ("session", {"rattrapage": {"retient": "derniere"}}),
    "droit au rattrapage": (
        "session",
        {"rattrapage": {"droit": {"moyenne": "bloc", "de": "1/4", "a_moins_de": "1/2"}}},
    ),
    "moyenne de deux évaluateurs": ("evaluateur", {"double_notation": {"ecart_max": "1/2"}}),
    "consensus": ("evaluateur", {"double_notation": {"retient": "consensus", "ecart_max": 0}}),
}


@pytest.mark.parametrize("regles", ["toutes les compétences", "moyenne du bloc"])
@pytest.mark.parametrize("nom", DEUX_PASSAGES)
def test_no_smaller_change_turns_a_bloc_marked_twice(nom: str, regles: str) -> None:
    """Resits and double marking, those that are not monotone among them, in one épreuve of two."""
    passage, more = DEUX_PASSAGES[nom]
    plan = Plan(
        referentiel(une_epreuve=True), reglement([*REGLEMENTS[regles], CERTIFICATION], **more)
    )
    atelier = Atelier(plan)

    def marked(etat: Etat) -> Dossier:
        return dossier(etat, une_epreuve=True, passage=passage)

    verdicts = {
        e: decider(plan, marked(e)).blocs["B1"].verdict for e in product(range(3), repeat=8)
    }
    decided = [e for e, v in verdicts.items() if v is not EN_ATTENTE]
    by_verdict = {v: [e for e in decided if verdicts[e] is v] for v in OPPOSE}
    waiting = [e for e, v in verdicts.items() if v is EN_ATTENTE]
    for etat in decided[7 :: len(decided) // 25]:
        found = pivot(atelier, marked(etat), "B1")
        opposite = by_verdict[OPPOSE[verdicts[etat]]]
        assert found.au_dela is None
        reversing = min(distance(etat, e) for e in opposite)
        assert (found.criteres, found.pas) == reversing
        pending = min((distance(etat, e) for e in waiting), default=reversing)
        assert found.suspend == () if pending >= reversing else cout(found.suspend) == pending


def test_no_smaller_change_of_numbers_with_weights() -> None:
    """0 to 4 by halves, a heavy critère and a heavy compétence: steps are counted, not values."""
    niveaux = ("0", "0.5", "1", "1,5", "2", "2.50", "3", "3.5", "4")
    echelles = [{"code": "n", "etendue": {"min": 0, "max": 4, "pas": "1/2"}}]
    regles = [
        regle("competence", moyenne="criteres", au_moins=2),
        regle(
            "bloc",
            toutes_ces_conditions=[
                {"moyenne": "competences", "au_moins": "5/2"},
                {"plancher": "competences", "au_moins": 1},
            ],
        ),
        CERTIFICATION,
    ]
    plan = Plan(referentiel(), reglement(regles, echelles=echelles, poids={"C1.1": 3, "C2": "3/2"}))
    atelier = Atelier(plan)
    etats = list(product(range(9), repeat=4))
    verdicts = {e: decider(plan, dossier(e, niveaux=niveaux)).blocs["B1"].verdict for e in etats}
    by_verdict = {v: [e for e in etats if verdicts[e] is v] for v in OPPOSE}
    for etat in etats[5::217]:
        found = pivot(atelier, dossier(etat, niveaux=niveaux), "B1")
        opposite = by_verdict[OPPOSE[verdicts[etat]]]
        assert (found.criteres, found.pas) == min(distance(etat, e) for e in opposite)


@pytest.mark.parametrize("regles", ["toutes les compétences", "moyenne du bloc"])
def test_a_bounded_search_says_how_far_it_looked(
    regles: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With few trials, either the smallest change or « beyond n », never a guess."""
    plan = Plan(referentiel(), reglement([*REGLEMENTS[regles], CERTIFICATION]))
    etats = list(product(range(3), repeat=4))
    verdicts = {e: decider(plan, dossier(e)).blocs["B1"].verdict for e in etats}
    beyond = 0
    for trials in (1, 3, 8, 20):
        monkeypatch.setattr(banc, "ESSAIS", trials)
        for etat, verdict in verdicts.items():
            expected = min(distance(etat, e) for e, v in verdicts.items() if reached(v, verdict))
            found = pivot(Atelier(plan), dossier(etat), "B1")
            if found.au_dela is None:
                assert (found.criteres, found.pas) == expected
            else:
                beyond += 1
                assert found.au_dela < expected[0]
    assert beyond


def test_a_resit_that_is_awaited_lets_a_bloc_fall_into_waiting() -> None:
    """Session 2 is excused: a smaller mark of session 1 would make everything hang on it."""
    regles = [*REGLEMENTS["chaque critère"], CERTIFICATION]
    plan = Plan(referentiel(), reglement(regles, absences={"excuse": "en_attente"}))
    first = dossier((2, 2, 2, 1))
    resits = [Evaluation(epreuve=code, session=2, presence="excuse") for code in ("E1", "E2")]
    waiting = first.model_copy(update={"evaluations": (*first.evaluations, *resits)})
    assert decider(plan, waiting).blocs["B1"].verdict is ACQUIS
    found = pivot(Atelier(plan), waiting, "B1")
    assert (found.vers, found.criteres, found.pas) == (EN_ATTENTE, 1, 1)
    assert [(c.marque.code, vers) for c, vers in found.seuls] == [("C2.2", EN_ATTENTE)]


def test_a_part_that_no_rule_decides_waits() -> None:
    """One compétence of two without a rule, one refused: only the second can be moved."""
    regles = [{**REGLEMENTS["chaque critère"][0], "pour": ["C2"]}, TOUTES, CERTIFICATION]
    plan = Plan(referentiel(), reglement(regles))
    found = pivot(Atelier(plan), dossier((2, 2, 0, 2)), "B1")
    assert (found.verdict, found.vers) == (NON_ACQUIS, EN_ATTENTE)
    assert (found.criteres, found.pas) == (1, 1)


def test_one_mark_that_opposes_two_assessors_suspends() -> None:
    """Reversing takes two critères; moving one assessor alone takes a single mark."""
    double = {"double_notation": {"retient": "consensus", "ecart_max": 0}}
    regles = [regle("competence", nombre="criteres", au_moins=1, a_partir_de="1/2"), TOUTES]
    plan = Plan(referentiel(une_epreuve=True), reglement([*regles, CERTIFICATION], **double))
    marked = dossier((1, 1, 1, 0) * 2, une_epreuve=True, passage="evaluateur")
    found = pivot(Atelier(plan), marked, "B1")
    assert (found.vers, found.criteres, found.pas) == (NON_ACQUIS, 1, 2)
    assert [(c.marque.code, c.pas) for c in found.suspend] == [("C2.1", 1)]
