"""What became of all that a candidat aimed at, in one word."""

from collections.abc import Mapping

from mccgc.decision.motif import Motif
from mccgc.decision.plan import Plan
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, Verdict, tous
from mccgc.model.dossier import FRAUDE, PRESENT, Dossier


def resultat(
    plan: Plan,
    dossier: Dossier,
    visee: tuple[str, ...],
    blocs: Mapping[str, Motif],
    certification: Motif,
    entiere: bool,  # noqa: FBT001
    granted: bool,  # noqa: FBT001
    porte: bool,  # noqa: FBT001
) -> str:
    """Sum up a dossier: what became of all that was aimed at.

    `granted` says that the jury gave something; `porte` that a certification given rests on its
    blocs, or on a motif under an authority: without either it is no whole success.
    """
    verdicts: list[Verdict] = [blocs[code].verdict for code in visee if code in blocs]
    presences = [evaluation.presence for evaluation in dossier.evaluations]
    if dossier.voie == "vae":
        oral = dossier.livret.presentation if dossier.livret is not None else None
        presences = [] if oral is None else [oral.presence]
    certified = entiere and certification.verdict is ACQUIS
    if (certified and porte) or (not entiere and tous(verdicts) is ACQUIS):
        return "succes_total"
    if not granted and presences and not {PRESENT, FRAUDE}.intersection(presences):
        excused = all(plan.absences.get(p) == "en_attente" for p in presences)
        return "excuse" if excused else "absent"
    if EN_ATTENTE in verdicts or (entiere and certification.verdict is EN_ATTENTE):
        return "en_attente"
    return "succes_partiel" if certified or ACQUIS in verdicts else "echec"
