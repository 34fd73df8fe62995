"""Compétences and épreuves whose marks hang together, and the critères that nothing tells apart.

A compétence stands alone unless the règlement ties it to others: by reading épreuves, by choosing
the session of an épreuve as a whole, or by opening the right to resit on a mean.
"""

from collections.abc import Hashable, Iterable, Iterator
from typing import NamedTuple

from mccgc.decision.livret import appreciables
from mccgc.decision.plan import Plan
from mccgc.model.conditions import Selection, leaves
from mccgc.model.referentiel import Bloc
from mccgc.model.reglement import Voie

LIVRET = ""
"""In place of an épreuve: the livret, where a VAE compétence is appreciated."""


Colonne = tuple[str, tuple[str, ...]]
"""A critère, or an object marked as a whole, and the épreuves that mark it."""


class Colonnes(NamedTuple):
    """Critères, or objects marked as a whole, that nothing tells apart; where they are marked."""

    codes: tuple[str, ...]
    epreuves: tuple[str, ...]


class Groupe(NamedTuple):
    """Objects decided together; two groups of one signature have the same verdicts.

    `entieres` are the columns when épreuves are marked as a whole, where rules can read that.
    """

    voie: Voie
    competences: tuple[str, ...]
    epreuves: tuple[str, ...]
    colonnes: tuple[Colonnes, ...]
    entieres: tuple[Colonnes, ...]
    signature: Hashable

    @property
    def passees(self) -> tuple[str, ...]:
        """Give the épreuves that are taken; the livret alone in VAE."""
        return (LIVRET,) if self.voie == "vae" else self.epreuves


def lies(plan: Plan) -> bool:
    """Whether the compétences of an épreuve must be decided together."""
    policies = plan.politiques.values()
    return (
        plan.lit_epreuves
        or plan.reglement.rattrapage.droit is not None
        or any((p.retient, p.par) == ("meilleure", "epreuve") and p.sessions > 1 for p in policies)
    )


def nommes(plans: Iterable[Plan]) -> dict[str, frozenset[int]]:
    """For each code that conditions name, which conditions do."""
    found: dict[str, set[int]] = {}
    conditions = (f for plan in plans for regle in plan.reglement.regles for f in leaves(regle.si))
    for rank, feuille in enumerate(conditions):
        if isinstance(feuille, Selection):
            for code in feuille.parmi:
                found.setdefault(code, set()).add(rank)
    return {code: frozenset(ranks) for code, ranks in found.items()}


def groupes(plans: tuple[Plan, ...], voie: Voie, bloc: Bloc) -> list[Groupe]:
    """Split a bloc into groups, as fine as every plan allows."""
    return [_groupe(plans, voie, *codes) for codes in _composantes(plans, voie, bloc)]


def _composantes(
    plans: tuple[Plan, ...], voie: str, bloc: Bloc
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Compétences and épreuves of each group."""
    covering = {
        c.code: tuple(e.code for e in bloc.epreuves if c.code in e.competences)
        for c in bloc.competences
    }
    tied = any(plan.lit_epreuves for plan in plans) if voie == "vae" else any(map(lies, plans))
    if not tied:
        yield from (((code,), epreuves) for code, epreuves in covering.items())
        return
    droits = [plan.reglement.rattrapage.droit for plan in plans]
    if voie != "vae" and any(droit is not None and droit.moyenne == "bloc" for droit in droits):
        yield tuple(covering), tuple(e.code for e in bloc.epreuves)
        return
    pending = [e.code for e in bloc.epreuves]
    alone = [((code,), ()) for code, epreuves in covering.items() if not epreuves]
    while pending:
        epreuves = {pending[0]}
        while True:
            competences = {c for c, by in covering.items() if epreuves & set(by)}
            wider = epreuves | {e for c in competences for e in covering[c]}
            if wider == epreuves:
                break
            epreuves = wider
        pending = [code for code in pending if code not in epreuves]
        yield (
            tuple(c for c in covering if c in competences),
            tuple(e.code for e in bloc.epreuves if e.code in epreuves),
        )
    yield from alone


def _groupe(
    plans: tuple[Plan, ...], voie: Voie, competences: tuple[str, ...], epreuves: tuple[str, ...]
) -> Groupe:
    plan = plans[0]
    read = any(p.lit_epreuves for p in plans)
    if voie == "vae":
        codes = (*competences, *(code for code in epreuves if code in appreciables(plan)))
        columns: list[Colonne] = [(code, (LIVRET,)) for code in codes]
    else:
        places: dict[str, tuple[str, ...]] = {}
        for epreuve in epreuves:
            for code in plan.notes_de(epreuve, competences) or (epreuve,):
                places[code] = (*places.get(code, ()), epreuve)
        columns = list(places.items())
    whole: list[Colonne] = (
        [(epreuve, (epreuve,)) for epreuve in epreuves] if read and voie != "vae" else []
    )
    colonnes, shape = _familles(plans, columns, competences)
    entieres, _ = _familles(plans, whole, competences)
    if all(c.codes == c.epreuves for c in colonnes):
        entieres = ()
    ranks = {code: rank for rank, code in enumerate((*competences, *epreuves, LIVRET))}
    signature = (
        voie,
        tuple(_signature_objet(plans, voie, code) for code in competences),
        tuple(
            (
                _signature_objet(plans, voie, code) if read else None,
                tuple((_signature_epreuve(p, voie, code), read and p.types[code]) for p in plans),
            )
            for code in (epreuves if read or voie != "vae" else ())
        ),
        tuple((n, tuple(ranks[e] for e in by), key) for n, by, key in shape),
    )
    return Groupe(voie, competences, epreuves, colonnes, entieres, signature)


def _familles(
    plans: tuple[Plan, ...],
    columns: list[Colonne],
    competences: tuple[str, ...],
) -> tuple[tuple[Colonnes, ...], list[tuple[int, tuple[str, ...], Hashable]]]:
    """Put together the columns that nothing tells apart; and what tells families apart."""
    named = nommes(plans)
    owners = {
        critere: competences.index(code)
        for code in competences
        for critere in plans[0].objets[code].parties["criteres"]
    }
    owners |= {code: rank for rank, code in enumerate(competences)}
    found: dict[Hashable, tuple[tuple[str, ...], list[str]]] = {}
    for code, epreuves in columns:
        weights = tuple(plan.poids_de(code) for plan in plans)
        key = (owners.get(code), weights, named.get(code))
        found.setdefault((key, epreuves), (epreuves, []))[1].append(code)
    shape = [
        (len(codes), epreuves, key[0] if isinstance(key, tuple) else None)
        for key, (epreuves, codes) in found.items()
    ]
    return tuple(Colonnes(tuple(codes), epreuves) for epreuves, codes in found.values()), shape


def _signature_objet(plans: tuple[Plan, ...], voie: Voie, code: str) -> Hashable:
    """What decides an object, under each plan."""
    return tuple(
        (
            plan.poids_de(code),
            tuple((r.code, repr(r.si), r.echelle) for r in plan.juges[voie][code].regles),
        )
        for plan in plans
    )


def _signature_epreuve(plan: Plan, voie: str, code: str) -> Hashable:
    """How an épreuve is marked and resat."""
    policy = plan.politiques[code]
    kept = (policy.retient, policy.par, policy.sessions)
    return (plan.echelle(code, voie).code, kept)
