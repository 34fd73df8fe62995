"""Une parenthèse, un crochet ou un guillemet ouvert est refermé.

Pourquoi : le signe qui manque est souvent le reste d'une phrase coupée.

Source : usage typographique.
"""

import re
from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import portion, textes

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - taches:
          - Conduire un entretien (méthodes Spin selling, « lead », etc.)
          - a) Analyser les besoins
          - Choisir un écran de 15" ou plus
"""
INVALIDE = """\
blocs:
  - activites:
      - taches:
          - Spin selling, méthode lead, soncas...) # <-
          - Respecter le droit (français et européen # <-
          - Présenter une offre sous forme de « pitch # <-
          - Présenter une offre sous forme de "pitch # <-
"""

_SIGNE = re.compile(r"[()\[\]{}«»“”\"]")
_ENUMERATION = re.compile(r"(?:^|\s)\w{1,3}$")
_OUVRANT = {")": "(", "]": "[", "}": "{", "»": "«", "”": "“"}


def check(contexte: Contexte) -> Iterator[Hit]:
    """Pair the signs of each text."""
    for texte in textes(contexte):
        if _SIGNE.search(texte.valeur) is None:
            continue
        seul = _seul(texte.valeur)
        if seul is not None:
            span = portion(contexte, texte, seul, seul + 1)
            yield Hit(texte.path, {"signe": texte.valeur[seul]}, span=span)


def _seul(valeur: str) -> int | None:
    """Place of the first sign without its pair."""
    ouverts: list[tuple[str, int]] = []
    for found in _SIGNE.finditer(valeur):
        signe, place = found[0], found.start()
        if signe == '"':
            if ouverts and ouverts[-1][0] == '"':
                ouverts.pop()
            elif not valeur[place - 1 : place].isdigit():
                ouverts.append((signe, place))
        elif signe not in _OUVRANT:
            ouverts.append((signe, place))
        elif ouverts and ouverts[-1][0] == _OUVRANT[signe]:
            ouverts.pop()
        elif signe != ")" or not _ENUMERATION.search(valeur[:place]):
            return place
    return ouverts[0][1] if ouverts else None
