"""From a dossier to a proposition: pure, exact, the same at every run."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import NamedTuple

from mccgc.decision.motif import Motif, Points
from mccgc.decision.objets import Etat, PieceRemise
from mccgc.decision.plan import CERTIFICATION, Juge, Plan
from mccgc.decision.releve import Releve
from mccgc.decision.sessions import Pieces, decider_objets
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS, Verdict
from mccgc.model.deliberation import Decision
from mccgc.model.dossier import FRAUDE, PRESENT, Dossier

HORS_VISEE = "hors_visee"

PAR = {
    "capitalisation": "capitalisation",
    "equivalence": "equivalence",
    "dispense": "dispense",
    "correspondance": "capitalisation",
    "jury": "jury",
}
"""What the contract calls the origin of a verdict, by reason; any other reason is an évaluation."""

_JURY = {"acquis": ACQUIS, "non_acquis": NON_ACQUIS, "en_attente": EN_ATTENTE}
_CAPITALISE = {"jury": "capitalisation", "equivalence": "equivalence", "dispense": "dispense"}


class Proposition(NamedTuple):
    """What the program proposes for one candidat; the jury decides.

    `blocs` holds the motif of every bloc, `hors_visee` the codes of those not aimed at; `propose`
    the motifs that jury decisions replaced, by bloc (or `certification`).
    """

    identifiant: str
    voie: str
    visee: tuple[str, ...]
    entiere: bool
    competences: Mapping[str, Motif]
    epreuves: Mapping[str, Motif]
    blocs: Mapping[str, Motif]
    hors_visee: frozenset[str]
    certification: Motif
    resultat: str
    propose: Mapping[str, Motif]
    decisions: tuple[Decision, ...]

    @property
    def verdict_certification(self) -> str:
        """`acquise`, `non_acquise`, `en_attente` or `hors_visee`."""
        verdict = self.certification.verdict
        if not self.entiere and verdict is not ACQUIS:
            return HORS_VISEE
        return "en_attente" if verdict is EN_ATTENTE else f"{verdict.code}e"

    def verdict_bloc(self, code: str) -> str:
        """`acquis`, `non_acquis`, `en_attente` or `hors_visee`."""
        return HORS_VISEE if code in self.hors_visee else self.blocs[code].verdict.code

    def par(self, code: str) -> str:
        """Where the verdict of a bloc comes from."""
        return PAR.get(self.blocs[code].cle, "evaluation")


def decider(plan: Plan, dossier: Dossier, decisions: Iterable[Decision] = ()) -> Proposition:
    """Decide every object of a dossier, with its reasons, then apply what the jury decided."""
    releve = Releve(plan, dossier)
    juges = plan.juges[dossier.voie]
    pieces = _pieces(dossier)
    epreuves: dict[str, Motif] = {}
    if plan.lit_epreuves:
        of_epreuves = (juges[code] for code in plan.epreuves)
        epreuves = decider_objets(of_epreuves, releve, {}, pieces, plan)
    of_competences = plan.juges_de_competence[dossier.voie]
    competences = decider_objets(of_competences, releve, epreuves, pieces, plan)
    entiere = dossier.visee == "certification"
    exclus = plan.options.difference(dossier.options if entiere else dossier.visee)
    visee = (
        tuple(code for code in plan.blocs if code not in exclus)
        if dossier.visee == "certification"
        else dossier.visee
    )
    decides = {**competences, **epreuves}
    capitalises = _capitalises(plan, dossier)
    blocs = {
        code: capitalises.get(code) or _whole(juges[code], decides, pieces, frozenset(), plan)
        for code in plan.blocs
    }
    taken = tuple(decisions)
    propose: dict[str, Motif] = {}
    for decision in taken:
        code = decision.bloc
        if code in blocs and code not in capitalises:
            propose.setdefault(code, blocs[code])
            blocs[code] = _decided(decision, code)
    hors_visee = frozenset(c for c in blocs if c not in visee and blocs[c].verdict is not ACQUIS)
    exclus = exclus.difference(c for c in exclus if blocs[c].verdict is ACQUIS)
    aimed = {
        code: _not_aimed(code) if code in hors_visee and code not in exclus else motif
        for code, motif in blocs.items()
    }
    certification = _whole(
        juges[CERTIFICATION], {**decides, **aimed}, pieces, frozenset(exclus), plan
    )
    for decision in taken:
        if decision.certification:
            propose.setdefault(CERTIFICATION, certification)
            certification = _decided(decision, CERTIFICATION)
    granted = any(decision.decision == "acquis" for decision in taken)
    return Proposition(
        dossier.candidat.identifiant,
        dossier.voie,
        visee,
        entiere,
        competences,
        epreuves,
        blocs,
        hors_visee,
        certification,
        _resultat(plan, dossier, visee, blocs, certification, entiere, granted=granted),
        propose,
        taken,
    )


def _whole(
    juge: Juge,
    decides: Mapping[str, Motif],
    pieces: Pieces,
    exclus: frozenset[str],
    plan: Plan,
) -> Motif:
    """Decide a bloc or the certification on the objects beneath it."""
    evaluer = juge.evaluer
    if evaluer is None:
        return Motif("sans_regle", EN_ATTENTE, juge.objet.code)
    if not plan.lit_notes_de_blocs:
        return evaluer(Etat(None, None, decides, pieces, exclus))
    note = _mean(juge, decides, plan)
    motif = evaluer(Etat(None, note, decides, pieces, exclus))
    numerateur, denominateur = (None, 1) if note is None else note
    return motif._replace(numerateur=numerateur, denominateur=denominateur)


def _mean(juge: Juge, decides: Mapping[str, Motif], plan: Plan) -> tuple[Points, int] | None:
    """Weighted mean of the objects of which an object's value is made; None when one is unknown."""
    total, weights = Fraction(0), 0
    for code in juge.parties:
        motif = decides.get(code)
        if motif is None or motif.numerateur is None or motif.provisoire:
            return None
        poids = plan.poids_de(code)
        total += Fraction(motif.numerateur, motif.denominateur) * poids
        weights += poids
    mean = total / weights if weights else None
    return None if mean is None else (mean.numerator, mean.denominator)


def _decided(decision: Decision, code: str) -> Motif:
    return Motif("jury", _JURY[decision.decision], code, detail=decision.motif or "")


def _not_aimed(code: str) -> Motif:
    return Motif(HORS_VISEE, NON_ACQUIS, code)


def _capitalises(plan: Plan, dossier: Dossier) -> dict[str, Motif]:
    """Blocs acquired before: in this version, or in an earlier one by correspondence."""
    motifs = {
        acquis.bloc: Motif(_CAPITALISE[acquis.par], ACQUIS, acquis.bloc, detail=acquis.reference)
        for acquis in dossier.acquis
        if acquis.version in (None, plan.referentiel.certification.version)
    }
    for correspondance in plan.reglement.correspondances:
        held = {a.bloc: a for a in dossier.acquis if a.version == correspondance.version}
        if all(code in held for code in correspondance.de):
            for code in correspondance.donne:
                detail = ", ".join(held[c].reference for c in correspondance.de)
                motifs.setdefault(code, Motif("correspondance", ACQUIS, code, detail=detail))
    return {code: motif for code, motif in motifs.items() if code in plan.blocs}


DU_LIVRET = ("livret", "presentation_orale")
"""Pieces that the livret of the voie VAE brings by itself."""


def _pieces(dossier: Dossier) -> dict[str, PieceRemise]:
    """Pieces that are in the dossier."""
    pieces = {p.code: PieceRemise(p.quantite) for p in dossier.pieces if p.le is not None}
    livret = dossier.livret
    if livret is not None:
        if livret.depose_le is not None:
            pieces[DU_LIVRET[0]] = PieceRemise(None)
        if livret.presentation is not None and livret.presentation.presence == PRESENT:
            pieces[DU_LIVRET[1]] = PieceRemise(None)
    return pieces


def _resultat(
    plan: Plan,
    dossier: Dossier,
    visee: tuple[str, ...],
    blocs: Mapping[str, Motif],
    certification: Motif,
    entiere: bool,  # noqa: FBT001
    *,
    granted: bool,
) -> str:
    """Sum up a dossier: what became of all that was aimed at."""
    verdicts: list[Verdict] = [blocs[code].verdict for code in visee if code in blocs]
    presences = [evaluation.presence for evaluation in dossier.evaluations]
    if dossier.voie == "vae" and dossier.livret is not None and dossier.livret.presentation:
        presences = [dossier.livret.presentation.presence]
    aimed = [*verdicts, certification.verdict] if entiere else verdicts
    if aimed and min(aimed) is ACQUIS:
        return "succes_total"
    if not granted and presences and not {PRESENT, FRAUDE}.intersection(presences):
        excused = all(plan.absences.get(p) == "en_attente" for p in presences)
        return "excuse" if excused else "absent"
    if EN_ATTENTE in aimed:
        return "en_attente"
    return "succes_partiel" if ACQUIS in verdicts else "echec"
