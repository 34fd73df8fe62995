"""Un texte sans guillemets ne contient pas « # » après une espace.

Pourquoi : YAML prend la suite de la ligne pour un commentaire ; « Vendre en 1 # minute » se lit
« Vendre en 1 ». Un vrai commentaire se met sur sa propre ligne, ou après deux espaces et suivi
d'une espace. Quand le référentiel a un document d'origine, c'est lui qui dit ce qui manque
(SRC005).

Source : YAML 1.2, § 6.6.
"""

import re
from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import ecrits, extrait

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel", "reglement")

VALIDE = """\
blocs:
  - intitule: Négocier un contrat  # le premier bloc
  - intitule: "Vendre en 1 # minute"
  - intitule: Vendre # mccgc: ignore[TXT002] une raison
  # - intitule: Animer
  - intitule: Programmer en C#
"""
INVALIDE = """\
blocs:
  - intitule: Vendre en 1 # minute # <-
  - intitule: Être le  #1 du marché # <-
"""

_SUITE = re.compile(r"(?: #|[ \t]+#(?=\S))(?![ \t]*mccgc\b)([^\r\n]*)")


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look at what stands on the line after a plain text."""
    if contexte.source is not None:
        return
    document = contexte.document
    for texte in ecrits(contexte):
        debut, fin = document.span(texte.path)
        suite = _SUITE.match(document.text, fin)
        if suite is not None and document.text[debut] not in "\"'|>":
            yield Hit(texte.path, {"texte": extrait(texte.valeur), "suite": extrait(suite[1])})
