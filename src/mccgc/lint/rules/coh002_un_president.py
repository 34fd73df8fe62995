"""Le jury a un président, et un seul.

Pourquoi : il conduit la délibération, signe le procès-verbal et, en VAE, a voix prépondérante en
cas de partage.

Source : décret 2024-332 du 10 avril 2024 pour le jury de VAE ; le modèle vaut ici pour tous.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.ERREUR
TARGETS = ("cohorte",)

VALIDE = "jury: [{identifiant: J1, role: president}, {identifiant: J2, role: membre}]\n"
INVALIDE = (
    "jury: [{identifiant: J1}, {identifiant: J2, role: membre}] # <-\n",
    """\
jury:
  - {identifiant: J1, role: president}
  - {identifiant: J2, role: president} # <-
""",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Count the presidents of a jury that has been named."""
    jury = list(tables(contexte.root, (), "jury"))
    presidents = [path for path, membre in jury if text(membre, "role") == "president"]
    if jury and not presidents:
        yield Hit(("jury",), of_key=True)
    for path in presidents[1:]:
        yield Hit((*path, "role"), {}, "plusieurs")
