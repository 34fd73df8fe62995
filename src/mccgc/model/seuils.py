"""Thresholds written as a percentage: a share of their scale, brought to points.

Done once, on the tree, before the règlement is made: nothing after it can take `50 %` for half a
point, and every sentence says the threshold in points.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from mccgc.exact import exact, is_share, of_range

Bornes = tuple[Fraction, Fraction]

_INCONNUE: Bornes = (Fraction(0), Fraction(1))

_SANS_ECHELLE = ("nombre", "proportion", "piece")
"""Mechanisms whose `au_moins` counts parts or quantities, not points."""


def en_points(reglement: Any) -> Any:  # noqa: ANN401  a tree, not yet checked
    """Give the same règlement without a percentage among its thresholds.

    What has not the right shape is left for the models to refuse; an unknown scale counts as one
    from 0 to 1, for the linter to refuse (REG002).
    """
    try:
        echelles = {str(e["code"]): _bornes(e) for e in reglement["echelles"]}
        reference = str(reglement["notation"]["echelle"])
        usual = echelles.get(reference, _INCONNUE)
    except (AttributeError, KeyError, TypeError, ValueError):
        return reglement
    changed = dict(reglement)
    if isinstance(regles := reglement.get("regles"), list | tuple):
        changed["regles"] = [_regle(regle, echelles, reference) for regle in regles]
    if isinstance(double := reglement.get("double_notation"), dict):
        changed["double_notation"] = _keys(double, usual, "ecart_max", gap=True)
    if isinstance(rattrapage := reglement.get("rattrapage"), dict) and "droit" in rattrapage:
        droit = _keys(rattrapage["droit"], usual, "de", "a_moins_de")
        changed["rattrapage"] = {**rattrapage, "droit": droit}
    return changed


def _bornes(echelle: Mapping[str, Any]) -> Bornes:
    if "niveaux" in echelle:
        values = [exact(value) for value in echelle["niveaux"].values()]
        return min(values), max(values)
    return exact(echelle["etendue"]["min"]), exact(echelle["etendue"]["max"])


def _regle(regle: Any, echelles: Mapping[str, Bornes], reference: str) -> Any:  # noqa: ANN401
    if not isinstance(regle, dict) or "si" not in regle:
        return regle
    bornes = echelles.get(str(regle.get("echelle") or reference), _INCONNUE)
    return {**regle, "si": _condition(regle["si"], bornes)}


def _condition(si: Any, bornes: Bornes) -> Any:  # noqa: ANN401
    if not isinstance(si, dict):
        return si
    for many in ("toutes_ces_conditions", "une_de_ces_conditions"):
        if isinstance(si.get(many), list | tuple):
            return {**si, many: [_condition(each, bornes) for each in si[many]]}
    counted = any(key in si for key in _SANS_ECHELLE)
    return _keys(si, bornes, "au_dessous_de", "a_partir_de", *(() if counted else ("au_moins",)))


def _keys(node: Any, bornes: Bornes, *keys: str, gap: bool = False) -> Any:  # noqa: ANN401
    """Bring to points the values of some keys that are shares."""
    shares = [key for key in keys if isinstance(node, dict) and is_share(node.get(key))]
    if not shares:
        return node
    return {**node, **{key: of_range(*bornes, node[key], gap=gap) for key in shares}}
