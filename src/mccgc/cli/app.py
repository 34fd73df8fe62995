"""The command line: commands are imported when they are used, their summaries stand here.

Exit codes, the same for every command and format: 0 fine; 1 findings at or above the threshold;
2 usage, configuration, missing path; 3 internal error.
"""

import gc
import os
import re
import sys
from contextlib import suppress
from importlib import import_module
from typing import Annotated, Any

import typer
from typer import _click as click
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from mccgc import __version__
from mccgc.cli import output
from mccgc.errors import MccgcError, cause
from mccgc.suggestions import closest

USAGE, INTERNAL = 2, 3

COMMANDS = (
    "lint",
    "rule",
    "baseline",
    "validate",
    "report",
    "explain",
    "pivot",
    "simulate",
    "cases",
    "prove",
    "init",
    "schema",
)
"""Every command, in the order of the help; `cli.<command>` holds it."""

_TYPER = {"rich_markup_mode": None, "pretty_exceptions_enable": False}


_TYPER_WORDS = (
    "required",
    "default: ",
    "Show this message and exit",
    "Install completion for the current shell",
    "Show completion for the current shell, to copy it or customize the installation",
)
"""What typer says by itself in a help page."""


def _options(command: Any, ctx: Any, formatter: Any) -> None:  # noqa: ANN401  typer's own types
    """Write the arguments and options of a command under French headings."""
    for kind in ("argument", "option"):
        records = [
            record
            for param in command.get_params(ctx)
            if param.param_type_name == kind and (record := param.get_help_record(ctx)) is not None
        ]
        if records:
            with formatter.section(output.say(f"aide.titre.{kind}")):
                formatter.write_dl([(names, _translated(text)) for names, text in records])


def _translated(text: str) -> str:
    """Say the key of an option's help, and the words that typer adds to it."""
    key, space, extra = text.partition(" ")
    text = f"{output.say(key)}{space}{extra}" if key.startswith("option.") else text
    for english in _TYPER_WORDS:
        text = text.replace(english, output.say(f"aide.typer.{english.strip(': .').lower()}"))
    return text


class Command(TyperCommand):
    """A command whose help speaks the user's language."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Write how to call the command."""
        _usage_line(self, ctx, formatter)

    def format_help_text(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401, ARG002
        """Say what the command does; its `help` is a key of the catalogue."""
        _write_help(self, formatter)

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Write arguments and options."""
        _options(self, ctx, formatter)


def _usage_line(command: Any, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
    pieces = [piece.strip("{}") for piece in command.collect_usage_pieces(ctx)]
    formatter.write_usage(ctx.command_path, " ".join(pieces), output.say("aide.usage"))


def _write_help(command: Any, formatter: Any) -> None:  # noqa: ANN401
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(output.say(command.help))


class LazyGroup(TyperGroup):
    """Commands known by name, imported one at a time."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Write how to call the program."""
        _usage_line(self, ctx, formatter)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401
        """Find a command; what is not one is answered with the nearest."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            raise MccgcError("usage.commande", mot=args[0], proche=closest(args[0], COMMANDS))
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ANN401, ARG002
        """Name every command."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401, ARG002
        """Import a command."""
        return _command(cmd_name) if cmd_name in COMMANDS else None

    def format_help_text(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401, ARG002
        """Say what the program does."""
        _write_help(self, formatter)

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Write options, then commands with their summaries, importing none of them."""
        _options(self, ctx, formatter)
        rows = [(name, output.say(f"aide.{name}")) for name in COMMANDS]
        with formatter.section(output.say("aide.titre.commande")):
            formatter.write_dl(rows)

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:  # noqa: ANN401
        """Complete command names without importing them, then the options."""
        item = click.shell_completion.CompletionItem
        names = [
            item(name, help=output.say(f"aide.{name}"))
            for name in COMMANDS
            if name.startswith(incomplete)
        ]
        return names + list(click.core.Command.shell_complete(self, ctx, incomplete))


def _command(name: str) -> Any:  # noqa: ANN401
    module = import_module(f"mccgc.cli.{name}")
    alone = typer.Typer(add_completion=False, **_TYPER)  # type: ignore[arg-type]
    alone.command(name, cls=Command, help=f"aide.{name}.longue")(module.command)
    return get_command(alone)


def _show_version(asked: bool) -> None:  # noqa: FBT001  typer calls it so
    if asked:
        output.write(f"mccgc {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[  # noqa: ARG001
        bool,
        typer.Option(
            "--version", "-V", callback=_show_version, is_eager=True, help="option.version"
        ),
    ] = False,
    lang: output.Lang = None,
) -> None:
    del lang


def application() -> Any:  # noqa: ANN401
    """Build the root command."""
    root = typer.Typer(cls=LazyGroup, **_TYPER)  # type: ignore[arg-type]
    root.callback(
        cls=LazyGroup,
        help="aide",
        subcommand_metavar=output.say("aide.commande"),
        no_args_is_help=True,
    )(_root)
    return get_command(root)


def run(args: list[str]) -> int:
    """Run the command line on `args`; returns the exit code, never raises."""
    # A command is short, and trees and verdicts hold no cycle: collecting them is time lost.
    gc.disable()
    output.prepare()
    try:
        code = _ended(args)
        sys.stdout.flush()
    except OSError as error:
        return _refused(error)
    return code


def _refused(error: OSError) -> int:
    """End where the system refuses something: most often, to write what the command says."""
    left = isinstance(error, BrokenPipeError)  # the reader has (`| head`): nothing to say
    if not left:
        key = "sortie-refusee" if error.filename is None else "fichier-illisible"
        with suppress(OSError):
            output.error(output.say(key, chemin=error.filename, detail=cause(error)))
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:  # it would be tried again on the way out, and told by Python
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    return 0 if left else USAGE


def _ended(args: list[str]) -> int:
    """Run the command line; returns the exit code, raises when the system refuses something."""
    try:
        output.listen(args)
        result = application().main(args, prog_name="mccgc", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        output.write(error.format_message())
        return USAGE
    except click.exceptions.ClickException as error:
        output.error(_usage(error, args))
        return USAGE
    except MccgcError as error:
        near = error.params.get("proche")
        hint = output.say("vouliez-vous-dire", proche=near) if near else ""
        output.error(" ".join(filter(None, (output.say(error.key, **error.params), hint))))
        return USAGE
    except (typer.Abort, KeyboardInterrupt):
        return 130
    except OSError:
        raise
    except SystemExit as left:
        if isinstance(left.__context__, OSError):  # typer makes an exit of a reader that has left
            raise left.__context__ from None
        raise
    except Exception as error:  # noqa: BLE001  the last resort of exit code 3
        return _internal(error)
    return result if isinstance(result, int) else 0


def _internal(error: Exception) -> int:
    if os.environ.get("MCCGC_DEBUG"):
        import traceback

        traceback.print_exception(error)
    detail = f"{type(error).__name__}: {error}"
    output.error(output.say("erreur-interne", detail=detail, version=__version__))
    return INTERNAL


_EXTRA = re.compile(r"Got unexpected extra arguments?(?:\(s\))? \((.*)\)", re.DOTALL).match
"""What typer says of words that no argument takes."""


def _usage(error: Any, args: list[str]) -> str:  # noqa: ANN401
    """Say a usage error in the user's language, with what was probably meant."""
    exceptions = click.exceptions
    ctx = getattr(error, "ctx", None)
    asked = next((word for word in args if word in COMMANDS), "")
    where = ctx.command_path if ctx is not None else f"mccgc {asked}".strip()
    names: list[str] = []
    if ctx is not None:
        names = [name for param in ctx.command.get_params(ctx) for name in param.opts]
    word = ""
    if isinstance(error, exceptions.NoSuchOption):
        word, key = error.option_name, "usage.option"
    elif isinstance(error, exceptions.MissingParameter):
        key = "usage.manque"
        word = error.param.human_readable_name if error.param is not None else ""
    elif isinstance(error, exceptions.BadParameter):
        key = "usage.valeur"
        word = error.param.opts[-1] if error.param is not None else str(error.param_hint or "")
    elif isinstance(error, exceptions.BadOptionUsage):
        wanted = "requires" in error.message
        key, word = f"usage.option-{'sans' if wanted else 'avec'}-valeur", error.option_name
    elif extra := _EXTRA(error.message):
        key, word = "usage.de-trop", extra[1]
    else:
        key, word = "usage.autre", error.format_message()
    near = closest(word, names) if key == "usage.option" else ""
    told = output.say(key, mot=word, detail=getattr(error, "message", ""))
    hint = output.say("vouliez-vous-dire", proche=near) if near else ""
    return " ".join(filter(None, (told, hint, output.say("usage.aide", commande=where))))
