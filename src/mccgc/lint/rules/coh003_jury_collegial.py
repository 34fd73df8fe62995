"""Le jury compte au moins deux membres.

Pourquoi : une personne seule ne délibère pas ; en VAE, une décision prise par un seul membre peut
être contestée.

Source : décret 2024-332 du 10 avril 2024 pour le jury de VAE (deux personnes au moins) ; hors VAE,
doctrine des jurys de certification (jury collégial).
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.source import Liste

SEVERITY = Severity.ERREUR
TARGETS = ("cohorte",)

VALIDE = ("jury: [{identifiant: J1}, {identifiant: J2}]\n", "cohorte: {code: 2026-06}\n")
INVALIDE = ("jury: [{identifiant: J1, role: president}] # <-\n", "jury: [] # <-\n")


def check(contexte: Contexte) -> Iterator[Hit]:
    """Count the members, once the jury has been named."""
    jury = contexte.root.get("jury")
    if isinstance(jury, Liste) and len(jury) <= 1:
        yield Hit(("jury",), {"nombre": len(jury)}, of_key=True)
