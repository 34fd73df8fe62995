"""Un texte porte les espaces du document d'origine.

Pourquoi : « marché , en » et « marché, en » ne sont pas le même texte certifié. Plusieurs espaces
en valent une, et une fin de ligne du document en vaut une ou aucune ; mais une espace de plus ou de
moins à côté d'un signe est un écart.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.collation import collation
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

SOURCE = """\
C1. Analyser un marché , en suivant (de près)   un
client
/fournisseur
C2. Conduire un entretien : préparer, conclure
"""
VALIDE = """\
blocs:
  - activites:
      - competences:
          - libelle: Analyser un marché , en suivant (de près) un client/fournisseur
          - libelle: "Conduire un entretien\u00a0: préparer, conclure"
"""
INVALIDE = """\
blocs:
  - activites:
      - competences:
          - libelle: Analyser un marché, en suivant (de près) un client/fournisseur # <-
          - libelle: "Conduire un entretien: préparer, conclure" # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Show both ways of spacing."""
    lu = collation(contexte)
    for ecart in lu.espacements if lu is not None else ():
        yield Hit(ecart.path, {"ici": ecart.ici, "la": ecart.source, "source": ecart.ligne})
