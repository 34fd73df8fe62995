"""Paths as CI systems want them: from the root of the repository, where the command runs."""

from pathlib import Path


def relative(path: str) -> str:
    """Give a path from the current folder; one that stands elsewhere is left as it is."""
    where, here = Path(path), Path.cwd()
    return (where.relative_to(here) if where.is_relative_to(here) else where).as_posix()


def uri(path: str) -> str:
    """Give the URI reference of a path (RFC 3986), relative when it can be."""
    from urllib.parse import quote

    path = relative(path)
    written = quote(path.encode("utf-8", "surrogateescape"), safe="/")
    return f"file://{written}" if path.startswith("/") else written
