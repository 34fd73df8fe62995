"""The pages of the linter: every rule, and every error as it is shown."""

from collections.abc import Iterator

from mccgc import messages
from mccgc.errors import Finding
from mccgc.lint.contexte import Contexte
from mccgc.lint.engine import apply, examine
from mccgc.lint.registry import FAMILIES, Rule, origine, rule, rule_names, voisins
from mccgc.reporters.full import full
from mccgc.reporters.page import headline, markdown
from mccgc.source import Document, read
from mccgc.structure import check, check_kind

RULES = """\
# Règles du linter

Chaque règle a un code stable et un nom ; l'un ou l'autre la choisit (`--select REF001`,
`--ignore competence-dans-deux-blocs`). Un constat se tait là où il se trouve, avec sa raison :
`# mccgc: ignore[CODE] raison`. Dans les exemples, `# <-` marque les lignes que la règle montre. La
page d'une règle se lit aussi par `mccgc rule CODE`.
"""

ERRORS = """\
# Toutes les erreurs

Ce que `mccgc lint` affiche pour chaque règle, sur les exemples de sa page : le lieu, ce qui ne va
pas, la ligne en cause et, après le signe égal, comment y remédier.
"""


def _by_family() -> Iterator[tuple[str, list[Rule]]]:
    for family in FAMILIES:
        title = messages.say(f"famille.{family}", "fr")
        yield (
            f"{family} – {title}",
            [rule(code) for code in rule_names() if code.startswith(family)],
        )


def rules() -> Iterator[str]:
    """Write the page of the rules: a table, then each rule's own page."""
    yield RULES
    for title, family in _by_family():
        yield f"- {title} : " + ", ".join(f"[{r.code}](#{_anchor(r)})" for r in family)
    yield ""
    for title, family in _by_family():
        yield f"## {title}\n"
        for each in family:
            yield f"#{markdown(each, 'fr')}\n"


def _anchor(rule: Rule) -> str:
    """Anchor that Markdown gives to the heading of a rule."""
    kept = (c for c in headline(rule, "fr").lower() if c.isalnum() or c in " -_")
    return "".join(kept).replace(" ", "-")


def errors() -> Iterator[str]:
    """Write the gallery: what is shown for every invalid example."""
    yield ERRORS
    for title, family in _by_family():
        yield f"## {title}\n"
        for each in family:
            shown = [
                full(finding, document, "fr")
                for document, findings in found(each)
                for finding in findings
            ]
            if shown:
                yield f"### {each.code} {each.name}\n"
                yield f"[La règle](regles-de-lint.md#{_anchor(each)})\n"
                yield f"```text\n{''.join(shown).rstrip()}\n```\n"


def found(rule: Rule) -> Iterator[tuple[Document, list[Finding]]]:
    """Findings of a rule on each of its invalid examples; none when it needs a whole cohorte."""
    invalid = rule.module.INVALIDE
    for rang, example in enumerate([invalid] if isinstance(invalid, str | bytes) else invalid):
        if not rule.targets:
            continue
        data = example if isinstance(example, bytes) else example.encode()
        document, findings = read(data, getattr(rule.module, "CHEMIN", "exemple.yaml"))
        kind = rule.targets[0]
        contexte = Contexte(
            document,
            kind,
            {
                other: read(text.encode(), f"{other}.yaml").document
                for other, text in getattr(rule.module, "AVEC", {}).items()
            },
            origine=origine(rule, rang),
            inventaire=voisins(rule, rang),
        )
        if rule.check is not None:
            findings = list(apply(rule, contexte))
        elif rule.code.startswith("SUP"):
            findings = examine(contexte).kept
        else:
            findings += check_kind(document, kind) or check(document, kind)
        yield document, [finding for finding in findings if finding.code == rule.code]
