"""The mechanisms, read one by one: `True` acquis, `False` non acquis, `None` en attente."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from math import ceil
from types import MappingProxyType
from typing import Any, NamedTuple

from mccgc.model.conditions import Condition, mecanisme
from mccgc.model.reglement import Regle, Reglement
from oracle.notes import UN, ZERO, Mark, bareme_de, convertie

Kleene = bool | None


class Partie(NamedTuple):
    """A part of what is decided, or the whole: its verdict, its mark, its weight."""

    code: str
    verdict: Kleene = None
    valeur: Mark = None
    provisoire: bool = False
    """A session that is not known may still raise the mark."""
    poids: Fraction = UN
    type: str | None = None
    accorde: bool = False
    """Acquis by a decision: no floor refuses it."""
    capitalise: bool = False
    """Acquis by a decision of the past, which left no mark to average."""
    comptee: bool = True
    """False for an option that the candidat did not choose."""


class Objet(NamedTuple):
    """What a rule decides: its parts by kind, its own mark, the dossier's pieces, the options."""

    reglement: Reglement
    parties: dict[str, list[Partie]]
    note: Partie = Partie("")
    pieces: Callable[[str, Fraction | None], Kleene] = lambda _, __: None
    options: Mapping[str, tuple[int, list[Partie]]] = MappingProxyType({})
    """By group: how many to choose, and its blocs."""


def tous(verdicts: Iterable[Kleene]) -> Kleene:
    """A sure failure beats an unknown; of nothing, nothing is known."""
    found = list(verdicts)
    if False in found:
        return False
    return None if None in found or not found else True


def un_seul(verdicts: Iterable[Kleene]) -> Kleene:
    """A sure success beats an unknown; of nothing, nothing is known."""
    found = list(verdicts)
    if True in found:
        return True
    return None if None in found or not found else False


def au_moins(number: int, verdicts: list[Kleene]) -> Kleene:
    """Enough of them surely are; or no longer can be."""
    if verdicts.count(True) >= number:
        return True
    return None if verdicts.count(True) + verdicts.count(None) >= number else False


def regles_de(
    reglement: Reglement, portee: str, code: str, type_: str | None, voie: str, le: date | None
) -> list[Regle]:
    """Rules that govern an object: all are required, save those that an exception replaces."""
    found = [
        regle
        for regle in reglement.regles
        if regle.porte_sur == portee
        and (not regle.pour or code in regle.pour)
        and regle.type in (None, type_)
        and regle.voie in (None, voie)
        and (le is None or regle.du is None or regle.du <= le)
        and (le is None or regle.au is None or le <= regle.au)
    ]
    replaced = {regle.exception_a for regle in found}
    return [regle for regle in found if regle.code not in replaced]


def remplie(condition: Condition, objet: Objet, regle: Regle) -> Kleene:  # noqa: C901, PLR0911  one branch per mechanism
    """Is the condition met?"""
    name = mecanisme(condition)
    c: Any = condition
    if name == "toutes_ces_conditions":
        return tous(remplie(each, objet, regle) for each in c.toutes_ces_conditions)
    if name == "une_de_ces_conditions":
        return un_seul(remplie(each, objet, regle) for each in c.une_de_ces_conditions)
    if name == "piece":
        return objet.pieces(c.piece, c.au_moins)
    if name == "options":
        return _options(objet, c.options, c.choisir)

    def atteint(partie: Partie, seuil: Fraction) -> Kleene:
        return True if partie.accorde else _atteint(partie, seuil, objet.reglement)

    if name == "note":
        return atteint(objet.note, _en_reference(c.au_moins, objet.reglement, regle))
    assert name is not None
    nature = getattr(c, name)
    named = [
        partie
        for partie in objet.parties.get(nature, [])
        if (not c.parmi or partie.code in c.parmi) and c.type in (None, partie.type)
    ]
    parties = [partie for partie in named if partie.comptee]
    if name == "moyenne":
        heavy = [partie for partie in parties if partie.poids != 0]
        if heavy and all(partie.capitalise for partie in heavy):
            return True
        seuil = _en_reference(c.au_moins, objet.reglement, regle)
        return _atteint(moyenne_des(parties), seuil, objet.reglement)
    if name in ("plancher", "eliminatoire"):
        written = c.au_moins if name == "plancher" else c.au_dessous_de
        seuil = _en_reference(written, objet.reglement, regle)
        return tous(atteint(partie, seuil) for partie in parties)
    if c.a_partir_de is not None:
        seuil = _en_reference(c.a_partir_de, objet.reglement, regle)
        verdicts = [atteint(partie, seuil) for partie in parties]
    elif nature == "criteres":
        # The top level itself, whatever is rounded before a threshold.
        top = bareme_de(objet.reglement).plus_haut
        verdicts = [None if p.valeur is None else p.valeur >= top for p in parties]
    else:
        verdicts = [partie.verdict for partie in parties]
    if name == "tous" or not verdicts:
        return tous(verdicts)
    return au_moins(c.au_moins if name == "nombre" else ceil(c.au_moins * len(verdicts)), verdicts)


def _options(objet: Objet, groupe: str, choisir: int | None) -> Kleene:
    """As long as too few are chosen, those that are not may still be: they are not known."""
    number, blocs = objet.options.get(groupe, (1, []))
    number = choisir or number
    if not blocs:
        return None
    chosen = [bloc for bloc in blocs if bloc.comptee]
    if len(chosen) >= number:
        return au_moins(number, [bloc.verdict for bloc in chosen])
    return au_moins(number, [bloc.verdict if bloc.comptee else None for bloc in blocs])


def moyenne_des(parties: list[Partie]) -> Partie:
    """Weighted mean of the parts that weigh and have a mark to give."""
    counted = [partie for partie in parties if not partie.capitalise and partie.poids != 0]
    weight = sum((partie.poids for partie in counted), ZERO)
    if not weight or any(partie.valeur is None for partie in counted):
        return Partie("")
    total = sum((p.poids * p.valeur for p in counted if p.valeur is not None), ZERO)
    return Partie("", None, total / weight, any(partie.provisoire for partie in counted))


def _en_reference(seuil: Fraction, reglement: Reglement, regle: Regle) -> Fraction:
    """A threshold in the scale of reference."""
    bareme = bareme_de(reglement)
    if regle.echelle is None:
        return seuil
    return convertie(seuil, bareme.echelles[regle.echelle], bareme.reference)


def _atteint(partie: Partie, seuil: Fraction, reglement: Reglement) -> Kleene:
    """Does a mark reach a threshold? What a session may still raise is never surely too low."""
    if partie.valeur is None:
        return None
    if arrondie(reglement, partie.valeur) >= seuil:
        return True
    return None if partie.provisoire else False


def arrondie(reglement: Reglement, value: Fraction) -> Fraction:
    """Half up, when the règlement rounds before it compares."""
    arrondi = reglement.arrondi
    if arrondi is None or arrondi.quand != "avant_comparaison":
        return value
    unit = Fraction(1, 10**arrondi.decimales)
    rounded = (abs(value) // unit + (abs(value) % unit * 2 >= unit)) * unit
    return rounded if value >= 0 else -rounded
