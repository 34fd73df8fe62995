"""Les textes d'une liste finissent de la même façon.

Pourquoi : dans une grille imprimée, un point isolé fait croire que la ligne d'avant continue.

Source : usage typographique.
"""

from collections import Counter
from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text, values
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import tous
from mccgc.source import Path

SEVERITY = Severity.INFORMATION
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - taches: [Préparer un entretien ;, Conduire un entretien ;, Rendre compte.]
      - taches: [Suivre un client, "Suivre un marché, un concurrent, etc.", Rendre compte]
"""
INVALIDE = """\
blocs:
  - activites:
      - taches:
          - Préparer un entretien
          - Conduire un entretien. # <-
          - Rendre compte
        competences:
          - criteres:
              - {code: C1.1, libelle: Les objections sont levées.}
              - {code: C1.2, libelle: Les émotions sont maîtrisées} # <-
"""

_NOMS = {
    "": "sans_ponctuation",
    ".": "par_un_point",
    ";": "par_un_point_virgule",
    ",": "par_une_virgule",
}
_Liste = list[tuple[Path, str]]


def check(contexte: Contexte) -> Iterator[Hit]:
    """Point at the first text that does not end as most of its list do (as the first, on a tie)."""
    for liste in _listes(contexte):
        fins = [(path, fin) for path, texte in liste if (fin := _fin(texte)) is not None]
        if fins and fins[-1][1] == "." and {fin for _, fin in fins[:-1]} <= {";", ","}:
            fins.pop()
        compte = Counter(fin for _, fin in fins)
        if len(compte) > 1:
            usuelle = compte.most_common(1)[0][0]
            path, fin = next((path, fin) for path, fin in fins if fin != usuelle)
            yield Hit(path, {"fin": _NOMS[fin]})


def _fin(texte: str) -> str | None:
    """Give the sign that ends a text; None when that says nothing of the list."""
    texte = texte.rstrip()
    if not texte or texte.endswith(("etc.", "...", "…", "!", "?", ":")):
        return None
    return texte[-1] if texte[-1] in _NOMS else ""


def _listes(contexte: Contexte) -> Iterator[_Liste]:
    for nature, table, path, _ in tous(contexte):
        if nature == "activite":
            yield [(p, t) for p, t in values(table, path, "taches") if isinstance(t, str)]
        elif nature == "competence":
            listes: dict[str | None, _Liste] = {}
            for critere_path, critere in tables(table, path, "criteres"):
                liste = listes.setdefault(text(critere, "chapeau"), [])
                liste.append(((*critere_path, "libelle"), text(critere, "libelle") or ""))
            yield from listes.values()
