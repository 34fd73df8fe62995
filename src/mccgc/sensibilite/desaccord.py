"""Verdicts that lie inside two assessors' disagreement: one of them alone would decide otherwise.

The règlement agrees the two marks (their mean, a consensus); the verdict then stands on a number
that neither assessor gave. The jury looks at these first.
"""

from collections.abc import Iterator
from typing import NamedTuple

from mccgc.decision.engine import decider
from mccgc.decision.verdict import Verdict
from mccgc.model.dossier import Dossier
from mccgc.sensibilite.banc import Atelier, Banc
from mccgc.sensibilite.marques import Changement, Marque, modifie


class Desaccord(NamedTuple):
    """A bloc that would be decided otherwise on one assessor's own marks.

    `changements` bring the other assessors' marks to those of `evaluateur`: on one critère when it
    is enough, else on the whole épreuve.
    """

    bloc: str
    verdict: Verdict
    vers: Verdict
    evaluateur: str | None
    changements: tuple[Changement, ...]


def desaccords(atelier: Atelier, dossier: Dossier, bloc: str) -> Iterator[Desaccord]:
    """Find where the verdict of a decided bloc lies inside a disagreement."""
    banc = Banc(atelier, bloc, dossier)
    marked: dict[tuple[str, int], dict[str, list[Marque]]] = {}
    for marque in banc.marques:
        by_code = marked.setdefault((marque.epreuve, marque.session), {})
        by_code.setdefault(marque.code, []).append(marque)
    if all(len(each) == 1 for codes in marked.values() for each in codes.values()):
        return
    verdict = banc.libre(())
    for codes in marked.values():
        apart = [each for each in codes.values() if len({marque.rang for marque in each}) > 1]
        alone: set[int | str] = set()
        for each in apart:
            for own in _distinct(each):
                changements = _brought_to([(own, each)])
                vers = banc.libre(changements)
                if vers is not verdict:
                    alone.add(_assessment(own))
                    yield _confirmed(atelier, dossier, bloc, own, changements, verdict)
        for who in dict.fromkeys(_assessment(marque) for each in apart for marque in each):
            pairs = [(own, each) for each in apart for own in each if _assessment(own) == who]
            changements = _brought_to(pairs)
            if len(pairs) > 1 and who not in alone and banc.libre(changements) is not verdict:
                yield _confirmed(atelier, dossier, bloc, pairs[0][0], changements, verdict)


def _assessment(marque: Marque) -> int | str:
    """Which évaluation of the file holds a mark: assessors may bear no name, or the same one."""
    return marque.chemin[1]


def _distinct(marques: list[Marque]) -> list[Marque]:
    """One mark of each level given."""
    return list({marque.rang: marque for marque in reversed(marques)}.values())


def _brought_to(pairs: list[tuple[Marque, list[Marque]]]) -> tuple[Changement, ...]:
    """Bring every other assessor's mark of a critère to that of one of them."""
    return tuple(
        Changement(other, own.rang)
        for own, each in pairs
        for other in each
        if other.rang != own.rang
    )


def _confirmed(
    atelier: Atelier,
    dossier: Dossier,
    bloc: str,
    own: Marque,
    changements: tuple[Changement, ...],
    verdict: Verdict,
) -> Desaccord:
    vers = decider(atelier.plan, modifie(dossier, changements)).blocs[bloc].verdict
    return Desaccord(bloc, verdict, vers, own.evaluateur, changements)
