"""Templates that an office lays over ours: what they may reach, and what is wrong with them.

They may come from someone else, with the folder that holds them: nothing outside of the folders of
templates is read, and a value leads nowhere but to what it says.
"""

import os
import re
from pathlib import Path

from jinja2 import BaseLoader, Environment, StrictUndefined
from jinja2.exceptions import (
    SecurityError,
    TemplateNotFound,
    TemplatesNotFound,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.loaders import split_template_path

from mccgc.errors import MccgcError
from mccgc.opening import read_text
from mccgc.suggestions import closest

_KINDS: tuple[tuple[type[Exception], str], ...] = (
    (TypeError, "valeur"),
    (ValueError, "valeur"),
    (AttributeError, "valeur"),
    (LookupError, "absent"),
    (ArithmeticError, "calcul"),
    (MemoryError, "calcul"),
)
"""What an error of Python says of a template, from the narrowest."""


_UNKNOWN = re.compile(r"No (?:filter|test) named '(.*)'").match
"""What Jinja says of a filter or a test that does not exist, as soon as it compiles."""


class Dossiers(BaseLoader):
    """Templates of folders, the first that holds one winning."""

    def __init__(self, folders: list[Path]) -> None:
        """Hold the folders."""
        self._folders = folders

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:
        """Read a template; raises MccgcError when it cannot be, or is a link to elsewhere."""
        del environment
        for folder in self._folders:
            path = folder.joinpath(*split_template_path(template))
            if not os.path.lexists(path):
                continue
            if not path.resolve().is_relative_to(folder.resolve()):
                raise MccgcError("gabarit.dehors", gabarit=path, vers=path.resolve())
            return read_text(path), str(path), None
        raise TemplateNotFound(template)


class _Nom(str):  # noqa: SLOT000  it holds the nearest name
    """A name that nothing defines, and the nearest one."""

    proche: str


class Inconnu(StrictUndefined):
    """What a template names and nothing defines: the error holds the name, words come later."""

    @property
    def _undefined_message(self) -> str:
        nom = _Nom(self._undefined_name or self._undefined_hint or "")
        nom.proche = closest(nom, getattr(self._undefined_obj, "_fields", ())) or ""
        return nom


def refusal(name: str, error: Exception) -> MccgcError:
    """Say what is wrong with a template, and where."""
    said = getattr(error, "message", None) or str(error) or type(error).__name__
    unknown = isinstance(error, TemplateSyntaxError) and _UNKNOWN(said)
    if unknown:
        key, told = "gabarit.inconnu", {"nom": unknown[1]}
    elif isinstance(error, TemplateSyntaxError):
        key, told = "gabarit.syntaxe", {"detail": said}
    elif isinstance(error, TemplateNotFound):
        wanted = error.templates if isinstance(error, TemplatesNotFound) else [error.name]
        key, told = "gabarit.absent", {"nom": ", ".join(map(str, wanted))}
    elif isinstance(error, SecurityError):
        key, told = "gabarit.interdit", {"nom": said}
    elif isinstance(error, UndefinedError):
        key, told = "gabarit.inconnu", {"nom": said, "proche": getattr(said, "proche", "")}
    elif isinstance(error, RecursionError):
        key, told = "gabarit.sans-fin", {}
    else:
        kind = next((word for known, word in _KINDS if isinstance(error, known)), "autre")
        key, told = "gabarit.echec", {"genre": f"gabarit-{kind}", "detail": said}
    return MccgcError(key, gabarit=_place(error) or f"{name}.j2", **told)


def _place(error: Exception) -> str:
    """Template and line where an error arose: Jinja puts them in the trace."""
    if isinstance(error, TemplateSyntaxError):
        return f"{error.filename}:{error.lineno}" if error.filename else ""
    place, trace = "", error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.endswith(".j2"):
            place = f"{file}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
