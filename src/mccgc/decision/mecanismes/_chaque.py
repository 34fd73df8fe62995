"""Comparing every part with one mark, for floors and eliminatory marks."""

from fractions import Fraction

from mccgc.decision.motif import Motif
from mccgc.decision.objets import Atelier, Etat, Evaluer, Parts
from mccgc.decision.verdict import ACQUIS, tous


def chaque(cle: str, seuil: Fraction, parts: Parts, atelier: Atelier) -> Evaluer:
    """Ask of every part that its value reach `seuil`."""
    objet, regle, mesures = atelier.objet.code, atelier.regle, atelier.mesures

    def evaluer(etat: Etat) -> Motif:
        presentes = parts.presentes(etat)
        verdicts = [parts.verdict(etat, code, seuil, mesures) for code in presentes]
        return Motif(
            cle,
            tous(verdicts),
            objet,
            regle,
            seuil=seuil,
            parties=parts.motifs(etat),
            lus=presentes if parts.are_criteres else (),
            manque=tuple(c for c, v in zip(presentes, verdicts, strict=True) if v is not ACQUIS),
            tentative=etat.tentative,
        )

    return evaluer
