"""Une fraction des parties est acquise.

`{proportion: competences, au_moins: 2/3}` : deux tiers des compétences au moins. Le nombre exigé
est la fraction du total arrondie à l'entier supérieur : 2/3 de 4, c'est 3.
"""

from math import ceil

from mccgc.decision.mecanismes._decompte import decompte
from mccgc.decision.objets import Atelier, Evaluer
from mccgc.model.conditions import Proportion


def preparer(condition: Proportion, atelier: Atelier) -> Evaluer:
    """Get the condition ready for one object."""
    parts = atelier.parts(condition.proportion, condition)
    return decompte(
        "proportion", condition, parts, atelier, lambda total: ceil(condition.au_moins * total)
    )
