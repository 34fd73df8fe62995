"""Write a case as a person would in a file of cases: one key to a line, its values in flow."""

import re
from collections.abc import Mapping

_PLAIN = re.compile(r"[^\W\d_][\w./-]*(?: [\w./-]+)*|-?\d+(?:[./-]\d+)*").fullmatch
"""Texts that stand without quotes; a number among them is read back as the text it was."""

_WORDS = ("null", "true", "false", "Null", "NULL", "True", "TRUE", "False", "FALSE")


def en_yaml(cas: Mapping[str, object], marge: str = "  ") -> str:
    """Write one case, as an item of the list `cas`."""
    lines = [f"{key}: {_flow(value)}" for key, value in cas.items()]
    return "\n".join(f"{marge}{'  ' if rank else '- '}{line}" for rank, line in enumerate(lines))


def _flow(value: object) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_scalar(k)}: {_flow(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_flow(item) for item in value) + "]"
    return _scalar(value)


def _scalar(value: object) -> str:
    if value is None:
        return "null"
    text = str(value)
    if _PLAIN(text) and text not in _WORDS:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
