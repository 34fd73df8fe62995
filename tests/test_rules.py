"""Each rule is tested by the examples of its own page: findings on exactly the marked lines."""

from itertools import product
from types import ModuleType

import pytest

from mccgc import messages
from mccgc.errors import Finding
from mccgc.lint.contexte import Contexte
from mccgc.lint.engine import apply, examine
from mccgc.lint.registry import Rule, origine, rule, rule_names, voisins
from mccgc.source import read
from mccgc.structure import check, check_kind

MARK = "# <-"
# A page shows one règlement beside its examples: this message needs another.
ANOTHER_REGLEMENT = {"COH111/troisieme"}
RULES = [r for r in map(rule, rule_names()) if r.targets]
"""Rules that look at one file; those of a whole cohorte are tested with the cohorte."""


def found(rule: Rule, example: str | bytes, rang: int = -1) -> list[Finding]:
    """Findings of one rule on an example, even when the reader or the schema owns its code.

    `rang` is that of an invalid example, for the rules of which each has its own source.
    """
    data = example if isinstance(example, bytes) else example.encode()
    kind = rule.targets[0]
    document, findings = read(data, getattr(rule.module, "CHEMIN", "exemple.yaml"))
    others = {
        other: read(text.encode(), f"{other}.yaml").document
        for other, text in getattr(rule.module, "AVEC", {}).items()
    }
    contexte = Contexte(
        document,
        kind,
        others,
        origine=origine(rule, rang),
        inventaire=voisins(rule, rang),
    )
    if rule.check is not None:
        return list(apply(rule, contexte))
    if rule.code.startswith("SUP"):
        findings = examine(contexte).kept
    else:
        findings += check_kind(document, kind) or check(document, kind)
    return [f for f in findings if f.code == rule.code]


def examples(module: ModuleType, name: str) -> list[str | bytes]:
    """Examples of a page: one text, or several."""
    value = getattr(module, name)
    return [value] if isinstance(value, str | bytes) else list(value)


@pytest.mark.parametrize("rule", RULES, ids=lambda r: f"{r.code}-{r.name}")
def test_valid_examples_are_silent(rule: Rule) -> None:
    for example in examples(rule.module, "VALIDE"):
        assert found(rule, example) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda r: f"{r.code}-{r.name}")
def test_invalid_examples_fire_on_the_marked_lines(rule: Rule) -> None:
    for rang, example in enumerate(examples(rule.module, "INVALIDE")):
        text = example.decode("utf-8", "replace") if isinstance(example, bytes) else example
        lines = text.splitlines()
        marked = [number for number, line in enumerate(lines, 1) if MARK in line]
        findings = found(rule, example, rang)
        assert marked, "an invalid example marks at least one line"
        assert sorted(f.position.line for f in findings) == marked
        for finding, lang in product(findings, messages.LANGUAGES):
            assert messages.message(finding, lang)
            assert messages.conseil(finding, lang)


@pytest.mark.parametrize("rule", RULES, ids=lambda r: f"{r.code}-{r.name}")
def test_invalid_examples_show_every_message(rule: Rule) -> None:
    invalid = enumerate(examples(rule.module, "INVALIDE"))
    shown = {f.key for rang, example in invalid for f in found(rule, example, rang)}
    said = {key for key in messages.catalogue("fr") if key.partition("/")[0] == rule.code}
    assert shown == said - ANOTHER_REGLEMENT
