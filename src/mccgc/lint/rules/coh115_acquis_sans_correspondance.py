"""Un bloc acquis dans une autre version du référentiel a sa correspondance au règlement.

Pourquoi : le bloc est acquis à vie, mais c'est la correspondance qui dit lequel il donne ici ; sans
elle, il n'est pas compté.

Source : format mccgc/reglement@1, `correspondances` ; doctrine de France compétences sur les blocs
(acquis sans limite de durée).
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.valeurs import codes
from mccgc.source import Table
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
TARGETS = ("dossier",)

AVEC = {
    "referentiel": 'certification: {version: "2"}\nblocs: [{code: B1}]\n',
    "reglement": 'correspondances: [{version: "1", de: [BC01], donne: [B1]}]\n',
}
VALIDE = 'acquis: [{bloc: BC01, version: "1"}, {bloc: B1, version: "2"}, {bloc: B1}]\n'
INVALIDE = """\
acquis:
  - {bloc: BC01, version: "0"} # <-
  - {bloc: BC02, version: "1"} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each bloc of another version."""
    reperes = contexte.reperes
    if "acquis" not in contexte.root or reperes.reglement is None or reperes.version is None:
        return
    for path, acquis in tables(contexte.root, (), "acquis"):
        version, bloc = text(acquis, "version"), text(acquis, "bloc")
        if version in (None, reperes.version) or bloc is None:
            continue
        known = _corresponding(reperes.reglement, version or "")
        if not known:
            yield Hit((*path, "version"), {"version": version, "bloc": bloc})
        elif bloc not in known:
            params = {"version": version, "bloc": bloc, "proche": closest(bloc, known)}
            yield Hit((*path, "bloc"), params, "bloc")


def _corresponding(reglement: Table, version: str) -> list[str]:
    """Blocs of an earlier version that have a correspondence."""
    return [
        code
        for path, table in tables(reglement, (), "correspondances")
        if text(table, "version") == version
        for _, code in codes(table, path, "de")
    ]
