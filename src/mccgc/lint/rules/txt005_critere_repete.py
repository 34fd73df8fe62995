"""Un critère répété dans sa compétence est marqué comme doublon.

Pourquoi : noté deux fois, il pèserait double dans la compétence.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Finding, Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import Edit, key_added
from mccgc.lint.textes import reduit, tous

SEVERITY = Severity.AVERTISSEMENT
FIX = "unsafe"
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - competences:
          - criteres:
              - {code: C1.1, libelle: Les objections sont levées}
              - {code: C1.2, libelle: Les objections sont levées, doublon_de: C1.1}
              - {code: C1.3, chapeau: Le plan contient, libelle: Un budget}
              - {code: C1.4, chapeau: Le bilan contient, libelle: Un budget}
"""
INVALIDE = """\
blocs:
  - activites:
      - competences:
          - criteres:
              - code: C1.1
                libelle: Les objections sont levées
              - code: C1.2
                libelle: Les objections sont levées. # <-
"""
AVANT = """\
blocs:
  - activites:
      - competences:
          - criteres:
              - code: C1.1
                libelle: Les objections sont levées
              - code: C1.2
                libelle: Les objections sont levées.  # le document d'origine le répète
              - {code: C1.3, libelle: Les objections sont levées}
"""
APRES = """\
blocs:
  - activites:
      - competences:
          - criteres:
              - code: C1.1
                libelle: Les objections sont levées
              - code: C1.2
                libelle: Les objections sont levées.  # le document d'origine le répète
                doublon_de: C1.1
              - {code: C1.3, libelle: Les objections sont levées, doublon_de: C1.1}
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Meet the critères of each compétence in order."""
    for nature, competence, path, _ in tous(contexte):
        if nature != "competence":
            continue
        premiers: dict[tuple[str, str], str | None] = {}
        for critere_path, critere in tables(competence, path, "criteres"):
            if critere.get("doublon_de") is not None:
                continue
            libelle, code = reduit(text(critere, "libelle") or ""), text(critere, "code")
            dit = (reduit(text(critere, "chapeau") or ""), libelle)
            if dit in premiers:
                params = {"critere": code, "premier": premiers[dit]}
                yield Hit((*critere_path, "libelle"), params)
            elif libelle:
                premiers[dit] = code


def fix(contexte: Contexte, finding: Finding) -> list[Edit]:
    """Say of the critère which one it repeats."""
    path, premier = contexte.document.path_of(finding.pointer), finding.params["premier"]
    return key_added(contexte.document, path, "doublon_de", str(premier))
