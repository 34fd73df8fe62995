"""Un aménagement dit la mesure accordée, jamais sa cause.

Pourquoi : la cause est une donnée de santé. Elle n'a rien à faire dans un dossier que le jury et
les services lisent et qui s'imprime ; le référent handicap la connaît et la garde.

Source : règlement général sur la protection des données, article 9 (données de santé) ; format
mccgc/dossier@1, aucun champ n'accueille un diagnostic.
"""

import re
from collections.abc import Iterator
from functools import cache
from unicodedata import combining, normalize

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("dossier",)

VALIDE = """\
amenagements:
  - {epreuve: E1, mesure: "Tiers-temps, salle à part, sujet en gros caractères"}
  - {epreuve: E2, mesure: Relais par le référent handicap de l'école}
"""
INVALIDE = """\
amenagements:
  - {epreuve: E1, mesure: Tiers-temps pour dyslexie} # <-
  - {epreuve: E2, mesure: Pause (Diabète)} # <-
"""
CAUSES = (
    r"dys(?:lexi|praxi|phasi|calculi|orthographi|graphi)|tda\b|tdah\b|autis|asperger"
    r"|diabet|cancer|leucemi|depressi|bipolair|schizophren|epilep|sclerose|paralys|anorexi"
    r"|surdite|sourde?s?\b|malentendant|cecite|malvoyan|non-voyant"
    r"|maladie|malade\b|troubles?\b|pathologi|medicament|chimiotherapi"
    r"|(?<!referent )(?<!referente )handicap (?:de|d'|moteur|mental|psychi|visuel|auditif)"
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for words that name a cause; the finding repeats none of them."""
    if "amenagements" not in contexte.root:
        return
    for path, amenagement in tables(contexte.root, (), "amenagements"):
        if _causes().search(_plain(text(amenagement, "mesure") or "")):
            yield Hit((*path, "mesure"), of_key=True)


@cache
def _causes() -> re.Pattern[str]:
    """Compiled once, at the first aménagement met."""
    return re.compile(rf"\b(?:{CAUSES})")


def _plain(written: str) -> str:
    """Text without accents, capitals nor curly apostrophes."""
    bare = (c for c in normalize("NFD", written.casefold()) if not combining(c))
    return "".join(bare).replace("’", "'")
