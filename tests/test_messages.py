"""Both catalogues say everything, with the same parameters, and nothing is said elsewhere."""

import ast
import re
from pathlib import Path
from string import Formatter

import pytest

from mccgc import messages
from mccgc.lint.registry import rule_names

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
