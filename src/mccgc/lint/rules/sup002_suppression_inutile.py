"""Une suppression tait encore quelque chose.

Pourquoi : le défaut a été corrigé ; resté là, le commentaire tairait un jour un défaut nouveau.
Rien n'est dit tant que le fichier a des erreurs de schéma, ni tant que la même règle trouve
ailleurs un défaut qui a pu se déplacer : une raison écrite ne se retire pas dans le doute.

Source : usage.
"""

from mccgc.errors import Finding, Severity
from mccgc.lint.contexte import Contexte
from mccgc.lint.edits import Edit

SEVERITY = Severity.AVERTISSEMENT
FIX = "safe"
TARGETS = ("referentiel", "reglement", "dossier", "cohorte", "deliberation")

_TETE = """\
format: mccgc/referentiel@1
certification: {intitule: Vendeur, certificateur: Institut, version: "1"}
"""
VALIDE = (
    f"""\
{_TETE}
blocs:
  - code: B1
    intitule: Négocier  un contrat # mccgc: ignore[TXT008] ainsi dans le document d'origine
""",
    f"""\
{_TETE}
blocs:
  - code: B1
    # mccgc: ignore[TXT008] la clé qui suit est mal écrite : rien n'est sûr
    intitul: Négocier  un contrat
""",
    f"""\
{_TETE}
blocs:
  - code: B1 # mccgc: ignore[TXT008] les deux espaces sont maintenant une ligne plus bas
    intitule: Négocier  un contrat
""",
)
INVALIDE = f"""\
{_TETE}
blocs:
  - code: B1
    # mccgc: ignore[TXT008] ainsi dans le document d'origine # <-
    intitule: Négocier un contrat
"""
AVANT = f"""\
{_TETE}
blocs:
  - code: B1
    # mccgc: ignore[TXT008] ainsi dans le document d'origine
    # une remarque
    intitule: Négocier un contrat  # mccgc: ignore[TXT014] ainsi aussi
  - code: B2  # mccgc: ignore[TXT008, TXT002] une seule raison
    intitule: Animer
  - code: B3
    intitule: Suivre  un client  # mccgc: ignore[TXT014,TXT008] deux espaces dans l'original
"""
APRES = f"""\
{_TETE}
blocs:
  - code: B1
    # une remarque
    intitule: Négocier un contrat
  - code: B2
    intitule: Animer
  - code: B3
    intitule: Suivre  un client  # mccgc: ignore[TXT008] deux espaces dans l'original
"""


def fix(contexte: Contexte, finding: Finding) -> list[Edit]:
    """Take the code out of its comment, and the comment out when it has no other."""
    document, place = contexte.document, finding.position
    text, line = document.text, document.line_starts[place.line - 1]
    start, end = line + place.column - 1, line + place.end_column - 1
    opening, closing = text.rindex("[", line, start), text.index("]", end)
    before, after = text[opening + 1 : start], text[end:closing]
    if after.strip(" ,\t"):
        return [Edit((start, closing - len(after.lstrip(" ,\t"))), "")]
    if before.strip(" ,\t"):
        return [Edit((opening + 1 + len(before.rstrip(" ,\t")), end), "")]
    head = text[line : text.rindex("#", line, opening)]
    finish = line + len(document.lines[place.line - 1])
    other = text.find(" # ", closing, finish)
    if other >= 0:
        return [Edit((line + len(head), other + 1), "")]
    if head.strip():
        return [Edit((line + len(head.rstrip()), finish), "")]
    return [Edit((line, (*document.line_starts, len(text))[place.line]), "")]
