"""Une cohorte n'a qu'un fichier de cohorte et qu'une délibération, sous leur nom.

Pourquoi : `deliberation (1).yaml` ou `deliberation.yml` à côté de `deliberation.yaml`, et les
décisions du jury qui s'y trouvent ne seraient lues par personne. Rien n'est décidé tant que l'on ne
sait pas laquelle fait foi. La casse, les accents et l'extension (.yaml, .yml) ne comptent pas.

Source : usage (copies que font les messageries, les navigateurs et les disques partagés).
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.inventory import COHORTE, DELIBERATION
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.ERREUR
TARGETS = ("cohorte",)

FICHIERS = (
    {"cohorte.yaml": "", "cohorte.yml": ""},
    {"cohorte.yaml": "", "Délibération (1).yaml": ""},
)
VALIDE = "cohorte: {code: 2026-06}\n"
INVALIDE = (
    "cohorte: {code: 2026-06} # <- à côté de cohorte.yml\n",
    "cohorte: {code: 2026-06} # <- à côté de « Délibération (1).yaml »\n",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Name the files of these kinds that nothing reads."""
    inventaire = contexte.inventaire
    if inventaire is None:
        return
    for kind in (COHORTE, DELIBERATION):
        own = inventaire.one(kind)
        for path in inventaire.unread(kind):
            kept = own.name if own is not None else f"{kind}.yaml"
            params = {"fichier": path.name, "quoi": f"le-{kind}", "garde": kept}
            yield Hit((COHORTE,), params)
