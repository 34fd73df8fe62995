"""The pieces that rules read: there, missing, or short of a quantity."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import lru_cache

from mccgc.decision.engine import DU_LIVRET
from mccgc.decision.objets import PieceRemise
from mccgc.decision.plan import Plan
from mccgc.model.conditions import PieceExigee, leaves
from mccgc.model.reglement import Regle
from mccgc.preuve.espace import COMBLE, HAUSSE, Famille, Lettre, Pas

Remises = Mapping[str, PieceRemise | None]


class PiecePosition(str):
    """The position of a piece among those of a state, which no code of the référentiel can be."""

    __slots__ = ()


def exigees(regles: Iterable[Regle]) -> dict[str, tuple[Fraction, ...]]:
    """Pieces that rules read, each with the quantities asked, greatest first."""
    asked: dict[str, set[Fraction]] = {}
    for regle in regles:
        for feuille in leaves(regle.si):
            if isinstance(feuille, PieceExigee):
                quantities = asked.setdefault(feuille.piece, set())
                if feuille.au_moins is not None and feuille.piece not in DU_LIVRET:
                    quantities.add(feuille.au_moins)
    return {code: tuple(sorted(found, reverse=True)) for code, found in asked.items()}


@lru_cache(maxsize=16)
def suffisantes(plan: Plan) -> Mapping[str, PieceRemise]:
    """Every piece that the règlement asks, in sufficient quantity: where a case starts."""
    return {
        code: PieceRemise(quantities[0] if quantities else _sans_quantite(code))
        for code, quantities in exigees(plan.reglement.regles).items()
    }


def _sans_quantite(code: str) -> Fraction | None:
    return None if code in DU_LIVRET else Fraction(0)


def familles(regles: Iterable[Regle]) -> tuple[Famille, ...]:
    """One family for each piece that rules read."""
    return tuple(
        Famille((PiecePosition(code),), _lettres(code, quantities))
        for code, quantities in exigees(regles).items()
    )


def _lettres(code: str, quantities: tuple[Fraction, ...]) -> tuple[Lettre, ...]:
    """Each quantity asked, one below them all, and the piece that is missing."""
    known: list[PieceRemise | None] = [PieceRemise(q) for q in quantities]
    if not known:
        known = [PieceRemise(_sans_quantite(code))]
    elif quantities[-1] > 0:
        known.append(PieceRemise(Fraction(0)))
    there = [
        Lettre(remise, int(rank > 0), complete=True, pas=_hausse(known, rank))
        for rank, remise in enumerate(known)
    ]
    fills = tuple(Pas(rank, COMBLE, (None, remise)) for rank, remise in enumerate(known))
    return (*there, Lettre(None, 1, complete=False, pas=fills))


def _hausse(known: list[PieceRemise | None], rank: int) -> tuple[Pas, ...]:
    return (Pas(rank - 1, HAUSSE, (known[rank], known[rank - 1])),) if rank else ()
