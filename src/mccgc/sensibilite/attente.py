"""What a bloc in waiting is waiting for: which missing mark decides, and whether any still can."""

from collections.abc import Callable, Iterator, Mapping
from itertools import product
from math import prod
from typing import NamedTuple

from mccgc.decision.engine import Proposition, decider
from mccgc.decision.motif import Motif
from mccgc.decision.notes import Observation, observations
from mccgc.decision.plan import Plan
from mccgc.decision.verdict import EN_ATTENTE, Verdict
from mccgc.model.dossier import PRESENT, Dossier, Evaluation, Livret
from mccgc.sensibilite.banc import Atelier, Etabli, est_monotone
from mccgc.sensibilite.marques import Graduation

COMBINAISONS = 2_000
"""Ways to fill missing marks, or levels of one, tried one by one where ends do not tell all."""

Palier = tuple[str, Verdict]
"""A verdict, and the level from which it is given."""


class Manque(NamedTuple):
    """A mark that is missing, or on which assessors differ too much.

    `objet` is the compétence or épreuve that waits for it, `epreuve` (empty for the livret) and
    `session` where it may be given, `evaluations` those of the file that lack it, all of them when
    their assessors differ. `paliers` are the verdicts of the bloc over the levels of this mark,
    lowest first, the other missing marks still unknown; none when they are too many to try.
    """

    code: str
    objet: str
    epreuve: str
    session: int
    evaluations: tuple[int, ...]
    graduation: Graduation
    seul: bool
    paliers: tuple[Palier, ...] = ()

    @property
    def decide(self) -> bool:
        """Whether some level of this mark alone settles the bloc."""
        return any(verdict is not EN_ATTENTE for _, verdict in self.paliers)


class Attente(NamedTuple):
    """A bloc in waiting: the verdicts still possible, None when too many marks are missing to say.

    `en_attente` stays among them when something else than a mark is missing.
    """

    bloc: str
    possibles: tuple[Verdict, ...] | None
    manques: tuple[Manque, ...]


def en_attente(proposition: Proposition) -> list[str]:
    """Blocs aimed at that wait for something, but by decision of the jury."""
    return [
        code
        for code, motif in proposition.blocs.items()
        if code not in proposition.hors_visee
        and proposition.par(code) == "evaluation"
        and motif.verdict is EN_ATTENTE
    ]


def attente(atelier: Atelier, dossier: Dossier, bloc: str) -> Attente:
    """Say what a bloc in waiting is waiting for."""
    etabli = atelier.etablis[bloc]
    manques = tuple(_manques(atelier, etabli, dossier))

    def decided(remplis: Mapping[Manque, int]) -> Proposition:
        return decider(etabli.plan, complete(etabli, dossier, remplis))

    def verdict(remplis: Mapping[Manque, int]) -> Verdict:
        return decided(remplis).blocs[bloc].verdict

    def tried(manque: Manque) -> Manque:
        monotone = manque.seul and est_monotone(etabli, complete(etabli, dossier, {manque: 0}))
        paliers = _paliers(manque, lambda rang: verdict({manque: rang}), monotone=monotone)
        return manque._replace(paliers=paliers)

    highest = {manque: manque.graduation.sommet for manque in manques}
    ends = [decided(dict.fromkeys(manques, 0)), decided(highest)]
    found = {end.blocs[bloc].verdict for end in ends}
    filled = complete(etabli, dossier, highest)
    sure = all(manque.seul for manque in manques) and est_monotone(etabli, filled)
    if not sure or (len(found) > 1 and _waits(ends[1], bloc)):
        if prod(manque.graduation.sommet + 1 for manque in manques) > COMBINAISONS:
            return Attente(bloc, None, tuple(map(tried, manques)))
        every = product(*(range(manque.graduation.sommet + 1) for manque in manques))
        found = {verdict(dict(zip(manques, rangs, strict=True))) for rangs in every}
    return Attente(bloc, tuple(sorted(found)), tuple(map(tried, manques)))


def _waits(proposition: Proposition, bloc: str) -> bool:
    """Whether something else than a mark is unknown: between two ends, it may leave in waiting."""
    pending = [proposition.blocs[bloc]]
    pending += [*proposition.competences.values(), *proposition.epreuves.values()]
    while pending:
        motif = pending.pop()
        if motif.verdict is EN_ATTENTE:
            return True
        pending += motif.parties
    return False


def _paliers(
    manque: Manque, verdict: Callable[[int], Verdict], *, monotone: bool
) -> tuple[Palier, ...]:
    """Verdicts over the levels of one mark, as ranges; by halving where they can only rise."""
    sommet = manque.graduation.sommet
    if not monotone and sommet >= COMBINAISONS:
        return ()
    seen = {0: verdict(0)}
    low = 0
    while low < sommet:
        if monotone:
            low = _next(low, sommet, verdict, seen[max(seen)])
            if low > sommet:
                break
        else:
            low += 1
        here = verdict(low)
        if here is not seen[max(seen)]:
            seen[low] = here
    return tuple((manque.graduation.ecrit(rang), each) for rang, each in seen.items())


def _next(low: int, high: int, verdict: Callable[[int], Verdict], here: Verdict) -> int:
    """First rank after `low` with another verdict than `here`; after `high` when there is none."""
    if verdict(high) is here:
        return high + 1
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if verdict(middle) is here else (low, middle)
    return high


def _manques(atelier: Atelier, etabli: Etabli, dossier: Dossier) -> Iterator[Manque]:
    """Marks that the bloc could read and that are unknown, each once, wherever it may be given."""
    plan, voie = etabli.plan, dossier.voie
    proposition = decider(plan, dossier)
    observed = observations(plan, dossier) if voie == "formation" else {}
    seen: set[tuple[str, int, str]] = set()
    decided = {**proposition.competences, **proposition.epreuves}
    for objet in (code for code in plan.objets if code in etabli.lus[voie]):
        if not _open(plan, decided.get(objet), values=etabli.lit_valeurs[voie]):
            continue
        if voie == "vae":
            livret = dossier.livret or Livret()
            if plan.objets[objet].portee == "competence" and not livret.appreciations.get(objet):
                yield Manque(objet, objet, "", 1, (), atelier.graduations("", voie), seul=True)
            continue
        for epreuve in plan.objets[objet].epreuves:
            sessions: Mapping[int, Observation | None] = observed.get(epreuve) or {1: None}
            for session, seen_here in sessions.items():
                for code in _unknown(etabli, objet, epreuve, seen_here):
                    where = (epreuve, session, code)
                    if where not in seen:
                        seen.add(where)
                        yield _manque(atelier, dossier, objet, where, seen_here)


def _open(plan: Plan, motif: Motif | None, *, values: bool) -> bool:
    """Whether marks may still change what the bloc reads of an object."""
    if motif is None or plan.droits or motif.verdict is EN_ATTENTE:
        return True
    return values and (motif.numerateur is None or motif.provisoire)


def _unknown(etabli: Etabli, objet: str, epreuve: str, seen: Observation | None) -> tuple[str, ...]:
    """Codes of an object that an épreuve leaves unknown at a session."""
    plan = etabli.plan
    valeurs = {} if seen is None else seen.valeurs
    wanted = plan.notes_de(epreuve, None if seen is None else seen.competences)
    if objet == epreuve:
        if valeurs.get(epreuve) is not None:
            return ()
        if epreuve in valeurs or not wanted:
            return (epreuve,)
    criteres = plan.objets[objet].parties["criteres"]
    codes = tuple(c for c in wanted if c in criteres and valeurs.get(c) is None)
    # Where a session is chosen by the mark of the whole épreuve, that one is awaited too.
    whole = plan.politiques[epreuve].par == "epreuve" and valeurs.get(epreuve, 0) is None
    return (*codes, epreuve) if whole and objet != epreuve else codes


def _manque(
    atelier: Atelier,
    dossier: Dossier,
    objet: str,
    where: tuple[str, int, str],
    seen: Observation | None,
) -> Manque:
    """Describe a missing mark: those who have not given it, or all who gave one and differ."""
    epreuve, session, code = where
    indexes = () if seen is None else seen.indexes
    lacking = tuple(i for i in indexes if not _gives(dossier.evaluations[i], code))
    seul = len(lacking) == len(indexes) or not lacking
    graduation = atelier.graduations(epreuve, dossier.voie)
    return Manque(code, objet, epreuve, session, lacking or indexes, graduation, seul)


def _gives(evaluation: Evaluation, code: str) -> bool:
    given = evaluation.note if code == evaluation.epreuve else evaluation.notes.get(code)
    return evaluation.presence == PRESENT and given is not None


def complete(etabli: Etabli, dossier: Dossier, remplis: Mapping[Manque, int]) -> Dossier:
    """Give the same dossier with missing marks filled in: where they lack, or by agreement."""
    evaluations = list(dossier.evaluations)
    added: dict[tuple[str, int], Evaluation] = {}
    appreciations: dict[str, str | None] = {}
    for manque, rang in remplis.items():
        ecrit, where = manque.graduation.ecrit(rang), (manque.epreuve, manque.session)
        if not manque.epreuve:
            appreciations[manque.code] = ecrit
        elif not manque.evaluations:
            empty = Evaluation(epreuve=manque.epreuve, session=manque.session)
            added[where] = _marked(added.get(where, empty), manque.code, ecrit)
        for index in manque.evaluations:
            there = _attended(etabli, manque, evaluations[index])
            evaluations[index] = _marked(there, manque.code, ecrit)
    changed: dict[str, object] = {"evaluations": (*evaluations, *added.values())}
    if appreciations:
        livret = dossier.livret or Livret()
        merged = {**livret.appreciations, **appreciations}
        changed["livret"] = livret.model_copy(update={"appreciations": merged})
    return dossier.model_copy(update=changed)


def _marked(evaluation: Evaluation, code: str, ecrit: str) -> Evaluation:
    if code == evaluation.epreuve:
        return evaluation.model_copy(update={"note": ecrit})
    return evaluation.model_copy(update={"notes": {**evaluation.notes, code: ecrit}})


def _attended(etabli: Etabli, manque: Manque, evaluation: Evaluation) -> Evaluation:
    """Give an évaluation that was missed as if it had been attended: what absence gave stays."""
    if evaluation.presence == PRESENT:
        return evaluation
    plan, epreuve = etabli.plan, evaluation.epreuve
    notes: dict[str, str | None] = {}
    note = None
    if plan.absences.get(evaluation.presence) == "non_acquis":
        lowest = manque.graduation.ecrit(0)
        notes = dict.fromkeys(plan.notes_de(epreuve, evaluation.competences), lowest)
        note = lowest if manque.code == epreuve else None
    return evaluation.model_copy(update={"presence": PRESENT, "notes": notes, "note": note})
