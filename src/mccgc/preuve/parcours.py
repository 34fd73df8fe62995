"""Go through a référentiel from its groups to its certification, in one voie, on one day."""

from collections.abc import Callable, Hashable, Iterator
from functools import cache
from itertools import combinations
from typing import Any, NamedTuple

from mccgc.decision.engine import HORS_VISEE
from mccgc.decision.motif import Motif
from mccgc.decision.plan import CERTIFICATION, Plan
from mccgc.decision.verdict import ACQUIS, NON_ACQUIS
from mccgc.model.referentiel import Bloc
from mccgc.preuve.espace import Famille, Lettre, TropGrandError
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
from mccgc.preuve.etats import ecrit, remises
from mccgc.preuve.etude import (
    Etude,
    decides,
    ecrits_du_deplacement,
    etudier,
    objets,
)
from mccgc.preuve.faits import REFERENCE, Faits, dossier, usuelles
from mccgc.preuve.groupes import Groupe, groupes, nommes
from mccgc.preuve.pieces import suffisantes
from mccgc.preuve.vues import (
    PROVISOIRE,
    Classe,
    Contexte,
    Motifs,
    Vu,
    parties_lues,
    valeurs_de_blocs_lues,
    vu,
)

CHOIX = 64
"""Ways to choose options that are tried, from the usual one outward."""


SUSPENS = 10
"""Objects of one group beyond which the ways to leave some of them in doubt are not tried."""


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
                parts.append(_partie(contexte, groupe, etude, (groupe.signature, names)))
        seen = _dessous(contexte, plan, bloc, kinds)
        etage = blocs[bloc.code] = etudier_ensemble(contexte, bloc.code, parts, dessous=seen)
        weights = tuple(each.poids_de(bloc.code) for each in contexte.plans)
        alone = bloc.code if kinds or bloc.option else None
        role = (weights, named.get(bloc.code), alone)
        parties.append(_partie_bloc(contexte, bloc, etage, role, kinds))
    choix, every = _choix(plan)
    certification = etudier_ensemble(
        contexte, CERTIFICATION, parties, choix=choix, options=usuelles(plan.referentiel)
    )
    if not every:
        seen_in_part = certification.exploration._replace(exhaustif=False)
        certification = certification._replace(exploration=seen_in_part)
    return Parcours(contexte, etudes, blocs, certification)


def _partie(contexte: Contexte, groupe: Groupe, etude: Etude, role: Hashable) -> Partie:
    """See a group as a part of its bloc."""
    own = etude._replace(groupe=groupe)
    variants: dict[Classe, Suspens] = {}
    if contexte.une_session and contexte.valeurs:
        variants = {each: found for c in etude.classes for each, found in _en_suspens(c)}

    def written(classe: Classe) -> Faits:
        base, _ = variants.get(classe, (classe, ()))
        seen = own.classes[base]
        return ecrit(groupe, own.scenarios[seen.scenario], seen.etat)

    @cache
    def motifs(classe: Classe, plan: Plan) -> Motifs:
        _, pending = variants.get(classe, (classe, ()))
        facts = written(classe)
        there = remises(suffisantes(plan), facts)
        decided = dict(decides(plan, groupe, dossier(groupe.voie, facts), there))
        for rank, code in enumerate(decided):
            if rank in pending:
                decided[code] = decided[code]._replace(provisoire=True)
        return decided

    sound, _ = montees(etude.passages)
    return Partie(
        role,
        {
            **dict.fromkeys(variants, (0, False)),
            **{classe: (seen.cout, seen.complete) for classe, seen in etude.classes.items()},
        },
        {step: etude.passages[step].cout for step in sound},
        motifs,
        written,
        lambda *step: ecrits_du_deplacement(own, own.passages[step]),
    )


Suspens = tuple[Classe, tuple[int, ...]]
"""A class, and the ranks of its objects that a second session, still unknown, may yet raise."""


def _en_suspens(classe: Classe) -> Iterator[tuple[Classe, Suspens]]:
    """What a second session that is not known yet adds to the classes of one session."""
    known = [rank for rank, (_, value, _) in enumerate(classe.propres[0]) if value is not None]
    if len(known) > SUSPENS:
        raise TropGrandError
    for size in range(1, len(known) + 1):
        for pending in combinations(known, size):
            propres = tuple(
                tuple(
                    (verdict, value, PROVISOIRE if rank in pending else flag)
                    for rank, (verdict, value, flag) in enumerate(vus)
                )
                for vus in classe.propres
            )
            yield Classe(propres), (classe, pending)


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
    aside = Motif(HORS_VISEE, NON_ACQUIS, bloc.code)
    without = Classe(tuple(((NON_ACQUIS, None, HORS_VISEE),) for _ in contexte.plans))
    read = valeurs_de_blocs_lues(contexte.plans)
    if read or kinds:
        classes[before] = (1, True)
        if not contexte.pas:
            classes[without] = (1, True)

    def written(classe: Classe) -> Faits:
        if classe == before:
            return Faits(acquis=(bloc.code,))
        return ecrire(etage.familles, etage.exploration.classes[classe].etat)

    @cache
    def motifs(classe: Classe, plan: Plan) -> Motifs:
        if classe == before:
            return acquis
        if classe == without:
            return {bloc.code: aside}
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


def _choix(plan: Plan) -> tuple[tuple[Famille, ...], bool]:
    """Ways to choose blocs of option, the usual one first, then the nearest; and if that is all."""
    codes = [
        bloc.code
        for groupe in plan.referentiel.options
        for bloc in plan.referentiel.blocs
        if bloc.option == groupe.code
    ]
    usual = usuelles(plan.referentiel)
    others: list[tuple[str, ...]] = []
    for distance in range(1, len(codes) + 1):
        if len(others) < CHOIX:
            others += sorted(
                tuple(code for code in codes if (code in usual) is not (code in changed))
                for changed in combinations(codes, distance)
            )
    if not others:
        return (), True
    letters = (
        Lettre(None, 0, complete=True),
        *(Lettre(way, 1, complete=len(way) >= len(usual)) for way in others[:CHOIX]),
    )
    return (Famille((CERTIFICATION,), letters),), 1 << len(codes) <= CHOIX + 1
