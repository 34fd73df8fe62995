"""Une compétence n'appartient qu'à un bloc.

Pourquoi : un bloc s'acquiert seul et à vie ; une compétence répétée serait évaluée deux fois, et
peut-être attestée et refusée à la fois.

Source : doctrine de France compétences sur les blocs de compétences (une compétence n'est pas
répétée dans deux blocs d'une même certification).
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.reperes import objets

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - code: B1
    activites:
      - competences: [{code: C1, libelle: Négocier un contrat}]
  - code: B2
    activites:
      - competences: [{code: C2, libelle: Animer une équipe}]
"""
INVALIDE = """\
blocs:
  - code: B1
    activites:
      - competences: [{code: C1, libelle: Négocier un contrat}]
  - code: B2
    activites:
      - competences:
          - {code: C1, libelle: Animer une équipe} # <-
          - {code: C3, libelle: Négocier un contrat} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare the codes and the texts of the compétences of different blocs."""
    seen: dict[str, str] = {}
    for objet in objets(contexte.root):
        if objet.nature != "competence":
            continue
        for key in ("code", "libelle"):
            value = objet.table.get(key)
            if not isinstance(value, str):
                continue
            first = seen.setdefault(f"{key} {value}", objet.bloc)
            if first != objet.bloc:
                params = {"competence": objet.table.get("code"), "premier": first}
                yield Hit((*objet.path, key), {**params, "bloc": objet.bloc})
                break
