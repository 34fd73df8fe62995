"""Toutes les conditions sont remplies.

`{toutes_ces_conditions: [{moyenne: epreuves, au_moins: 10}, {plancher: epreuves, au_moins: 7}]}`.
Une condition sûrement refusée l'emporte sur une condition en attente.
"""

from mccgc.decision.mecanismes._plusieurs import plusieurs
from mccgc.decision.objets import Evaluer
from mccgc.decision.verdict import tous


def preparer(conditions: list[Evaluer], objet: str) -> Evaluer:
    """Join conditions that are ready."""
    return plusieurs("toutes_ces_conditions", tous, conditions, objet)
