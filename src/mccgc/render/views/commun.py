"""What several documents share: heading, verdicts in words, decisions beside proposals."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from mccgc.cohort import Cohort
from mccgc.decision.actes import SUIVIE
from mccgc.decision.engine import HORS_VISEE, Proposition
from mccgc.decision.plan import CERTIFICATION
from mccgc.messages import say
from mccgc.model.deliberation import Decision
from mccgc.model.dossier import Candidat
from mccgc.render.ecartees import enumeration
from mccgc.render.raisons import RegleCitee

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
    """A verdict as it is printed: a word and a sign, so that colour is never needed.

    `propose` says that the jury has not decided it: it is printed as a proposition.
    """

    code: str
    mot: str
    signe: str
    propose: bool = False


def jugement(code: str, *, feminin: bool = False, propose: bool = False) -> Jugement:
    """Print a verdict; a compétence and the certification are feminine."""
    mot = f"{code}e" if feminin and code in ("acquis", "non_acquis") else code
    sens = code.removesuffix("e") if code in ("acquise", "non_acquise") else code
    return Jugement(sens, say(f"verdict.{mot}"), SIGNES[code], propose)


def juge(proposition: Proposition, code: str) -> Jugement:
    """Print the verdict of a bloc or of the certification; what is pending proposes nothing."""
    whole = code == CERTIFICATION
    verdict = proposition.verdict_certification if whole else proposition.verdict_bloc(code)
    return jugement(verdict, propose=verdict != "en_attente" and code in proposition.a_decider)


def resultat_propose(proposition: Proposition) -> bool:
    """Whether a result rests on propositions; pending or absent, it proposes nothing."""
    proposes = proposition.resultat not in ("en_attente", "absent", "excuse")
    return proposes and bool(proposition.a_decider)


def resultat(proposition: Proposition) -> str:
    """Say what became of all that a candidat aimed at, which may be a bloc alone."""
    blocs = not proposition.entiere and proposition.resultat == "succes_total"
    return say("resultat.blocs" if blocs else f"resultat.{proposition.resultat}")


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
    """One object on the ballot: what is proposed, and what the jury decided if it has.

    `suivie` says that the jury made the proposition its own, without deciding otherwise.
    """

    objet: str
    intitule: str
    propose: Jugement
    decide: Jugement | None = None
    suivie: bool = False
    conforme: bool = True
    motif: str | None = None
    autorite: str | None = None
    le: date | None = None


def decisions(cohort: Cohort, proposition: Proposition) -> Iterator[LigneDecision]:
    """List the objects on which the jury decides for a candidat: blocs aimed at, certification."""
    taken = {d.bloc or CERTIFICATION: d for d in proposition.decisions}
    for bloc in cohort.referentiel.blocs:
        code = bloc.code
        if code in proposition.objets or code in proposition.actes or code in taken:
            yield _ligne(cohort, proposition, code, bloc.intitule, taken.get(code))
    if CERTIFICATION in proposition.objets or CERTIFICATION in taken:
        yield _ligne(cohort, proposition, CERTIFICATION, "", taken.get(CERTIFICATION))


def _ligne(
    cohort: Cohort,
    proposition: Proposition,
    code: str,
    intitule: str,
    decision: Decision | None,
) -> LigneDecision:
    feminin = code == CERTIFICATION
    stands = proposition.certification if feminin else proposition.blocs[code]
    propose = proposition.propose.get(code, stands).verdict
    ligne = LigneDecision(code, intitule, jugement(propose.code, feminin=feminin))
    suivie = proposition.actes.get(code) == SUIVIE
    if decision is None and not suivie:
        return ligne
    assert cohort.deliberation is not None
    verdict = stands.verdict.code if decision is None else decision.decision
    ligne = ligne._replace(
        decide=jugement(verdict, feminin=feminin),
        suivie=suivie,
        conforme=verdict == propose.code,
        le=cohort.deliberation.le,
    )
    if decision is None:
        return ligne
    return ligne._replace(
        motif=decision.motif,
        autorite=decision.autorite and say(f"autorite.{decision.autorite}"),
        le=decision.le or cohort.deliberation.le,
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
