"""Un critère marqué comme doublon répète mot pour mot un autre critère.

Pourquoi : un doublon est montré, jamais noté ; marqué à tort, il retirerait un critère de
l'évaluation.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.reperes import Objet
from mccgc.lint.textes import reduit, tous
from mccgc.source import Table
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - competences:
          - criteres:
              - {code: C1.1, libelle: Les objections sont levées}
              - {code: C1.2, libelle: Les objections sont levées, doublon_de: C1.1}
"""
INVALIDE = """\
blocs:
  - activites:
      - competences:
          - criteres:
              - {code: C1.1, libelle: Les objections sont levées}
              - {code: C1.2, libelle: Les objections sont levées, doublon_de: C1.l} # <-
              - {code: C1.3, libelle: Les émotions sont maîtrisées, doublon_de: C1.1} # <-
              - {code: C1.4, libelle: La posture est adaptée, doublon_de: C1.4} # <-
              - {code: C1.5, libelle: La trame est suivie, doublon_de: C1.6} # <-
              - {code: C1.6, libelle: La trame est suivie, doublon_de: C1.5} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up what each duplicate repeats, and whether an original stands at the end."""
    criteres = contexte.reperes.par_nature["critere"]
    for nature, critere, path, _ in tous(contexte):
        original = text(critere, "doublon_de") if nature == "critere" else None
        if original is None:
            continue
        code = text(critere, "code")
        params: dict[str, object] = {"critere": code, "original": original}
        where = (*path, "doublon_de")
        if original == code:
            yield Hit(where, params, "soi")
        elif original not in criteres:
            yield Hit(where, {**params, "proche": closest(original, criteres)})
        elif _dit(criteres[original].table) != _dit(critere):
            yield Hit(where, params, "texte")
        elif _tourne(original, criteres):
            yield Hit(where, params, "boucle")


def _dit(critere: Table) -> tuple[str, str]:
    return reduit(text(critere, "chapeau") or ""), reduit(text(critere, "libelle") or "")


def _tourne(code: str, criteres: dict[str, Objet]) -> bool:
    """Whether following the duplicates never meets an original."""
    vus: set[str] = set()
    suivant: str | None = code
    while suivant in criteres and suivant not in vus:
        vus.add(suivant)
        suivant = text(criteres[suivant].table, "doublon_de")
    return suivant in vus
