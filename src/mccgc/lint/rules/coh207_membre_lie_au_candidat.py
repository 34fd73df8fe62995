"""Un membre du jury ne délibère pas sur un candidat auquel il est lié.

Pourquoi : la décision serait contestable. Le membre peut siéger pour les autres candidats ; le
procès-verbal dit alors qu'il s'est retiré.

Source : décret 2024-332 du 10 avril 2024 pour le jury de VAE (aucun lien personnel ou professionnel
avec le candidat) ; doctrine des jurys de certification hors VAE.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.suivis import SUIVIES, TOUTES, nommes
from mccgc.lint.valeurs import codes
from mccgc.source import Path

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("deliberation",)

AVEC = {
    "cohorte": """\
jury:
  - {identifiant: J1, liens: [MCC-001]}
  - {identifiant: J2, liens: [MCC-002]}
"""
}
VALIDE = """\
presents: [J1]
decisions: [{candidat: MCC-002, bloc: B1, decision: acquis}]
"""
INVALIDE = (
    """\
presents: [J1]
decisions:
  - {candidat: MCC-001, bloc: B1, decision: acquis} # <-
  - {candidat: MCC-001, bloc: B2, decision: acquis}
propositions_suivies: [MCC-001]
""",
    """\
presents: [J2]
propositions_suivies: [MCC-001, MCC-002] # <-
""",
    """\
presents: [J1]
propositions_suivies: toutes # <-
""",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for a link of a member present with a candidat decided, once for each candidat."""
    presents = {code for _, code in codes(contexte.root, (), "presents")}
    linked: dict[str, list[str]] = {}
    for path, membre in tables(contexte.other("cohorte"), (), "jury"):
        identifiant = text(membre, "identifiant") or ""
        for _, candidat in codes(membre, path, "liens") if identifiant in presents else ():
            linked.setdefault(candidat, []).append(identifiant)
    acts: list[tuple[Path, str]] = [
        ((*path, "candidat"), text(decision, "candidat") or "")
        for path, decision in tables(contexte.root, (), "decisions")
    ]
    acts += nommes(contexte.root)
    if contexte.root.get(SUIVIES) == TOUTES:
        acts += [((SUIVIES,), candidat) for candidat in linked]
    for path, candidat in acts:
        for identifiant in linked.pop(candidat, ()):
            yield Hit(path, {"membre": identifiant, "candidat": candidat})
