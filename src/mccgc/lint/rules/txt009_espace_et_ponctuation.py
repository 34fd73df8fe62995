"""Les espaces autour de la ponctuation suivent l'usage français.

Pourquoi : les documents remis au jury et au candidat reprennent le texte tel qu'il est. Pas
d'espace avant une virgule ou un point ; une espace avant « ; : ! ? » et à l'intérieur des
guillemets.

Source : usage typographique.
"""

import re
from collections.abc import Iterator

from mccgc.errors import Finding, Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import Edit, rewritten, value
from mccgc.lint.textes import portion, textes

SEVERITY = Severity.AVERTISSEMENT
FIX = "safe"
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - taches:
          - "Choisir une implantation : filiale, franchise ..."
          - Réserver un créneau (de 12:30 à 14:00) sur https://exemple.fr
          - Présenter une offre sous forme de « pitch » !
          - Développer sur la plateforme .NET, avec un ratio de 1:2
"""
INVALIDE = """\
blocs:
  - activites:
      - taches:
          - Analyser un client , un marché # <-
          - Analyser un marché . # <-
          - "Analyser: un client, un marché" # <-
          - Analyser un client; un marché # <-
          - Que veut le client? # <-
          - Présenter une offre sous forme de «pitch » # <-
          - Présenter une offre sous forme de « pitch» # <-
"""
AVANT = """\
blocs:
  - activites:
      - taches:
          - Analyser un client , un marché .
          - "Analyser: un client, un marché"
          - 'Que veut «l''acheteur» ?'
"""
APRES = """\
blocs:
  - activites:
      - taches:
          - Analyser un client, un marché.
          - "Analyser : un client, un marché"
          - 'Que veut « l''acheteur » ?'
"""

_AVANT = re.compile(r"[;:!?](?<=[\w)»][;:!?])(?=\s|$)")
_FAUTES = (
    ("", re.compile(r" (?:,|\.(?![.\w]))"), 1),
    ("manque", _AVANT, 0),
    ("guillemet", re.compile(r"«(?=\S)|»(?<=\S»)"), 0),
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the first fault of each sort in a text."""
    for texte in textes(contexte):
        for variante, motif, decalage in _FAUTES:
            found = motif.search(texte.valeur)
            if found is not None:
                start = found.start() + decalage
                span = portion(contexte, texte, start, found.end())
                yield Hit(texte.path, {"signe": texte.valeur[start]}, variante, span=span)


def fix(contexte: Contexte, finding: Finding) -> list[Edit]:
    """Take out or add the spaces of one sort of fault; an added space is unbreakable."""
    path = contexte.document.path_of(finding.pointer)
    variante = finding.key.partition("/")[2]
    motif = next(motif for nom, motif, _ in _FAUTES if nom == variante)
    changes = []
    for found in motif.finditer(str(value(contexte.document.root, *path))):
        start = found.end() if found[0] == "«" else found.start()
        changes.append((start, start, "\u00a0") if variante else (start, start + 1, ""))
    return rewritten(contexte, path, changes)
