"""Une tâche n'est écrite qu'une fois dans son activité.

Pourquoi : une tâche répétée est d'ordinaire une erreur de copie, et parfois la place d'une autre.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text, values
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import extrait, reduit, tous
from mccgc.source import Path

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - taches: [Animer une équipe, Piloter une équipe]
      - taches: [Animer une équipe]
"""
INVALIDE = """\
blocs:
  - activites:
      - code: A9
        taches:
          - Posture de leadership
          - Pilotage d'équipes
          - Posture de leadership # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Meet the tâches of each activité in order."""
    for nature, activite, path, _ in tous(contexte):
        if nature != "activite":
            continue
        premieres: dict[str, Path] = {}
        for tache_path, tache in values(activite, path, "taches"):
            dit = reduit(tache) if isinstance(tache, str) else ""
            premiere = premieres.setdefault(dit, tache_path)
            if dit and premiere != tache_path:
                params = {"activite": text(activite, "code"), "texte": extrait(str(tache))}
                ligne = contexte.document.line_of(premiere)
                yield Hit(tache_path, {**params, "ligne": ligne})
