"""Un texte qui annonce une suite en a une.

Pourquoi : « contient : » au bout d'un critère veut dire que les puces qui suivent ont été perdues
ou rangées ailleurs. Ce qui introduit plusieurs critères est leur « chapeau », écrit sans ses
deux-points.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Finding, Severity
from mccgc.lint.arbre import tables
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import Edit, rewritten, value
from mccgc.lint.textes import textes

SEVERITY = Severity.AVERTISSEMENT
FIX = "unsafe"
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - competences:
          - criteres:
              - {code: C1.1, chapeau: Le diagnostic contient, libelle: Une veille}
              - {code: C1.2, chapeau: Le diagnostic contient, libelle: Une méthode}
"""
INVALIDE = """\
blocs:
  - activites:
      - competences:
          - criteres:
              - code: C1.1
                libelle: "Le diagnostic contient :" # <-
              - code: C1.2
                chapeau: "Le pitch est :" # <-
                libelle: Clair
"""
AVANT = """\
blocs:
  - activites:
      - competences:
          - criteres:
              - {code: C1.1, chapeau: "Le pitch est :", libelle: Clair}
              - {code: C1.2, chapeau: "Le pitch est :", libelle: Convaincant}
"""
APRES = """\
blocs:
  - activites:
      - competences:
          - criteres:
              - {code: C1.1, chapeau: "Le pitch est", libelle: Clair}
              - {code: C1.2, chapeau: "Le pitch est", libelle: Convaincant}
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look at the end of each text."""
    for texte in textes(contexte):
        if texte.valeur.rstrip().endswith(":"):
            yield Hit(texte.path, variant="chapeau" if texte.nature == "chapeau" else "")


def fix(contexte: Contexte, finding: Finding) -> list[Edit]:
    """Take the colon of a chapeau out, in all the critères that share it."""
    path = contexte.document.path_of(finding.pointer)
    if path[-1] != "chapeau":
        return []
    chapeau = str(value(contexte.document.root, *path))
    end = len(chapeau.rstrip(": \u00a0\u202f"))
    competence = value(contexte.document.root, *path[:-3])
    return [
        edit
        for critere_path, critere in tables(competence, path[:-3], "criteres")
        if critere.get("chapeau") == chapeau
        for edit in rewritten(contexte, (*critere_path, "chapeau"), [(end, len(chapeau), "")])
    ]
