"""Chaque partie a au moins une note plancher.

`{plancher: epreuves, au_moins: 7}` : aucune épreuve au-dessous de 7, l'égalité suffit. Avec
`parmi`, le plancher ne vaut que pour les parties nommées. Il s'ajoute d'ordinaire à une moyenne.
Un bloc acquis antérieurement ou par décision du jury satisfait à tout plancher.
"""

from mccgc.decision.mecanismes._chaque import chaque
from mccgc.decision.objets import Atelier, Evaluer
from mccgc.model.conditions import Plancher


def preparer(condition: Plancher, atelier: Atelier) -> Evaluer:
    """Get the condition ready for one object."""
    parts = atelier.parts(condition.plancher, condition)
    return chaque("plancher", atelier.seuil(condition.au_moins), parts, atelier)
