"""Une pièce est au dossier.

`{piece: livret}` et `{piece: presentation_orale}` lisent le livret de la voie VAE ; tout autre code
lit les `pieces` du dossier : `{piece: stage, au_moins: 60}` demande 60 jours, si le stage se compte
en jours. Une pièce qui manque laisse la condition en attente : elle peut encore venir. Remise en
plusieurs fois, ses quantités s'ajoutent : la condition est remplie dès que celles qui sont connues
y suffisent, en attente tant qu'une partie doit encore venir ou n'a pas de quantité, refusée quand
tout est connu et trop faible.
"""

from mccgc.decision.motif import Motif
from mccgc.decision.objets import Atelier, Etat, Evaluer
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS
from mccgc.model.conditions import PieceExigee


def preparer(condition: PieceExigee, atelier: Atelier) -> Evaluer:
    """Get the condition ready for one object."""
    code, exige = condition.piece, condition.au_moins
    objet, regle = atelier.objet.code, atelier.regle

    def evaluer(etat: Etat) -> Motif:
        remise = etat.pieces.get(code)
        quantite = remise.quantite if remise is not None else None
        if remise is None or not remise.remise:
            verdict = EN_ATTENTE
        elif exige is None or (quantite is not None and quantite >= exige):
            verdict = ACQUIS
        else:
            verdict = EN_ATTENTE if quantite is None or remise.incomplete else NON_ACQUIS
        return Motif(
            "piece",
            verdict,
            objet,
            regle,
            quantite.numerator if quantite is not None else None,
            quantite.denominator if quantite is not None else 1,
            seuil=exige,
            manque=() if verdict is ACQUIS else (code,),
            detail=code,
        )

    return evaluer
