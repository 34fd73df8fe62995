"""Deux candidats de la cohorte n'ont pas des identifiants que l'œil confond.

Pourquoi : `C001` et `c001` sont un seul fichier sur bien des disques, et une lettre cyrillique, un
accent composé autrement ou un caractère invisible ne se voient pas ; la décision de l'un serait lue
comme celle de l'autre. Tant que le doute demeure, rien n'est décidé ni écrit pour aucun des deux.

Source : Unicode, UTS #39 (caractères qui se confondent).
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.ressemblance import semblable

SEVERITY = Severity.ERREUR
TARGETS = ("dossier",)

CHEMIN = "scores/2026-06/C002.yaml"
FICHIERS = {"C001.yaml": "C001", "C002.yaml": "C002"}
VALIDE = "candidat: {identifiant: C002}\n"
INVALIDE = (
    "candidat: {identifiant: c001} # <-\n",
    "candidat: {identifiant: \N{CYRILLIC CAPITAL LETTER ES}001} # <-\n",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for other dossiers of the folder whose identifiant looks like this one."""
    identifiant = contexte.candidat or ""
    for rival in contexte.rivaux:
        found = semblable(identifiant, [rival.identifiant])
        if found is not None:
            params = {"identifiant": identifiant, "fichier": rival.path.name, **found}
            yield Hit(("candidat", "identifiant"), params)
            return
