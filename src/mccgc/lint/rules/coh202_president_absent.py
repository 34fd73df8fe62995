"""Le président du jury est présent à la délibération.

Pourquoi : il conduit la délibération et signe le procès-verbal ; s'il est remplacé, la cohorte doit
nommer le président qui a siégé.

Source : décret 2024-332 du 10 avril 2024 pour le jury de VAE (voix prépondérante du président) ; le
modèle vaut ici pour tous.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.valeurs import codes

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("deliberation",)

AVEC = {"cohorte": "jury: [{identifiant: J1, role: president}, {identifiant: J2}]\n"}
VALIDE = "presents: [J1, J2]\n"
INVALIDE = "presents: [J2] # <-\n"


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for the president among those present."""
    presents = {code for _, code in codes(contexte.root, (), "presents")}
    jury = [membre for _, membre in tables(contexte.other("cohorte"), (), "jury")]
    presidents = [text(m, "identifiant") or "" for m in jury if text(m, "role") == "president"]
    if presidents and presents.isdisjoint(presidents):
        yield Hit(("presents",), {"president": presidents[0]}, of_key=True)
