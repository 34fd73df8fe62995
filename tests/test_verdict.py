"""Kleene's logic, every case written out."""

from itertools import product

import pytest

from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS, Verdict, au_moins, tous, un_seul

SIGNS = {"0": NON_ACQUIS, "?": EN_ATTENTE, "1": ACQUIS}

ET = {
    "00": "0",
    "0?": "0",
    "01": "0",
    "?0": "0",
    "??": "?",
    "?1": "?",
    "10": "0",
    "1?": "?",
    "11": "1",
}
OU = {
    "00": "0",
    "0?": "?",
    "01": "1",
    "?0": "?",
    "??": "?",
    "?1": "1",
    "10": "1",
    "1?": "1",
    "11": "1",
}


def read(signs: str) -> list[Verdict]:
    return [SIGNS[sign] for sign in signs]


@pytest.mark.parametrize(("signs", "expected"), ET.items())
def test_et(signs: str, expected: str) -> None:
    assert tous(read(signs)) is SIGNS[expected]


@pytest.mark.parametrize(("signs", "expected"), OU.items())
def test_ou(signs: str, expected: str) -> None:
    assert un_seul(read(signs)) is SIGNS[expected]


@pytest.mark.parametrize("sign", SIGNS)
def test_one_alone_is_itself_and_of_nothing_nothing_is_known(sign: str) -> None:
    assert tous(read(sign)) is un_seul(read(sign)) is SIGNS[sign]
    assert tous([]) is un_seul([]) is EN_ATTENTE


@pytest.mark.parametrize(
    "signs", ["".join(each) for n in range(5) for each in product("0?1", repeat=n)]
)
@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_at_least_so_many(signs: str, number: int) -> None:
    """What every way of learning the unknown agrees upon, and nothing else."""
    ways = product(*("01" if sign == "?" else sign for sign in signs))
    outcomes = {way.count("1") >= number for way in ways}
    expected = EN_ATTENTE if len(outcomes) > 1 else (NON_ACQUIS, ACQUIS)[outcomes.pop()]
    assert au_moins(number, read(signs)) is expected


@pytest.mark.parametrize("signs", ["".join(each) for each in product("0?1", repeat=3)])
def test_et_and_ou_are_what_every_way_of_learning_agrees_upon(signs: str) -> None:
    every = list(product(*("01" if sign == "?" else sign for sign in signs)))
    for joined, of in ((tous, all), (un_seul, any)):
        outcomes = {of(sign == "1" for sign in way) for way in every}
        expected = EN_ATTENTE if len(outcomes) > 1 else (NON_ACQUIS, ACQUIS)[outcomes.pop()]
        assert joined(read(signs)) is expected


def test_the_words_of_the_contract() -> None:
    assert [v.code for v in Verdict] == ["non_acquis", "en_attente", "acquis"]
