"""A mark that its scale does not have, found where it is written."""

from collections.abc import Iterator

from mccgc.lint.contexte import Hit
from mccgc.lint.reperes import Echelle
from mccgc.source import Path
from mccgc.suggestions import closest


def hors_echelle(ecrit: object, echelle: Echelle | None, path: Path) -> Iterator[Hit]:
    """Refuse a mark off its scale; what is not a mark, the schema refuses."""
    scalar = isinstance(ecrit, str | int) and not isinstance(ecrit, bool)
    if echelle is None or not scalar or echelle.admet(ecrit):
        return
    params = {"note": ecrit, "admis": echelle.dit(), "proche": closest(str(ecrit), echelle.niveaux)}
    yield Hit(path, params, "" if echelle.niveaux else "etendue")
