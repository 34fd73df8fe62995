"""Une citation du référentiel ou de la loi se trouve à la lettre dans le référentiel transcrit.

Pourquoi : une règle qui dit citer le texte enregistré doit le citer ; un mot changé peut changer la
condition. Les espaces et la forme des apostrophes ne comptent pas.

Source : format mccgc/referentiel@1, `certification.conditions` et `certification.base_legale`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.autorites import plain, sources
from mccgc.lint.contexte import Contexte, Hit
from mccgc.source import Table

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

AVEC = {
    "referentiel": """\
certification:
  base_legale: [{titre: Article 1, texte: Le diplôme vaut preuve.}]
  conditions:
    - {code: V1, texte: "Pour la certification, le candidat doit valider l'ensemble des blocs."}
    - {code: V2, texte: Chaque bloc vaut seul.}
"""
}
VALIDE = """\
regles:
  - code: r1
    source: {autorite: referentiel, titre: V1, citation: doit valider  l’ensemble des blocs. Chaque}
  - {code: r2, source: {autorite: loi, titre: Article 1, citation: Le diplôme vaut preuve}}
  - {code: r3, source: {autorite: reglement, titre: Article 3, citation: Ailleurs}}
"""
INVALIDE = """\
regles:
  - code: r1
    source: {autorite: referentiel, titre: V1, citation: doit valider tous les blocs} # <-
correspondances:
  - source: {autorite: loi, titre: Article 1, citation: Le diplôme ne vaut rien} # <-
"""
AUTORITES = ("referentiel", "loi")


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for each citation in the transcribed texts, put end to end."""
    referentiel = contexte.other("referentiel")
    transcribed = plain(" ".join(_texts(referentiel))) if referentiel is not None else ""
    for path, source in sources(contexte.root) if transcribed else ():
        citation, autorite = text(source, "citation"), text(source, "autorite")
        if citation and autorite in AUTORITES and plain(citation) not in transcribed:
            yield Hit((*path, "citation"), {"autorite": autorite}, autorite)


def _texts(referentiel: Table) -> Iterator[str]:
    certification = referentiel.get("certification")
    for key in ("conditions", "base_legale"):
        for _, table in tables(certification, (), key):
            yield text(table, "texte") or ""
