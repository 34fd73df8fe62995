"""What the record of all states says of the requirements, once everything has been tried."""

from collections.abc import Iterator

from mccgc.decision.plan import Plan
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS
from mccgc.model.conditions import (
    Condition,
    Decompte,
    Options,
    PieceExigee,
    ToutesCesConditions,
    UneDeCesConditions,
    mecanisme,
)
from mccgc.preuve.application import Jour
from mccgc.preuve.constats import Constat, Temoin
from mccgc.preuve.exigences import Chemin, Exigences, Vue
from mccgc.preuve.seuils import intervalle, seuils_de
from mccgc.preuve.temoins import Montreur, temoin_de

_HAUTEUR = {"competence": 0, "epreuve": 0, "bloc": 1, "certification": 2}


def echecs(seen: Exigences) -> Iterator[Constat]:
    """States that have no verdict, or whose verdict depends on the order of the file."""
    told = set()
    for place, detail in sorted(seen.echecs, key=lambda echec: echec[0].cout):
        juge = place.plan.juges[place.voie][place.objet]
        if (juge.objet.portee, detail) not in told:
            told.add((juge.objet.portee, detail))
            params = {"objet": place.objet, "voie": place.voie, "detail": detail}
            rank = seen.regles.index(juge.regles[0]) if juge.regles else 0
            yield Constat("PRV001", ("regles", rank), params)


def indecis(seen: Exigences) -> Iterator[Constat]:
    """Objects that stay en attente with nothing unknown beneath; the lowest only, in each voie."""
    found: list[tuple[Vue, Chemin]] = [
        (vues[EN_ATTENTE, True], path)
        for path, vues in seen.vues.items()
        if path[2:] == ("si",) and (EN_ATTENTE, True) in vues
    ]
    found += [(place, ("regles",)) for place in seen.sans_regle.values()]
    told: set[tuple[Chemin, str]] = set()
    for place, path in found:
        height = _height(place)
        lower = any(o.voie == place.voie and _height(o) < height for o, _ in found)
        if not lower and (path, place.voie) not in told:
            told.add((path, place.voie))
            params = {"objet": place.objet, "voie": place.voie}
            yield Constat("PRV002", path, params, temoin_de(place))


def _height(place: Vue) -> int:
    return _HAUTEUR[place.plan.objets[place.objet].portee]


def exigences_sans_effet(seen: Exigences, *, exhaustif: bool) -> list[Constat]:
    """Conditions that nothing meets, that everything meets, or that never weigh.

    The first two hold beyond what was tried: a condition rises with each of its parts, and the
    highest and lowest states are always among those tried. The last needs every state.
    """
    found: dict[Chemin, Constat] = {}
    montrer = Montreur()
    # Deepest first: what joins conditions only repeats what one of them says.
    for path in sorted(seen.vues, key=len, reverse=True):
        if any(other[: len(path)] == path for other in found):
            continue
        constat = _impossible(seen, path, montrer) or _always(seen, path, montrer)
        if constat is not None:
            found[path] = constat
    told = {path[1] for path in found}
    whole_rules = {path[1] for path in seen.jointes if len(path) == len(("regles", 0))}
    for path in sorted(seen.jointes - seen.utiles, key=str):
        alone = path[1] not in told and not (path[1] in whole_rules and told & whole_rules)
        if exhaustif and alone:
            found[path] = Constat("PRV203", path, _params(seen, path))
    return list(found.values())


def _impossible(seen: Exigences, path: Chemin, montrer: Montreur) -> Constat | None:
    vues, condition = seen.vues[path], _condition(seen, path)
    if any(verdict is ACQUIS for verdict, _ in vues):
        return None
    # Parts that are never acquis are the cause, and are told where they are decided.
    caused = all(seen.limites.get(where, (False, False))[0] for where in seen.objets[path])
    if caused and not isinstance(condition, PieceExigee):
        return None
    place = min(vues.values(), key=lambda vue: vue.cout)
    return Constat("PRV301", path, _params(seen, path), montrer(place))


def _always(seen: Exigences, path: Chemin, montrer: Montreur) -> Constat | None:
    vues, condition = seen.vues[path], _condition(seen, path)
    met = any(verdict is ACQUIS and complete for verdict, complete in vues)
    if not met or any(verdict is not ACQUIS and complete for verdict, complete in vues):
        return None
    if isinstance(condition, PieceExigee) and condition.au_moins is None:
        return None
    on_verdicts = isinstance(condition, Options) or (
        isinstance(condition, Decompte) and condition.a_partir_de is None
    )
    caused = all(seen.limites.get(where, (False, False))[1] for where in seen.objets[path])
    if caused and (on_verdicts or isinstance(condition, ToutesCesConditions | UneDeCesConditions)):
        return None
    place = seen.remplies.get(path, vues[ACQUIS, True])
    return Constat("PRV302", path, _params(seen, path), montrer(place))


def _condition(seen: Exigences, path: Chemin) -> Condition:
    """Follow a way into a rule to its condition."""
    regle = seen.regles[int(path[1])]
    node: Condition = regle.si
    for key, rank in zip(path[3::2], path[4::2], strict=True):
        node = getattr(node, str(key))[rank]
    return node


def _params(seen: Exigences, path: Chemin) -> dict[str, object]:
    regle = seen.regles[int(path[1])]
    return {"regle": regle.code, "condition": mecanisme(_condition(seen, path)) or ""}


def equivalences(days: list[Jour], seen: Exigences) -> Iterator[Constat]:
    """For each threshold, those that give the same verdicts."""
    governed: dict[int, Plan] = {}
    montrer = Montreur()
    for jour in reversed(days):
        judges = (juge for by_code in jour.plan.juges.values() for juge in by_code.values())
        governed |= {id(regle): jour.plan for juge in judges for regle in juge.regles}
    for path in sorted(seen.vues, key=str):
        regle, condition = seen.regles[int(path[1])], _condition(seen, path)
        plan = governed.get(id(regle))
        for key in seuils_de(condition) if plan is not None else ():
            assert plan is not None
            same = intervalle(plan, regle, condition, key)
            if same is None or same.au_dessus_de is None or same.jusqu_a is None:
                continue
            params: dict[str, object] = {
                "regle": regle.code,
                "cle": key,
                "seuil": getattr(condition, key),
                "au_dessus_de": same.au_dessus_de,
                "jusqu_a": same.jusqu_a,
            }
            double = plan.double_notation
            if double is not None and double.retient == "moyenne" and double.ecart_max:
                two = intervalle(plan, regle, condition, key, 2)
                if two is not None and two != same:
                    params |= {"deux_au_dessus_de": two.au_dessus_de, "deux_jusqu_a": two.jusqu_a}
            yield Constat("PRV501", (*path, key), params, _edges(seen, path, montrer))


def _edges(seen: Exigences, path: Chemin, montrer: Montreur) -> Temoin | None:
    """The dossiers nearest to a threshold: the last refused, the first accepted."""
    edges = [seen.bords[path, side][1] for side in (False, True) if (path, side) in seen.bords]
    refused = [v for (said, whole), v in seen.vues[path].items() if whole and said is NON_ACQUIS]
    tried = map(montrer, edges or refused)
    shown = [each for each in tried if each is not None]
    if not shown:
        return None
    # Where something else refuses the second dossier too, it shows nothing.
    told = {str(each.cas[0]["attendu"]): each for each in reversed(shown)}
    cas = tuple(cas for each in reversed(told.values()) for cas in each.cas)
    return Temoin(cas, shown[0].notes_par)
