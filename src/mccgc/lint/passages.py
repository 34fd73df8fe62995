"""What a dossier says was observed, read once for the many rules that look at it.

Thousands of dossiers go by: a rule walks these few fields rather than the whole tree.
"""

from functools import lru_cache
from typing import NamedTuple

from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte
from mccgc.source import Liste, Path, Table

PRESENT = "present"

_EMPTY = Table()


class Passage(NamedTuple):
    """One évaluation: an épreuve, at a session, by an assessor; `epreuve` is empty when unread."""

    rang: int
    table: Table
    epreuve: str
    session: int
    evaluateur: str | None
    presence: str
    notes: Table

    @property
    def path(self) -> Path:
        """Where it stands in the dossier."""
        return ("evaluations", self.rang)

    @property
    def marked(self) -> bool:
        """Whether it gives any mark."""
        notes = list(self.notes.values())
        return len(notes) > notes.count(None) or self.table.get("note") is not None


class Passages(NamedTuple):
    """Every évaluation of a dossier; `doubles` are those of one épreuve and session, together."""

    tous: list[Passage]
    doubles: list[list[Passage]]


@lru_cache(maxsize=1)
def passages(contexte: Contexte) -> Passages:
    """Read the évaluations of a dossier; the last dossier read is remembered."""
    items = contexte.root.get("evaluations")
    tous: list[Passage] = []
    by_session: dict[tuple[str, int], list[Passage]] = {}
    for rang, table in enumerate(items if isinstance(items, Liste) else ()):
        if not isinstance(table, Table):
            continue
        get = table.get
        epreuve, notes, session = get("epreuve"), get("notes"), get("session", 1)
        passage = Passage(
            rang,
            table,
            epreuve if isinstance(epreuve, str) else text(table, "epreuve") or "",
            session if isinstance(session, int) else 1,
            text(table, "evaluateur"),
            PRESENT if "presence" not in table else text(table, "presence") or PRESENT,
            notes if isinstance(notes, Table) else _EMPTY,
        )
        tous.append(passage)
        by_session.setdefault((passage.epreuve, passage.session), []).append(passage)
    return Passages(tous, [several for several in by_session.values() if len(several) > 1])
