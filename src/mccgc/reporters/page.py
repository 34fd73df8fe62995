"""The page of a rule: what it checks, why, on which source, and examples."""

import re
from importlib import import_module
from typing import Any

from mccgc import messages
from mccgc.lint.registry import Rule
from mccgc.messages.typographie import FINE

FORMS = ("text", "json", "markdown")
VERSION = 1


def page(rule: Rule, lang: str) -> str:
    """What a rule says of itself: its docstring, or what the pages of another language say."""
    if lang == messages.DEFAULT:
        return rule.page
    pages: dict[str, str] = import_module(f"mccgc.messages.{lang}.pages").PAGES
    return pages[rule.code].strip()


def examples(rule: Rule, name: str) -> list[str]:
    """Texts of `VALIDE` or `INVALIDE`; bytes that are not UTF-8 show as their escapes."""
    value = getattr(rule.module, name)
    several = [value] if isinstance(value, str | bytes) else value
    return [
        text.decode("utf-8", "backslashreplace") if isinstance(text, bytes) else text
        for text in several
    ]


def headline(rule: Rule, lang: str) -> str:
    """Code, name, severity and fix of a rule, on one line."""
    severity = messages.say(f"severite.{rule.severity.value}", lang).rstrip(f"{FINE} :")
    fix = f", {messages.say(f'page.{rule.fix}', lang)}" if rule.fix else ""
    return f"{rule.code} {rule.name} ({severity}{fix})"


def anchor(rule: Rule) -> str:
    """Name of a page among all of them, as Markdown is published: its heading in small letters."""
    from urllib.parse import quote

    kept = re.sub(r"[^\w\- ]", "", headline(rule, messages.DEFAULT).lower())
    return quote(kept.replace(" ", "-"))


def _shown(rule: Rule, lang: str) -> list[tuple[str, str]]:
    """Every example under its heading."""
    return [
        (messages.say(f"page.{name.lower()}", lang), example)
        for name in ("VALIDE", "INVALIDE")
        for example in examples(rule, name)
    ]


def text(rule: Rule, lang: str) -> str:
    """Write a page for a terminal."""
    parts = [headline(rule, lang), page(rule, lang)]
    for title, example in _shown(rule, lang):
        body = "\n".join(f"    {line}".rstrip() for line in example.splitlines())
        parts.append(f"{title}\n\n{body}")
    return "\n\n".join(parts)


def markdown(rule: Rule, lang: str) -> str:
    """Write a page in Markdown."""
    parts = [f"## {headline(rule, lang)}", page(rule, lang)]
    parts += [f"{title}\n\n```yaml\n{body.rstrip()}\n```" for title, body in _shown(rule, lang)]
    return "\n\n".join(parts)


def data(rule: Rule, lang: str) -> dict[str, Any]:
    """Give a page to a program; keys may be added, not renamed."""
    return {
        "version": VERSION,
        "code": rule.code,
        "nom": rule.name,
        "severite": rule.severity.value,
        "correction": rule.fix,
        "fichiers": list(rule.targets),
        "page": page(rule, lang),
        "valide": examples(rule, "VALIDE"),
        "invalide": examples(rule, "INVALIDE"),
    }
