"""Un nombre de parties sont acquises.

`{nombre: competences, au_moins: 4}` : quatre compétences au moins. Avec `parmi`, comptées parmi
celles nommées ; avec `a_partir_de`, une partie compte dès cette note. La condition est remplie dès
que le compte y est, refusée dès qu'il ne peut plus y être, en attente entre les deux.
"""

from mccgc.decision.mecanismes._decompte import decompte
from mccgc.decision.objets import Atelier, Evaluer
from mccgc.model.conditions import Nombre


def preparer(condition: Nombre, atelier: Atelier) -> Evaluer:
    """Get the condition ready for one object."""
    parts = atelier.parts(condition.nombre, condition)
    return decompte("nombre", condition, parts, atelier, lambda _total: condition.au_moins)
