"""Une épreuve de groupe dit comment chaque candidat est évalué.

Pourquoi : la certification est délivrée à une personne ; une note de groupe ne dit rien de ce que
chacun sait faire.

Source : usage.
"""

import re
from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import tous

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - epreuves:
      - {code: E1, format: Épreuve orale en groupe avec évaluation individualisée}
      - {code: E2, format: Évaluation écrite}
      - {code: E3, format: Oral en binôme, consigne: Chaque candidat présente sa partie.}
      - {code: E4, format: Soutenance devant l'équipe pédagogique}
"""
INVALIDE = """\
blocs:
  - epreuves:
      - code: E1
        format: Évaluation de groupe avec présentation orale # <-
"""

_GROUPE = re.compile(
    r"(?<!devant un )(?<!devant le )(?<!devant l['’])(?<!par l['’])"
    r"\b(?:groupes?|(?:bi|tri)n[ôo]mes?|[ée]quipes?(?! (?:pédagog|enseign|de form|d['’]éval))"
    r"|collecti(?:f|ve)s?|à plusieurs)\b",
    re.IGNORECASE,
)
_INDIVIDU = re.compile(
    r"individu|personnel(?:le|s|les)?\b|nominati|chaque (?:candidat|membre|participant)|chacun"
    r"|(?:notes?|notation|évaluation) par candidat",
    re.IGNORECASE,
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Read the format of each épreuve; its consigne may also speak of each candidat."""
    for nature, epreuve, path, _ in tous(contexte):
        format_ = text(epreuve, "format") if nature == "epreuve" else None
        groupe = _GROUPE.search(format_ or "")
        if groupe is None:
            continue
        if not _INDIVIDU.search(f"{format_} {text(epreuve, 'consigne') or ''}"):
            yield Hit((*path, "format"), {"epreuve": text(epreuve, "code"), "mot": groupe[0]})
