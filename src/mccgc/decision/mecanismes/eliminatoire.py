"""Aucune partie n'est au-dessous d'une note éliminatoire.

`{eliminatoire: epreuves, au_dessous_de: 5, type: Oral}` : une épreuve orale notée strictement moins
de 5 refuse l'objet, quelle que soit sa moyenne. Une note inconnue laisse la condition en attente.
Un bloc acquis antérieurement ou par décision du jury n'a pas de note éliminatoire.
"""

from mccgc.decision.mecanismes._chaque import chaque
from mccgc.decision.objets import Atelier, Evaluer
from mccgc.model.conditions import Eliminatoire


def preparer(condition: Eliminatoire, atelier: Atelier) -> Evaluer:
    """Get the condition ready for one object."""
    parts = atelier.parts(condition.eliminatoire, condition)
    return chaque("eliminatoire", atelier.seuil(condition.au_dessous_de), parts, atelier)
