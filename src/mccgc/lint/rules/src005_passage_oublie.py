"""Chaque phrase du document d'origine est dans le référentiel, ou déclarée non transcrite.

Pourquoi : un critère, une tâche, une condition ou une fin de phrase oubliés à la saisie changent ce
que le jury évalue, et rien dans le fichier ne le montre. Les titres de colonnes, les en-têtes de
page et ce que le document répète se déclarent une fois, à la fin du référentiel :

```yaml
non_transcrit:
  - {texte: Conditions de validation, raison: titre}
  - {texte: Institut du commerce – référentiel, raison: en-tête de page, fois: 12}
```

Les numéros de page et les étiquettes des textes (« C17. », « Bloc 2 : ») n'ont pas à l'être.

Source : usage.
"""

import re
from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.collation import collation
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.fidelite import mots
from mccgc.lint.textes import extrait
from mccgc.source import Path

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel",)

SOURCE = """\
Institut du commerce – Vendeur
Activités\tCompétences
Bloc 1 : Négocier\tC1. Négocier un contrat afin de conclure
- Préparer l'entretien
- Conduire l'entretien
- Rendre compte\tÉtude de cas (C1) Le candidat négocie. Il conclut.
Bloc 2 : Vendre\tC2. Vendre en 1 # minute un produit\tJeu de rôle (C2) Le candidat vend.
Page 2
"""
_TETE = """\
certification: {intitule: Vendeur, certificateur: Institut du commerce}
non_transcrit:
  - {texte: Activités Compétences, raison: titres des colonnes}
"""
VALIDE = f"""\
{_TETE}
blocs:
  - code: B1
    intitule: Négocier
    activites:
      - taches: [Préparer l'entretien, Conduire l'entretien, Rendre compte]
        competences:
          - {{code: C1, libelle: Négocier un contrat afin de conclure}}
    epreuves:
      - {{type: Étude de cas, consigne: Le candidat négocie. Il conclut., competences: [C1]}}
  - code: B2
    intitule: Vendre
    activites:
      - competences: [{{code: C2, libelle: "Vendre en 1 # minute un produit"}}]
    epreuves:
      - {{type: Jeu de rôle, consigne: Le candidat vend., competences: [C2]}}
"""
INVALIDE = (
    f"""\
{_TETE}
blocs:
  - code: B1
    intitule: Négocier
    activites:
      - taches:
          - Préparer l'entretien # <-
          - Rendre compte
        competences:
          - code: C1
            libelle: Négocier un contrat # <-
    epreuves:
      - {{type: Étude de cas, consigne: Il conclut., competences: [C1]}} # <-
  - code: B2
    intitule: Vendre
    activites:
      - competences: [{{code: C2, libelle: "Vendre en 1 # minute un produit"}}]
    epreuves:
      - {{type: Étude de cas, consigne: Le candidat vend., competences: [C2]}} # <-
""",
    f"""\
{_TETE}
blocs:
  - code: B1
    intitule: Négocier
    activites:
      - taches: [Préparer l'entretien, Conduire l'entretien, Rendre compte]
        competences:
          - {{code: C1, libelle: Négocier un contrat afin de conclure}}
    epreuves:
      - {{type: Étude de cas, consigne: Le candidat négocie. Il conclut., competences: [C1]}}
  - code: B2
    intitule: Vendre
    activites:
      - competences:
          - code: C2
            libelle: Vendre en 1 # minute un produit # <-
    epreuves:
      - {{type: Jeu de rôle, consigne: Le candidat vend., competences: [C2]}}
""",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Point at the text beside which words of the source are missing."""
    lu = collation(contexte)
    for lacune in lu.lacunes if lu is not None else ():
        sens = lacune.sens
        if sens == "suite" and _commente(contexte, lacune.path, lacune.mots):
            sens = "diese"
        params = {"texte": extrait(lacune.mots), "source": lacune.ligne}
        yield Hit(lacune.path, params, sens)


def _commente(contexte: Contexte, path: Path, oublies: str) -> bool:
    """Whether the words left out stand in the comment that follows a text on its line."""
    document = contexte.document
    _, fin = document.span(path)
    ligne = re.match(r"[ \t]+#([^\r\n]*)", document.text[fin:])
    return ligne is not None and oublies.split(" ")[:2] == mots(ligne[1])[:2]
