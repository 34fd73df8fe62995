"""From keys and parameters to words, late, in the reader's language: one catalogue each.

Nothing a person reads is built elsewhere. A template names its parameters; four formats help:
`{x:mot}` says a word of the catalogue (several joined by `|`), `{x:nombre}` an exact number,
`{x:jour}` a date, `{x:est/sont}` the first word for one and the second for several. Whatever a file holds is made inert on its way into a sentence.
"""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from functools import cache
from importlib import import_module
from string import Formatter
from typing import NamedTuple

from mccgc.errors import Finding
from mccgc.inert import plain
from mccgc.messages.typographie import typographie

LANGUAGES = ("fr", "en")
DEFAULT = "fr"


class Entry(NamedTuple):
    """What to say of a finding, and how to mend it."""

    message: str
    conseil: str


@cache
def catalogue(lang: str) -> Mapping[str, str | Entry]:
    """The words of a language, by key."""
    words: Mapping[str, str | Entry] = import_module(f"mccgc.messages.{lang}").WORDS
    return words


class _Words(Formatter):
    def __init__(self, lang: str) -> None:
        self._lang = lang

    def format_field(self, value: object, spec: str) -> str:
        if spec == "mot":
            joint = say("ou", self._lang)
            return joint.join(_word(word, self._lang) for word in plain(str(value)).split("|"))
        if spec == "nombre" and isinstance(value, Fraction | int):
            return number(Fraction(value), self._lang)
        if spec == "jour" and isinstance(value, date):
            return day(value, self._lang)
        one, agreed, several = spec.partition("/")
        if agreed and isinstance(value, int):
            return several if value > 1 or (value == 0 and self._lang == "en") else one
        return plain(str(value))


def _word(word: str, lang: str) -> str:
    """Say a word of the catalogue; one that a file misspelt is shown as it is written."""
    key = f"mot.{word}"
    return say(key, lang) if knows(key, lang) else word


@cache
def _formatter(lang: str) -> _Words:
    return _Words(lang)


def say(key: str, lang: str = DEFAULT, /, **params: object) -> str:
    """Say a key of the catalogue; KeyError when the catalogue does not hold it."""
    entry = catalogue(lang)[key]
    template = entry.message if isinstance(entry, Entry) else entry
    template = _set(template, lang)
    return _formatter(lang).vformat(template, (), params) if params else template


def _set(template: str, lang: str) -> str:
    """Put the typography of the language on a sentence, before any word of a file is in it."""
    return typographie(template) if lang == "fr" else template


def knows(key: str, lang: str = DEFAULT) -> bool:
    """Whether the catalogue holds a key."""
    return key in catalogue(lang)


def message(finding: Finding, lang: str = DEFAULT) -> str:
    """Say what is wrong."""
    entry = catalogue(lang)[finding.key]
    assert isinstance(entry, Entry)
    return _formatter(lang).vformat(_set(entry.message, lang), (), finding.params)


def conseil(finding: Finding, lang: str = DEFAULT) -> str:
    """Say how to mend it, with the nearest known word when there is one."""
    entry = catalogue(lang)[finding.key]
    assert isinstance(entry, Entry)
    text = _formatter(lang).vformat(_set(entry.conseil, lang), (), finding.params)
    near = finding.params.get("proche")
    return f"{say('vouliez-vous-dire', lang, proche=near)} {text}".strip() if near else text


def number(value: Fraction, lang: str = DEFAULT) -> str:
    """Write an exact number for a person: `5/6`, `12,5` (a decimal when it is exact, above one)."""
    if value.denominator == 1:
        return str(value.numerator)
    rest, decimals = value.denominator, 0
    while rest % 10 == 0 or rest % 5 == 0 or rest % 2 == 0:
        rest = rest // 10 if rest % 10 == 0 else rest // 5 if rest % 5 == 0 else rest // 2
        decimals += 1
    if rest != 1 or abs(value) < 1:
        return f"{value.numerator}/{value.denominator}"
    scaled = value * 10**decimals
    whole, part = divmod(abs(scaled.numerator // scaled.denominator), 10**decimals)
    sign = "-" if value < 0 else ""
    mark = "," if lang == "fr" else "."
    return f"{sign}{whole}{mark}{str(part).zfill(decimals)}".rstrip("0")


def day(value: date, lang: str = DEFAULT) -> str:
    """Write a date for a person: `25/06/2026` in French, ISO 8601 otherwise."""
    return value.strftime("%d/%m/%Y") if lang == "fr" else value.isoformat()
