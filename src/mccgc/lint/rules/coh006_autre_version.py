"""La cohorte est jugée sur la certification, le référentiel et le règlement qui l'accompagnent.

Pourquoi : un candidat est évalué selon les règles qui lui ont été annoncées ; une autre version
peut changer un verdict.

Source : format mccgc/cohorte@1, `certification`, `referentiel` et `reglement`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.valeurs import sous

SEVERITY = Severity.ERREUR
TARGETS = ("cohorte",)

AVEC = {
    "referentiel": 'certification: {intitule: Manager commercial, version: "1"}\n',
    "reglement": 'reglement: {version: "2026.1"}\n',
}
VALIDE = 'cohorte: {certification: Manager commercial, referentiel: "1", reglement: "2026.1"}\n'
INVALIDE = """\
cohorte:
  certification: Manageur commercial # <-
  referentiel: "2" # <-
  reglement: "2025.1" # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare what the cohorte names with its neighbours."""
    certification = sous(contexte.other("referentiel"), "certification")
    actual = {
        "certification": text(certification, "intitule"),
        "referentiel": text(certification, "version"),
        "reglement": text(sous(contexte.other("reglement"), "reglement"), "version"),
    }
    session = sous(contexte.root, "cohorte")
    for key, found in actual.items():
        named = text(session, key)
        if named is not None and found is not None and named != found:
            yield Hit(("cohorte", key), {"lue": named, "version": found}, key)
