"""Une échelle a au moins deux niveaux, ou une étendue que son pas divise.

Pourquoi : une note se lit sur l'échelle ; si celle-ci est vide, à l'envers ou mal graduée, la plus
haute note ne peut être donnée et aucun seuil n'a de sens.

Source : format mccgc/reglement@1, `niveaux` et leurs valeurs, ou `etendue` avec `min`, `max`,
`pas`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.valeurs import nombre
from mccgc.source import Path, Table

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

VALIDE = """\
echelles:
  - {code: acquisition, niveaux: {non acquis: 0, acquis: 1}}
  - {code: note20, etendue: {min: 0, max: 20, pas: 1/4}}
"""
INVALIDE = """\
echelles:
  - {code: vide, niveaux: {}} # <-
  - {code: seul, niveaux: {acquis: 1}} # <-
  - {code: envers, etendue: {min: 20, max: 0, pas: 1}} # <-
  - {code: nul, etendue: {min: 0, max: 20, pas: 0}} # <-
  - {code: boiteuse, etendue: {min: 0, max: 20, pas: 3}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Measure each scale."""
    for path, echelle in tables(contexte.root, (), "echelles"):
        niveaux, etendue = echelle.get("niveaux"), echelle.get("etendue")
        if isinstance(niveaux, Table) and len(niveaux) <= 1:
            yield Hit((*path, "niveaux"), {"nombre": len(niveaux)}, "niveaux")
        if isinstance(etendue, Table):
            yield from _range(etendue, (*path, "etendue"))


def _range(etendue: Table, path: Path) -> Iterator[Hit]:
    low, high, step = (nombre(etendue, key) for key in ("min", "max", "pas"))
    if low is not None and high is not None and low >= high:
        yield Hit((*path, "max"), {"min": low, "max": high})
    elif step is not None and step <= 0:
        yield Hit((*path, "pas"), {"pas": step}, "pas")
    elif low is not None and high is not None and step and ((high - low) / step).denominator != 1:
        yield Hit((*path, "pas"), {"pas": step, "min": low, "max": high}, "division")
