"""The page of the mechanisms of a règlement, from the head of each module."""

import importlib
from collections.abc import Iterator

from mccgc.model.conditions import MECANISMES

INTRODUCTION = """\
# Mécanismes du règlement

Ce qu'une règle peut demander, dans sa clé `si`. Le vocabulaire est fermé : ni expression, ni
négation ; une condition se lit à voix haute, et un dossier où tout s'améliore ne peut rien perdre.
"""


def page() -> Iterator[str]:
    """Write the page, piece by piece."""
    yield INTRODUCTION
    for name in MECANISMES:
        module = importlib.import_module(f"mccgc.decision.mecanismes.{name}")
        yield f"## `{name}`\n\n{(module.__doc__ or '').strip()}\n"
