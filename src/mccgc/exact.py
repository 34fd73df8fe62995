"""Exact numbers: what a person writes (`12`, `1/2`, `12,5`, `30 %`) read without loss."""

import re
from fractions import Fraction

_DECIMAL = r"^-?\d{1,18}([.,]\d{1,18})?"  # no endless computation
_FRACTION = r"^-?\d{1,18}/0{0,9}[1-9]\d{0,17}$"
PATTERN = rf"{_DECIMAL}( ?%)?$|{_FRACTION}"
"""What an exact number looks like, for JSON Schema as for reading."""

SANS_PART = rf"{_DECIMAL}$|{_FRACTION}"
"""The same without percentages, where there is nothing to take a share of."""

PLACES = 18
"""Decimals that a number may have."""

_EXACT = re.compile(PATTERN, re.ASCII).fullmatch


def exact(written: object) -> Fraction:
    """Read an integer, a fraction `a/b`, a decimal (point or comma) or a percentage.

    Raises ValueError on anything else: a float, a boolean, `1e3`, an infinity.
    """
    if isinstance(written, Fraction):
        return written
    if isinstance(written, int) and not isinstance(written, bool):
        return Fraction(written)
    if not isinstance(written, str) or not _EXACT(written):
        raise ValueError(f"not an exact number: {written!r}")
    if written.endswith("%"):
        return Fraction(written[:-1].strip().replace(",", ".")) / 100
    return Fraction(written.replace(",", "."))


def is_share(written: object) -> bool:
    """Whether a number is written as a percentage."""
    return isinstance(written, str) and written.endswith("%")


def of_range(low: Fraction, high: Fraction, written: object, *, gap: bool = False) -> Fraction:
    """Read a threshold (or a gap) of a scale in points: a percentage is that share of its range.

    From 0 to 20, `50 %` is 10; from 1 to 6, 3.5. Raises ValueError on what `exact` refuses.
    """
    value = exact(written)
    if not is_share(written):
        return value
    return (0 if gap else low) + (high - low) * value


def mark(written: object) -> Fraction:
    """Read a number of points: an integer or a decimal; a fraction where no decimal is exact.

    Raises ValueError on anything else: `15/20` and `75 %` may be a share as well as points.
    """
    value = exact(written)
    fraction = isinstance(written, str) and "/" in written
    if is_share(written) or (fraction and "/" not in as_mark(value)):
        raise ValueError(f"not a number of points: {written!r}")
    return value


def as_mark(value: Fraction) -> str:
    """Write a number of points as `mark` reads it: `12.25`, or `31/3` that no decimal writes."""
    places = 0
    while (10**places) % value.denominator and places < PLACES:
        places += 1
    scaled = value * 10**places
    if scaled.denominator > 1:
        return str(value)
    whole, part = divmod(abs(scaled.numerator), 10**places)
    return f"{'-' if value < 0 else ''}{whole}{f'.{part:0{places}}' if places else ''}"


def half_up(value: Fraction, decimals: int) -> Fraction:
    """Round to `decimals` places, halves away from zero."""
    scale = 10**decimals
    scaled = abs(value) * scale
    rounded = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Fraction(rounded if value >= 0 else -rounded, scale)


def written(value: Fraction) -> str:
    """Write an exact value as data: `5`, `5/6`."""
    return str(value)
