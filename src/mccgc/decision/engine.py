"""From a dossier to a proposition: pure, exact, the same at every run."""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import NamedTuple

from mccgc.decision.absences import constatees, explained
from mccgc.decision.actes import Actes, Suivi, porte_par_ses_blocs
from mccgc.decision.motif import JURY, SANS_NOTE, Motif, Points
from mccgc.decision.objets import Etat, PieceRemise
from mccgc.decision.plan import CERTIFICATION, Juge, Plan
from mccgc.decision.releve import Releve
from mccgc.decision.resultat import resultat
from mccgc.decision.sessions import Pieces, decider_objets
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS
from mccgc.model.deliberation import Decision
from mccgc.model.dossier import PRESENT, Dossier

HORS_VISEE = "hors_visee"

PAR = {
    "capitalisation": "capitalisation",
    "equivalence": "equivalence",
    "dispense": "dispense",
    "correspondance": "capitalisation",
    "jury": "jury",
}
"""What the contract calls the origin of a verdict, by reason; any other reason is an évaluation."""

_CAPITALISE = {"jury": "capitalisation", "equivalence": "equivalence", "dispense": "dispense"}


class Proposition(NamedTuple):
    """What the program proposes for one candidat; the jury decides.

    `blocs` holds the motif of every bloc, `hors_visee` the codes of those not aimed at; `propose`
    the motifs that acts of the jury replaced, by bloc (or `certification`); `actes` the acts.
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
    actes: Mapping[str, str]

    @property
    def objets(self) -> tuple[str, ...]:
        """What the jury decides: the blocs that were not acquis before, the certification.

        Those aimed at; and where their blocs complete it, the certification and all its blocs.
        """
        kept = (code for code in self.blocs if code not in self.hors_visee)
        found = [code for code in kept if self.blocs[code].cle not in SANS_NOTE]
        if self.entiere or self.certification.verdict is ACQUIS:
            found.append(CERTIFICATION)
        return tuple(found)

    @property
    def a_decider(self) -> tuple[str, ...]:
        """Objects on which the jury has not acted: what is said of them is a proposition."""
        return tuple(code for code in self.objets if code not in self.actes)

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

    @property
    def par_certification(self) -> str:
        """Where the verdict of the certification comes from."""
        return PAR.get(self.certification.cle, "evaluation")

    def par(self, code: str) -> str:
        """Where the verdict of a bloc comes from."""
        return PAR.get(self.blocs[code].cle, "evaluation")


def decider(
    plan: Plan,
    dossier: Dossier,
    decisions: Iterable[Decision] = (),
    suivi: Suivi | None = None,
) -> Proposition:
    """Propose every object of a dossier, with its reasons, then apply the acts of the jury."""
    releve = Releve(plan, dossier)
    juges = plan.juges[dossier.voie]
    pieces = _pieces(dossier)
    epreuves: dict[str, Motif] = {}
    absences = constatees(plan, dossier)
    if plan.lit_epreuves:
        of_epreuves = (juges[code] for code in plan.epreuves)
        epreuves = decider_objets(of_epreuves, releve, {}, pieces, plan)
        epreuves = explained(epreuves, absences) if absences else epreuves
    of_competences = plan.juges_de_competence[dossier.voie]
    competences = decider_objets(of_competences, releve, epreuves, pieces, plan)
    competences = explained(competences, absences) if absences else competences
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
    actes = Actes(decisions, suivi)
    for code, motif in blocs.items():
        if code not in capitalises:
            blocs[code] = actes.apply(code, motif, vise=code in visee)
    exclus = exclus.difference(c for c in exclus if blocs[c].accorde)
    for code, motif in blocs.items():
        if motif.accorde:
            decides |= {part: _with(motif, part, decides) for part in plan.dessous[code]}
    left = exclus.union(*(plan.dessous[code] for code in exclus))

    def certified(outside: frozenset[str]) -> Motif:
        aimed = {c: _not_aimed(c) if c in outside and c not in exclus else blocs[c] for c in blocs}
        return _whole(juges[CERTIFICATION], {**decides, **aimed}, pieces, left, plan)

    hors_visee, certification = _complete(blocs, visee, exclus, certified)
    for code, motif in blocs.items():  # those that complete the certification are followed with it
        if code not in hors_visee and code not in capitalises and code not in actes.actes:
            blocs[code] = actes.apply(code, motif, vise=True)
    porte = actes.fonde(CERTIFICATION) or porte_par_ses_blocs(certification, blocs, visee)
    vise = entiere or certification.verdict is ACQUIS
    certification = actes.apply(CERTIFICATION, certification, vise=vise)
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
        resultat(plan, dossier, visee, blocs, certification, entiere, actes.granted, porte),
        actes.propose,
        actes.decisions,
        actes.actes,
    )


def _whole(
    juge: Juge,
    decides: Mapping[str, Motif],
    pieces: Pieces,
    exclus: frozenset[str],
    plan: Plan,
) -> Motif:
    """Decide a bloc or the certification on the objects beneath it."""
    if not plan.lit_notes_de_blocs:
        return _judged(juge, Etat(None, None, decides, pieces, exclus))
    note = plan.mesures.moyenne({code: _value(decides.get(code)) for code in juge.parties})
    provisoire = any(
        code in decides and decides[code].provisoire and plan.poids_de(code)
        for code in juge.parties
    )
    motif = _judged(juge, Etat(None, note, decides, pieces, exclus, provisoire))
    numerateur, denominateur = (None, 1) if note is None else note
    return motif._replace(
        numerateur=numerateur, denominateur=denominateur, provisoire=provisoire and note is not None
    )


def _judged(juge: Juge, etat: Etat) -> Motif:
    if juge.evaluer is None:
        return Motif("sans_regle", EN_ATTENTE, juge.objet.code)
    return juge.evaluer(etat)


def _value(motif: Motif | None) -> tuple[Points, int] | None:
    if motif is None or motif.numerateur is None:
        return None
    return motif.numerateur, motif.denominateur


def _with(bloc: Motif, part: str, decides: Mapping[str, Motif]) -> Motif:
    """Give a compétence or an épreuve what a decision gave its bloc; it keeps its marks, if any."""
    if bloc.cle != JURY or part not in decides:
        return Motif(bloc.cle, ACQUIS, part, detail=bloc.detail)
    return decides[part]._replace(cle=JURY, verdict=ACQUIS, detail=bloc.detail)


def _complete(
    blocs: Mapping[str, Motif],
    visee: tuple[str, ...],
    exclus: frozenset[str],
    certified: Callable[[frozenset[str]], Motif],
) -> tuple[frozenset[str], Motif]:
    """Blocs that the candidat does not aim at, whatever their marks, and the certification.

    One that a decision gave is acquis all the same; and so are those acquis on their marks when,
    together with those aimed at, they complete the certification.
    """
    outside = frozenset(c for c, motif in blocs.items() if c not in visee and not motif.accorde)
    gained = {c for c in outside - exclus if blocs[c].verdict is ACQUIS}
    if gained:
        others = outside - gained
        certification = certified(others)
        every = all(motif.verdict is ACQUIS for c, motif in blocs.items() if c not in exclus)
        if every or certification.verdict is ACQUIS:
            return others, certification
    return outside, certified(outside)


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
    """Pieces that the dossier names, there or still to come."""
    pieces: dict[str, PieceRemise] = {}
    for piece in dossier.pieces:
        if piece.code not in DU_LIVRET:
            remise = piece.le is not None
            quantite = piece.quantite if remise else None
            seen = PieceRemise(quantite, remise, incomplete=quantite is None)
            pieces[piece.code] = _added(pieces.get(piece.code), seen)
    livret = dossier.livret
    if livret is not None:
        if livret.depose_le is not None:
            pieces[DU_LIVRET[0]] = PieceRemise(None)
        if livret.presentation is not None and livret.presentation.presence == PRESENT:
            pieces[DU_LIVRET[1]] = PieceRemise(None)
    return pieces


def _added(first: PieceRemise | None, second: PieceRemise) -> PieceRemise:
    """Add the quantities known of a piece that comes in several times."""
    if first is None:
        return second
    known = [each.quantite for each in (first, second) if each.quantite is not None]
    return PieceRemise(
        sum(known, Fraction(0)) if known else None,
        first.remise or second.remise,
        first.incomplete or second.incomplete,
    )
