"""Files that travel with the program: shipped data, templates, schemas.

In a checkout they stand at its root, where people read and edit them; in an installed package,
beside the code.
"""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(kind: str) -> Path:
    """Folder of `data`, `templates` or `schemas`."""
    packaged = _PACKAGE / f"_{kind}"
    return packaged if packaged.is_dir() else _PACKAGE.parent.parent / kind


def schema_path(kind: str) -> Path:
    """JSON Schema of a kind of file."""
    return resource("schemas") / f"{kind}.schema.json"
