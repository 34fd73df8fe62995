"""What to change in what a règlement declares: scales, absences, sessions, assessors, weights."""

from collections.abc import Iterator
from itertools import pairwise

from mccgc.decision.echelles import bornes
from mccgc.decision.plan import VOIES, Plan
from mccgc.exact import exact
from mccgc.model.conditions import Moyenne, leaves
from mccgc.model.reglement import Regle
from mccgc.mutations.gestes import (
    ABSENT,
    Arbre,
    Change,
    around,
    regis,
    swap,
    with_one_more,
    without_each,
)
from mccgc.source import Path

RETIENT = ("meilleure", "derniere", "remplace")
PAR = ("competence", "epreuve", "critere")
NOTES_D_EPREUVE = ("competences", "session")
DROITS = ("competence", "epreuve", "bloc")
MOYENNES = {
    "bloc": ("competences", "epreuves"),
    "certification": ("blocs", "competences", "epreuves"),
}
QUAND = ("avant_comparaison", "apres_comparaison")
"""Words that may stand in place of one another."""


def declarations(root: Arbre, plan: Plan) -> Iterator[Change]:
    """Every change of what stands beside the rules."""
    yield from _echelles(root)
    yield from _notation(root)
    yield from _absences(root)
    yield from _rattrapage(root, plan)
    yield from _double_notation(root)
    yield from _poids(root, plan)
    yield from _moyennes(root, plan)
    yield from _correspondances(root, plan)


def _echelles(root: Arbre) -> Iterator[Change]:
    """Bring each level between two others half-way to them; cut a range at each end."""
    for rank, echelle in enumerate(root["echelles"]):
        if "niveaux" in echelle:
            values = {name: exact(value) for name, value in echelle["niveaux"].items()}
            ordered = sorted(values, key=values.__getitem__)
            for one, other in pairwise(ordered):
                middle = (values[one] + values[other]) / 2
                for name in {one, other} - {ordered[0], ordered[-1]}:
                    path: Path = ("echelles", rank, "niveaux", name)
                    yield path, middle, f"{name} : {values[name]} → {middle}"
        else:
            etendue = echelle["etendue"]
            step = exact(etendue["pas"])
            for key, moved in (("min", step), ("max", -step)):
                value = exact(etendue[key]) + moved
                yield ("echelles", rank, "etendue", key), value, f"{key} : {etendue[key]} → {value}"


def _notation(root: Arbre) -> Iterator[Change]:
    """Mark in another scale: everything, an épreuve that has its own, a voie."""
    scales, notation = [each["code"] for each in root["echelles"]], root["notation"]
    yield from swap(notation, ("notation",), "echelle", scales)
    for table in ("epreuves", "voies"):
        own = notation.get(table) or {}
        for key in own:
            yield ("notation", table, key), ABSENT, f"- notation.{table}.{key}"
            yield from swap(own, ("notation", table), key, scales)
    for voie in VOIES:
        if voie not in (notation.get("voies") or {}):
            for code in scales:
                if code != notation["echelle"]:
                    yield ("notation", "voies", voie), code, f"+ notation.voies.{voie} : {code}"


def _absences(root: Arbre) -> Iterator[Change]:
    other = {"non_acquis": "en_attente", "en_attente": "non_acquis"}
    for code, effect in root.get("absences", {}).items():
        yield ("absences", code), other[effect], f"absences.{code} : {effect} → {other[effect]}"


def _rattrapage(root: Arbre, plan: Plan) -> Iterator[Change]:
    rattrapage = root.get("rattrapage") or {}
    policies: list[tuple[Path, Arbre]] = [(("rattrapage",), rattrapage)]
    types = dict.fromkeys(plan.types.values())
    general = [e for e in plan.epreuves if plan.politiques[e] is plan.reglement.rattrapage]
    for rank, exception in enumerate(rattrapage.get("exceptions", [])):
        path: Path = ("rattrapage", "exceptions", rank)
        policies.append((path, exception))
        yield path, ABSENT, "- exception de rattrapage"
        yield from without_each(exception, path, "epreuves")
        yield from with_one_more(exception, path, "epreuves", reversed(general))
        if exception.get("type"):
            yield from swap(exception, path, "type", types)
    for path, policy in policies:
        yield from swap(policy, path, "retient", RETIENT, "meilleure")
        if policy.get("retient", "meilleure") == "meilleure":
            yield from swap(policy, path, "par", PAR, "competence")
            if plan.lit_epreuves and policy.get("par", "competence") == "competence":
                yield from swap(policy, path, "note_epreuve", NOTES_D_EPREUVE, "competences")
        sessions = policy.get("sessions", 2)
        for other in (sessions - 1, sessions + 1):
            yield (*path, "sessions"), other, f"sessions : {sessions} → {other}"
    droit = rattrapage.get("droit")
    if droit is not None:
        path = ("rattrapage", "droit")
        yield path, ABSENT, "- droit"
        yield from swap(droit, path, "moyenne", DROITS)
        for key in ("de", "a_moins_de"):
            yield from around(droit, path, key)


def _double_notation(root: Arbre) -> Iterator[Change]:
    double = root.get("double_notation")
    if double is None:
        return
    path: Path = ("double_notation",)
    yield path, ABSENT, "- double_notation"
    retient = double.get("retient", "moyenne")
    yield from swap(double, path, "retient", ("moyenne", "consensus"), "moyenne")
    if retient == "moyenne":
        for wider in (exact(double["ecart_max"]) * 2, exact(double["ecart_max"]) / 2):
            what = f"ecart_max : {double['ecart_max']} → {wider}"
            yield (*path, "ecart_max"), wider, what
    third = double.get("troisieme", False)
    yield (*path, "troisieme"), not third, f"troisieme : {third} → {not third}"


def _poids(root: Arbre, plan: Plan) -> Iterator[Change]:
    """Double each weight, take it away, make it null; give one to a part of each mean."""
    weights = root.get("poids") or {}
    for code, weight in weights.items():
        path: Path = ("poids", code)
        doubled = exact(weight) * 2
        yield path, doubled, f"poids.{code} : {weight} → {doubled}"
        yield path, 0, f"poids.{code} : {weight} → 0"
        yield path, ABSENT, f"- poids.{code}"
    for regle in plan.reglement.regles:
        for feuille in leaves(regle.si):
            if isinstance(feuille, Moyenne):
                code = _sans_poids(plan, regle, feuille, weights)
                if code is not None:
                    yield ("poids", code), 2, f"+ poids.{code} : 2"


def _sans_poids(plan: Plan, regle: Regle, moyenne: Moyenne, weights: Arbre) -> str | None:
    """Last part without a weight of the first object whose mean, of several parts, is asked."""
    for objet in regis(plan, regle):
        parts = objet.parties.get(moyenne.moyenne, ())
        named = [code for code in parts if not moyenne.parmi or code in moyenne.parmi]
        free = [code for code in named if code not in weights]
        if len(named) > 1 and free:
            return free[-1]
    return None


def _moyennes(root: Arbre, plan: Plan) -> Iterator[Change]:
    """Change what values are made of: kinds of means, rounding.

    A rounding is added to the unit and, where the unit is the whole scale, to a tenth of it.
    """
    moyennes = root.get("moyennes") or {}
    for key in moyennes:
        yield from swap(moyennes, ("moyennes",), key, MOYENNES[key])
    arrondi = root.get("arrondi")
    if arrondi is None:
        low, high = bornes(plan.echelle("", ""))
        for decimales in (0, 1) if high - low <= 1 else (0,):
            added = {"decimales": decimales, "quand": QUAND[0]}
            yield ("arrondi",), added, f"+ arrondi à {decimales} décimale(s)"
        return
    yield ("arrondi",), ABSENT, "- arrondi"
    yield from swap(arrondi, ("arrondi",), "quand", QUAND)
    yield from around(arrondi, ("arrondi",), "decimales")


def _correspondances(root: Arbre, plan: Plan) -> Iterator[Change]:
    for rank, table in enumerate(root.get("correspondances", [])):
        path: Path = ("correspondances", rank)
        yield path, ABSENT, "- correspondance"
        for key in ("de", "donne"):
            yield from without_each(table, path, key)
        yield from with_one_more(table, path, "donne", plan.blocs)
