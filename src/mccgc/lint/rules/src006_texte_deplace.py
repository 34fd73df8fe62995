"""Chaque texte est à la place que lui donne le document d'origine.

Pourquoi : deux libellés échangés, un critère rangé sous une autre compétence, une épreuve du type
d'une autre : chaque texte est à la lettre, et le référentiel dit autre chose. Les textes d'une même
colonne (activités et tâches, compétences, critères, épreuves, conditions) gardent leur ordre, et
suivent l'étiquette de leur objet quand le document en imprime (« C17. », « Bloc 2 : »).

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.collation import collation
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import extrait

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel",)

SOURCE = """\
C1. Négocier un contrat\tPour C1 : Le contrat est signé. Les objections sont levées.
C2. Conduire un entretien\tPour C2 : L'entretien suit un plan.
C3. Suivre un client\tPour C3 : Le client est rappelé.
C4. Vendre\tPour C4 : La vente est conclue.
"""
VALIDE = """\
blocs:
  - activites:
      - competences:
          - code: C1
            libelle: Négocier un contrat
            criteres:
              - libelle: Le contrat est signé.
              - libelle: Les objections sont levées.
          - code: C2
            libelle: Conduire un entretien
            criteres:
              - libelle: L'entretien suit un plan.
          - code: C3
            libelle: Suivre un client
            criteres:
              - libelle: Le client est rappelé.
          - code: C4
            libelle: Vendre
            criteres:
              - libelle: La vente est conclue.
"""
INVALIDE = """\
blocs:
  - activites:
      - competences:
          - code: C1
            libelle: Négocier un contrat
            criteres:
              - libelle: Les objections sont levées. # <-
              - libelle: Le contrat est signé.
          - code: C2
            libelle: Conduire un entretien
            criteres:
              - libelle: L'entretien suit un plan.
              - libelle: Le client est rappelé. # <-
          - code: C3
            libelle: Suivre un client
          - code: C4
            libelle: Vendre
            criteres:
              - libelle: La vente est conclue.
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Point at the texts out of order, then at those under another label."""
    lu = collation(contexte)
    for texte, ligne in lu.deplaces if lu is not None else ():
        yield Hit(texte.path, {"texte": extrait(texte.valeur), "source": ligne})
