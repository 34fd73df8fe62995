"""Une mention qui identifie est écrite, et non « À compléter ».

Pourquoi : le nom du président, celui d'un candidat ou l'intitulé de la session paraissent au
procès-verbal tels quels. Tant que l'un d'eux n'est pas écrit (« à compléter », « à définir »,
« TODO », « XXX », « … »), `report` n'écrit pas le procès-verbal.

Source : modèle des fichiers qu'écrit `mccgc init` ; un procès-verbal dit qui a siégé et qui est
jugé.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.provisoires import provisoire
from mccgc.source import Path

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("cohorte", "dossier")

VALIDE = """\
cohorte: {intitule: Session de juin, certification: Négociation, lieu: Salle Todorov}
jury: [{identifiant: J1, nom: Ariane Fictive, qualite: Directrice des achats}]
"""
INVALIDE = """\
cohorte:
  intitule: "[intitulé]" # <-
  lieu: … # <-
jury:
  - identifiant: J1
    nom: À compléter # <-
    qualite: Membre du jury (à définir) # <-
  - {identifiant: J2, nom: TODO, qualite: Professeur} # <-
"""

_CHAMPS = {
    "cohorte": ("intitule", "certification", "lieu"),
    "candidat": ("nom", "prenom", "nom_usage", "lieu_naissance"),
    "jury": ("nom", "qualite"),
    "acquis": ("reference",),
}


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look at each text that the minutes or the sheets print as an identity."""
    root = contexte.root
    places: list[tuple[Path, object]] = [((head,), root.get(head)) for head in _CHAMPS]
    places += [each for key in ("jury", "acquis") for each in tables(root, (), key)]
    for path, table in places:
        for champ in _CHAMPS[str(path[0])]:
            said = text(table, champ)
            if said is not None and provisoire(said):
                yield Hit((*path, champ))
