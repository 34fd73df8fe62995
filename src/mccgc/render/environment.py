"""The Jinja environments: HTML and Markdown, both safe by default and strict on what is missing.

A certifier may lay its own documents: a template of its folder wins over the shipped one.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from jinja2 import Environment, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from mccgc import inert
from mccgc.errors import MccgcError
from mccgc.messages import day, number, say
from mccgc.messages.typographie import espaces
from mccgc.render.gabarits import Dossiers, Inconnu, refusal
from mccgc.resources import resource

_MARKDOWN = re.compile(r"([\\`*_<>\[\]#|~&])")
_SPACES = re.compile(r"[^\S\u202f]+")
_BLANKS = re.compile(r"\n{3,}")


def markdown(value: object) -> Markup:
    """Make any data inert in Markdown, table cells included."""
    if isinstance(value, Markup):
        return value
    return Markup(_MARKDOWN.sub(r"\\\1", _SPACES.sub(" ", str(value))))  # noqa: S704  escaped here


def typographic(value: object) -> object:
    """Bind French punctuation to its word, in what a file says too."""
    return espaces(value) if type(value) is str and " " in value else value


def css_string(value: object) -> Markup:
    """Write data as a CSS string: every character that is not plain becomes an escape."""
    plain = (
        c if c.isascii() and (c.isalnum() or c in " -.,") else f"\\{ord(c):x} " for c in str(value)
    )
    return Markup(f'"{"".join(plain)}"')  # noqa: S704  nothing but letters and escapes


@cache
def _environment(folder: Path | None, kind: str) -> Environment:
    folders = [resource("templates")] if folder is None else [folder, resource("templates")]
    made = Environment if folder is None else ImmutableSandboxedEnvironment
    finalize: Callable[[object], object] = typographic if kind == "html" else markdown
    environment = made(
        loader=Dossiers(folders),
        undefined=Inconnu,
        autoescape=True,  # in Markdown, `finalize` has escaped before
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters |= {"nombre": number, "jour": day, "css": css_string}
    environment.globals["dit"] = say
    return environment


@cache
def _template(name: str, folder: Path | None) -> Template:
    kind = name.removesuffix(".j2").rpartition(".")[2]
    return _environment(folder, kind).get_template(name)


@contextmanager
def _trusting(name: str, folder: Path | None) -> Iterator[None]:
    """Say what is wrong with a template of an office's; with one of ours, it is our fault."""
    try:
        yield
    except MccgcError:
        raise
    except Exception as error:
        if folder is None:
            raise
        raise refusal(name, error) from error


def check(names: Iterable[str], folder: Path | None) -> None:
    """Compile templates, before anything is decided; raises MccgcError when one is wrong."""
    for name in names:
        with _trusting(name, folder):
            _template(f"{name}.j2", folder)


def render(name: str, folder: Path | None = None, /, **views: object) -> str:
    """Render `<name>.j2`, of `folder` when it holds it, and then in a sandbox.

    Raises MccgcError when a template of the certifier's is wrong.
    """
    with _trusting(name, folder):
        text = _template(f"{name}.j2", folder).render(**views)
    text = inert.lines(text)
    if not name.endswith(".md"):
        return text
    # In Markdown blank lines are layout: conditions of a template leave none in excess.
    return _BLANKS.sub("\n\n", text).rstrip() + "\n"
