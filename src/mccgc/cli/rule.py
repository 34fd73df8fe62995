"""`mccgc rule`: the page of a rule, or all of them."""

from typing import Annotated

import typer

from mccgc import inert
from mccgc.cli import completion, output
from mccgc.errors import MccgcError
from mccgc.suggestions import closest


def command(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="RÈGLE",
            help="option.regle",
            show_default=False,
            autocompletion=completion.rules,
        ),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="option.rule.all")] = False,
    form: Annotated[
        str, typer.Option("--format", metavar="FORMAT", help="option.rule.format")
    ] = "text",
    lang: output.Lang = None,
) -> int:
    """Show the page of a rule; with --all, name every rule, or give every page to a program."""
    del lang
    from mccgc.lint.registry import rule, rule_names
    from mccgc.reporters import page

    if form not in page.FORMS:
        near = closest(form, page.FORMS)
        known = ", ".join(page.FORMS)
        raise MccgcError("format-inconnu", format=form, connus=known, proche=near)
    if not every and name is None:
        raise MccgcError("regle-absente")
    rules = [rule(code) for code in (rule_names() if every else (_code(str(name)),))]
    if form == "json":
        shown = [page.data(each, output.lang()) for each in rules]
        output.write(inert.json(shown if every else shown[0], indent=2))
    elif form == "markdown":
        output.write("\n\n".join(page.markdown(each, output.lang()) for each in rules))
    elif every:
        output.write("\n".join(page.headline(each, output.lang()) for each in rules))
    else:
        output.write(page.text(rules[0], output.lang()))
    return 0


def _code(asked: str) -> str:
    """Code of the rule that a code or a name asks for; MccgcError with the nearest otherwise."""
    from mccgc.lint.registry import rule_names

    names = rule_names()
    if asked.upper() in names:
        return asked.upper()
    found = next((code for code, name in names.items() if name == asked.lower()), None)
    if found is None:
        near = closest(asked, (*names, *names.values()))
        raise MccgcError("regle-inconnue", mot=asked, proche=near)
    return found
