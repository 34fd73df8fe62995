"""Scales, marks to give on them, and thresholds to compare with."""

from collections.abc import Sequence
from fractions import Fraction

from generateur.hasard import Arbre, Hasard

ECHELLES: dict[str, Arbre] = {
    "niveaux": {"niveaux": {"non": 0, "partiel": "1/2", "oui": 1}},
    "binaire": {"niveaux": {"refusé": 0, "admis": 1}},
    "lettres": {"niveaux": {"D": 2, "C": 8, "B": "12,5", "A": 20}},
    "note20": {"etendue": {"min": 0, "max": 20, "pas": "1/4"}},
    "note100": {"etendue": {"min": 0, "max": 100, "pas": 5}},
    "note6": {"etendue": {"min": 1, "max": 6, "pas": "1/2"}},
}
MARKS: dict[str, tuple[str, ...]] = {
    "note20": ("0", "4", "8", "9,75", "10", "12", "16", "20"),
    "note100": ("0", "25", "40", "50", "55", "60", "100"),
    "note6": ("1", "2.5", "3.5", "4", "6"),
}
SEUILS = ("1/4", "1/3", "2/5", "1/2", "1/2", "1/2", "3/5", "2/3", "3/4", "1")


def marks_of(code: str) -> tuple[str, ...]:
    """Marks to give on a scale, few enough to meet thresholds often."""
    return MARKS.get(code) or tuple(ECHELLES[code]["niveaux"])


def _bornes(echelle: str) -> tuple[Fraction, Fraction]:
    lue = ECHELLES[echelle]
    if "etendue" in lue:
        return Fraction(lue["etendue"]["min"]), Fraction(lue["etendue"]["max"])
    values = [Fraction(str(v).replace(",", ".")) for v in lue["niveaux"].values()]
    return min(values), max(values)


def seuil(h: Hasard, echelle: str, choices: Sequence[str] = SEUILS, *, span: bool = False) -> str:
    """A threshold on a scale (or, with `span`, a gap)."""
    low, high = _bornes(echelle)
    share = Fraction(h.one(choices))
    if h.chance(20) and (share * 100).denominator == 1:
        return f"{share * 100} %"
    return str((0 if span else low) + (high - low) * share)
