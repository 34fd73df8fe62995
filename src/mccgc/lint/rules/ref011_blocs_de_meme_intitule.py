"""Deux blocs n'ont pas le même intitulé.

Pourquoi : l'attestation d'un bloc le désigne par son intitulé ; le candidat et son employeur
doivent savoir duquel il s'agit.

Source : usage.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import reduit

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - {code: B1, intitule: Négocier avec les clients}
  - {code: B2, intitule: Négocier avec les fournisseurs}
"""
INVALIDE = """\
blocs:
  - {code: B1, intitule: Négocier avec les clients}
  - {code: B2, intitule: Négocier avec les clients.} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Meet the titles of the blocs in order."""
    premiers: dict[str, str | None] = {}
    for path, bloc in tables(contexte.root, (), "blocs"):
        intitule, code = reduit(text(bloc, "intitule") or ""), text(bloc, "code")
        if intitule in premiers:
            yield Hit((*path, "intitule"), {"bloc": code, "premier": premiers[intitule]})
        elif intitule:
            premiers[intitule] = code
