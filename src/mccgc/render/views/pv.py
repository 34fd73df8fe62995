"""The procès-verbal of a cohorte and the index of its documents: who sat, what was decided, why."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from mccgc.cohort import Cohort
from mccgc.decision.plan import VOIES
from mccgc.messages import say
from mccgc.model.reglement import Voie
from mccgc.render.ecartees import enumeration
from mccgc.render.raisons import RegleCitee
from mccgc.render.views.commun import Entete, LigneDecision, Signataire, entete, membres
from mccgc.render.views.resume import Refus, Resume

RESULTATS = ("succes_total", "succes_partiel", "echec", "en_attente", "absent", "excuse")


class Part(NamedTuple):
    """So many among so many."""

    nombre: int
    total: int


class Compte(NamedTuple):
    """A line of counts: one number per column, then their total."""

    intitule: str
    nombres: tuple[int, ...]
    total: int


class Tableau(NamedTuple):
    """A table of counts."""

    colonnes: tuple[str, ...]
    lignes: tuple[Compte, ...]


class CompteBloc(NamedTuple):
    """What became of a bloc over the cohorte; `anterieurs` are among the acquis."""

    code: str
    intitule: str
    vises: int
    acquis: int
    anterieurs: int
    non_acquis: int
    en_attente: int


class Ecart(NamedTuple):
    """A decision of the jury on one candidat."""

    identifiant: str
    nom: str
    ligne: LigneDecision


class Refuse(NamedTuple):
    """The refusals of one candidat."""

    identifiant: str
    nom: str
    refus: tuple[Refus, ...]


class Suivies(NamedTuple):
    """Candidats on whom the jury made the same propositions its own, the same day."""

    objets: str
    le: date
    identifiants: tuple[str, ...]


class Attente(NamedTuple):
    """What one candidat still waits for."""

    identifiant: str
    nom: str
    manques: tuple[str, ...]


class Etat(NamedTuple):
    """Whether all that is aimed at has been decided; if not, what lacks, counted.

    `a_decider` counts the blocs and certifications on which the jury has not acted, `candidats`
    those whom they concern; `provisoires` the mentions that only hold a place: with one, there are
    no minutes at all. `personne` says that the délibération names no member present: nobody can
    have decided.
    """

    delibere: bool
    a_decider: int
    candidats: int
    illisibles: int
    erreurs: int
    provisoires: int
    personne: bool

    @property
    def projet(self) -> bool:
        """Whether the minutes are still a draft."""
        return not self.delibere or any(self[1:])

    @property
    def titre(self) -> str:
        """What the minutes are called."""
        return say("pv.titre.projet" if self.projet else "pv.titre.delibere")


class PV(NamedTuple):
    """The whole procès-verbal; a draft while something aimed at has not been decided."""

    entete: Entete
    etat: Etat
    delibere_le: date | None
    membres: tuple[Signataire, ...]
    externes: Part
    presents: Part | None
    presents_externes: Part | None
    liens: tuple[tuple[str, tuple[str, ...]], ...]
    codes: tuple[str, ...]
    candidats: tuple[Resume, ...]
    resultats: Tableau
    blocs: tuple[CompteBloc, ...]
    certification: CompteBloc
    ecarts: tuple[Ecart, ...]
    confirmations: tuple[Ecart, ...]
    suivies: tuple[Suivies, ...]
    a_decider: tuple[Attente, ...]
    refus: tuple[Refuse, ...]
    attentes: tuple[Attente, ...]
    hypotheses: tuple[RegleCitee, ...]
    illisibles: tuple[str, ...]


class Index(NamedTuple):
    """The page that leads to every document."""

    entete: Entete
    etat: Etat
    codes: tuple[str, ...]
    candidats: tuple[Resume, ...]
    resultats: Tableau
    illisibles: tuple[str, ...]


def pv(cohort: Cohort, resumes: Sequence[Resume], illisibles: Sequence[str] = ()) -> PV:
    """Make the PV; `illisibles` names the files that could not be read."""
    jury = membres(cohort)
    presents = [m for m in jury if m.present]
    deliberation = cohort.deliberation
    taken = [Ecart(r.identifiant, r.nom, line) for r in resumes for line in r.decisions]
    return PV(
        entete(cohort),
        _etat(cohort, resumes, illisibles),
        None if deliberation is None else deliberation.le,
        jury,
        _part(jury),
        None if deliberation is None else Part(len(presents), len(jury)),
        None if deliberation is None else _part(presents),
        tuple((m.nom, m.liens) for m in jury if m.liens),
        cohort.plan.blocs,
        tuple(resumes),
        _resultats(resumes),
        tuple(
            _compte(bloc.code, bloc.intitule, resumes, index)
            for index, bloc in enumerate(cohort.referentiel.blocs)
        ),
        _certification(resumes),
        tuple(each for each in taken if not each.ligne.conforme),
        tuple(each for each in taken if each.ligne.conforme and not each.ligne.suivie),
        _suivies(resumes),
        tuple(Attente(r.identifiant, r.nom, r.a_decider) for r in resumes if r.a_decider),
        tuple(Refuse(r.identifiant, r.nom, r.refus) for r in resumes if r.refus),
        tuple(Attente(r.identifiant, r.nom, r.manques) for r in resumes if r.manques),
        tuple(dict.fromkeys(regle for r in resumes for regle in r.hypotheses)),
        tuple(illisibles),
    )


def index(cohort: Cohort, resumes: Sequence[Resume], illisibles: Sequence[str] = ()) -> Index:
    """Make the index of the documents of a cohorte."""
    return Index(
        entete(cohort),
        _etat(cohort, resumes, illisibles),
        cohort.plan.blocs,
        tuple(resumes),
        _resultats(resumes),
        tuple(illisibles),
    )


def _etat(cohort: Cohort, resumes: Sequence[Resume], illisibles: Sequence[str]) -> Etat:
    left = [len(r.a_decider) for r in resumes if r.a_decider]
    erreurs = cohort.erreurs + sum(r.erreurs for r in resumes)
    mentions = cohort.provisoires + sum(r.provisoires for r in resumes)
    delibere = cohort.deliberation is not None
    personne = delibere and not any(membre.present for membre in membres(cohort))
    return Etat(delibere, sum(left), len(left), len(illisibles), erreurs, mentions, personne)


def _suivies(resumes: Sequence[Resume]) -> tuple[Suivies, ...]:
    """List whom the jury followed, those followed on the same objects together."""
    found: dict[tuple[tuple[str, ...], date], list[str]] = {}
    for each in resumes:
        lines = [line for line in each.decisions if line.suivie and line.conforme and line.le]
        if lines:
            objets = tuple(say("fiche.certification") if not x.intitule else x.objet for x in lines)
            found.setdefault((objets, lines[0].le or date.min), []).append(each.identifiant)
    return tuple(Suivies(enumeration(o), le, tuple(who)) for (o, le), who in found.items())


def _part(members: Iterable[Signataire]) -> Part:
    members = list(members)
    return Part(sum(m.externe for m in members), len(members))


def _resultats(resumes: Sequence[Resume]) -> Tableau:
    """Count results by voie; a result that nobody has is left out."""
    counts = Counter((r.resultat, r.voie) for r in resumes)
    voies: list[Voie] = [v for v in VOIES if any(r.voie == v for r in resumes)]
    lignes = [
        Compte(
            say(f"resultat.{resultat}"),
            tuple(counts[resultat, voie] for voie in voies),
            sum(counts[resultat, voie] for voie in voies),
        )
        for resultat in RESULTATS
        if any(counts[resultat, voie] for voie in voies)
    ]
    totals = tuple(sum(r.voie == voie for r in resumes) for voie in voies)
    lignes.append(Compte(say("pv.total"), totals, len(resumes)))
    return Tableau(tuple(say(f"voie.{voie}") for voie in voies), tuple(lignes))


def _compte(code: str, intitule: str, resumes: Sequence[Resume], place: int) -> CompteBloc:
    cells = [r.blocs[place] for r in resumes]
    counts = Counter(cell.jugement.code for cell in cells)
    before = sum(c.par in ("capitalisation", "equivalence", "dispense") for c in cells)
    return CompteBloc(
        code,
        intitule,
        len(cells) - counts["hors_visee"],
        counts["acquis"],
        before,
        counts["non_acquis"],
        counts["en_attente"],
    )


def _certification(resumes: Sequence[Resume]) -> CompteBloc:
    counts = Counter(r.certification.code for r in resumes)
    return CompteBloc(
        "",
        say("pv.certification"),
        len(resumes) - counts["hors_visee"],
        counts["acquis"],
        0,
        counts["non_acquis"],
        counts["en_attente"],
    )
