"""Une condition lit des parties que l'objet de la règle possède.

Pourquoi : une compétence n'a pas de blocs, une épreuve pas de compétences décidées ; la condition
n'aurait rien à lire et resterait en attente pour toujours.

Source : format mccgc/reglement@1. Une compétence a `criteres` et `epreuves` ; une épreuve,
`criteres` ; un bloc, `competences` et `epreuves` ; la certification, `blocs`, `blocs_communs`,
`competences` et `epreuves`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.regles import NATURES, PARTIES, SELECTIONS, regles

SEVERITY = Severity.ERREUR
TARGETS = ("reglement",)

VALIDE = """\
regles:
  - {code: r1, porte_sur: competence, si: {moyenne: criteres, au_moins: 1/2}}
  - {code: r2, porte_sur: certification, si: {tous: blocs_communs}}
"""
INVALIDE = """\
regles:
  - {code: r1, porte_sur: competence, si: {tous: blocs}} # <-
  - {code: r2, porte_sur: bloc, si: {tous: blocs}} # <-
  - code: r3
    porte_sur: epreuve
    si:
      une_de_ces_conditions:
        - {moyenne: criteres, au_moins: 1/2}
        - {moyenne: competences, au_moins: 1/2} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare the parts read with those of the portée."""
    for regle in regles(contexte.root):
        admises = PARTIES.get(regle.portee)
        for clause in regle.clauses() if admises else ():
            if clause.mecanisme not in SELECTIONS or clause.lit not in NATURES:
                continue
            if admises and clause.lit not in admises:
                params = {"lues": clause.lit, "portee": regle.portee}
                yield Hit(
                    (*clause.path, clause.mecanisme), {**params, "admises": ", ".join(admises)}
                )
