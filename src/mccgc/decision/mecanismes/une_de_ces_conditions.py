"""Une au moins des conditions est remplie.

`{une_de_ces_conditions: [{moyenne: epreuves, au_moins: 10}, {piece: derogation}]}`. Une condition
sûrement remplie l'emporte sur une condition en attente.
"""

from mccgc.decision.mecanismes._plusieurs import plusieurs
from mccgc.decision.objets import Evaluer
from mccgc.decision.verdict import un_seul


def preparer(conditions: list[Evaluer], objet: str) -> Evaluer:
    """Join conditions that are ready."""
    return plusieurs("une_de_ces_conditions", un_seul, conditions, objet)
