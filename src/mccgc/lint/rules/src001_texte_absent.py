"""Chaque texte du référentiel est dans le document d'origine, à la lettre.

Pourquoi : c'est le document enregistré qui fait foi ; un mot changé à la saisie change ce que le
jury évalue. Le document d'origine est le fichier `source/<nom du référentiel>.txt`, s'il existe ;
les puces et la mise en forme ne comptent pas, les espaces ont leur règle (SRC007), et une phrase
peut y être coupée par un saut de page.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.collation import collation
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.fidelite import mots
from mccgc.lint.textes import extrait

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel",)

SOURCE = """\
Institut du commerce – Vendeur\tC1. Négocier un <b>contrat</b> avec un client
- Préparer  l’entretien
Bloc 2\t étranger afin de développer les ventes
"""
VALIDE = """\
certification: {intitule: Vendeur, certificateur: Institut du commerce}
blocs:
  - activites:
      - taches: [Préparer l'entretien]
        competences:
          - libelle: Négocier un contrat avec un client étranger afin de développer les ventes
"""
INVALIDE = """\
certification: {intitule: Vendeur, certificateur: Institut du commerce}
blocs:
  - activites:
      - taches:
          - Conduire l'entretien # <-
        competences:
          - libelle: Négocier un contrat avec un fournisseur étranger # <-
          - libelle: Négocier un contrat avec client étranger afin de développer les ventes # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Point at every text that the source does not hold; the conditions have their own rule."""
    lu = collation(contexte)
    for texte, rang in lu.ecarts if lu is not None else ():
        if texte.nature != "condition":
            suite = " ".join(mots(texte.valeur)[rang:])
            yield Hit(texte.path, {"texte": extrait(suite)}, "suite" if rang else "")
