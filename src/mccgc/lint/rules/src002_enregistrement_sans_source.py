"""Une donnée d'enregistrement vient du document d'origine.

Pourquoi : le numéro, le niveau et les dates s'impriment sur le parchemin ; on ne les devine pas.
Quand ils viennent de la décision d'enregistrement et non du référentiel, une suppression le dit.

Source : usage.
"""

from collections.abc import Iterator
from datetime import date

from mccgc.errors import Severity
from mccgc.lint.arbre import text, values
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.fidelite import mots, original
from mccgc.source import Path, Table

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

SOURCE = """\
Fiche RNCP 38146 – niveau 6 – code NSF 312 – enregistrement jusqu'au 18 octobre 2026
"""
VALIDE = """\
certification:
  enregistrement: {niveau: 6, nsf: ["312"], echeance: 2026-10-18, decision: null}
"""
INVALIDE = """\
certification:
  enregistrement:
    code: RNCP99999 # <-
    niveau: 7 # <-
    nsf: ["312", "313"] # <-
    echeance: 2027-10-18 # <-
"""

_MOIS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
_DATES = ("date_decision", "echeance", "limite_delivrance")


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for each filled field, in the ways that a document may write it."""
    if contexte.source is None:
        return
    lu = original(contexte.source).lu.casefold()
    certification = contexte.root.get("certification")
    table = certification.get("enregistrement") if isinstance(certification, Table) else None
    for path, valeur in _champs(table, ("certification", "enregistrement")):
        champ = next(step for step in reversed(path) if isinstance(step, str))
        if not any(f" {' '.join(mots(f))} ".casefold() in lu for f in _formes(champ, valeur)):
            yield Hit(path, {"champ": champ, "valeur": valeur})


def _champs(table: object, path: Path) -> Iterator[tuple[Path, str]]:
    for champ in ("code", "niveau", "niveau_europeen", "decision", *_DATES):
        valeur = text(table, champ)
        if valeur:
            yield (*path, champ), valeur
    for code_path, code in values(table, path, "nsf"):
        if isinstance(code, str | int):
            yield code_path, str(code)


def _formes(champ: str, valeur: str) -> list[str]:
    """Give the ways of writing a value."""
    if champ in ("niveau", "niveau_europeen"):
        return [f"niveau {valeur}", f"niveau : {valeur}", f"NIV{valeur}", f"européen {valeur}"]
    if champ in _DATES:
        try:
            jour = date.fromisoformat(valeur)
        except ValueError:
            return [valeur]
        rang = "1er" if jour.day == 1 else str(jour.day)
        longue = f"{_MOIS[jour.month - 1]} {jour.year}"
        return [valeur, f"{jour:%d/%m/%Y}", f"{jour.day:02} {longue}", f"{rang} {longue}"]
    return [valeur, valeur.replace("RNCP", "RNCP ")]
