"""Les blocs visés, acquis ou choisis sont ceux du référentiel.

Pourquoi : un bloc acquis l'est à vie ; mal nommé, il serait perdu pour le candidat.

Source : format mccgc/dossier@1, `visee`, `acquis` et `options` nomment des blocs.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.edits import nearest
from mccgc.lint.valeurs import codes
from mccgc.source import Path
from mccgc.suggestions import closest

SEVERITY = Severity.ERREUR
FIX = "unsafe"
TARGETS = ("dossier",)

AVEC = {
    "referentiel": """\
certification: {version: "2"}
blocs: [{code: B1}, {code: B2}, {code: B3, option: OPT}]
"""
}
VALIDE = """\
visee: [B1, B2]
options: [B3]
acquis: [{bloc: B1}, {bloc: B1, version: "2"}, {bloc: BC09, version: "1"}]
"""
INVALIDE = """\
visee: [B1, B4] # <-
options: [B5] # <-
acquis:
  - {bloc: b2} # <-
"""
AVANT = """\
visee: [B1, b2]
"""
APRES = """\
visee: [B1, B2]
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each bloc named; those of another version have a rule of their own."""
    if not contexte.reperes.connu:
        return
    known = contexte.reperes.par_nature["bloc"]
    for path, code in _named(contexte):
        if code not in known:
            yield Hit(path, {"bloc": code, "proche": closest(code, known)})


def _named(contexte: Contexte) -> Iterator[tuple[Path, str]]:
    root = contexte.root
    yield from codes(root, (), "visee")
    yield from codes(root, (), "options")
    for path, acquis in tables(root, (), "acquis"):
        bloc, version = text(acquis, "bloc"), text(acquis, "version")
        if bloc is not None and version in (None, contexte.reperes.version):
            yield (*path, "bloc"), bloc


fix = nearest
