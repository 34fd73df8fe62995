"""Aucun texte ne dit un handicap ni une maladie : un aménagement dit la mesure, jamais sa cause.

Pourquoi : la cause est une donnée de santé. Elle n'a rien à faire dans un dossier ou une
délibération que le jury et les services lisent et qui s'impriment ; le référent handicap la connaît
et la garde. Sont lus les mesures, commentaires, motifs, références et titres ; celui qui parle d'un
métier de la santé se tait avec sa raison.

Source : règlement général sur la protection des données, article 9 (données de santé) ; format
mccgc/dossier@1, aucun champ n'accueille un diagnostic.
"""

import re
from collections.abc import Iterator
from functools import cache
from unicodedata import combining, normalize

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.source import Liste, Path, Table

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("dossier", "deliberation", "cohorte", "cas")

VALIDE = """\
evaluations:
  - {epreuve: E1, commentaire: L'exposé est clair ; la conclusion manque}
amenagements:
  - {epreuve: E1, mesure: "Tiers-temps, salle à part, sujet en gros caractères", reference: AM-1}
  - {epreuve: E2, mesure: Relais par le référent handicap de l'école}
livret:
  preuves:
    - {titre: Plan de vente}
pieces:
  - {code: stage, reference: Convention 12}
"""
INVALIDE = """\
evaluations:
  - {epreuve: E1, commentaire: Bien malgré sa dyslexie} # <-
amenagements:
  - {epreuve: E1, mesure: Tiers-temps pour dyslexie} # <-
  - {epreuve: E2, mesure: Pause, reference: Certificat (diabète)} # <-
livret:
  preuves:
    - {titre: Attestation de son cancer} # <-
pieces:
  - {code: stage, reference: Hospitalisation de mai} # <-
"""
LUES = ("mesure", "commentaire", "motif", "reference", "titre")
"""Clés dont la valeur est écrite librement."""

CAUSES = (
    r"dys(?:lexi|praxi|phasi|calculi|orthographi|graphi)|tda\b|tdah\b|autis|asperger"
    r"|diabet|cancer|leucemi|depressi|bipolair|schizophren|epilep|sclerose|paralys|anorexi"
    r"|surdite|sourde?s?\b|malentendant|cecite|malvoyan|non-voyant"
    r"|hospitalis|psychiatr|asthm|burn-?out|grossesse|parkinson|alzheimer|rqth\b"
    r"|maladie|malade\b|troubles?\b|pathologi|medicament|chimiotherapi"
    r"|(?<!referent )(?<!referente )handicap (?:de|d'|moteur|mental|psychi|visuel|auditif)"
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for words that name a cause; the finding repeats none of them."""
    for path, written in _texts(contexte.root, ()):
        if _causes().search(_plain(written)):
            yield Hit(path, variant="" if path[-1] == "mesure" else "texte", of_key=True)


def _texts(node: object, path: Path) -> Iterator[tuple[Path, str]]:
    """Every text that a person has worded, wherever it stands."""
    if isinstance(node, Table):
        for key, value in node.items():
            if key in LUES and isinstance(value, str):
                yield (*path, key), value
            elif isinstance(value, Table | Liste):
                yield from _texts(value, (*path, key))
    elif isinstance(node, Liste):
        for index, value in enumerate(node):
            yield from _texts(value, (*path, index))


@cache
def _causes() -> re.Pattern[str]:
    """Compiled once, at the first file read."""
    return re.compile(rf"\b(?:{CAUSES})")


def _plain(written: str) -> str:
    """Text without accents, capitals nor curly apostrophes."""
    bare = (c for c in normalize("NFD", written.casefold()) if not combining(c))
    return "".join(bare).replace("’", "'")
