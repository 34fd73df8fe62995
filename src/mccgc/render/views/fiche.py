"""The jury sheet of one candidat: the proposal, its reasons, and room for the decision."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from mccgc import messages
from mccgc.cohort import Cohort, Examination
from mccgc.decision.engine import HORS_VISEE, Proposition
from mccgc.decision.motif import Motif
from mccgc.decision.plan import CERTIFICATION
from mccgc.decision.verdict import ACQUIS
from mccgc.errors import Severity
from mccgc.messages import say
from mccgc.model.dossier import Dossier
from mccgc.model.referentiel import Bloc, Competence
from mccgc.render.contrat import pending
from mccgc.render.raisons import RegleCitee, phrase
from mccgc.render.views.commun import (
    ANTERIEURS,
    Entete,
    Jugement,
    LigneDecision,
    Signataire,
    decisions,
    entete,
    hypotheses,
    juge,
    jugement,
    membres,
    nom,
    resultat,
    resultat_propose,
    visee,
)
from mccgc.render.views.observations import Cellule, Observations, cellule, echelle, observations


class FicheEpreuve(NamedTuple):
    """An épreuve; the sheet says nothing of an aménagement, not even that there is one."""

    code: str
    type: str
    format: str | None


class ResultatEpreuve(NamedTuple):
    """What an épreuve gives, for a règlement that reads épreuves; no verdict without a rule."""

    code: str
    type: str
    valeur: Fraction | None
    jugement: Jugement | None
    raison: str


class FicheCompetence(NamedTuple):
    """A compétence, what was observed of it and what is proposed.

    `raison` is empty when value and threshold say it all, `jugement` None when no rule decides it;
    `livret` is the appréciation in VAE.
    """

    code: str
    libelle: str
    jugement: Jugement | None
    valeur: Fraction | None
    seuil: Fraction | None
    raison: str
    epreuves: tuple[FicheEpreuve, ...]
    observations: Observations
    livret: Cellule | None
    preuves: tuple[str, ...]


class Remarque(NamedTuple):
    """What an assessor added in words."""

    epreuve: str
    session: int
    evaluateur: str | None
    texte: str


class FicheBloc(NamedTuple):
    """A bloc; `detail` says whether its compétences are worth showing."""

    code: str
    intitule: str
    jugement: Jugement
    origine: str
    propose: Jugement | None
    propose_raison: str
    raison: str
    regle: RegleCitee | None
    epreuves: tuple[ResultatEpreuve, ...]
    acquises: int
    jugees: int
    colonnes: int
    competences: tuple[FicheCompetence, ...]
    regles: tuple[RegleCitee, ...]
    remarques: tuple[Remarque, ...]
    detail: bool


class Fiche(NamedTuple):
    """Everything a jury needs on one candidat, on its own."""

    entete: Entete
    identifiant: str
    nom: str
    voie: str
    vae: bool
    visee: str
    resultat: str
    propose: bool
    certification: Jugement
    certification_origine: str
    certification_raison: str
    certification_regle: RegleCitee | None
    blocs: tuple[FicheBloc, ...]
    manques: tuple[str, ...]
    constats: tuple[str, ...]
    hypotheses: tuple[RegleCitee, ...]
    decisions: tuple[LigneDecision, ...]
    decide: bool
    a_decider: int
    erreurs: int
    membres: tuple[Signataire, ...]


def fiche(cohort: Cohort, examination: Examination) -> Fiche:
    """Make the jury sheet of one dossier that could be read."""
    proposition, dossier = examination.proposition, examination.dossier
    assert proposition is not None
    assert dossier is not None
    motif = proposition.certification
    blocs = tuple(_bloc(cohort, dossier, proposition, bloc) for bloc in cohort.referentiel.blocs)
    regle = _cited(motif)
    read = [r for b in blocs for r in (*b.regles, b.regle) if r is not None]
    certified = proposition.verdict_certification
    return Fiche(
        entete(cohort),
        proposition.identifiant,
        nom(dossier.candidat),
        say(f"voie.{proposition.voie}"),
        proposition.voie == "vae",
        visee(proposition),
        resultat(proposition),
        resultat_propose(proposition),
        juge(proposition, CERTIFICATION),
        say("par.jury") if motif.cle == "jury" else "",
        "" if certified == HORS_VISEE else phrase(motif),
        None if certified == HORS_VISEE else regle,
        blocs,
        pending(proposition),
        tuple(
            messages.message(finding)
            for finding in examination.findings
            if finding.severity is not Severity.INFORMATION
            and not finding.pointer.startswith("/amenagements")
        ),
        hypotheses([*read, *([regle] if regle is not None else [])]),
        tuple(decisions(cohort, proposition)),
        bool(proposition.actes),
        len(proposition.a_decider),
        cohort.erreurs + sum(f.severity is Severity.ERREUR for f in examination.findings),
        membres(cohort),
    )


def _cited(motif: Motif) -> RegleCitee | None:
    return None if motif.regle is None else RegleCitee.of(motif.regle)


def _bloc(cohort: Cohort, dossier: Dossier, proposition: Proposition, bloc: Bloc) -> FicheBloc:
    motif, code = proposition.blocs[bloc.code], bloc.code
    verdict, origine = proposition.verdict_bloc(code), proposition.par(code)
    epreuves = {epreuve.code for epreuve in bloc.epreuves}
    here = [e for e in dossier.evaluations if e.epreuve in epreuves]
    detail = bool(here) or (code in proposition.visee and origine not in ANTERIEURS)
    competences = (
        tuple(
            _competence(cohort, dossier, proposition, bloc, competence)
            for competence in bloc.competences
        )
        if detail
        else ()
    )
    proposed = proposition.propose.get(code)
    judged = [c for c in competences if c.jugement is not None]
    regles = [_cited(proposition.competences[c.code]) for c in judged]
    return FicheBloc(
        code,
        bloc.intitule,
        juge(proposition, code),
        "" if origine == "evaluation" or verdict == HORS_VISEE else say(f"par.{origine}"),
        None if proposed is None else jugement(proposed.verdict.code),
        "" if proposed is None else phrase(proposed),
        "" if verdict == HORS_VISEE else phrase(motif),
        _cited(proposed or motif) if verdict != HORS_VISEE else None,
        tuple(_epreuves(proposition, bloc)) if detail else (),
        sum(c.jugement is not None and c.jugement.code == ACQUIS.code for c in judged),
        len(judged),
        max((len(c.observations.colonnes) for c in competences), default=0) or 1,
        competences,
        tuple(dict.fromkeys(regle for regle in regles if regle is not None)),
        tuple(
            Remarque(e.epreuve, e.session, e.evaluateur, e.commentaire)
            for e in here
            if e.commentaire is not None
        ),
        detail,
    )


def _epreuves(proposition: Proposition, bloc: Bloc) -> Iterator[ResultatEpreuve]:
    """Give the results of épreuves when the règlement reads them."""
    for epreuve in bloc.epreuves:
        motif = proposition.epreuves.get(epreuve.code)
        if motif is None:
            continue
        ruled = motif.regle is not None
        yield ResultatEpreuve(
            epreuve.code,
            epreuve.type,
            motif.connue,
            jugement(motif.verdict.code, feminin=True) if ruled else None,
            phrase(motif) if ruled and not _says_it_all(motif) else "",
        )


def _competence(
    cohort: Cohort, dossier: Dossier, proposition: Proposition, bloc: Bloc, competence: Competence
) -> FicheCompetence:
    own = proposition.competences.get(competence.code)
    epreuves = cohort.plan.objets[competence.code].epreuves
    read = [proposition.epreuves[e] for e in epreuves if e in proposition.epreuves]
    livret = dossier.livret if dossier.voie == "vae" else None
    code = competence.code
    return FicheCompetence(
        code,
        competence.libelle,
        None if own is None else jugement(own.verdict.code, feminin=True),
        None if own is None else own.connue,
        None if own is None else own.seuil,
        "" if own is None or _says_it_all(own) else phrase(own),
        tuple(
            FicheEpreuve(e.code, e.type, e.format) for e in bloc.epreuves if code in e.competences
        ),
        observations(cohort, dossier, competence, read if own is None else [own]),
        cellule(livret.appreciations.get(code), echelle(cohort.reglement, "", "vae"))
        if livret is not None and (own is not None or code in livret.appreciations)
        else None,
        tuple(p.titre for p in livret.preuves if code in p.competences) if livret else (),
    )


def _says_it_all(motif: Motif) -> bool:
    """Whether « value ≥ threshold » is the whole reason."""
    return (
        motif.verdict is ACQUIS
        and motif.cle in ("moyenne", "note")
        and not motif.provisoire
        and (motif.tentative is None or motif.tentative.session == 1)
    )
