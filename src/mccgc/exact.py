"""Exact numbers: what a person writes (`12`, `1/2`, `12,5`, `30 %`) read without loss."""

import re
from fractions import Fraction

PATTERN = (
    r"^-?\d{1,18}([.,]\d{1,18})?( ?%)?$|^-?\d{1,18}/0{0,9}[1-9]\d{0,17}$"  # no endless computation
)
"""What an exact number looks like, for JSON Schema as for reading."""

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


def half_up(value: Fraction, decimals: int) -> Fraction:
    """Round to `decimals` places, halves away from zero."""
    scale = 10**decimals
    scaled = abs(value) * scale
    rounded = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Fraction(rounded if value >= 0 else -rounded, scale)


def written(value: Fraction) -> str:
    """Write an exact value as data: `5`, `5/6`."""
    return str(value)
