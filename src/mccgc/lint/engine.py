"""Run the rules on a file: what its shape is, then what the rules say of its content."""

from collections.abc import Collection

from mccgc.errors import Finding, Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.registry import Rule, codes_for, rule, rule_names, rules_for
from mccgc.lint.suppressions import Suppressed, suppress
from mccgc.source import pointer
from mccgc.structure import check, check_kind


def examine(
    contexte: Contexte, *, errors_only: bool = False, codes: Collection[str] | None = None
) -> Suppressed:
    """Find everything that is wrong in a file that could be read, in the file's order.

    Rules look even at a file whose shape is wrong: all findings come at once. `errors_only` keeps
    to what forbids to decide: a cohorte is not the place to discuss wording. `codes` are the rules
    that were asked for (None: all of them); that a file is not of its kind is always said.
    """
    document, kind = contexte.document, contexte.kind
    if codes is None:
        rules = rules_for(kind)
    else:
        rules = tuple(rule(code) for code in codes_for(kind) if code in codes)
    ran = codes
    if errors_only:
        rules = tuple(rule for rule in rules if rule.severity is Severity.ERREUR)
        ran = {rule.code for rule in rules}
    shape = check_kind(document, kind) or check(document, kind)
    blind = _blind(contexte, malformed=bool(shape))
    if codes is not None:
        shape = [f for f in shape if f.code in codes or f.code == "SCH007"]
    found = [f for rule in rules for f in apply(rule, contexte)]
    ordered = sorted([*shape, *found], key=lambda f: (f.position.line, f.position.column, f.key))
    return suppress(document, ordered, None if ran is None else set(ran), blind=blind)


def _blind(contexte: Contexte, *, malformed: bool) -> Collection[str]:
    """Rules that could not see all that they look at: a misspelt key may hide anything."""
    if malformed:
        return rule_names()
    return () if contexte.source else [code for code in rule_names() if code.startswith("SRC")]


def apply(rule: Rule, contexte: Contexte) -> list[Finding]:
    """Turn what one rule says of a file into findings."""
    assert rule.check is not None
    return [_finding(rule, contexte, hit) for hit in rule.check(contexte)]


def _finding(rule: Rule, contexte: Contexte, hit: Hit) -> Finding:
    document = contexte.document
    span = hit.span if hit.span is not None else document.span(hit.path, of_key=hit.of_key)
    found = Finding(
        rule.code,
        rule.severity,
        document.position(span),
        f"{rule.code}/{hit.variant}" if hit.variant else rule.code,
        hit.params,
        pointer(hit.path),
        contexte.candidat,
    )
    return document.unsaid(found)
