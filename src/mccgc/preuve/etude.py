"""Study one group of objects over all the ways to take and mark its épreuves.

Verdicts are the engine's: each state is a dossier, decided as any other.
"""

from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import Any, NamedTuple

from mccgc.decision.plan import Plan
from mccgc.decision.releve import Releve
from mccgc.decision.sessions import decider_objets
from mccgc.decision.verdict import ACQUIS
from mccgc.model.dossier import Dossier
from mccgc.model.reglement import Regle
from mccgc.preuve import pieces
from mccgc.preuve.colonnes import Alphabet
from mccgc.preuve.echelle import marques
from mccgc.preuve.espace import Etat, Exploration, Famille, Passage, TropGrandError, cost, explore
from mccgc.preuve.etats import ecrit, pieces_de, remises
from mccgc.preuve.exigences import ORDRE, Exigences, Vue
from mccgc.preuve.faits import Faits, a_rebours, dossier, ensemble
from mccgc.preuve.groupes import Groupe
from mccgc.preuve.scenarios import (
    Scenario,
    ecrits_du_pas,
    faits,
    premiere_session,
    scenarios,
)
from mccgc.preuve.vues import (
    Classe,
    Contexte,
    DifferenceError,
    Motifs,
    Pieces,
    Vu,
    conditions_lues,
    same_verdicts,
    vu,
)

ENSUITE = 20
"""How many times nearer the scenarios of a group are seen once one of them is too large."""

SCENARIOS = 200
"""Ways to take the épreuves of a group beyond which the others are not tried, which is said."""

AUCUNE_NOTE = "aucune_note"
"""Reason of an object of which nothing is written: its rules have not been asked."""


class Representant(NamedTuple):
    """The smallest state of a class, in the scenario where it was seen."""

    cout: int
    scenario: int
    etat: Etat
    complete: bool


class Deplacement(NamedTuple):
    """The smallest step between two classes, in the scenario where it was seen."""

    cout: int
    scenario: int
    passage: Passage


class Perte(NamedTuple):
    """The smallest state in which one more session takes something away, and that before it."""

    cout: int
    scenario: int
    avant: Etat
    apres: Etat


class Etude(NamedTuple):
    """What a group can be: its classes, the steps between them, and whether all was tried.

    `pertes` gives, by object and verdict, what a second session can make of what was acquis.
    """

    groupe: Groupe
    scenarios: tuple[Scenario, ...]
    classes: dict[Any, Representant]
    passages: dict[tuple[Any, Any, str], Deplacement]
    pertes: dict[tuple[int, Any], Perte]
    etats: int
    exhaustif: bool


def decides(plan: Plan, groupe: Groupe, written: Dossier, remises: Pieces) -> Motifs:
    """Decide the objects of a group, by the engine."""
    juges, releve = plan.juges[groupe.voie], Releve(plan, written)
    epreuves = {}
    if plan.lit_epreuves:
        of_epreuves = [juges[code] for code in groupe.epreuves]
        epreuves = decider_objets(of_epreuves, releve, {}, remises, plan)
    judged = [juges[code] for code in _competences(plan, groupe)]
    return {**decider_objets(judged, releve, epreuves, remises, plan), **epreuves}


def objets(plan: Plan, groupe: Groupe) -> tuple[str, ...]:
    """Codes of the objects that a plan decides in a group."""
    judged = _competences(plan, groupe)
    return (*judged, *groupe.epreuves) if plan.lit_epreuves else judged


def _competences(plan: Plan, groupe: Groupe) -> tuple[str, ...]:
    judged = {juge.objet.code for juge in plan.juges_de_competence[groupe.voie]}
    return tuple(code for code in groupe.competences if code in judged)


def etudier(contexte: Contexte, groupe: Groupe) -> Etude:
    """Study a group; raises DifferenceError when the plans do not agree on it."""
    classes: dict[Any, Representant] = {}
    passages: dict[tuple[Any, Any, str], Deplacement] = {}
    tried: list[Scenario] = []
    found: list[Exploration] = []
    there = [pieces.suffisantes(plan) for plan in contexte.plans]
    budget = contexte.budget
    conditions = conditions_lues(_regles(contexte, groupe))
    every = _scenarios(contexte, groupe)
    for rank, scenario in enumerate(islice(every, SCENARIOS)):
        tried.append(scenario)
        seen = explore(
            scenario.familles,
            partial(_classe, contexte, groupe, scenario, there),
            contexte.travail,
            conditions=conditions + scenario.taille(groupe),
            budget=budget,
            steps=contexte.pas,
            partly=contexte.partly,
        )
        found.append(seen)
        _retain(classes, passages, rank, scenario, seen)
        if not seen.exhaustif or scenario.partiel:
            # The group will not be exhausted: the other ways to take it are seen from nearer.
            budget = contexte.budget // ENSUITE
    others = next(every, None) is not None
    if others and not contexte.partly:
        raise TropGrandError
    whole = not others and all(
        contexte.toutes or marques(contexte.plans, epreuve, contexte.voie).toutes
        for epreuve in groupe.passees
    )
    pertes = _pertes(tried, found) if contexte.pas else {}
    exhaustif = whole and all(each.exhaustif for each in found)
    exhaustif = exhaustif and not any(scenario.partiel for scenario in tried)
    etats = sum(each.etats for each in found)
    return Etude(groupe, tuple(tried), classes, passages, pertes, etats, exhaustif)


def _retain(
    classes: dict[Any, Representant],
    passages: dict[tuple[Any, Any, str], Deplacement],
    rank: int,
    scenario: Scenario,
    seen: Exploration,
) -> None:
    """Keep the smallest state of each class, and the smallest step between each two."""
    for classe, vue in seen.classes.items():
        total, known = vue.cout + scenario.cout, classes.get(classe)
        here = vue.complete and scenario.lisible
        complete = here or (known is not None and known.complete)
        if known is None or total < known.cout:
            classes[classe] = Representant(total, rank, vue.etat, complete)
        elif complete != known.complete:
            classes[classe] = known._replace(complete=complete)
    for step, passage in seen.passages.items():
        total, moved = passage.cout + scenario.cout, passages.get(step)
        if moved is None or total < moved.cout:
            passages[step] = Deplacement(total, rank, passage)


def _pertes(tried: list[Scenario], found: list[Exploration]) -> dict[tuple[int, Any], Perte]:
    """What a second session, all its marks known, takes away from the first one alone."""
    pertes: dict[tuple[int, Any], Perte] = {}
    rank = next((i for i, each in enumerate(tried) if each.sessions > 1), None)
    if rank is None:
        return pertes
    scenario, first = tried[rank], found[0].decides
    for etat, classe in found[rank].decides.items():
        alone = premiere_session(tried[0], scenario, etat)
        known = first.get(alone)
        if known is None or known == classe or not scenario.is_complete(etat):
            continue
        pairs = zip(known.propres[0], classe.propres[0], strict=True)
        for objet, (before, after) in enumerate(pairs):
            if before[0] is ACQUIS and after[0] is not ACQUIS:
                spent = cost(scenario.familles, etat)
                smallest = pertes.get((objet, after[0]))
                if smallest is None or spent < smallest.cout:
                    pertes[objet, after[0]] = Perte(spent, rank, alone, etat)
    return pertes


def _scenarios(contexte: Contexte, groupe: Groupe) -> Iterator[Scenario]:
    """Scenarios of a group, each with the pieces that its rules read."""
    alphabet = Alphabet(contexte.plans, contexte.voie, contexte.toutes, contexte.pas)
    read: tuple[Famille, ...] = pieces.familles(_regles(contexte, groupe))
    found = scenarios(alphabet, groupe, trois=contexte.trois, une_session=contexte.une_session)
    for scenario in found:
        yield scenario._replace(familles=(*scenario.familles, *read))


def _regles(contexte: Contexte, groupe: Groupe) -> list[Regle]:
    """Rules that decide the objects of a group, under each plan."""
    return [
        regle
        for plan in contexte.plans
        for code in objets(plan, groupe)
        for regle in plan.juges[groupe.voie][code].regles
    ]


def _classe(
    contexte: Contexte,
    groupe: Groupe,
    scenario: Scenario,
    there: list[Pieces],
    etat: Etat,
) -> Classe | None:
    """Decide one state under each plan; None when it has no verdict, which is recorded."""
    facts = ecrit(groupe, scenario, etat)
    written = dossier(groupe.voie, facts)
    seen: list[tuple[Vu, ...]] = []
    for plan, suffisantes in zip(contexte.plans, there, strict=True):
        if contexte.exigences is None:
            motifs = decides(plan, groupe, written, remises(suffisantes, facts))
        else:
            spent = scenario.cout + cost(scenario.familles, etat)
            origine = partial(ecrit, groupe, scenario, etat)
            place = Vue(spent, plan, groupe.voie, "", origine, scenario.simple)
            handed = remises(suffisantes, facts)
            observed = _observe(contexte.exigences, groupe, written, handed, place)
            if observed is None:
                return None
            motifs = observed
            complete = scenario.is_complete(etat)
            for code, motif in motifs.items():
                regles = plan.juges[groupe.voie][code].regles
                if regles and motif.cle != AUCUNE_NOTE:
                    seen_at = place._replace(objet=code)
                    contexte.exigences.noter(regles, motif, seen_at, complete=complete)
        seen.append(tuple(vu(motif, valeurs=contexte.valeurs) for motif in motifs.values()))
    classe = Classe(tuple(seen))
    if not same_verdicts(classe.propres):
        raise DifferenceError
    return classe


def _observe(
    exigences: Exigences, groupe: Groupe, written: Dossier, remises: Pieces, place: Vue
) -> Motifs | None:
    """Decide a state in the order of its file and backwards: it must have one verdict."""
    plan = place.plan
    first = place._replace(objet=objets(plan, groupe)[0])
    try:
        motifs = decides(plan, groupe, written, remises)
        if len(written.evaluations) > 1:
            again = decides(plan, groupe, a_rebours(written), remises)
            for code, motif in motifs.items():
                if motif.verdict is not again[code].verdict:
                    exigences.echecs.append((place._replace(objet=code), ORDRE))
    except Exception as error:  # noqa: BLE001  whatever it is, this state has no verdict
        exigences.echecs.append((first, type(error).__name__))
        return None
    return motifs


def ecrits_du_deplacement(etude: Etude, moved: Deplacement) -> tuple[Faits, Faits]:
    """What is written before and after a step."""
    scenario, passage = etude.scenarios[moved.scenario], moved.passage
    if passage.famille < len(scenario.colonnes(etude.groupe)):
        before, after = ecrits_du_pas(scenario, passage)
        ends = (faits(etude.groupe, scenario, end) for end in (before, after))
        first, second = (end._replace(pieces=pieces_de(scenario, passage.etat)) for end in ends)
        return first, second
    code = str(scenario.familles[passage.famille].positions[0])
    start = ecrit(etude.groupe, scenario, passage.etat)
    first, second = (ensemble([Faits(pieces={code: end}), start]) for end in passage.pas.trace)
    return first, second
