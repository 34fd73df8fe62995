"""The page of the commands, from the commands themselves."""

from collections.abc import Iterator
from typing import Any

from mccgc import messages
from mccgc.cli.app import COMMANDS, application

INTRODUCTION = """\
# Commandes

Toute commande s'écrit `mccgc COMMANDE …` et prend `--lang fr|en` et `--help`. Les résultats vont à
la sortie standard, les résumés à la sortie d'erreur ; les couleurs ne paraissent que dans un
terminal, et jamais quand `NO_COLOR` est défini.

Codes de sortie, les mêmes pour toutes les commandes et tous les formats :

| Code | Sens |
|---|---|
| 0 | Tout va bien. |
| 1 | Des constats au seuil ou au-dessus : des données à corriger, jamais un échec du candidat. |
| 2 | Usage, configuration, chemin absent, aucun fichier. |
| 3 | Erreur interne. |
"""

FAILS = {
    "lint": "un constat a la gravité de `--fail-on` ou plus, ou `--diff` montre une correction",
    "validate": "un fichier de la cohorte porte une erreur",
    "report": "un fichier de la cohorte porte une erreur",
    "explain": "le dossier porte une erreur",
    "pivot": "un fichier de la cohorte porte une erreur",
    "simulate": "le règlement modifié ou un fichier de la cohorte porte une erreur",
    "cases": "un cas échoue, ou un mutant survit",
    "prove": "le règlement a un défaut ou, avec `--strict`, un avertissement",
    "init": "le référentiel donné porte une erreur",
}
"""What exit code 1 means of a command, where more can be said than the table does."""

SHARED = ("lang", "help")
"""Options that the introduction speaks of, once for all."""


def page() -> Iterator[str]:
    """Write the page, piece by piece."""
    yield INTRODUCTION
    root = application()
    ctx = root.make_context("mccgc", [], resilient_parsing=True)
    for name in COMMANDS:
        command = root.get_command(ctx, name)
        own = command.make_context(name, [], parent=ctx, resilient_parsing=True)
        usage = " ".join(piece.strip("{}") for piece in command.collect_usage_pieces(own))
        yield f"## mccgc {name}\n\n{messages.say(f'aide.{name}.longue')}\n"
        yield f"```text\nmccgc {name} {usage}\n```\n"
        params = [p for p in command.get_params(own) if p.name not in SHARED]
        for kind, title in (("argument", "Argument"), ("option", "Option")):
            rows = [_row(p, own) for p in params if p.param_type_name == kind]
            if rows:
                yield f"| {title} | Sens | Par défaut |\n|---|---|---|"
                yield "\n".join(rows) + "\n"
        if name in FAILS:
            yield f"Code de sortie 1 : {FAILS[name]}.\n"


def _row(param: Any, ctx: Any) -> str:  # noqa: ANN401  typer's own types
    """Describe an argument or an option in a line of a table."""
    if param.param_type_name == "argument":
        names = [param.make_metavar(ctx).strip("{}")]
    else:
        metavar = "" if param.is_flag else f" {param.make_metavar(ctx).strip('[]')}"
        names = [f"{name}{metavar}" for name in param.opts]
    default = param.default
    shown = f"`{default}`" if default not in (None, False, [], ()) else ""
    if param.required:
        shown = "obligatoire"
    written = ", ".join(f"`{name}`" for name in names)
    cells = (written, messages.say(param.help), shown)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
