"""Un règlement final ne repose plus sur aucune hypothèse.

Pourquoi : une hypothèse est ce que personne n'a encore décidé ; un refus qui s'appuie sur elle ne
se défend pas. Chaque document qui en dépend le dit.

Source : format mccgc/reglement@1, `statut: final` quand plus aucune règle n'est une hypothèse.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.autorites import sources
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

VALIDE = (
    """\
reglement: {statut: projet}
regles: [{code: r1, source: {autorite: hypothese, titre: À confirmer}}]
""",
    """\
reglement: {statut: final}
regles: [{code: r1, source: {autorite: reglement, titre: Article 3}}]
""",
)
INVALIDE = """\
reglement: {statut: final}
regles:
  - {code: r1, source: {autorite: reglement, titre: Article 3}}
  - {code: r2, source: {autorite: hypothese, titre: À confirmer}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for hypotheses when the règlement says that it is final."""
    if text(contexte.root.get("reglement"), "statut") != "final":
        return
    for path, source in sources(contexte.root):
        if text(source, "autorite") == "hypothese":
            yield Hit((*path, "autorite"), {"titre": text(source, "titre") or ""})
