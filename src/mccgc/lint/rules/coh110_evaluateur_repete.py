"""Deux évaluations d'une même épreuve et session sont de deux évaluateurs, nommés.

Pourquoi : la seconde saisie compterait comme une double notation, et la moyenne des deux serait
retenue ; c'est presque toujours une grille saisie deux fois ou une session mal numérotée.

Source : format mccgc/dossier@1, deux évaluateurs sur la même épreuve et session font une double
notation.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.passages import passages

SEVERITY = Severity.ERREUR
TARGETS = ("dossier",)

VALIDE = """\
evaluations:
  - {epreuve: E1, evaluateur: EV-01}
  - {epreuve: E1, evaluateur: EV-02}
  - {epreuve: E1, evaluateur: EV-01, session: 2}
  - {epreuve: E2}
"""
INVALIDE = """\
evaluations:
  - {epreuve: E1, evaluateur: EV-01}
  - {epreuve: E1, evaluateur: EV-01} # <-
  - {epreuve: E2}
  - {epreuve: E2} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for an assessor already seen on the same épreuve and session."""
    for several in passages(contexte).doubles:
        seen: set[str | None] = set()
        for passage in several if several[0].epreuve else ():
            who = passage.evaluateur
            if who in seen:
                params = {"epreuve": passage.epreuve, "session": passage.session}
                key, variant = ("epreuve", "anonyme") if who is None else ("evaluateur", "")
                yield Hit((*passage.path, key), {**params, "evaluateur": who or ""}, variant)
            seen.add(who)
