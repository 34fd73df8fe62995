"""Un texte ne porte pas de signes qui n'appartiennent qu'à la mise en page.

Pourquoi : collés depuis un PDF ou un traitement de texte, une ligature (« ﬁ »), une césure
invisible ou une puce se voient mal à l'écran, mais une recherche ne trouve plus le mot, et la puce
s'imprime deux fois.

Source : usage.
"""

import re
from collections.abc import Iterator
from unicodedata import normalize

from mccgc.errors import Finding, Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import Edit, rewritten, value
from mccgc.lint.textes import ecrits, extrait, portion

SEVERITY = Severity.AVERTISSEMENT
FIX = "unsafe"
TARGETS = ("referentiel", "reglement")

VALIDE = """\
blocs:
  - intitule: Définir une stratégie, œuvrer – convaincre - conclure
"""
INVALIDE = """\
blocs:
  - intitule: Dé\ufb01nir une stratégie # <-
  - intitule: Dévelop\u00adper un marché # <-
  - intitule: • Conduire un entretien # <-
  - intitule: \uf0b7 Rendre compte # <-
"""
AVANT = """\
blocs:
  - intitule: Dé\ufb01nir une stra\u00adtégie
  - intitule: • Conduire un entretien  # une puce
"""
APRES = """\
blocs:
  - intitule: Définir une stratégie
  - intitule: Conduire un entretien  # une puce
"""

_SIGNES = (
    ("ligature", re.compile("[\ufb00-\ufb06]")),
    ("cesure", re.compile("[\xad\u200b\u2060\ufeff]")),
    ("puce", re.compile("[•●○◦▪■□►➢➤✓‣\uf000-\uf0ff][ \xa0\t]*")),
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the first sign of each sort in a text."""
    for texte in ecrits(contexte):
        for variante, motif in _SIGNES:
            found = motif.search(texte.valeur)
            if found is not None:
                span = portion(contexte, texte, *found.span())
                yield Hit(texte.path, {"texte": extrait(texte.valeur)}, variante, span=span)


def fix(contexte: Contexte, finding: Finding) -> list[Edit]:
    """Write the letters of a ligature; take the other signs out."""
    path = contexte.document.path_of(finding.pointer)
    motif = dict(_SIGNES)[finding.key.partition("/")[2]]
    changes = [
        (*found.span(), normalize("NFKC", found[0]) if found[0] >= "\ufb00" else "")
        for found in motif.finditer(str(value(contexte.document.root, *path)))
    ]
    return rewritten(contexte, path, changes)
