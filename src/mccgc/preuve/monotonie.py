"""Where a règlement is not monotone: the smallest pair of dossiers, and what is to blame."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from mccgc.decision.plan import Plan
from mccgc.decision.verdict import ACQUIS, Verdict
from mccgc.model.reglement import Voie
from mccgc.preuve.constats import Constat
from mccgc.preuve.espace import ACCORD, COMBLE, HAUSSE
from mccgc.preuve.etages import ecrire_pas, montees
from mccgc.preuve.etats import ecrit
from mccgc.preuve.etude import ecrits_du_deplacement, objets
from mccgc.preuve.exigences import Chemin
from mccgc.preuve.faits import Faits
from mccgc.preuve.parcours import Parcours
from mccgc.preuve.temoins import temoin

CODES = {HAUSSE: "PRV101", COMBLE: "PRV102", ACCORD: "PRV103"}


def ruptures(parcours: Iterable[Parcours]) -> Iterator[Constat]:
    """What breaks monotonicity: for each kind, place and verdict, the smallest pair of dossiers."""
    smallest: dict[tuple[object, ...], tuple[int, Constat]] = {}
    for each in parcours:
        for rupture in chain(_des_groupes(each), _des_ensembles(each)):
            constat = _constat(each, rupture)
            key = (constat.code, constat.path, constat.params["apres"])
            if key not in smallest or rupture.cout < smallest[key][0]:
                smallest[key] = (rupture.cout, constat)
    yield from (constat for _, constat in smallest.values())


class Rupture(NamedTuple):
    """Two dossiers, the second above the first, in which an object is judged the other way."""

    cout: int
    code: str
    objet: str
    avant: Verdict
    apres: Verdict
    ends: tuple[Faits, Faits]


def _des_groupes(parcours: Parcours) -> Iterator[Rupture]:
    plan = parcours.contexte.plans[0]
    for etude in parcours.etudes.values():
        codes = objets(plan, etude.groupe)
        for before, after, nature, rank in montees(etude.passages)[1]:
            moved = etude.passages[before, after, nature]
            ends = ecrits_du_deplacement(etude, moved)
            verdicts = before.propres[0][rank][0], after.propres[0][rank][0]
            yield Rupture(moved.cout, CODES[nature], codes[rank], *verdicts, ends)
        for (rank, verdict), perte in etude.pertes.items():
            one = ecrit(etude.groupe, etude.scenarios[0], perte.avant)
            two = ecrit(etude.groupe, etude.scenarios[perte.scenario], perte.apres)
            yield Rupture(perte.cout, "PRV104", codes[rank], ACQUIS, verdict, (one, two))


def _des_ensembles(parcours: Parcours) -> Iterator[Rupture]:
    for etage in (*parcours.blocs.values(), parcours.certification):
        passages = etage.exploration.passages
        for before, after, nature, rank in montees(passages)[1]:
            moved = passages[before, after, nature]
            ends = ecrire_pas(etage.familles, moved)
            verdicts = before.propres[0][rank][0], after.propres[0][rank][0]
            yield Rupture(moved.cout, CODES[nature], etage.code, *verdicts, ends)


def _constat(parcours: Parcours, rupture: Rupture) -> Constat:
    plan, voie = parcours.contexte.plans[0], parcours.contexte.voie
    where, moved = _moved(*rupture.ends)
    params = {
        "objet": rupture.objet,
        "voie": voie,
        "avant": rupture.avant.code,
        "apres": rupture.apres.code,
        **moved,
    }
    path = _blame(plan, voie, rupture, where)
    return Constat(rupture.code, path, params, temoin(plan, voie, rupture.objet, *rupture.ends))


def _moved(before: Faits, after: Faits) -> tuple[str, dict[str, object]]:
    """Tell in which épreuve a mark, an appreciation or a piece is not the same, and which."""
    for place, written in after.notes.items():
        for code, mark in written.items():
            was = before.notes.get(place, {}).get(code)
            if was != mark:
                return place[0], {"note": code, "session": place[1], "de": was, "vers": mark}
    for code, mark in after.appreciations.items():
        was = before.appreciations.get(code)
        if was != mark:
            return "", {"note": code, "session": 1, "de": was, "vers": mark}
    for code, remise in after.pieces.items():
        was_there = before.pieces.get(code)
        if was_there != remise:
            ends = [None if end is None else end.quantite for end in (was_there, remise)]
            return "", {"note": code, "session": 1, "de": ends[0], "vers": ends[1]}
    return "", {"note": "", "session": 1, "de": None, "vers": None}


def _blame(plan: Plan, voie: Voie, rupture: Rupture, epreuve: str) -> Chemin:
    """Point at what breaks: the policy of several sessions or assessors, else the rule."""
    places = [place for ends in rupture.ends for place in ends.notes if place[0] == epreuve]
    if any(evaluateur > 1 for _, _, evaluateur in places):
        return ("double_notation",)
    if not any(session > 1 for _, session, _ in places):
        regles = plan.juges[voie][rupture.objet].regles
        return ("regles", plan.reglement.regles.index(regles[0]), "si")
    rattrapage = plan.reglement.rattrapage
    policy = plan.politiques[epreuve]
    path: Chemin = ("rattrapage",)
    if policy in rattrapage.exceptions:
        path = (*path, "exceptions", rattrapage.exceptions.index(policy))
    elif rattrapage.droit is not None and rupture.code == CODES[HAUSSE]:
        return (*path, "droit")
    return (*path, "par" if policy.retient == "meilleure" else "retient")
