"""Assez de blocs d'un groupe d'options sont acquis.

`{options: OPT}` : le nombre de blocs que le référentiel demande de choisir dans le groupe (ou
`choisir`, s'il est donné) sont acquis. Les blocs que le candidat n'a pas choisis ne comptent ni
pour ni contre, sauf acquis antérieurement ou par décision du jury. Tant qu'il en reste à choisir,
la condition reste en attente, même si une option choisie est refusée : d'autres peuvent encore
l'être. Elle n'est refusée que si toutes celles qui restent n'y suffiraient plus.
"""

from fractions import Fraction

from mccgc.decision.motif import Motif
from mccgc.decision.objets import Atelier, Etat, Evaluer
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, au_moins
from mccgc.model.conditions import Options


def preparer(condition: Options, atelier: Atelier) -> Evaluer:
    """Get the condition ready for one object."""
    du_referentiel, codes = atelier.options.get(condition.options, (1, ()))
    exige = condition.choisir or du_referentiel
    objet, regle = atelier.objet.code, atelier.regle

    def evaluer(etat: Etat) -> Motif:
        motifs = tuple(etat.decides[code] for code in codes if code in etat.decides)
        choisis = [motif for motif in motifs if motif.objet not in etat.exclus]
        verdicts = [motif.verdict for motif in choisis]
        # While the choice is not complete, any option not chosen yet may still be: it is unknown.
        a_choisir = len(codes) - len(choisis) if len(choisis) < exige else 0
        return Motif(
            "options",
            au_moins(exige, verdicts + [EN_ATTENTE] * a_choisir) if codes else EN_ATTENTE,
            objet,
            regle,
            compte=verdicts.count(ACQUIS),
            seuil=Fraction(exige),
            parties=tuple(choisis),
            manque=tuple(m.objet for m in choisis if m.verdict is not ACQUIS),
            detail=condition.options,
        )

    return evaluer
