"""What the jury did beside what was proposed to it: where they differ, and what that asks for."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from mccgc.decision.actes import Suivi, porte_par_ses_blocs
from mccgc.decision.engine import Proposition
from mccgc.decision.motif import JURY, SANS_NOTE, Motif
from mccgc.decision.plan import CERTIFICATION
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS
from mccgc.errors import Finding, Severity
from mccgc.model.deliberation import Decision, Deliberation
from mccgc.source import Document, Path

TOUTES, SUIVIES = "toutes", "propositions_suivies"


def suivi(deliberation: Deliberation, identifiant: str) -> Suivi | None:
    """Tell whether and how the jury followed the propositions on a candidat."""
    suivies = deliberation.propositions_suivies
    if isinstance(suivies, dict):
        consigne = suivies.get(identifiant)
        return None if consigne is None else Suivi(consigne)
    named = suivies == TOUTES or identifiant in suivies
    return Suivi(None) if named else None


class _Acte(NamedTuple):
    """One act on one object, and where it is written; `decision` is None when it was followed."""

    chemin: Path
    code: str
    verdict: str
    decision: Decision | None = None

    @property
    def fonde(self) -> bool:
        """Whether it says why, and under which authority."""
        return self.decision is not None and bool(self.decision.motif and self.decision.autorite)


def ecarts(
    document: Document, deliberation: Deliberation, proposition: Proposition
) -> Iterator[Finding]:
    """Find what the jury did of a candidat that cannot be, lacks its reasons, or is not decided."""
    who = proposition.identifiant
    for acte in _actes(deliberation, who):
        for key, severity, params in _wrong(acte, proposition):
            params |= {"identifiant": who, "objet": acte.code}
            code, _, _ = key.partition("/")
            yield document.finding(code, severity, acte.chemin, key=key, candidat=who, **params)
    suivies = deliberation.propositions_suivies
    if isinstance(suivies, dict) or suivi(deliberation, who) is None:
        return
    pending = [c for c in proposition.a_decider if _motif(proposition, c).verdict is EN_ATTENTE]
    if pending:
        place: Path = (SUIVIES,) if suivies == TOUTES else (SUIVIES, suivies.index(who))
        yield document.finding(
            "COH906",
            Severity.AVERTISSEMENT,
            place,
            candidat=who,
            identifiant=who,
            objets=", ".join(pending),
            nombre=len(pending),
        )


def _motif(proposition: Proposition, code: str) -> Motif:
    return proposition.certification if code == CERTIFICATION else proposition.blocs[code]


def _actes(deliberation: Deliberation, who: str) -> Iterator[_Acte]:
    """Acts on a candidat: decisions, then the verdicts that the jury followed, where recorded."""
    for index, decision in enumerate(deliberation.decisions):
        if decision.candidat == who:
            code = decision.bloc or CERTIFICATION
            yield _Acte(("decisions", index), code, decision.decision, decision)
    suivies = deliberation.propositions_suivies
    if isinstance(suivies, dict):
        taken = {d.bloc or CERTIFICATION for d in deliberation.decisions if d.candidat == who}
        for code, verdict in suivies.get(who, {}).items():
            if code not in taken:
                yield _Acte((SUIVIES, who, code), code, verdict)


_Wrong = tuple[str, Severity, dict[str, Any]]


def _wrong(acte: _Acte, proposition: Proposition) -> Iterator[_Wrong]:
    """Tell what an act lacks, or why it cannot be."""
    code, blocs = acte.code, proposition.blocs
    if code in blocs and blocs[code].cle in SANS_NOTE:
        if acte.verdict != ACQUIS.code:
            yield "COH903", Severity.ERREUR, {}
        return
    proposed = proposition.propose.get(code)
    if proposed is not None and proposed.verdict.code != acte.verdict:
        said = {"propose_alors": acte.verdict, "propose": proposed.verdict.code}
        if acte.decision is None:
            yield "COH907", Severity.ERREUR, said
        elif not acte.decision.motif:
            yield "COH902", Severity.ERREUR, {}
    if code in blocs and code not in proposition.visee and not _completes(proposition, code):
        yield "COH905", Severity.AVERTISSEMENT if acte.fonde else Severity.ERREUR, {}
    elif code == CERTIFICATION:
        yield from _unborne(acte, proposition)


def _completes(proposition: Proposition, code: str) -> bool:
    """Whether a bloc not aimed at is proposed acquis with the certification that it completes."""
    proposed = (proposition.propose.get(c, _motif(proposition, c)) for c in (code, CERTIFICATION))
    return all(motif.verdict is ACQUIS and motif.cle != JURY for motif in proposed)


def _unborne(acte: _Acte, proposition: Proposition) -> Iterator[_Wrong]:
    """Find a certification given without its blocs, refused with them, or not aimed at."""
    proposed = proposition.propose.get(CERTIFICATION, proposition.certification)
    blocs, visee = proposition.blocs, proposition.visee
    if not proposition.entiere and proposed.verdict is not ACQUIS:
        yield "COH905", Severity.AVERTISSEMENT if acte.fonde else Severity.ERREUR, {}
    elif acte.fonde or acte.decision is None:
        return
    elif acte.verdict == ACQUIS.code and not porte_par_ses_blocs(proposed, blocs, visee):
        lacking = [c for c in visee if c in blocs and blocs[c].verdict is not ACQUIS]
        yield "COH904", Severity.ERREUR, {"blocs": ", ".join(lacking), "nombre": len(lacking)}
    elif acte.verdict == NON_ACQUIS.code and proposed.verdict is ACQUIS:
        yield "COH904/refus", Severity.ERREUR, {}
