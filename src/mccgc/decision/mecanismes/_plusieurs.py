"""Joining several conditions on the same object."""

from collections.abc import Callable, Iterable

from mccgc.decision.motif import Motif
from mccgc.decision.objets import Etat, Evaluer
from mccgc.decision.verdict import ACQUIS, Verdict


def plusieurs(
    cle: str,
    joindre: Callable[[Iterable[Verdict]], Verdict],
    conditions: list[Evaluer],
    objet: str,
) -> Evaluer:
    """Join the verdicts of conditions; the value shown is that of the first that has one."""

    def evaluer(etat: Etat) -> Motif:
        motifs = tuple(condition(etat) for condition in conditions)
        verdict = joindre(motif.verdict for motif in motifs)
        manque = () if verdict is ACQUIS else tuple(m for motif in motifs for m in motif.manque)
        return Motif(
            cle,
            verdict,
            objet,
            motifs[0].regle,
            parties=motifs,
            manque=manque,
            tentative=etat.tentative,
        )

    return evaluer
