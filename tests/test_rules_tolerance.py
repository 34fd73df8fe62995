"""No rule stumbles on a file of the wrong shape: the schema says what is wrong, rules look on.

The examples of every rule lead deep into it; here anything at all takes the place of their parts.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mccgc.inventory import Inventory, entry
from mccgc.lint.contexte import Contexte
from mccgc.lint.engine import examine
from mccgc.lint.files import decoded
from mccgc.lint.registry import Rule, origine, rule, rule_names
from mccgc.source import Document, read
from mccgc.source.head import Head
from mccgc.structure import KINDS

KEYS = ["code", "libelle", "blocs", "competences", "criteres", "regles", "si", "tous", "notes"]
WORDS = ["", " ", "-", "B1", "C1", "C1.a", "1/2", "12,5", "(«»", "2026-06-25", "2026-13-45", "é:"]
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 10**19),
    st.sampled_from(WORDS),
    st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=8),
)
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(KEYS), inner),
    max_leaves=4,
)
RULES = [each for each in map(rule, rule_names()) if each.check is not None]


def examples(of: Rule) -> list[str]:
    """Files that a rule's page shows, right and wrong."""
    shown = [getattr(of.module, name) for name in ("VALIDE", "INVALIDE")]
    texts = [text for value in shown for text in (value if isinstance(value, tuple) else (value,))]
    return [text for text in texts if isinstance(text, str)]


def places(node: object) -> list[tuple[Any, Any]]:
    """Every collection of a tree with each of its keys or indexes."""
    keys = node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    here = [(node, key) for key in keys]
    return here + [place for parent, key in here for place in places(parent[key])]  # type: ignore[index]


def damaged(data: st.DataObject, text: str) -> Document:
    """Read a file again after a few of its parts were replaced by anything, or taken out."""
    tree = json.loads(json.dumps(read(text.encode(), "exemple.yaml").document.root))
    for _ in range(data.draw(st.integers(0, 3))):
        known = places(tree)
        if not known:
            break
        parent, key = data.draw(st.sampled_from(known))
        if data.draw(st.booleans()):
            parent[key] = data.draw(ANYTHING)
        else:
            del parent[key]
    return read(json.dumps(tree, ensure_ascii=False).encode(), "exemple.yaml").document


@pytest.mark.parametrize("tried", RULES, ids=lambda r: f"{r.code}-{r.name}")
@settings(deadline=None, max_examples=25)
@given(data=st.data())
def test_no_rule_raises_on_a_damaged_file(tried: Rule, data: st.DataObject) -> None:
    document = damaged(data, data.draw(st.sampled_from(examples(tried) or ["blocs: []"])))
    kind = data.draw(st.sampled_from(tried.targets))
    beside = getattr(tried.module, "AVEC", {})
    others = {other: damaged(data, text) for other, text in beside.items()}
    beside_it = origine(tried, 0)
    files = Inventory((entry(Path("MCC-001.yaml"), Head("", "MCC-001")),))
    examine(Contexte(document, kind, others, origine=beside_it, inventaire=files))


@pytest.mark.parametrize("kind", KINDS)
@given(text=st.text(st.characters(codec="utf-8"), max_size=60))
@example(text="blocs: [&a {code: *a}]")
@example(text="? [a]\n: b")
@example(text="a: 1\na: # mccgc: ignore[TXT001] deux fois")
def test_no_rule_raises_on_any_text(kind: str, text: str) -> None:
    document = read(text.encode(), "texte.yaml").document
    examine(Contexte(document, kind, origine=decoded("source/texte.txt", text.encode())))
