"""What a condition reads, known before any dossier: kinds of parts, verdicts or values."""

from mccgc.model.conditions import (
    Condition,
    Decompte,
    Eliminatoire,
    Moyenne,
    NoteDe,
    Plancher,
    ToutesCesConditions,
    UneDeCesConditions,
)


def is_plain_mean(condition: Condition, nature: str) -> bool:
    return (
        isinstance(condition, Moyenne)
        and condition.moyenne == nature == "criteres"
        and not condition.parmi
        and condition.type is None
    )


def reads_values(condition: Condition) -> bool:
    """Whether a condition reads more than the verdicts of the parts."""
    if isinstance(condition, ToutesCesConditions):
        return any(reads_values(c) for c in condition.toutes_ces_conditions)
    if isinstance(condition, UneDeCesConditions):
        return any(reads_values(c) for c in condition.une_de_ces_conditions)
    if isinstance(condition, Decompte):
        return condition.a_partir_de is not None
    return isinstance(condition, Moyenne | Plancher | Eliminatoire | NoteDe)


def natures(condition: Condition) -> set[str]:
    """Kinds of parts that a condition reads."""
    if isinstance(condition, ToutesCesConditions):
        return set().union(*(natures(c) for c in condition.toutes_ces_conditions))
    if isinstance(condition, UneDeCesConditions):
        return set().union(*(natures(c) for c in condition.une_de_ces_conditions))
    return {value for value in condition.model_dump().values() if isinstance(value, str)} | (
        {"epreuves"} if getattr(condition, "note", None) == "epreuve" else set()
    )
