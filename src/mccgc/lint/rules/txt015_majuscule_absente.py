"""Un intitulé ou un libellé commence par une majuscule.

Pourquoi : une minuscule en tête est souvent une fin de phrase rangée comme un texte à part.
Quand la plupart des textes commencent ainsi, c'est l'usage du référentiel : il n'est dit qu'une
fois.

Source : usage typographique.
"""

from collections.abc import Iterator

from mccgc.errors import Finding, Severity
from mccgc.lint.arbre import text, values
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import Edit, rewritten, value
from mccgc.lint.textes import extrait, tous, usuels
from mccgc.source import Path

SEVERITY = Severity.INFORMATION
FIX = "unsafe"
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - intitule: Négocier un contrat
    activites:
      - intitule: e-commerce
      - intitule: eBusiness
        taches: [préparer un entretien, conduire un entretien]
        competences:
          - criteres: [{chapeau: Le diagnostic contient, libelle: une veille}]
"""
INVALIDE = (
    """\
blocs:
  - intitule: négocier un contrat # <-
    activites:
      - taches:
          - Préparer un entretien
          - Rendre compte
          - Suivre un client
          - conduire un entretien # <-
        competences:
          - libelle: animer une équipe # <-
""",
    """\
blocs:
  - intitule: négocier un contrat # <-
    activites:
      - intitule: Vente
        competences:
          - libelle: animer une équipe
""",
)
AVANT = """\
blocs:
  - intitule: négocier un contrat  # titre
"""
APRES = """\
blocs:
  - intitule: Négocier un contrat  # titre
"""

_CHAMP = {"bloc": "intitule", "activite": "intitule", "competence": "libelle", "critere": "libelle"}


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look at the first word; after a chapeau, or in a list all in lower case, it may be small."""
    debuts, hits = list(_debuts(contexte)), list[Hit]()
    for path, valeur in debuts:
        premier = valeur.split(maxsplit=1)[0] if valeur.strip() else ""
        if premier.islower() and premier[0].isalpha() and premier[1:2] != "-":
            hits.append(Hit(path, {"texte": extrait(valeur)}))
    yield from usuels(hits, len(debuts))


def _debuts(contexte: Contexte) -> Iterator[tuple[Path, str]]:
    for nature, table, path, _ in tous(contexte):
        champ = _CHAMP.get(nature)
        valeur = text(table, champ) if champ else None
        if champ and valeur and text(table, "chapeau") is None:
            yield (*path, champ), valeur
        if nature == "activite":
            taches = [(p, t) for p, t in values(table, path, "taches") if isinstance(t, str)]
            if any(tache[:1].isupper() for _, tache in taches):
                yield from taches


def fix(contexte: Contexte, finding: Finding) -> list[Edit]:
    """Write the first letter as a capital."""
    if finding.key != finding.code:
        return []  # the way of the whole file
    path = contexte.document.path_of(finding.pointer)
    texte = str(value(contexte.document.root, *path))
    place = len(texte) - len(texte.lstrip())
    return rewritten(contexte, path, [(place, place + 1, texte[place].upper())])
