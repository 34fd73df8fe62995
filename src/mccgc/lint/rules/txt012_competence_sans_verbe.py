"""Une compétence commence par un verbe à l'infinitif.

Pourquoi : une compétence est une action ; « Bonne connaissance du marché » ne se voit pas faire.
Quand la plupart commencent par un nom, c'est l'usage du référentiel : il n'est dit qu'une fois.

Source : usage.
"""

import re
from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import tous, usuels

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - competences:
          - {code: C1, libelle: Négocier un contrat}
          - {code: C2, libelle: (Co-)construire une offre}
          - {code: C3, libelle: C3. S'adapter à son interlocuteur}
          - {code: C4, libelle: "Dans un contexte international, conduire un entretien"}
"""
INVALIDE = (
    """\
blocs:
  - activites:
      - competences:
          - {code: C1, libelle: Bonne connaissance du marché} # <-
          - {code: C2, libelle: Négociation d'un contrat} # <-
          - {code: C3, libelle: Suivre un client}
          - {code: C4, libelle: Vendre un produit}
""",
    """\
blocs:
  - activites:
      - competences:
          - {code: C1, libelle: Connaissance du marché} # <-
          - {code: C2, libelle: Négociation d'un contrat}
          - {code: C3, libelle: Suivre un client}
""",
)

_NUMERO = re.compile(r"\W*(?:[A-Z]{0,3}\d[\d.]*\W+)?")
_MOT = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_INFINITIF = re.compile(r"(?:er|ir|re)$", re.IGNORECASE)
_PRONOM = re.compile(r"(?:se|s|ne|n)$", re.IGNORECASE)
_CIRCONSTANCE = re.compile(
    r"(?:dans|en|afin|pour|par|selon|avec|sur|sous|après|avant|lors|à|au|aux|face)$", re.IGNORECASE
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look at the first word, past a pronoun; a circumstance may stand before the verb."""
    hits, total = list[Hit](), 0
    for nature, competence, path, _ in tous(contexte):
        libelle = text(competence, "libelle") if nature == "competence" else None
        mots = _MOT.findall(_NUMERO.sub("", (libelle or "").replace(")", ""), count=1))
        total += bool(mots)
        if not mots or _CIRCONSTANCE.match(mots[0]):
            continue
        verbe = mots[1] if _PRONOM.match(mots[0]) and len(mots) > 1 else mots[0]
        if _INFINITIF.search(verbe) is None:
            params = {"competence": text(competence, "code"), "mot": mots[0]}
            hits.append(Hit((*path, "libelle"), params))
    yield from usuels(hits, total)
