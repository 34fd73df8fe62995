"""Un nombre exigé ne dépasse pas ce que l'objet compte, une proportion est entre 0 et 1.

Pourquoi : cinq compétences acquises sur trois, c'est un refus pour tout le monde.

Source : format mccgc/reglement@1, mécanismes `nombre`, `proportion` et `options`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import Clause, Regle, governed, regles, selected
from mccgc.lint.reperes import Reperes
from mccgc.lint.valeurs import nombre

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

AVEC = {
    "referentiel": """\
blocs:
  - code: B1
    activites: [{competences: [{code: C1}, {code: C2}, {code: C3}]}]
  - code: B2
    option: SECTEUR
    activites: [{competences: [{code: C4}, {code: C5}]}]
options: [{code: SECTEUR, choisir: 1}]
"""
}
VALIDE = """\
regles:
  - {code: r1, porte_sur: bloc, si: {nombre: competences, au_moins: 2}}
  - {code: r2, porte_sur: bloc, si: {proportion: competences, au_moins: 2/3}}
  - {code: r3, porte_sur: certification, si: {options: SECTEUR}}
"""
INVALIDE = """\
regles:
  - {code: r1, porte_sur: bloc, si: {nombre: competences, au_moins: 3}} # <-
  - code: r2
    porte_sur: bloc
    pour: [B1]
    si: {nombre: competences, parmi: [C1], au_moins: 2} # <-
  - {code: r3, porte_sur: bloc, si: {proportion: competences, au_moins: 3/2}} # <-
  - {code: r4, porte_sur: bloc, si: {proportion: competences, au_moins: 0}} # <-
  - {code: r5, porte_sur: certification, si: {options: SECTEUR, choisir: 2}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare each number asked for with what there is."""
    reperes = contexte.reperes
    for regle in regles(contexte.root):
        for clause in regle.clauses():
            exige = nombre(clause.table, "au_moins")
            if clause.mecanisme == "proportion" and exige is not None and not 0 < exige <= 1:
                yield Hit((*clause.path, "au_moins"), {"exige": exige}, "proportion")
            elif clause.mecanisme == "nombre" and exige is not None:
                yield from _number(regle, clause, reperes)
            elif clause.mecanisme == "options":
                yield from _options(clause, reperes)


def _number(regle: Regle, clause: Clause, reperes: Reperes) -> Iterator[Hit]:
    exige = nombre(clause.table, "au_moins") or 0
    for code in governed(regle, reperes):
        total = len(selected(reperes, regle, clause, code))
        if 0 < total < exige:
            yield Hit((*clause.path, "au_moins"), {"exige": exige, "objet": code, "total": total})
            return


def _options(clause: Clause, reperes: Reperes) -> Iterator[Hit]:
    exige = nombre(clause.table, "choisir")
    blocs = reperes.par_nature["bloc"].values()
    total = sum(str(bloc.table.get("option")) == clause.lit for bloc in blocs)
    if exige is not None and 0 < total < exige:
        params = {"exige": exige, "objet": clause.lit, "total": total}
        yield Hit((*clause.path, "choisir"), params)
