"""The rules, one module each under `mccgc.lint.rules`: code and name come from the file name."""

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit, Origine

if TYPE_CHECKING:  # what a page shows is not what a run needs
    from mccgc.inventory import Inventory

CODE_LENGTH = 6
"""Three letters for the family, three digits for the rule."""

FAMILIES = ("YML", "SCH", "REF", "COU", "TXT", "SRC", "REG", "SUP", "COH", "CAS")
"""Heads of the codes, in the order of their pages; the catalogues name them (`famille.…`)."""


READ_BY: dict[str, tuple[str, ...]] = {
    "REF": ("referentiel",),
    "COU": ("referentiel",),
    "TXT": ("referentiel",),
    "SRC": ("referentiel",),
    "REG": ("reglement",),
    **dict.fromkeys(("TXT017", "TXT018", "TXT019", "TXT020", "TXT021"), ("reglement",)),
    "COH0": ("cohorte",),
    "COH010": ("dossier",),
    "COH1": ("dossier",),
    "COH121": ("deliberation", "cohorte", "cas"),
    "COH2": ("deliberation",),
    "COH901": ("dossier",),
    "CAS": ("cas",),
}
"""Head of a code → the kinds of file that its rule reads: the others need not be imported.

A whole code stands for other kinds.
"""

Files = dict[str, str]

ELSEWHERE = "COH9"
"""Head of the codes that only deciding a whole cohorte can find, but those that `READ_BY` names."""


class Rule(NamedTuple):
    """A rule: who it is, what it looks at, and how.

    `targets` are the kinds of file it reads; `check` is None for what the YAML reader and the
    schema find themselves; `fix` is None when only a person can mend.
    """

    code: str
    name: str
    severity: Severity
    targets: tuple[str, ...]
    check: Callable[[Contexte], Iterator[Hit]] | None
    fix: str | None
    module: ModuleType

    @property
    def page(self) -> str:
        """Its documentation."""
        return (self.module.__doc__ or "").strip()


@cache
def rule_names() -> dict[str, str]:
    """Code → kebab name of every rule, from the file names alone."""
    stems = sorted(p.stem for p in (Path(__file__).parent / "rules").glob("[a-z]*_*.py"))
    return {s[:CODE_LENGTH].upper(): s[CODE_LENGTH + 1 :].replace("_", "-") for s in stems}


@cache
def rule(code: str) -> Rule:
    """Import one rule; KeyError when the code is unknown."""
    name = rule_names()[code]
    module = import_module(f"mccgc.lint.rules.{code.lower()}_{name.replace('-', '_')}")
    return Rule(
        code,
        name,
        module.SEVERITY,
        module.TARGETS,
        getattr(module, "check", None),
        getattr(module, "FIX", None),
        module,
    )


@cache
def rules_for(kind: str) -> tuple[Rule, ...]:
    """Rules that look at a kind of file; the others are not imported."""
    return tuple(map(rule, codes_for(kind)))


@cache
def codes_for(kind: str) -> tuple[str, ...]:
    """Codes of the rules that look at a kind of file, from their heads alone."""
    heads = tuple(head for head, read in READ_BY.items() if kind in read)
    return tuple(code for code in rule_names() if code.startswith(heads))


def voisins(known: Rule, rang: int) -> "Inventory | None":
    """Give the cohorte's folder that goes with an example of a rule: one for all, or each its own.

    A file is a name, and the identifiant of its candidat.
    """
    from mccgc.inventory import Inventory, entry
    from mccgc.source.head import Head

    given: Files | tuple[Files, ...] = getattr(known.module, "FICHIERS", {})
    if isinstance(given, tuple):
        given = given[rang] if 0 <= rang < len(given) else {}
    entries = tuple(entry(Path(name), Head("", said)) for name, said in given.items())
    return Inventory(entries) if entries else None


def origine(known: Rule, rang: int) -> Origine | None:
    """Give the document that goes with an example of a rule: one for all, or one for each."""
    if hasattr(known.module, "SOURCE"):
        return Origine("source/exemple.txt", known.module.SOURCE)
    each: tuple[Origine, ...] = getattr(known.module, "ORIGINES", ())
    return each[rang] if 0 <= rang < len(each) else None
