"""Ce que le jury examine est daté au plus tard du jour du jury.

Pourquoi : le jury n'a pu voir ni une épreuve passée après lui, ni un bloc acquis plus tard ; l'une
des deux dates est fausse.

Source : format mccgc/cohorte@1, `jury_le` ; format mccgc/dossier@1, `le`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.passages import passages
from mccgc.lint.valeurs import jour, sous
from mccgc.source import Path, Table

SEVERITY = Severity.ERREUR
TARGETS = ("dossier",)

AVEC = {"cohorte": "cohorte: {jury_le: 2026-06-25}\n"}
VALIDE = """\
acquis: [{bloc: B1, le: 2024-06-28}]
evaluations: [{epreuve: E1, le: 2026-06-25}]
"""
INVALIDE = """\
acquis: [{bloc: B1, le: 2026-06-28}] # <-
evaluations: [{epreuve: E1, le: 2026-06-26}] # <-
livret: {presentation: {le: 2026-07-01}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare each date with the day of the jury."""
    jury = jour(sous(contexte.other("cohorte"), "cohorte"), "jury_le")
    if jury is None:
        return
    limit = jury.isoformat()
    for path, table, variant in _dated(contexte):
        written = table.get("le")
        # ISO dates sort as texts: only what sorts after the jury is read as a date.
        if isinstance(written, str) and written > limit:
            le = jour(table, "le")
            if le is not None and le > jury:
                yield Hit((*path, "le"), {"le": le, "jury": jury}, variant)


def _dated(contexte: Contexte) -> Iterator[tuple[Path, Table, str]]:
    root = contexte.root
    for passage in passages(contexte).tous:
        yield passage.path, passage.table, "evaluation"
    for path, acquis in tables(root, (), "acquis"):
        yield path, acquis, "acquis"
    if "livret" in root:
        yield ("livret", "presentation"), sous(root["livret"], "presentation"), "presentation"
