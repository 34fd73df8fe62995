"""What to change in the rules: what each governs, and each of its conditions."""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from mccgc.decision.plan import Plan
from mccgc.mutations.gestes import ABSENT, Arbre, Change, regis, without_each
from mccgc.preuve.seuils import neighbours
from mccgc.source import Path

RESERVES = ("exception_a", "voie", "pour", "type", "du", "au", "echelle")
"""Keys that limit a rule, or say in which scale it speaks."""

NATURES = ("tous", "nombre", "proportion", "moyenne", "plancher", "eliminatoire")
"""Mechanisms that read parts, and whose key says of which kind."""

SEUILS = ("au_moins", "au_dessous_de", "a_partir_de")


def regles(root: Arbre, plan: Plan) -> Iterator[Change]:
    """Every change of a rule."""
    for index, regle in enumerate(root.get("regles", [])):
        yield from _regle(regle, ("regles", index))
        yield from _condition(regle["si"], ("regles", index, "si"), plan)


def _regle(regle: Arbre, path: Path) -> Iterator[Change]:
    """Change what a rule governs: nothing, more, less, from or until a day sooner or later."""
    yield path, ABSENT, f"- {regle['code']}"
    for key in RESERVES:
        if regle.get(key) is not None:
            yield (*path, key), ABSENT, f"{regle['code']} : - {key}"
    yield from without_each(regle, path, "pour")
    for key in ("du", "au"):
        for days in (-1, 1) if regle.get(key) is not None else ():
            other = date.fromisoformat(str(regle[key])) + timedelta(days)
            yield (*path, key), other.isoformat(), f"{regle['code']} : {key} → {other}"


def _condition(si: Arbre, path: Path, plan: Plan) -> Iterator[Change]:
    """Change one condition: quantifier, threshold, parts, or the whole of it."""
    for key, opposite in (
        ("toutes_ces_conditions", "une_de_ces_conditions"),
        ("une_de_ces_conditions", "toutes_ces_conditions"),
    ):
        if key not in si:
            continue
        if len(si[key]) > 1:
            yield path, {opposite: si[key]}, f"{key} → {opposite}"
            for rank, _ in enumerate(si[key]):
                yield (*path, key, rank), ABSENT, f"- {key}[{rank}]"
        for rank, each in enumerate(si[key]):
            yield from _condition(each, (*path, key, rank), plan)
        return
    yield from _comptes(si, path, plan)
    yield from _mecanisme(si, path, plan)
    yield from _parties(si, path, plan)
    yield from _seuils(si, path, plan)


def _comptes(si: Arbre, path: Path, plan: Plan) -> Iterator[Change]:
    """Ask for fewer parts, or more: one of all, all but one, one more or less."""
    if "tous" in si:
        others = {key: value for key, value in si.items() if key != "tous"}
        yield path, {"nombre": si["tous"], "au_moins": 1, **others}, "tous → 1"
        count = _most(si, "tous", path, plan)
        if count > 2:  # noqa: PLR2004  all but one of two is one
            share = Fraction(count - 1, count)
            yield path, {"proportion": si["tous"], "au_moins": share, **others}, "tous → tous - 1"
    if "nombre" in si:
        for number in (si["au_moins"] - 1, si["au_moins"] + 1):
            yield (*path, "au_moins"), number, f"nombre : {si['au_moins']} → {number}"
    if "options" in si:
        groups = {g.code: g.choisir for g in plan.referentiel.options}
        asked = groups.get(si["options"], 1)
        for number in (si.get("choisir", asked) - 1, si.get("choisir", asked) + 1):
            yield (*path, "choisir"), number, f"choisir → {number}"


def _most(si: Arbre, key: str, path: Path, plan: Plan) -> int:
    """Most parts that a condition reads of one object."""
    regle = plan.reglement.regles[int(path[1])]
    return max(
        (
            sum(
                (not si.get("parmi") or code in si["parmi"])
                and (not si.get("type") or plan.types.get(code) == si["type"])
                for code in objet.parties.get(si[key], ())
            )
            for objet in regis(plan, regle)
        ),
        default=0,
    )


def _mecanisme(si: Arbre, path: Path, plan: Plan) -> Iterator[Change]:
    """Let a strong part make up for a weak one, or no longer: a mean for a floor, and back.

    Of one part alone, they are the same.
    """
    if "moyenne" in si and _most(si, "moyenne", path, plan) > 1:
        others = {key: value for key, value in si.items() if key != "moyenne"}
        yield path, {"plancher": si["moyenne"], **others}, "moyenne → plancher"
    for key, seuil in (
        ("plancher", "au_moins"),
        ("eliminatoire", "au_dessous_de"),
        ("tous", "a_partir_de"),
    ):
        if key in si and seuil in si and _most(si, key, path, plan) > 1:
            others = {k: value for k, value in si.items() if k not in (key, seuil)}
            yield path, {"moyenne": si[key], "au_moins": si[seuil], **others}, f"{key} → moyenne"


def _parties(si: Arbre, path: Path, plan: Plan) -> Iterator[Change]:
    """Read another kind of parts, all the parts, or one less."""
    portee = plan.reglement.regles[int(path[1])].porte_sur
    kinds = dict.fromkeys(
        nature
        for objet in plan.objets.values()
        if objet.portee == portee
        for nature, parts in objet.parties.items()
        if parts
    )
    for key in NATURES if not (si.get("parmi") or si.get("type")) else ():
        for nature in kinds if key in si else ():
            if nature != si[key] and {nature, si[key]} != {"blocs", "blocs_communs"}:
                yield (*path, key), nature, f"{key} : {si[key]} → {nature}"
    for key in ("parmi", "type"):
        if si.get(key):
            yield (*path, key), ABSENT, f"- {key}"
    yield from without_each(si, path, "parmi")


def _seuils(si: Arbre, path: Path, plan: Plan) -> Iterator[Change]:
    """Move each threshold to the nearest that some mark tells apart from it."""
    for key in SEUILS:
        if key in si and (key != "au_moins" or "nombre" not in si):
            for other in _nearest(plan, path, key):
                yield (*path, key), other, f"{key} : {si[key]} → {other}"


def _nearest(plan: Plan, path: Path, key: str) -> list[Fraction]:
    """Changed thresholds of the condition that stands at a path of the règlement."""
    _, index, _, *steps = path
    regle = plan.reglement.regles[int(index)]
    condition: Any = regle.si
    for step in steps:
        condition = condition[step] if isinstance(step, int) else getattr(condition, step)
    return neighbours(plan, regle, condition, key)
