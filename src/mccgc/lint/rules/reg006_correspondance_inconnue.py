"""Une correspondance donne des blocs de cette version pour ceux d'une autre.

Pourquoi : un bloc acquis l'est à vie ; si la correspondance nomme un bloc qui n'existe pas, le
candidat perd ce qu'il a acquis sous un enregistrement antérieur.

Source : format mccgc/reglement@1, `correspondances` ; doctrine de France compétences sur les blocs
(acquis sans limite de durée).
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.lint.valeurs import codes
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("reglement",)

AVEC = {
    "referentiel": """\
certification: {intitule: Vendre, version: "2"}
blocs: [{code: B1}, {code: B2}]
"""
}
VALIDE = """\
correspondances:
  - {version: "1", de: [BC01, BC02], donne: [B1]}
"""
INVALIDE = """\
correspondances:
  - {version: "1", de: [BC01], donne: [B3]} # <-
  - {version: "2", de: [B1], donne: [B2]} # <-
"""
AVANT = """\
correspondances:
  - {version: "1", de: [BC01], donne: [b1]}
"""
APRES = """\
correspondances:
  - {version: "1", de: [BC01], donne: [B1]}
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up the blocs given; the version must be another one."""
    reperes = contexte.reperes
    if reperes.referentiel is None:
        return
    known = reperes.par_nature["bloc"]
    actual = text(reperes.referentiel.get("certification"), "version")
    for where, table in tables(contexte.root, (), "correspondances"):
        version = text(table, "version")
        if version is not None and version == actual:
            yield Hit((*where, "version"), {"version": version}, "actuelle")
        for path, code in codes(table, where, "donne"):
            if code not in known:
                yield Hit(path, {"bloc": code, "proche": closest(code, known)})


fix = nearest
