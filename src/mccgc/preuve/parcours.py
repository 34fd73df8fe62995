"""Go through a référentiel from its groups to its certification, in one voie, on one day."""

from collections.abc import Callable, Hashable
from functools import cache
from itertools import combinations, product
from typing import Any, NamedTuple

from mccgc.decision.motif import Motif
from mccgc.decision.plan import CERTIFICATION, Plan
from mccgc.decision.verdict import ACQUIS
from mccgc.model.referentiel import Bloc
from mccgc.preuve.espace import Famille, Lettre
from mccgc.preuve.etages import (
    Etage,
    Partie,
    assigne,
    decider_ensemble,
    ecrire,
    ecrire_pas,
    etudier_ensemble,
    montees,
)
from mccgc.preuve.etude import (
    Etude,
    decides,
    ecrit,
    ecrits_du_deplacement,
    etudier,
    objets,
    remises,
)
from mccgc.preuve.faits import REFERENCE, Faits, dossier, usuelles
from mccgc.preuve.groupes import Groupe, groupes, nommes
from mccgc.preuve.pieces import suffisantes
from mccgc.preuve.vues import Classe, Contexte, Motifs, Vu, parties_lues, vu

CHOIX = 64
"""Ways to choose options that are tried, from the usual one outward."""


class Parcours(NamedTuple):
    """All that was studied; groups of one signature were studied once, under their first name."""

    contexte: Contexte
    etudes: dict[Hashable, Etude]
    blocs: dict[str, Etage]
    certification: Etage

    @property
    def etats(self) -> int:
        """Count the states decided."""
        return sum(etude.etats for etude in self.etudes.values()) + sum(
            etage.exploration.etats for etage in (*self.blocs.values(), self.certification)
        )


def parcourir(contexte: Contexte) -> Parcours:
    """Study every group, every bloc, then the certification.

    Raises DifferenceError when the plans do not agree on some state.
    """
    plan = contexte.plans[0]
    named, kinds = nommes(contexte.plans), parties_lues(contexte.plans)
    etudes: dict[Hashable, Etude] = {}
    blocs: dict[str, Etage] = {}
    parties: list[Partie] = []
    for bloc in plan.referentiel.blocs:
        parts = []
        for groupe in groupes(contexte.plans, contexte.voie, bloc):
            codes = sorted({code for each in contexte.plans for code in objets(each, groupe)})
            if codes:
                if groupe.signature not in etudes:
                    etudes[groupe.signature] = etudier(contexte, groupe)
                names = tuple(named.get(code) for code in codes)
                etude = etudes[groupe.signature]
                parts.append(_partie(groupe, etude, (groupe.signature, names)))
        seen = _dessous(contexte, plan, bloc, kinds)
        etage = blocs[bloc.code] = etudier_ensemble(contexte, bloc.code, parts, dessous=seen)
        weights = tuple(each.poids_de(bloc.code) for each in contexte.plans)
        alone = bloc.code if kinds or bloc.option else None
        role = (weights, named.get(bloc.code), alone)
        parties.append(_partie_bloc(contexte, bloc, etage, role, kinds))
    certification = etudier_ensemble(
        contexte, CERTIFICATION, parties, choix=_choix(plan), options=usuelles(plan.referentiel)
    )
    return Parcours(contexte, etudes, blocs, certification)


def _partie(groupe: Groupe, etude: Etude, role: Hashable) -> Partie:
    """See a group as a part of its bloc."""
    own = etude._replace(groupe=groupe)

    def written(classe: Classe) -> Faits:
        seen = own.classes[classe]
        return ecrit(groupe, own.scenarios[seen.scenario], seen.etat)

    @cache
    def motifs(classe: Classe, plan: Plan) -> Motifs:
        facts = written(classe)
        there = remises(suffisantes(plan), facts)
        return decides(plan, groupe, dossier(groupe.voie, facts), there)

    sound, _ = montees(etude.passages)
    return Partie(
        role,
        {classe: (seen.cout, seen.complete) for classe, seen in etude.classes.items()},
        {step: etude.passages[step].cout for step in sound},
        motifs,
        written,
        lambda *step: ecrits_du_deplacement(own, own.passages[step]),
    )


def _dessous(
    contexte: Contexte, plan: Plan, bloc: Bloc, kinds: frozenset[str]
) -> Callable[[Motifs], tuple[Vu, ...]]:
    """See the parts of a bloc that rules on the certification read directly."""
    codes = [c for kind in sorted(kinds) for c in plan.objets[bloc.code].parties.get(kind, ())]
    return lambda motifs: tuple(vu(motifs.get(c), valeurs=contexte.valeurs) for c in codes)


def _partie_bloc(
    contexte: Contexte, bloc: Bloc, etage: Etage, role: Hashable, kinds: frozenset[str]
) -> Partie:
    """See a bloc as a part of the certification; acquis before, when values are read."""
    classes: dict[Any, tuple[int, bool]] = {
        classe: (seen.cout, seen.complete) for classe, seen in etage.exploration.classes.items()
    }
    acquis = {
        code: Motif("capitalisation", ACQUIS, code, detail=REFERENCE)
        for code in (bloc.code, *(contexte.plans[0].dessous[bloc.code] if kinds else ()))
    }
    before = Classe(tuple((vu(acquis[bloc.code], valeurs=True),) for _ in contexte.plans))
    if contexte.valeurs or kinds:
        classes[before] = (1, True)

    def written(classe: Classe) -> Faits:
        if classe == before:
            return Faits(acquis=(bloc.code,))
        return ecrire(etage.familles, etage.exploration.classes[classe].etat)

    @cache
    def motifs(classe: Classe, plan: Plan) -> Motifs:
        if classe == before:
            return acquis
        state = etage.exploration.classes[classe].etat
        below: dict[str, Motif] = {}
        for partie, lettre in assigne(etage.familles, state):
            below.update(partie.motifs(lettre, plan))
        there = remises(suffisantes(plan), written(classe))
        juge = plan.juges[contexte.voie][bloc.code]
        decided = decider_ensemble(juge, below, there, frozenset(), plan)
        return {**below, bloc.code: decided} if kinds else {bloc.code: decided}

    passages = etage.exploration.passages
    sound, _ = montees(passages)
    return Partie(
        role,
        classes,
        {step: passages[step].cout for step in sound},
        motifs,
        written,
        lambda *step: ecrire_pas(etage.familles, passages[step]),
    )


def _choix(plan: Plan) -> tuple[Famille, ...]:
    """Ways to choose blocs of option: the usual one first, then those nearest to it."""
    groups = [
        tuple(b.code for b in plan.referentiel.blocs if b.option == groupe.code)
        for groupe in plan.referentiel.options
    ]
    usual = usuelles(plan.referentiel)
    ways = [
        [chosen for size in range(len(codes) + 1) for chosen in combinations(codes, size)]
        for codes in groups
    ]
    choices = {tuple(c for chosen in way for c in chosen) for way in product(*ways)}
    others = sorted(choices - {usual}, key=lambda way: (len(set(way) ^ set(usual)), way))
    if not others:
        return ()
    letters = (
        Lettre(None, 0, complete=True),
        *(Lettre(way, 1, complete=len(way) >= len(usual)) for way in others[:CHOIX]),
    )
    return (Famille((CERTIFICATION,), letters),)
