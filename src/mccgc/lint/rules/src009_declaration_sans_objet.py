"""Ce qui est déclaré non transcrit est dans le document d'origine, et n'y est que laissé de côté.

Pourquoi : une déclaration qui ne vaut plus rien cacherait un jour un passage oublié.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.collation import collation
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import value
from mccgc.lint.textes import extrait

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

SOURCE = "Activités\tCompétences\nPréparer l'entretien\nPage suivante\nPage suivante\n"
VALIDE = """\
blocs:
  - activites: [{taches: [Préparer l'entretien]}]
non_transcrit:
  - {texte: Activités Compétences, raison: titres des colonnes}
  - {texte: Page suivante, raison: pied de page, fois: 2}
"""
INVALIDE = """\
blocs:
  - activites: [{taches: [Préparer l'entretien]}]
non_transcrit:
  - {texte: Activités et compétences, raison: titres des colonnes} # <-
  - {texte: Préparer l'entretien, raison: déjà transcrit} # <-
  - {texte: Page suivante, raison: pied de page, fois: 3} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Point at the declarations of which too few are left in the source."""
    lu = collation(contexte)
    for path in lu.sans_objet if lu is not None else ():
        yield Hit(path, {"texte": extrait(text(value(contexte.root, *path[:-1]), "texte") or "")})
