"""What several documents share: heading, verdicts in words, decisions beside proposals."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from mccgc.cohort import Cohort
from mccgc.decision.engine import HORS_VISEE, Proposition
from mccgc.decision.motif import Motif
from mccgc.decision.plan import CERTIFICATION
from mccgc.messages import say
from mccgc.model.deliberation import Decision
from mccgc.model.dossier import Candidat
from mccgc.render.raisons import RegleCitee, enumeration

SIGNES = {
    "acquis": "✓",
    "acquise": "✓",
    "non_acquis": "✗",
    "non_acquise": "✗",
    "en_attente": "…",
    HORS_VISEE: "–",
}
ANTERIEURS = ("capitalisation", "equivalence", "dispense")
"""Origins of blocs on which this jury has nothing to decide."""


class Jugement(NamedTuple):
    """A verdict as it is printed: a word and a sign, so that colour is never needed."""

    code: str
    mot: str
    signe: str


def jugement(code: str, *, feminin: bool = False) -> Jugement:
    """Print a verdict; a compétence and the certification are feminine."""
    mot = f"{code}e" if feminin and code in ("acquis", "non_acquis") else code
    sens = code.removesuffix("e") if code in ("acquise", "non_acquise") else code
    return Jugement(sens, say(f"verdict.{mot}"), SIGNES[code])


class Entete(NamedTuple):
    """Which certification, which cohorte, under which texts."""

    certification: str
    certificateur: str
    code: str
    intitule: str
    jury_le: date
    lieu: str | None
    referentiel: str
    reglement: str
    reglement_intitule: str
    reglement_en_vigueur: date
    projet: bool
    delibere: bool


def entete(cohort: Cohort) -> Entete:
    """Make the heading of every document of a cohorte."""
    session, reglement = cohort.cohorte.cohorte, cohort.reglement.reglement
    certification = cohort.referentiel.certification
    return Entete(
        certification.intitule,
        certification.certificateur,
        session.code,
        session.intitule,
        session.jury_le,
        session.lieu,
        certification.version,
        reglement.version,
        reglement.intitule,
        reglement.en_vigueur,
        reglement.statut == "projet",
        cohort.deliberation is not None,
    )


class Signataire(NamedTuple):
    """A member of the jury who signs; `present` is None before the délibération."""

    nom: str
    qualite: str
    role: str
    externe: bool
    present: bool | None
    liens: tuple[str, ...]


def membres(cohort: Cohort) -> tuple[Signataire, ...]:
    """List the jury, the président first."""
    presents = None if cohort.deliberation is None else cohort.deliberation.presents
    members = sorted(cohort.cohorte.jury, key=lambda m: m.role != "president")
    return tuple(
        Signataire(
            m.nom,
            m.qualite,
            say(f"role.{m.role}"),
            m.externe,
            None if presents is None else m.identifiant in presents,
            m.liens,
        )
        for m in members
    )


class LigneDecision(NamedTuple):
    """One object on the ballot: what is proposed, and what the jury decided if it has."""

    objet: str
    intitule: str
    propose: Jugement
    decide: Jugement | None
    conforme: bool
    motif: str | None
    le: date | None


def decisions(cohort: Cohort, proposition: Proposition) -> Iterator[LigneDecision]:
    """List the objects on which the jury decides for a candidat: blocs aimed at, certification."""
    taken = {d.bloc or CERTIFICATION: d for d in proposition.decisions}
    for bloc in cohort.referentiel.blocs:
        code = bloc.code
        aimed = code in proposition.visee and proposition.par(code) not in ANTERIEURS
        if aimed or code in taken:
            motif = proposition.propose.get(code, proposition.blocs[code])
            yield _ligne(cohort, code, bloc.intitule, motif, taken.get(code))
    if proposition.entiere or CERTIFICATION in taken or _complete(proposition):
        motif = proposition.propose.get(CERTIFICATION, proposition.certification)
        yield _ligne(cohort, CERTIFICATION, "", motif, taken.get(CERTIFICATION))


def _complete(proposition: Proposition) -> bool:
    return proposition.verdict_certification == "acquise"


def _ligne(
    cohort: Cohort, code: str, intitule: str, propose: Motif, decision: Decision | None
) -> LigneDecision:
    feminin = code == CERTIFICATION
    proposed = jugement(propose.verdict.code, feminin=feminin)
    if decision is None:
        return LigneDecision(code, intitule, proposed, None, conforme=True, motif=None, le=None)
    assert cohort.deliberation is not None
    return LigneDecision(
        code,
        intitule,
        proposed,
        jugement(decision.decision, feminin=feminin),
        decision.decision == propose.verdict.code,
        decision.motif,
        decision.le or cohort.deliberation.le,
    )


def nom(candidat: Candidat) -> str:
    """Name a candidat as the état civil does, with the name they use."""
    usage = say("fiche.usage", nom=candidat.nom_usage.upper()) if candidat.nom_usage else ""
    return f"{candidat.nom.upper()} {candidat.prenom}{usage}"


def visee(proposition: Proposition) -> str:
    """Say what a candidat aims at."""
    if proposition.entiere:
        return say("visee.entiere")
    number = "un" if len(proposition.visee) == 1 else "plusieurs"
    return say(f"visee.blocs.{number}", blocs=enumeration(proposition.visee))


def hypotheses(regles: Iterable[RegleCitee]) -> tuple[RegleCitee, ...]:
    """Keep, once each, the rules that nobody has confirmed yet."""
    return tuple(dict.fromkeys(regle for regle in regles if regle.hypothese))
