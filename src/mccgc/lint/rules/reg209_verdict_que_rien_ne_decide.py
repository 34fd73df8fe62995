"""Les parties dont une règle lit le verdict sont décidées par une règle.

Pourquoi : « toutes les épreuves » attend que chaque épreuve soit acquise ; si aucune règle ne
décide d'une épreuve, la condition reste en attente pour toujours. Il faut une règle d'épreuve, ou
une note à partir de laquelle l'épreuve compte (`a_partir_de`).

Source : format mccgc/reglement@1, mécanismes `tous`, `nombre` et `proportion`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import (
    NATURES,
    PARTIES,
    VERDICTS,
    VOIES,
    Clause,
    Regle,
    governed,
    regles,
    selected,
)
from mccgc.lint.reperes import Reperes

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

AVEC = {
    "referentiel": """\
blocs:
  - code: B1
    activites: [{competences: [{code: C1}, {code: C2}]}]
    epreuves: [{code: E1, type: Oral}]
"""
}
VALIDE = """\
regles:
  - {code: r1, porte_sur: competence, si: {moyenne: criteres, au_moins: 1/2}}
  - {code: r2, porte_sur: bloc, si: {tous: competences}}
  - {code: r3, porte_sur: bloc, si: {tous: epreuves, a_partir_de: 10}}
"""
INVALIDE = """\
regles:
  - {code: r1, porte_sur: competence, pour: [C1], si: {moyenne: criteres, au_moins: 1/2}}
  - {code: r2, porte_sur: bloc, si: {nombre: competences, au_moins: 2}} # <-
  - {code: r3, porte_sur: bloc, si: {tous: epreuves}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for parts that no rule decides, in the voies of the rule that reads them."""
    known = regles(contexte.root)
    for regle in known:
        for clause in regle.clauses():
            reads = clause.mecanisme in VERDICTS and clause.table.get("a_partir_de") is None
            if not reads or clause.lit not in ("competences", "epreuves"):
                continue
            if clause.lit in PARTIES.get(regle.portee, ()):
                orphans = _orphans(regle, clause, known, contexte.reperes)
                if orphans:
                    params = {"parties": ", ".join(orphans), "nature": NATURES[clause.lit]}
                    yield Hit((*clause.path, clause.mecanisme), params)


def _orphans(regle: Regle, clause: Clause, known: list[Regle], reperes: Reperes) -> list[str]:
    """Parts that no rule decides; the kind itself when the référentiel is not at hand."""
    deciding = [each for each in known if each.portee == NATURES[clause.lit or ""]]
    if not reperes.connu:
        return [] if deciding else [clause.lit or ""]
    voies = [regle.voie] if regle.voie else VOIES
    read = (
        part for code in governed(regle, reperes) for part in selected(reperes, regle, clause, code)
    )
    return [
        part
        for part in dict.fromkeys(read)
        if any(
            not any(each.regit(part, reperes.types.get(part), voie) for each in deciding)
            for voie in voies
        )
    ]
