"""What an appréciation of the livret may bear on, in VAE."""

from functools import lru_cache

from mccgc.lint.arbre import text
from mccgc.lint.regles import PARTIES, Clause, in_force, objects, regles
from mccgc.lint.reperes import Reperes
from mccgc.lint.valeurs import sous
from mccgc.source import Table

_BLOCS = ("blocs", "blocs_communs")
_VALEURS = ("moyenne", "plancher", "eliminatoire")


@lru_cache(maxsize=1)
def appreciables(reperes: Reperes) -> tuple[str, ...]:
    """Every compétence, and every épreuve when a rule of the VAE reads épreuves."""
    known = regles(reperes.reglement or Table())
    read = any(
        clause.lit == "epreuves"
        for portee in PARTIES
        for code in objects(reperes, portee)
        for regle in in_force(known, reperes, portee, code, "vae")
        for clause in regle.clauses()
    )
    own = text(sous(reperes.reglement, "moyennes"), "bloc") == "epreuves"
    by_mean = own and any(_reads_blocs(clause) for regle in known for clause in regle.clauses())
    epreuves = reperes.par_nature["epreuve"] if read or by_mean else ()
    return (*reperes.par_nature["competence"], *epreuves)


def _reads_blocs(clause: Clause) -> bool:
    """Whether a condition reads the value of a bloc, beyond its verdict."""
    if clause.mecanisme == "note":
        return clause.lit == "bloc"
    values = clause.mecanisme in _VALEURS or clause.table.get("a_partir_de") is not None
    return values and clause.lit in _BLOCS
