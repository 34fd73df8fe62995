"""Study a whole over the classes of its parts: a bloc over groups, the certification over blocs.

What is proved of a part once is not tried again: a part is only one of its classes, and parts of
the same classes, weights and roles are interchangeable.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import partial
from typing import Any, NamedTuple

from mccgc.decision import engine
from mccgc.decision.motif import Motif
from mccgc.decision.plan import CERTIFICATION, Plan
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS
from mccgc.preuve import pieces
from mccgc.preuve.espace import (
    Etat,
    Exploration,
    Famille,
    Lettre,
    Pas,
    Passage,
    cost,
    explore,
    is_complete,
)
from mccgc.preuve.etats import remises
from mccgc.preuve.exigences import Vue
from mccgc.preuve.faits import Faits, ensemble
from mccgc.preuve.vues import (
    Classe,
    Contexte,
    DifferenceError,
    Motifs,
    Vu,
    baisse,
    conditions_lues,
    same_verdicts,
    valeurs_de_blocs_lues,
    vu,
)

decider_ensemble = engine._whole  # noqa: SLF001  the engine's own way to decide a whole


class Partie(NamedTuple):
    """A part of a whole, as studied: its classes, the steps between them, how to write them.

    `role` tells apart parts that the whole does not treat alike; `motifs` gives, for a class and
    a plan, the objects decided in it; `ecrire` and `ecrire_pas` what is written there.
    """

    role: Hashable
    classes: dict[Any, tuple[int, bool]]
    passages: dict[tuple[Any, Any, str], int]
    motifs: Callable[[Any, Plan], Motifs]
    ecrire: Callable[[Any], Faits]
    ecrire_pas: Callable[[Any, Any, str], tuple[Faits, Faits]]


class Etage(NamedTuple):
    """A whole, studied: its exploration, and the families over which it was done."""

    code: str
    familles: tuple[Famille, ...]
    exploration: Exploration


def etudier_ensemble(
    contexte: Contexte,
    code: str,
    parties: Sequence[Partie],
    choix: tuple[Famille, ...] = (),
    options: tuple[str, ...] = (),
    dessous: Callable[[Motifs], tuple[Vu, ...]] = lambda _: (),
) -> Etage:
    """Study a whole over its parts, the pieces that its rules read, and the candidat's choices.

    To prove things, a bloc of option that is not chosen has no mark. Raises DifferenceError when
    the plans do not agree on it.
    """
    judges = [plan.juges[contexte.voie][code] for plan in contexte.plans]
    rules = [regle for juge in judges for regle in juge.regles]
    familles = (*_familles(parties), *pieces.familles(rules), *choix)
    there = [pieces.suffisantes(plan) for plan in contexte.plans]
    read = valeurs_de_blocs_lues(contexte.plans)
    if contexte.exigences is not None:
        contexte.exigences.limites[contexte.voie, code] = _limites(parties)

    def classe(etat: Etat) -> Classe | None:
        assigned = assigne(familles, etat)
        free = _libres(familles, etat)
        whole: list[tuple[Vu, ...]] = []
        below: list[tuple[Vu, ...]] = []
        for plan, suffisantes in zip(contexte.plans, there, strict=True):
            decides: dict[str, Motif] = {}
            for partie, lettre in assigned:
                decides |= partie.motifs(lettre, plan)
            others = plan.options.difference(options if free.options is None else free.options)
            not_chosen = others if code == CERTIFICATION else frozenset[str]()
            if contexte.pas and any(decides[c].verdict is not EN_ATTENTE for c in not_chosen):
                return None
            refused = [c for c in not_chosen if not decides[c].accorde]
            exclus = frozenset(refused).union(*(plan.dessous[c] for c in refused))
            juge = plan.juges[contexte.voie][code]
            motif = decider_ensemble(juge, decides, remises(suffisantes, free), exclus, plan)
            whole.append((vu(motif, valeurs=code != CERTIFICATION and read),))
            below.append(dessous(decides))
            if contexte.exigences is not None:
                origine = partial(ecrire, familles, etat)
                place = Vue(cost(familles, etat), plan, contexte.voie, code, origine)
                done = is_complete(familles, etat)
                contexte.exigences.noter(juge.regles, motif, place, complete=done)
        found = Classe(tuple(whole), tuple(below))
        if not same_verdicts(found.propres):
            raise DifferenceError
        return found

    explored = explore(
        familles,
        classe,
        contexte.travail,
        conditions=conditions_lues(rules),
        budget=contexte.budget,
        steps=contexte.pas,
        partly=contexte.partly,
    )
    return Etage(code, familles, explored)


def _limites(parties: Sequence[Partie]) -> tuple[bool, bool]:
    """Whether some object of the parts is never acquis, and whether some is never refused."""
    never = {ACQUIS: False, NON_ACQUIS: False}
    for partie in parties:
        for vus in zip(*(classe.propres[0] for classe in partie.classes), strict=True):
            for verdict in never:
                never[verdict] |= all(found is not verdict for found, _, _ in vus)
    return never[ACQUIS], never[NON_ACQUIS]


def _familles(parties: Sequence[Partie]) -> tuple[Famille, ...]:
    """Families of parts of the same classes and role; a letter is a class."""
    found: dict[Any, list[Partie]] = {}
    for partie in parties:
        key = (partie.role, frozenset(partie.classes), frozenset(partie.passages))
        found.setdefault(key, []).append(partie)
    return tuple(Famille(tuple(alike), _lettres(alike[0])) for alike in found.values())


def _lettres(partie: Partie) -> tuple[Lettre, ...]:
    ordered = sorted(partie.classes, key=_hauteur, reverse=True)
    rank = {classe: i for i, classe in enumerate(ordered)}
    steps: dict[Any, list[Pas]] = {}
    for before, after, nature in partie.passages:
        pas = Pas(rank[after], nature, (before, after))
        steps.setdefault(before, []).append(pas)
    return tuple(
        Lettre(classe, *partie.classes[classe], tuple(steps.get(classe, ()))) for classe in ordered
    )


def _hauteur(classe: Classe) -> tuple[Any, ...]:
    """Order classes from the lowest; the unknown ones below those that are known."""
    vus = [*classe.propres[0], *(classe.dessous[0] if classe.dessous else ())]
    values = [value for _, value, _ in vus]
    known = all(value is not None for value in values) or not any(values)
    return known, [verdict for verdict, _, _ in vus], [value or 0 for value in values]


def assigne(familles: Iterable[Famille], etat: Etat) -> list[tuple[Partie, Any]]:
    """Give each part the class that a state gives it."""
    return [
        (partie, famille.lettres[i].contenu)
        for famille, letters in zip(familles, etat, strict=True)
        for partie, i in zip(famille.positions, letters, strict=True)
        if isinstance(partie, Partie)
    ]


def _libres(familles: Iterable[Famille], etat: Etat) -> Faits:
    """What a state says beside the parts: pieces, and options chosen."""
    remises, options = {}, None
    for famille, letters in zip(familles, etat, strict=True):
        (first, *_), content = famille.positions, famille.lettres[letters[0]].contenu
        if isinstance(first, pieces.PiecePosition):
            remises[str(first)] = content
        elif not isinstance(first, Partie):
            options = content
    return Faits(pieces=remises, options=options)


def ecrire(familles: tuple[Famille, ...], etat: Etat) -> Faits:
    """What is written in the smallest dossier of a state."""
    parts = [partie.ecrire(lettre) for partie, lettre in assigne(familles, etat)]
    return ensemble([_libres(familles, etat), *parts])


def ecrire_pas(familles: tuple[Famille, ...], passage: Passage) -> tuple[Faits, Faits]:
    """What is written before and after a step: in one part, or one piece."""
    famille = familles[passage.famille]
    place = passage.etat[passage.famille].index(passage.de)
    moving = famille.positions[place]
    start = _libres(familles, passage.etat)
    if not isinstance(moving, Partie):
        ends = [Faits(pieces={str(moving): end}) for end in passage.pas.trace]
        still = ecrire(familles, passage.etat)
        return ensemble([ends[0], still]), ensemble([ends[1], still])
    others = [
        partie.ecrire(lettre)
        for partie, lettre in assigne(familles, passage.etat)
        if partie is not moving
    ]
    low, high = passage.pas.trace
    before, after = moving.ecrire_pas(low, high, passage.pas.nature)
    return ensemble([start, *others, before]), ensemble([start, *others, after])


def montees(
    passages: Iterable[tuple[Any, Any, str]],
) -> tuple[list[tuple[Any, Any, str]], list[tuple[Any, Any, str, int]]]:
    """Split steps into those that hold and those that break monotonicity, with the object.

    Only the first go up to the whole: what breaks below is told once, where it breaks.
    """
    sound, broken = [], []
    for before, after, nature in passages:
        pairs = zip(before.propres[0], after.propres[0], strict=True)
        wrong = [i for i, (b, a) in enumerate(pairs) if baisse(b[0], a[0], nature)]
        if wrong:
            broken.append((before, after, nature, wrong[0]))
        else:
            sound.append((before, after, nature))
    return sound, broken
