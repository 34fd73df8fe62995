"""Counting parts one by one, for the mechanisms that ask for a number or a fraction of them."""

from collections.abc import Callable
from fractions import Fraction

from mccgc.decision.motif import Motif
from mccgc.decision.objets import Atelier, Etat, Evaluer, Parts
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, au_moins
from mccgc.model.conditions import Decompte


def decompte(
    cle: str,
    condition: Decompte,
    parts: Parts,
    atelier: Atelier,
    exige: Callable[[int], int],
) -> Evaluer:
    """Compare the number of parts acquired with what `exige` asks of their total."""
    seuil = None if condition.a_partir_de is None else atelier.seuil(condition.a_partir_de)
    objet, regle, mesures = atelier.objet.code, atelier.regle, atelier.mesures

    def evaluer(etat: Etat) -> Motif:
        presentes = parts.presentes(etat)
        verdicts = [parts.verdict(etat, code, seuil, mesures) for code in presentes]
        wanted = exige(len(presentes))
        return Motif(
            cle,
            au_moins(wanted, verdicts) if verdicts else EN_ATTENTE,
            objet,
            regle,
            compte=verdicts.count(ACQUIS),
            seuil=Fraction(wanted),
            parties=parts.motifs(etat),
            lus=presentes if parts.are_criteres else (),
            manque=tuple(c for c, v in zip(presentes, verdicts, strict=True) if v is not ACQUIS),
            tentative=etat.tentative,
        )

    return evaluer
