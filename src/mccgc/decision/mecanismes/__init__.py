"""The mechanisms of the règlement, one per module: what each means stands at its head."""

from collections.abc import Callable
from typing import Any

from mccgc.decision.mecanismes import (
    eliminatoire,
    moyenne,
    nombre,
    note,
    options,
    piece,
    plancher,
    proportion,
    tous,
    toutes_ces_conditions,
    une_de_ces_conditions,
)
from mccgc.decision.objets import Atelier, Evaluer
from mccgc.model.conditions import Condition, ToutesCesConditions, UneDeCesConditions, mecanisme

_SIMPLES: dict[str, Callable[[Any, Atelier], Evaluer]] = {
    "tous": tous.preparer,
    "nombre": nombre.preparer,
    "proportion": proportion.preparer,
    "moyenne": moyenne.preparer,
    "plancher": plancher.preparer,
    "eliminatoire": eliminatoire.preparer,
    "note": note.preparer,
    "options": options.preparer,
    "piece": piece.preparer,
}


def preparer(condition: Condition, atelier: Atelier) -> Evaluer:
    """Get any condition ready for one object."""
    if isinstance(condition, ToutesCesConditions):
        each = [preparer(c, atelier) for c in condition.toutes_ces_conditions]
        return toutes_ces_conditions.preparer(each, atelier.objet.code)
    if isinstance(condition, UneDeCesConditions):
        each = [preparer(c, atelier) for c in condition.une_de_ces_conditions]
        return une_de_ces_conditions.preparer(each, atelier.objet.code)
    name = mecanisme(condition)
    assert name is not None
    return _SIMPLES[name](condition, atelier)
