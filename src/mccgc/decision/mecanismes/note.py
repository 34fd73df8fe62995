"""La note de l'objet lui-même atteint un seuil.

`{note: epreuve, au_moins: 10}` : la note donnée à l'épreuve entière, ou à défaut la moyenne de ce
qui la compose, atteint 10. Sert aux épreuves notées d'un bloc, ou réussies et non réussies.
"""

from mccgc.decision.motif import Motif
from mccgc.decision.objets import Atelier, Etat, Evaluer
from mccgc.decision.verdict import EN_ATTENTE
from mccgc.model.conditions import NoteDe


def preparer(condition: NoteDe, atelier: Atelier) -> Evaluer:
    """Get the condition ready for one object."""
    seuil = atelier.seuil(condition.au_moins)
    objet, regle, mesures = atelier.objet.code, atelier.regle, atelier.mesures

    def evaluer(etat: Etat) -> Motif:
        if etat.note is None:
            verdict, (numerateur, denominateur) = EN_ATTENTE, (None, 1)
        else:
            numerateur, denominateur = etat.note
            verdict = mesures.compare(etat.note, seuil, provisoire=etat.provisoire)
        return Motif(
            "note",
            verdict,
            objet,
            regle,
            numerateur,
            denominateur,
            seuil,
            lus=(objet,),
            manque=(objet,) if etat.note is None else (),
            tentative=etat.tentative,
        )

    return evaluer
