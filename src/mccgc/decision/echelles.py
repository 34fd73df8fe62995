"""Scales: from a level or a mark, as written, to exact points of the reference scale."""

from fractions import Fraction
from math import lcm

from mccgc.exact import mark
from mccgc.model.reglement import Echelle, Reglement


def bornes(echelle: Echelle) -> tuple[Fraction, Fraction]:
    """Lowest and highest value of a scale."""
    if echelle.niveaux is not None:
        return min(echelle.niveaux.values()), max(echelle.niveaux.values())
    assert echelle.etendue is not None
    return echelle.etendue.min, echelle.etendue.max


def valeur(echelle: Echelle, ecrit: str) -> Fraction | None:
    """Read what an assessor wrote; None when the scale has no such level or mark.

    On a range, `15/20` and `75 %` are no marks: they could be points as well as shares.
    """
    if echelle.niveaux is not None:
        return echelle.niveaux.get(ecrit)
    assert echelle.etendue is not None
    etendue = echelle.etendue
    try:
        lue = mark(ecrit)
    except ValueError:
        return None
    possible = etendue.min <= lue <= etendue.max and (
        not etendue.pas or ((lue - etendue.min) / etendue.pas).denominator == 1
    )
    return lue if possible else None


class Conversion:
    """Exact linear conversion of a scale to the reference one: ends to ends."""

    def __init__(self, echelle: Echelle, reference: Echelle) -> None:
        """Prepare the conversion; two scales of no extent are taken as they are."""
        self.echelle = echelle
        low, high = bornes(echelle)
        self._low, (self._to_low, self.borne_haute) = low, bornes(reference)
        extent = self.borne_haute - self._to_low
        self._ratio = extent / (high - low) if high != low else Fraction(1)

    def __call__(self, lue: Fraction) -> Fraction:
        """Convert a value."""
        return self._to_low + (lue - self._low) * self._ratio

    @property
    def denominateur(self) -> int:
        """A denominator common to every converted mark of the scale."""
        if self.echelle.niveaux is not None:
            return lcm(*(self(v).denominator for v in self.echelle.niveaux.values()))
        assert self.echelle.etendue is not None
        step = (self.echelle.etendue.pas or Fraction(1)) * self._ratio
        return lcm(step.denominator, self._to_low.denominator)


class Lecteur(dict[str | None, int | None]):
    """Marks of one scale as whole points: what was read once is remembered.

    A mark left empty is not known: None reads as None.
    """

    def __init__(self, conversion: Conversion, par_point: int) -> None:
        """Prepare for points of 1/`par_point` of the reference unit."""
        super().__init__()
        self._conversion, self._par_point = conversion, par_point
        self[None] = None
        low = conversion(bornes(conversion.echelle)[0])
        self.plus_bas = int(low * par_point)

    def __missing__(self, ecrit: str | None) -> int | None:
        assert ecrit is not None
        lue = valeur(self._conversion.echelle, ecrit)
        points = None if lue is None else int(self._conversion(lue) * self._par_point)
        self[ecrit] = points
        return points


def conversions(reglement: Reglement) -> dict[str, Conversion]:
    """The conversion of each scale of a règlement."""
    echelles = {e.code: e for e in reglement.echelles}
    reference = echelles[reglement.notation.echelle]
    return {code: Conversion(echelle, reference) for code, echelle in echelles.items()}
