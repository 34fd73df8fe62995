"""Une compétence dit une action, ses moyens et son but.

Pourquoi : « Analyser un marché en menant une veille afin d'évaluer son potentiel » dit à
l'évaluateur ce qu'il doit voir ; « Analyser un marché » ne dit ni comment, ni pour quoi.

Quand la plupart des compétences sont écrites autrement, c'est l'usage du référentiel : il n'est dit
qu'une fois.

Source : usage. Cette forme est recommandée, elle n'est pas exigée.
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
          - code: C1
            libelle: Analyser un marché en menant une veille afin d'évaluer son potentiel
          - code: C2
            libelle: Pour fidéliser un client, suivre sa satisfaction par des entretiens
"""
INVALIDE = (
    """\
blocs:
  - activites:
      - competences:
          - {code: C1, libelle: Analyser un marché en menant une veille} # <-
          - {code: C2, libelle: Analyser un marché afin d'évaluer son potentiel} # <-
          - {code: C3, libelle: Suivre un client par des entretiens afin de le fidéliser}
          - {code: C4, libelle: Conduire un entretien en écoutant afin de conclure}
""",
    """\
blocs:
  - activites:
      - competences:
          - {code: C1, libelle: Analyser un marché} # <-
          - {code: C2, libelle: Négocier un contrat}
          - {code: C3, libelle: Suivre un client par des entretiens afin de le fidéliser}
""",
)

_BUT = re.compile(
    r"\b(?:afin (?:de |d['’]|que |qu['’])|pour\b|en vue d|dans le but d|dans l['’]objectif d"
    r"|de (?:manière|façon|sorte) (?:à|que|qu['’])|visant à|permettant d)",
    re.IGNORECASE,
)
_MOYEN = re.compile(
    r"\b(?:en (?:[\w'’-]+ ){0,3}?[\w'’-]*ant\b|par\b|avec\b|grâce\b|selon\b|via\b|sur la base\b"
    r"|au (?:moyen|travers|regard)\b|à (?:partir|travers|l['’](?:aide|appui))\b|à l['’]issue\b"
    r"|dans le (?:cadre|respect)\b|en (?:lien|fonction|s['’]appuyant|utilisant|collaboration)\b"
    r"|conformément\b|moyennant\b|après\b|suite à\b|lors d|tout en\b)",
    re.IGNORECASE,
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for the words that announce a purpose, then those that announce means."""
    hits, total = list[Hit](), 0
    for nature, competence, path, _ in tous(contexte):
        libelle = text(competence, "libelle") if nature == "competence" else None
        if not libelle or not libelle.strip():
            continue
        total += 1
        params = {"competence": text(competence, "code")}
        if _BUT.search(libelle) is None:
            hits.append(Hit((*path, "libelle"), params))
        elif _MOYEN.search(libelle) is None:
            hits.append(Hit((*path, "libelle"), params, "moyen"))
    yield from usuels(hits, total)
