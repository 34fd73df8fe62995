"""What is seen of an object from above: its verdict, and its value where rules read values."""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import NamedTuple

from mccgc.decision.conditions import natures, reads_values
from mccgc.decision.motif import SANS_NOTE, Motif
from mccgc.decision.objets import PieceRemise
from mccgc.decision.plan import Plan
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS, Verdict
from mccgc.model.conditions import leaves
from mccgc.model.reglement import Regle, Voie
from mccgc.preuve.espace import ACCORD, BUDGET, COMBLE, HAUSSE, Travail
from mccgc.preuve.exigences import Exigences
from mccgc.preuve.faits import Faits

Vu = tuple[Verdict, Fraction | None, str]
"""Verdict; where values are read, the value, and whether it may still rise or does not count."""

PROVISOIRE, HORS_MOYENNE = "provisoire", "hors_moyenne"

Motifs = Mapping[str, Motif]
Pieces = Mapping[str, PieceRemise]


class Classe(NamedTuple):
    """States that nothing above tells apart: what each plan sees of these objects and below."""

    propres: tuple[tuple[Vu, ...], ...]
    dessous: tuple[tuple[Vu, ...], ...] = ()


class DifferenceError(Exception):
    """Two plans give different verdicts in one state."""


class Contexte(NamedTuple):
    """What a study of states is made for.

    One plan to prove things of, or two to compare; `travail` bounds all that is tried; `pas` asks
    for steps between states, `toutes` for every mark of a scale, `trois` for three assessors;
    `une_session` says that no other needs to be tried, `partly` that a part of the states is of
    use; `exigences` records what each requirement says in each state.
    """

    plans: tuple[Plan, ...]
    voie: Voie
    valeurs: bool
    travail: Travail
    pas: bool = True
    toutes: bool = False
    trois: bool = False
    partly: bool = True
    une_session: bool = False
    budget: int = BUDGET
    exigences: Exigences | None = None


def conditions_lues(regles: Iterable[Regle]) -> int:
    """Count the simple conditions of rules."""
    return sum(1 for regle in regles for _ in leaves(regle.si))


def valeurs_lues(plans: Iterable[Plan]) -> bool:
    """Whether a rule on blocs or on the certification reads values of what is beneath."""
    return any(
        regle.porte_sur in ("bloc", "certification") and reads_values(regle.si)
        for plan in plans
        for regle in plan.reglement.regles
    )


def valeurs_de_blocs_lues(plans: Iterable[Plan]) -> bool:
    """Whether a rule on the certification reads the values of blocs."""
    return any(plan.lit_notes_de_blocs for plan in plans)


def parties_lues(plans: Iterable[Plan]) -> frozenset[str]:
    """Kinds of parts, below blocs, that rules on the certification read."""
    found: set[str] = set()
    for plan in plans:
        for regle in plan.reglement.regles:
            if regle.porte_sur == "certification":
                found |= natures(regle.si)
                if "certification" in found:
                    found.add(plan.reglement.moyennes.certification)
    return frozenset(found & {"competences", "epreuves"})


def vu(motif: Motif | None, *, valeurs: bool) -> Vu:
    """See one object from above."""
    if motif is None:
        return EN_ATTENTE, None, ""
    if not valeurs:
        return motif.verdict, None, ""
    if motif.cle in SANS_NOTE:
        return motif.verdict, None, HORS_MOYENNE
    return motif.verdict, motif.valeur, PROVISOIRE if motif.provisoire else ""


def same_verdicts(par_plan: tuple[tuple[Vu, ...], ...]) -> bool:
    """Whether every plan gives the same verdicts."""
    first, *others = ([verdict for verdict, _, _ in vus] for vus in par_plan)
    return all(vus == first for vus in others)


def baisse(before: Verdict, after: Verdict, nature: str) -> bool:
    """Whether a step upward breaks what a person expects of it.

    A mark raised takes nothing away, and leaves nothing in doubt that was not; two assessors may
    come to disagree, which puts in doubt without taking away. An unknown filled decides what was
    waiting, and changes nothing else.
    """
    if nature == HAUSSE:
        return before is ACQUIS and after is not ACQUIS
    if nature == ACCORD:
        return before is ACQUIS and after is NON_ACQUIS
    assert nature == COMBLE
    return before is not EN_ATTENTE and after is not before


Origine = Callable[[], Faits]
"""How to write again the state in which something was seen."""
