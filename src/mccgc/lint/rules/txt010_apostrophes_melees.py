"""Un fichier écrit toutes ses apostrophes de la même façon.

Pourquoi : « l'offre » et « l’offre » se ressemblent, mais une recherche ne trouve que l'une.

Source : usage typographique.
"""

import re
from collections.abc import Iterator

from mccgc.errors import Finding, Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import Edit, rewritten
from mccgc.lint.textes import Texte, portion, textes

SEVERITY = Severity.INFORMATION
FIX = "unsafe"
TARGETS = ("referentiel",)

VALIDE = (
    """\
blocs:
  - intitule: Défendre l'offre
  - intitule: Animer l'équipe
""",
    """\
blocs:
  - intitule: Défendre l’offre
  - intitule: Animer l’équipe
""",
)
INVALIDE = """\
blocs:
  - intitule: Défendre l'offre
  - intitule: Suivre l’affaire # <-
  - intitule: Animer l'équipe d’un client
  - intitule: Tenir l'agenda
"""
AVANT = """\
blocs:
  - intitule: Défendre l'offre
  - intitule: 'Suivre l’affaire d’un client'
  - intitule: Animer l'équipe
  - intitule: Tenir l'agenda
"""
APRES = """\
blocs:
  - intitule: Défendre l'offre
  - intitule: 'Suivre l''affaire d''un client'
  - intitule: Animer l'équipe
  - intitule: Tenir l'agenda
"""

_DROITE = re.compile(r"'(?<=\w')(?=\w)")
_COURBE = re.compile(r"’(?<=\w’)(?=\w)")


def check(contexte: Contexte) -> Iterator[Hit]:
    """Count both, and point at the first of the rarer one."""
    droites, premiere_droite = _compte(contexte, "'", _DROITE)
    courbes, premiere_courbe = _compte(contexte, "’", _COURBE)
    if premiere_droite is None or premiere_courbe is None:
        return
    texte, place = premiere_courbe if courbes <= droites else premiere_droite
    span = portion(contexte, texte, place, place + 1)
    yield Hit(texte.path, {"droites": droites, "courbes": courbes}, span=span)


def _compte(
    contexte: Contexte, signe: str, motif: re.Pattern[str]
) -> tuple[int, tuple[Texte, int] | None]:
    nombre, premiere = 0, None
    for texte in textes(contexte):
        if signe in texte.valeur:
            places = [found.start() for found in motif.finditer(texte.valeur)]
            nombre += len(places)
            if places and premiere is None:
                premiere = texte, places[0]
    return nombre, premiere


def fix(contexte: Contexte, finding: Finding) -> list[Edit]:
    """Write the rarer apostrophe as the other, everywhere."""
    droites, courbes = (int(str(finding.params[key])) for key in ("droites", "courbes"))
    motif, signe = (_COURBE, "'") if courbes <= droites else (_DROITE, "’")
    return [
        edit
        for texte in textes(contexte)
        for edit in rewritten(
            contexte, texte.path, [(*found.span(), signe) for found in motif.finditer(texte.valeur)]
        )
    ]
