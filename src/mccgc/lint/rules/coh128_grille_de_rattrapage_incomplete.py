"""Une session de rattrapage note tous les critères qu'elle reprend.

Pourquoi : un critère sans note y est inconnu ; il peut laisser un verdict en attente, ou passer
inaperçu quand une autre session l'emporte. Une session qui n'en reprend qu'une partie le dit.

Source : format mccgc/dossier@1, `evaluations[].competences` : une session qui les donne ne reprend
que celles-là ; sans cette clé, toute l'épreuve.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.passages import PRESENT, passages
from mccgc.lint.valeurs import codes

SEVERITY = Severity.INFORMATION
TARGETS = ("dossier",)

AVEC = {
    "referentiel": """\
blocs:
  - code: B1
    activites:
      - competences:
          - {code: C1, criteres: [{code: C1.1}, {code: C1.2}]}
          - {code: C2, criteres: [{code: C2.1}]}
    epreuves: [{code: E1, competences: [C1, C2]}]
"""
}
VALIDE = """\
evaluations:
  - {epreuve: E1, notes: {C1.1: acquis}}
  - {epreuve: E1, session: 2, competences: [C1], notes: {C1.1: acquis, C1.2: acquis}}
  - {epreuve: E1, session: 3, note: 12}
"""
INVALIDE = """\
evaluations:
  - {epreuve: E1, session: 2, notes: {C1.1: acquis, C2.1: acquis}} # <-
  - {epreuve: E1, session: 3, competences: [C1], notes: {C1.1: acquis, C1.2: null}} # <-
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for a critère that a resit takes up and does not mark."""
    reperes = contexte.reperes
    for passage in passages(contexte).tous:
        if passage.session < 2 or passage.presence != PRESENT or not passage.marked:  # noqa: PLR2004
            continue
        if passage.table.get("note") is not None or passage.epreuve not in reperes.criteres_notes:
            continue
        taken = reperes.competences_de[passage.epreuve]
        if "competences" in passage.table:
            taken = [code for _, code in codes(passage.table, passage.path, "competences")]
        manque = [
            critere
            for competence in taken
            for critere in reperes.criteres_de.get(competence, ())
            if critere in reperes.criteres_notes[passage.epreuve]
            and passage.notes.get(critere) is None
        ]
        if manque:
            params = {"epreuve": passage.epreuve, "session": passage.session}
            yield Hit((*passage.path, "epreuve"), {**params, "codes": ", ".join(manque)})
