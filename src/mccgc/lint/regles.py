"""The rules of a règlement as its tree holds them: whom each governs, what its condition reads.

The semantics are those of `mccgc.decision`, read here without models so that a règlement of the
wrong shape, or without its référentiel, can still be examined.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from mccgc.lint.arbre import tables, text
from mccgc.lint.reperes import Reperes
from mccgc.lint.valeurs import codes, jour
from mccgc.source import Path, Table

CERTIFICATION = "certification"
VOIES = ("formation", "vae")
VERDICTS = ("tous", "nombre", "proportion")
"""Mechanisms that read the verdicts of the parts, unless `a_partir_de` has them read values."""

SELECTIONS = (*VERDICTS, "moyenne", "plancher", "eliminatoire")
"""Mechanisms that choose among the parts of the object."""

JOINTS = ("toutes_ces_conditions", "une_de_ces_conditions")
MECANISMES = (*SELECTIONS, "note", "options", "piece", *JOINTS)

PARTIES = {
    "competence": ("criteres", "epreuves"),
    "epreuve": ("criteres",),
    "bloc": ("competences", "epreuves"),
    CERTIFICATION: ("blocs", "blocs_communs", "competences", "epreuves"),
}
"""Kinds of parts that an object of each portée has."""

NATURES = {
    "criteres": "critere",
    "competences": "competence",
    "epreuves": "epreuve",
    "blocs": "bloc",
    "blocs_communs": "bloc",
}
"""What each kind of parts is made of."""


class Clause(NamedTuple):
    """A condition that joins no others; `lit` is what its mechanism names (`competences`…)."""

    path: Path
    table: Table
    mecanisme: str
    lit: str | None


class Regle(NamedTuple):
    """A rule: what it decides, and when it applies."""

    path: Path
    table: Table
    code: str
    portee: str
    pour: frozenset[str]
    type: str | None
    voie: str | None
    du: date
    au: date
    exception_a: str | None

    def regit(self, code: str, type_epreuve: str | None, voie: str) -> bool:
        """Whether the rule governs an object in a voie, some day."""
        return (
            (not self.pour or code in self.pour)
            and (self.type is None or self.type == type_epreuve)
            and self.voie in (None, voie)
        )

    def clauses(self) -> Iterator[Clause]:
        """Each condition of the rule, joined ones apart."""
        return _clauses(self.table.get("si"), (*self.path, "si"))


def _clauses(node: object, path: Path) -> Iterator[Clause]:
    if not isinstance(node, Table):
        return
    mecanisme = next((name for name in MECANISMES if name in node), None)
    if mecanisme in JOINTS:
        for where, table in tables(node, path, mecanisme):
            yield from _clauses(table, where)
    elif mecanisme is not None:
        yield Clause(path, node, mecanisme, text(node, mecanisme))


def regles(reglement: Table) -> list[Regle]:
    """Every rule, in the order of the file."""
    return [
        Regle(
            path,
            table,
            text(table, "code") or "",
            text(table, "porte_sur") or "",
            frozenset(code for _, code in codes(table, path, "pour")),
            text(table, "type"),
            text(table, "voie"),
            jour(table, "du") or date.min,
            jour(table, "au") or date.max,
            text(table, "exception_a"),
        )
        for path, table in tables(reglement, (), "regles")
    ]


def governed(regle: Regle, reperes: Reperes) -> list[str]:
    """Codes of the objects that a rule governs, in some voie."""
    return [
        code
        for code in objects(reperes, regle.portee)
        if (not regle.pour or code in regle.pour)
        and (regle.type is None or regle.type == reperes.types.get(code))
    ]


def objects(reperes: Reperes, portee: str) -> Iterable[str]:
    """Codes of all the objects of a portée."""
    return (CERTIFICATION,) if portee == CERTIFICATION else reperes.par_nature.get(portee, ())


def in_force(
    known: list[Regle], reperes: Reperes, portee: str, code: str, voie: str
) -> list[Regle]:
    """Rules that decide an object in a voie, less those that an exception replaces; dates apart."""
    kind = reperes.types.get(code) if portee == "epreuve" else None
    applicables = [r for r in known if r.portee == portee and r.regit(code, kind, voie)]
    replaced = {regle.exception_a for regle in applicables}
    return [regle for regle in applicables if regle.code not in replaced]


def meet(one: Regle, other: Regle, reperes: Reperes) -> bool:
    """Whether two rules can govern the same object, in the same voie, on the same day."""
    if one.portee != other.portee or max(one.du, other.du) > min(one.au, other.au):
        return False
    if one.voie is not None and other.voie is not None and one.voie != other.voie:
        return False
    if reperes.connu:
        return not set(governed(one, reperes)).isdisjoint(governed(other, reperes))
    same_type = None in (one.type, other.type) or one.type == other.type
    return same_type and (not one.pour or not other.pour or bool(one.pour & other.pour))


def covers(one: Regle, other: Regle, reperes: Reperes) -> bool:
    """Whether `one` governs everything that `other` does, each day and in each voie."""
    if one.portee != other.portee or one.du > other.du or one.au < other.au:
        return False
    if one.voie not in (None, other.voie):
        return False
    if reperes.connu:
        return set(governed(one, reperes)) >= set(governed(other, reperes))
    within = not one.pour or (bool(other.pour) and one.pour >= other.pour)
    return one.type in (None, other.type) and within


def parts(reperes: Reperes, portee: str, code: str, kind: str | None) -> list[str]:
    """Codes of the parts of a kind that an object has."""
    nature = reperes.par_nature.get(NATURES.get(kind or "", ""), {})
    if kind not in PARTIES.get(portee, ()):
        return []
    if kind == "criteres":
        own = reperes.criteres_de if portee == "competence" else reperes.criteres_notes
        return [critere for critere in own.get(code, ()) if critere not in reperes.doublons]
    if kind == "blocs_communs":
        return [bloc for bloc, objet in nature.items() if objet.table.get("option") is None]
    if portee == "bloc":
        return [part for part, objet in nature.items() if objet.bloc == code]
    if portee == "competence":
        return [part for part in nature if code in reperes.competences_de.get(part, ())]
    return list(nature)


def selected(reperes: Reperes, regle: Regle, clause: Clause, code: str) -> list[str]:
    """Codes of the parts of an object that a condition retains."""
    parmi = {code for _, code in codes(clause.table, clause.path, "parmi")}
    kind = text(clause.table, "type")
    return [
        part
        for part in parts(reperes, regle.portee, code, clause.lit)
        if (not parmi or part in parmi) and (kind is None or reperes.types.get(part) == kind)
    ]
