"""Quand le référentiel a des options, la règle de la certification dit combien il en faut.

Pourquoi : les blocs d'option non choisis ne comptent pas ; sans condition sur le groupe, un
candidat qui n'en choisit aucun obtiendrait la certification.

Source : format mccgc/reglement@1, mécanisme `options` ; format mccgc/referentiel@1, `options`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import CERTIFICATION, VOIES, Regle, in_force, regles
from mccgc.lint.valeurs import codes
from mccgc.source import Path

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("reglement",)

AVEC = {
    "referentiel": """\
blocs: [{code: B1}, {code: B2, option: SECTEUR}, {code: B3, option: SECTEUR}]
options: [{code: SECTEUR, choisir: 1}]
"""
}
VALIDE = """\
regles:
  - code: r1
    porte_sur: certification
    si: {toutes_ces_conditions: [{tous: blocs_communs}, {options: SECTEUR}]}
"""
INVALIDE = """\
regles:
  - code: r1
    porte_sur: certification
    si: {toutes_ces_conditions: [{tous: blocs_communs}, {options: SECTEUR}]}
  - code: r2
    porte_sur: certification
    voie: vae
    exception_a: r1
    si: {tous: blocs} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look in each voie for a rule in force that mentions the group or names one of its blocs."""
    reperes, known = contexte.reperes, regles(contexte.root)
    groups = [text(table, "code") for _, table in tables(reperes.referentiel, (), "options")]
    seen: set[tuple[Path, str]] = set()
    for group in filter(None, groups):
        blocs = reperes.par_nature["bloc"].items()
        named = {code for code, bloc in blocs if text(bloc.table, "option") == group}
        for voie in VOIES if named else ():
            decisive = in_force(known, reperes, CERTIFICATION, CERTIFICATION, voie)
            if decisive and not any(_mentions(regle, group, named) for regle in decisive):
                path = (*decisive[0].path, "si")
                if (path, group) not in seen:
                    seen.add((path, group))
                    yield Hit(path, {"groupe": group, "regle": decisive[0].code})


def _mentions(regle: Regle, group: str, blocs: set[str]) -> bool:
    for clause in regle.clauses():
        named = {code for _, code in codes(clause.table, clause.path, "parmi")}
        if (clause.mecanisme == "options" and clause.lit == group) or named & blocs:
            return True
    return False
