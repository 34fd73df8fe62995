"""What a procès-verbal keeps of a candidat: small, so that a large cohorte stays out of memory."""

from typing import NamedTuple

from mccgc.cohort import Cohort, Examination, provisoires
from mccgc.decision.engine import Proposition
from mccgc.decision.motif import JURY, Motif
from mccgc.decision.plan import CERTIFICATION
from mccgc.decision.verdict import NON_ACQUIS
from mccgc.errors import Severity
from mccgc.messages import say
from mccgc.render.absences import gathered, only, sentences
from mccgc.render.contrat import pending
from mccgc.render.ecartees import enumeration
from mccgc.render.raisons import RegleCitee, phrase, suite
from mccgc.render.views.commun import (
    Jugement,
    LigneDecision,
    decisions,
    hypotheses,
    juge,
    nom,
    resultat,
    resultat_propose,
    visee,
)
from mccgc.render.writer import file_name


class CelluleBloc(NamedTuple):
    """The verdict of a bloc; `origine` is empty when marks of this session gave it."""

    jugement: Jugement
    par: str
    origine: str


class Refus(NamedTuple):
    """A refusal and its reasons: a jury refuses nothing without saying why."""

    objet: str
    propose: bool
    phrase: str
    details: tuple[str, ...]


class Resume(NamedTuple):
    """One candidat of the PV; `mention` says the result of what they aim at, in words."""

    identifiant: str
    nom: str
    voie: str
    visee: str
    resultat: str
    mention: str
    propose: bool
    certification: Jugement
    certification_origine: str
    blocs: tuple[CelluleBloc, ...]
    manques: tuple[str, ...]
    refus: tuple[Refus, ...]
    decisions: tuple[LigneDecision, ...]
    a_decider: tuple[str, ...]
    hypotheses: tuple[RegleCitee, ...]
    erreurs: int
    provisoires: int
    fichier: str


def resume(cohort: Cohort, examination: Examination) -> Resume:
    """Keep of one examination what the PV and the index need."""
    proposition, dossier = examination.proposition, examination.dossier
    assert proposition is not None
    assert dossier is not None
    motifs = [*proposition.competences.values(), *proposition.blocs.values()]
    return Resume(
        proposition.identifiant,
        nom(dossier.candidat),
        proposition.voie,
        visee(proposition),
        proposition.resultat,
        resultat(proposition),
        resultat_propose(proposition),
        juge(proposition, CERTIFICATION),
        say("par.jury") if proposition.certification.cle == JURY else "",
        tuple(_cell(proposition, code) for code in cohort.plan.blocs),
        pending(proposition),
        tuple(_refus(proposition)),
        tuple(line for line in decisions(cohort, proposition) if line.decide is not None),
        tuple(_objet(code) for code in proposition.a_decider),
        hypotheses(
            RegleCitee.of(motif.regle)
            for motif in (*motifs, proposition.certification)
            if motif.regle is not None
        ),
        sum(f.severity is Severity.ERREUR for f in examination.findings),
        provisoires(examination.findings),
        file_name(proposition.identifiant),
    )


def _objet(code: str) -> str:
    return say("fiche.certification") if code == CERTIFICATION else code


def _cell(proposition: Proposition, code: str) -> CelluleBloc:
    verdict, par = proposition.verdict_bloc(code), proposition.par(code)
    own = par == "evaluation" or verdict == "hors_visee"
    return CelluleBloc(juge(proposition, code), par, "" if own else say(f"par.{par}"))


def _refus(proposition: Proposition) -> list[Refus]:
    """Give the refusals of blocs aimed at, and of the certification when the jury refused it."""
    found = []
    for code in (code for code in proposition.visee if code in proposition.blocs):
        motif = proposition.blocs[code]
        if motif.verdict is NON_ACQUIS:
            details = () if motif.cle == JURY else _details(motif)
            refused = [part for part in motif.parties if part.verdict is NON_ACQUIS]
            said = suite(phrase(motif))
            if refused and motif.cle == "tous" and all(only(part) for part in refused):
                said, details = suite(" ".join(sentences(gathered(motif)))), ()
            found.append(Refus(code, code in proposition.a_decider, said, details))
    certification = proposition.certification
    if certification.cle == JURY and certification.verdict is NON_ACQUIS:
        found.append(
            Refus(CERTIFICATION, propose=False, phrase=suite(phrase(certification)), details=())
        )
    return found


def _details(motif: Motif) -> tuple[str, ...]:
    """Say why each part was refused, those refused for the same reason together."""
    by_reason: dict[str, list[str]] = {}
    refused = [part for part in motif.parties if part.verdict is NON_ACQUIS]
    for part in (part for part in refused if not only(part)):
        by_reason.setdefault(phrase(part), []).append(part.objet)
    away = [part for part in refused if only(part)]
    if away:
        said = " ".join(sentences(absence for part in away for absence in part.absences))
        by_reason[said] = [part.objet for part in away]
    return tuple(
        say("pv.detail", codes=enumeration(tuple(codes)), phrase=suite(reason))
        for reason, codes in by_reason.items()
    )
