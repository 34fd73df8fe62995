"""Chaque texte du référentiel est dans le document d'origine, à la lettre.

Pourquoi : c'est le document enregistré qui fait foi ; un mot changé à la saisie change ce que le
jury évalue. Le document d'origine est le fichier `source/<nom du référentiel>.txt`, s'il existe ;
les espaces, les puces et la mise en forme ne comptent pas, et une phrase peut y être coupée par un
saut de page.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.fidelite import mots, original
from mccgc.lint.textes import Texte, extrait, textes

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
    """Look every text up in the source; the conditions have their own rule."""
    source = contexte.source
    if source is None:
        return
    for texte in (*textes(contexte), *_lois(contexte)):
        if texte.nature in ("condition", "options"):
            continue
        rang = original(source).ecart(texte.valeur)
        if rang is not None:
            suite = " ".join(mots(texte.valeur)[rang:])
            yield Hit(texte.path, {"texte": extrait(suite)}, "suite" if rang else "")


def _lois(contexte: Contexte) -> Iterator[Texte]:
    certification = contexte.root.get("certification")
    for path, loi in tables(certification, ("certification",), "base_legale"):
        for champ in ("titre", "origine", "texte"):
            valeur = text(loi, champ)
            if valeur:
                yield Texte("loi", (*path, champ), valeur)
