"""Le règlement s'applique à la version du référentiel qui l'accompagne.

Pourquoi : les codes et les conditions changent d'une version à l'autre ; un règlement écrit pour
une autre version déciderait de blocs qui ne sont plus les mêmes.

Source : format mccgc/reglement@1, `reglement.referentiel` est la version du référentiel.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.source import Table

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

AVEC = {"referentiel": 'certification: {intitule: Vendre, version: "2"}\n'}
VALIDE = 'reglement: {version: "2026.1", referentiel: "2"}\n'
INVALIDE = 'reglement: {version: "2026.1", referentiel: "1"} # <-\n'


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare the version named with that of the référentiel."""
    referentiel = contexte.other("referentiel") or Table()
    actual = text(referentiel.get("certification"), "version")
    named = text(contexte.root.get("reglement"), "referentiel")
    if named is not None and actual is not None and named != actual:
        yield Hit(("reglement", "referentiel"), {"lue": named, "version": actual})
