"""What the règlement does not declare, found where it is written: a mark, a presence."""

from collections.abc import Iterator

from mccgc.exact import is_share
from mccgc.lint.contexte import Hit
from mccgc.lint.passages import PRESENT
from mccgc.lint.reperes import Echelle, Reperes
from mccgc.source import Path
from mccgc.suggestions import closest


def hors_echelle(ecrit: object, echelle: Echelle | None, path: Path) -> Iterator[Hit]:
    """Refuse a mark off its scale; what is not a mark, the schema refuses."""
    scalar = isinstance(ecrit, str | int) and not isinstance(ecrit, bool)
    if echelle is None or not scalar or echelle.admet(ecrit):
        return
    params = {"note": ecrit, "admis": echelle.dit(), "proche": _meant(str(ecrit), echelle)}
    if not echelle.niveaux and ("/" in str(ecrit) or is_share(ecrit)):
        yield Hit(path, {**params, "proche": echelle.part(ecrit)}, "part")
    else:
        yield Hit(path, params, "" if echelle.niveaux else "etendue")


def _meant(written: str, echelle: Echelle) -> str:
    """Level that a mark misspells by a letter; « pas acquis » does not misspell « acquis »."""
    near = closest(written, echelle.niveaux)
    words, meant = written.split(), near.split()
    same = len(words) == len(meant) and abs(len(written) - len(near)) <= 1
    return near if same and all(map(str.isalpha, words)) else ""


def presence_inconnue(ecrite: object, reperes: Reperes, path: Path) -> Iterator[Hit]:
    """Refuse a code of presence that the règlement, when there is one, does not declare."""
    known = [PRESENT, *reperes.absences]
    if reperes.reglement is not None and ecrite not in known:
        params = {"presence": ecrite, "connues": ", ".join(known)}
        yield Hit(path, {**params, "proche": closest(str(ecrite), known)})
