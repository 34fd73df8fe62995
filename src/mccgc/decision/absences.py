"""Which absences stand behind a reason: a candidat who did not come is not one who did badly."""

from collections.abc import Mapping

from mccgc.decision.motif import Absence, Motif
from mccgc.decision.plan import Plan
from mccgc.model.dossier import PRESENT, Dossier

Constatees = Mapping[int, Absence]
"""Absences of a dossier, by the index of their évaluation."""


def constatees(plan: Plan, dossier: Dossier) -> Constatees:
    """Find the absences of a dossier, and what the règlement makes of each."""
    found: dict[int, Absence] = {}
    for index, evaluation in enumerate(dossier.evaluations):
        epreuve, presence = evaluation.epreuve, evaluation.presence
        if presence != PRESENT and epreuve in plan.criteres_de:
            reprises = evaluation.competences
            whole = plan.competences_de(epreuve) if reprises is None else reprises
            codes = (*plan.notes_de(epreuve, reprises), *whole, epreuve)
            refuse = plan.absences.get(presence) == "non_acquis"
            found[index] = Absence(epreuve, presence, refuse, codes)
    return found


def explained(motifs: Mapping[str, Motif], absences: Constatees) -> dict[str, Motif]:
    """Give to reasons the absences that stand behind them."""
    return {code: _explained(motif, absences) for code, motif in motifs.items()}


def _explained(motif: Motif, absences: Constatees) -> Motif:
    parties = tuple(
        _explained(part, absences) if part.objet == motif.objet else part for part in motif.parties
    )
    return motif._replace(parties=parties, absences=_behind(motif, absences))


def _behind(motif: Motif, absences: Constatees) -> tuple[Absence, ...]:
    """Absences from the last évaluation of each épreuve that a reason read itself."""
    tentative, found = motif.tentative, []
    for indexes in tentative.origines.values() if tentative is not None else ():
        absence = absences.get(indexes[-1]) if indexes else None
        codes = () if absence is None else tuple(c for c in motif.lus if c in absence.codes)
        if absence is not None and codes:
            seule = all(index in absences for index in indexes)
            found.append(absence._replace(codes=codes, seule=seule))
    return tuple(found)
