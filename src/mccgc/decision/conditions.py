"""What a condition reads, known before any dossier: kinds of parts, verdicts or values."""

from mccgc.model.conditions import (
    Condition,
    Decompte,
    Eliminatoire,
    Moyenne,
    NoteDe,
    Plancher,
    leaves,
)


def is_plain_mean(condition: Condition, nature: str) -> bool:
    """Whether the condition's mean is the value of the object itself."""
    return (
        isinstance(condition, Moyenne)
        and condition.moyenne == nature == "criteres"
        and not condition.parmi
        and condition.type is None
    )


def reads_values(condition: Condition) -> bool:
    """Whether a condition reads more than the verdicts of the parts."""
    return any(
        each.a_partir_de is not None
        if isinstance(each, Decompte)
        else isinstance(each, Moyenne | Plancher | Eliminatoire | NoteDe)
        for each in leaves(condition)
    )


def natures(condition: Condition) -> set[str]:
    """Kinds of parts that a condition reads; for `note`, the object's own kind."""
    kinds = ("tous", "nombre", "proportion", "moyenne", "plancher", "eliminatoire", "note")
    return {
        kind
        for each in leaves(condition)
        for key in kinds
        if (kind := getattr(each, key, None)) is not None
    }
