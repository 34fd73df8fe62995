"""Both catalogues say everything, with the same parameters, and nothing is said elsewhere."""

import ast
import re
from collections import Counter
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

from mccgc import messages
from mccgc.lint.registry import rule, rule_names

SOURCE = Path(messages.__file__).parent.parent
SCHEMAS = ("json.py", "contract_schemas.py")
"""Modules that publish a schema: its descriptions document a format, they are not said."""
FRENCH = messages.catalogue("fr")


def parameters(entry: str | messages.Entry) -> set[str]:
    texts = entry if isinstance(entry, messages.Entry) else (entry,)
    return {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("lang", [lang for lang in messages.LANGUAGES if lang != "fr"])
def test_every_language_says_the_same_things(lang: str) -> None:
    other = messages.catalogue(lang)
    assert sorted(set(FRENCH) - set(other)) == []
    assert sorted(set(other) - set(FRENCH)) == []
    different = {key for key in FRENCH if parameters(FRENCH[key]) != parameters(other[key])}
    assert different == set()


def test_every_rule_has_its_message() -> None:
    said = {key.partition("/")[0] for key in FRENCH if re.match(r"[A-Z]{3}\d{3}", key)}
    assert said == set(rule_names())


def test_every_french_message_keeps_french_typography() -> None:
    for key, entry in FRENCH.items():
        for text in entry if isinstance(entry, messages.Entry) else (entry,):
            assert not re.search(r"\w[!?;]|[^ \W]»|«[^ {]", text), key


ENGLISH = import_module("mccgc.messages.en.pages").PAGES
KEPT = r"`[^`]+`|```.*?```|\b[A-Z]{3}\d{3}\b|mccgc/\w+@\d|\bL\d{4}-\d|\d+(?:[./-]\d+)+"
"""What a page says in any language: keys, codes, formats, articles, fractions."""


def kept(page: str) -> Counter[str]:
    return Counter(" ".join(span.split()) for span in re.findall(KEPT, page, re.DOTALL))


def test_every_rule_has_its_english_page() -> None:
    assert sorted(set(rule_names()) - set(ENGLISH)) == [], "rules without an English page"
    assert sorted(set(ENGLISH) - set(rule_names())) == [], "pages of no rule"


@pytest.mark.parametrize("code", sorted(set(rule_names()) & set(ENGLISH)))
def test_an_english_page_says_what_the_french_one_says(code: str) -> None:
    french, english = rule(code).page, ENGLISH[code].strip()
    assert max(map(len, english.splitlines())) <= 100
    heads = [p.partition(" :")[0] for p in french.split("\n\n")]
    told = [p.partition(":")[0] for p in english.split("\n\n")]
    assert len(told) == len(heads)
    assert [told[i] for i, head in enumerate(heads) if head == "Pourquoi"] == ["Why"]
    assert [told[i] for i, head in enumerate(heads) if head == "Source"] == ["Source"]
    assert kept(english) == kept(french)
    assert french.count("«") == english.count("“") == english.count("”")
    said = re.sub(r"`[^`]+`|“.*?”", "", english)
    assert not re.search(r"«|»|\b(?:Pourquoi|une|est|dans|les)\b", said)


def literals(path: Path) -> list[str]:
    """Texts of a module that are neither documentation nor keys."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documented = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in documented
    ]


def test_no_message_is_built_elsewhere() -> None:
    """No sentence, in any language, stands outside the catalogues, the models and the examples."""
    sentences = [
        (path.relative_to(SOURCE).as_posix(), text)
        for path in SOURCE.rglob("*.py")
        if "messages" not in path.parts and path.parent.name not in ("rules", "model")
        if path.name not in SCHEMAS
        for text in literals(path)
        if re.search(r"[a-zà-ÿ]{2,} [a-zà-ÿ]+ [a-zà-ÿ]{2,}.*[.!?]$", text)
    ]
    assert sentences == []
