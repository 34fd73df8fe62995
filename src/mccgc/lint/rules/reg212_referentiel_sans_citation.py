"""Une règle qui invoque le référentiel cite son passage.

Pourquoi : le référentiel est le texte enregistré ; le jury et le candidat doivent pouvoir y lire la
condition, et la citation se vérifie mot à mot.

Source : format mccgc/reglement@1, `source.citation` est le passage cité à la lettre.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.autorites import sources
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("reglement",)

VALIDE = """\
regles:
  - {code: r1, source: {autorite: referentiel, titre: Conditions, citation: valider les 4 blocs}}
  - {code: r2, source: {autorite: hypothese, titre: À confirmer}}
"""
INVALIDE = """\
regles:
  - {code: r1, source: {autorite: referentiel, titre: Conditions}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for sources without a citation."""
    for path, source in sources(contexte.root):
        if text(source, "autorite") == "referentiel" and not text(source, "citation"):
            yield Hit((*path, "autorite"), {})
