"""Exact numbers: what a person writes is read without loss, and nothing else is read."""

import json
from decimal import Decimal
from fractions import Fraction

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mccgc.exact import PATTERN, as_mark, exact, half_up, mark, of_range, written
from mccgc.messages import number

F = Fraction


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (12, F(12)),
        (-3, F(-3)),
        (F(5, 6), F(5, 6)),
        ("12", F(12)),
        ("0012", F(12)),
        ("1/2", F(1, 2)),
        ("-1/2", F(-1, 2)),
        ("6/4", F(3, 2)),
        ("1/02", F(1, 2)),
        ("12,5", F(25, 2)),
        ("12.50", F(25, 2)),
        ("0,1", F(1, 10)),
        ("30 %", F(3, 10)),
        ("30%", F(3, 10)),
        ("12,5 %", F(1, 8)),
        ("9" * 18, F(10**18 - 1)),
    ],
)
def test_what_a_person_writes_is_read_without_loss(text: object, value: Fraction) -> None:
    assert exact(text) == value


REFUSED = ["", " ", "1e3", "inf", "nan", ".5", "5.", "1/0", "1/-2", "1/2/3", "1 / 2", "+1", "--1"]
REFUSED += ["1_000", "1 000", "1,5/2", "1/2 %", "½", "٣", "12\n", " 12", "0x1F", "1,2,3", "9" * 19]


@pytest.mark.parametrize("text", [*REFUSED, 0.5, True, None, [1], Decimal(1), "0," + "1" * 5000])
def test_anything_else_is_refused(text: object) -> None:
    with pytest.raises(ValueError, match="not an exact number"):
        exact(text)


@given(st.text("0123456789/,.% -e", max_size=8))
def test_the_schema_accepts_exactly_what_is_read(text: str) -> None:
    accepted = jsonschema_rs.Draft202012Validator({"pattern": PATTERN}).is_valid(text)
    try:
        exact(text)
        read = True
    except ValueError:
        read = False
    assert accepted is read


@pytest.mark.parametrize(
    ("value", "decimals", "rounded"),
    [
        ("9,994", 2, "9,99"),
        ("9,995", 2, "10"),
        ("9,5", 0, "10"),
        ("9,49", 0, "9"),
        ("-0,5", 0, "-1"),
        ("-0,49", 0, "0"),
        ("1/3", 3, "0,333"),
        ("2/3", 3, "0,667"),
        ("12", 2, "12"),
    ],
)
def test_halves_are_rounded_away_from_zero(value: str, decimals: int, rounded: str) -> None:
    assert half_up(exact(value), decimals) == exact(rounded)


@given(st.fractions(), st.integers(0, 6))
def test_rounding_moves_by_half_a_step_at_most_and_only_once(value: F, decimals: int) -> None:
    rounded = half_up(value, decimals)
    assert abs(rounded - value) <= F(1, 2 * 10**decimals)
    assert (rounded * 10**decimals).denominator == 1
    assert half_up(rounded, decimals) == rounded


@given(st.fractions(max_denominator=10**9, min_value=-(10**9), max_value=10**9))
def test_what_is_written_as_data_is_read_back(value: Fraction) -> None:
    assert exact(json.loads(json.dumps(written(value)))) == value


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        ("12", "12", "12"),
        ("1/2", "1/2", "1/2"),
        ("25/2", "12,5", "12.5"),
        ("-25/2", "-12,5", "-12.5"),
        ("21/20", "1,05", "1.05"),
        ("4/3", "4/3", "4/3"),
        ("5/6", "5/6", "5/6"),
        ("0", "0", "0"),
        ("-1", "-1", "-1"),
    ],
)
def test_a_number_is_written_for_a_person(value: str, french: str, english: str) -> None:
    assert number(exact(value), "fr") == french
    assert number(exact(value), "en") == english


@given(st.fractions(max_denominator=10**4, min_value=-(10**6), max_value=10**6))
def test_a_number_written_for_a_person_is_exact(value: Fraction) -> None:
    assert exact(number(value, "fr")) == value
    assert exact(number(value, "en")) == value


# Points of a range


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("15", F(15)),
        ("12,5", F(25, 2)),
        ("12.50", F(25, 2)),
        ("-0.5", F(-1, 2)),
        ("31/3", F(31, 3)),
    ],
)
def test_a_mark_is_a_number_of_points(text: str, value: F) -> None:
    assert mark(text) == value


@pytest.mark.parametrize("text", ["15/20", "1/2", "30/2", "75 %", "75%", "0 %", "6/3", "douze", ""])
def test_what_may_be_a_share_is_no_mark(text: str) -> None:
    with pytest.raises(ValueError, match="not a"):
        mark(text)


@given(st.fractions(max_denominator=10**4, min_value=-(10**6), max_value=10**6))
def test_points_are_written_as_a_mark_is_read(value: Fraction) -> None:
    assert mark(as_mark(value)) == value


@pytest.mark.parametrize(
    ("written", "threshold", "gap"),
    [
        ("50 %", F(7, 2), F(5, 2)),
        ("0 %", F(1), F(0)),
        ("100%", F(6), F(5)),
        ("3,5", F(7, 2), F(7, 2)),
    ],
)
def test_a_percentage_is_a_share_of_the_range(written: str, threshold: F, gap: F) -> None:
    assert of_range(F(1), F(6), written) == threshold
    assert of_range(F(1), F(6), written, gap=True) == gap
