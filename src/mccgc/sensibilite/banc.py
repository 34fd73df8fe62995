"""Where other marks are tried: one bloc at a time, decided by the engine itself.

A bloc's verdict depends on that bloc's marks alone: the bench decides on a référentiel of one bloc,
several times faster than on the whole.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import NamedTuple

from mccgc.decision.conditions import natures, reads_values
from mccgc.decision.engine import Proposition, decider
from mccgc.decision.notes import Observation, observations
from mccgc.decision.plan import Plan
from mccgc.decision.verdict import EN_ATTENTE, Verdict
from mccgc.model.dossier import Dossier
from mccgc.model.referentiel import Bloc
from mccgc.model.reglement import Voie
from mccgc.sensibilite.marques import Changement, Graduations, Marque, marques, modifie
from mccgc.sensibilite.recherche import AuDela, EpuiseError

ESSAIS = 5_000
"""Trials allowed for one search."""


class Partie(NamedTuple):
    """An object whose verdict alone counts for its bloc: what it reads, and in which épreuves."""

    codes: tuple[str, ...]
    epreuves: tuple[str, ...]


class Etabli(NamedTuple):
    """A bloc ready to be tried: its own plan, and how its verdict is made.

    `sessions_monotones` says that where several sessions are wholly known, raising a mark never
    lowers the bloc, once assessors agree; `separables`, that a resit of one part touches no other;
    `lus` are, by voie, the objects whose verdict or value the bloc may read, `lit_valeurs` whether
    it reads values; `parties` are, by voie, the objects whose verdicts alone make the bloc's, empty
    when it reads their values; `rangs` all that a mark of the bloc may be about, in the order of
    the référentiel.
    """

    bloc: Bloc
    plan: Plan
    sessions_monotones: bool
    separables: bool
    lus: dict[Voie, frozenset[str]]
    lit_valeurs: dict[Voie, bool]
    parties: dict[Voie, dict[str, Partie]]
    rangs: dict[str, int]


Souvenir = AuDela | tuple[tuple[int, int], ...] | None
"""What a search of one part found: the places of the marks to change and their ranks."""


class Atelier:
    """The benches of a plan, one per bloc, its scales, and what searches have found already."""

    def __init__(self, plan: Plan) -> None:
        """Get every bloc ready."""
        self.plan = plan
        self.graduations = Graduations(plan)
        self.deja: dict[Hashable, Souvenir] = {}
        self.etablis = {bloc.code: _etabli(plan, bloc) for bloc in plan.referentiel.blocs}


def _etabli(plan: Plan, bloc: Bloc) -> Etabli:
    alone = plan.referentiel.model_copy(update={"blocs": (bloc,)})
    own = Plan(alone, plan.reglement, plan.le)
    chosen_whole = any(
        politique.retient == "meilleure" and politique.par == "epreuve" and politique.sessions > 1
        for politique in own.politiques.values()
    )
    separables = not chosen_whole and not own.droits
    parties = {voie: _parties(own, bloc, voie) for voie in own.juges}
    codes = [epreuve.code for epreuve in bloc.epreuves]
    for competence in bloc.competences:
        codes += [competence.code, *(critere.code for critere in competence.criteres)]
    rangs = {code: i for i, code in enumerate(codes)}
    lus = {voie: frozenset(_lus(own, bloc.code, voie)) for voie in own.juges}
    values = {voie: _lit_valeurs(own, (bloc.code, *lus[voie]), voie) for voie in own.juges}
    monotones = separables and _value_is_best(own)
    return Etabli(bloc, own, monotones, separables, lus, values, parties, rangs)


def _lus(plan: Plan, code: str, voie: Voie) -> Iterator[str]:
    """Compétences and épreuves that the rules of an object read, and those that these read.

    The right to a resit reads the mean of any of them.
    """
    if plan.droits:
        yield from (*plan.competences, *plan.epreuves)
    objet, juge = plan.objets[code], plan.juges[voie][code]
    read = {nature for regle in juge.regles for nature in natures(regle.si)}
    if "bloc" in read:
        read.add(plan.reglement.moyennes.bloc)
    for nature in read.intersection(("competences", "epreuves")):
        for part in objet.parties.get(nature, ()):
            yield part
            yield from _lus(plan, part, voie)


def _lit_valeurs(plan: Plan, codes: Iterable[str], voie: Voie) -> bool:
    """Whether the rules of some of these objects read the values of compétences or épreuves."""
    parts = ("competences", "epreuves", "bloc")
    return bool(plan.droits) or any(
        reads_values(regle.si) and natures(regle.si).intersection(parts)
        for code in codes
        for regle in plan.juges[voie][code].regles
    )


def _value_is_best(plan: Plan) -> bool:
    """Whether the session that counts for an object is that of its greatest value, or no one cares.

    Where a rule asks for more than a mean, a session with a smaller value may make the object
    acquis, and a mark raised then lowers what a mean of objects reads.
    """
    read = any(_lit_valeurs(plan, by_code, voie) for voie, by_code in plan.juges.items())
    return not read or all(
        juge.own_value or juge.evaluer is None
        for by_code in plan.juges.values()
        for juge in by_code.values()
        if juge.objet.portee in ("competence", "epreuve")
    )


def _parties(plan: Plan, bloc: Bloc, voie: Voie) -> dict[str, Partie]:
    """Objects whose verdicts alone make the bloc's; none when their values are read too."""
    conditions = [regle.si for regle in plan.juges[voie][bloc.code].regles]
    if any(reads_values(condition) for condition in conditions):
        return {}
    read = {nature for condition in conditions for nature in natures(condition)}
    objet = plan.objets[bloc.code]
    return {
        code: _partie(plan, code, voie)
        for nature in sorted(read)
        for code in objet.parties.get(nature, ())
    }


def _partie(plan: Plan, code: str, voie: Voie) -> Partie:
    objet = plan.objets[code]
    codes = [code, *objet.parties.get("criteres", ())]
    if any("epreuves" in natures(regle.si) for regle in plan.juges[voie][code].regles):
        for epreuve in objet.epreuves:
            codes += [epreuve, *plan.notes_de(epreuve, None)]
    return Partie(tuple(dict.fromkeys(codes)), objet.epreuves)


class Banc:
    """One bloc of one dossier, under other marks; every trial counts against a bound."""

    def __init__(self, atelier: Atelier, bloc: str, dossier: Dossier) -> None:
        """Lay the dossier on the bench of a bloc."""
        self.etabli, self.dossier, self.voie = atelier.etablis[bloc], dossier, dossier.voie
        self.deja = atelier.deja
        self._left = ESSAIS
        rangs = self.etabli.rangs
        self.monotone = est_monotone(self.etabli, dossier)
        self.separable = self.etabli.separables or _sessions(self.etabli, dossier)[0]
        found = (m for m in marques(dossier, atelier.graduations) if m.code in rangs)
        mine = (m for m in found if not m.epreuve or m.epreuve in rangs)
        self.marques = tuple(sorted(mine, key=lambda m: rangs[m.code]))

    def reprend(self) -> None:
        """Allow a new search its trials."""
        self._left = ESSAIS

    def libre(self, changements: Iterable[Changement]) -> Verdict:
        """Verdict of the bloc under other marks, counted against no bound."""
        tried = decider(self.etabli.plan, modifie(self.dossier, changements))
        return tried.blocs[self.etabli.bloc.code].verdict

    def essai(self, changements: Iterable[Changement] = ()) -> Proposition:
        """Decide the bloc under other marks; raises EpuiseError when trials are spent."""
        if not self._left:
            raise EpuiseError
        self._left -= 1
        return decider(self.etabli.plan, modifie(self.dossier, changements))

    def bloc(self, changements: Iterable[Changement] = ()) -> Verdict:
        """Verdict of the bloc under other marks."""
        return self.essai(changements).blocs[self.etabli.bloc.code].verdict

    def partie(self, code: str, changements: Iterable[Changement] = ()) -> Verdict:
        """Verdict of a compétence or an épreuve under other marks; one without a rule waits."""
        essai = self.essai(changements)
        motif = {**essai.epreuves, **essai.competences}.get(code)
        return EN_ATTENTE if motif is None else motif.verdict

    def marques_par_partie(self) -> dict[str, list[Marque]] | None:
        """Share the marks among the parts of the bloc; None when one would go to two parts."""
        if not self.separable:
            return None
        shared = {
            code: [marque for marque in self.marques if marque.code in partie.codes]
            for code, partie in self.etabli.parties[self.voie].items()
        }
        distinct = {marque.chemin for each in shared.values() for marque in each}
        alone = len(distinct) == sum(map(len, shared.values()))
        return shared if shared and alone else None

    def empreinte(self, code: str) -> Hashable:
        """All that the verdict of a part depends on: two dossiers alike in this need one search."""
        partie, dossier = self.etabli.parties[self.voie][code], self.dossier
        livret = dossier.livret
        oral = livret.presentation if livret is not None else None

        def lus(notes: Mapping[str, str | None]) -> tuple[str | None, ...]:
            return tuple(map(notes.get, partie.codes))

        return (
            code,
            self.voie,
            dossier.pieces,
            livret and (livret.depose_le, oral and oral.presence),
            livret and lus(livret.appreciations),
            *(
                (e.epreuve, e.session, e.presence, e.competences, e.note, lus(e.notes))
                for e in dossier.evaluations
                if e.epreuve in partie.epreuves
            ),
        )


def est_monotone(etabli: Etabli, dossier: Dossier) -> bool:
    """Whether a mark raised never lowers the bloc of a dossier, once assessors agree."""
    une_session, connues = _sessions(etabli, dossier)
    return une_session or (connues and etabli.sessions_monotones)


def _sessions(etabli: Etabli, dossier: Dossier) -> tuple[bool, bool]:
    """Whether a bloc was taken in one session; whether, in all of them, no mark is unknown.

    An épreuve that one session did not begin, or where marks of two kinds follow each other, leaves
    something unknown.
    """
    if dossier.voie == "vae":
        return True, True
    plan = etabli.plan
    observed = observations(plan, dossier)
    if len({session for sessions in observed.values() for session in sessions}) <= 1:
        return True, True
    connues = [
        _known(plan, epreuve, seen)
        for epreuve, sessions in observed.items()
        for seen in sessions.values()
    ]
    begun = all(1 in observed.get(epreuve, ()) for epreuve in plan.epreuves)
    return False, begun and None not in connues and len(set(connues)) == 1


def _known(plan: Plan, epreuve: str, seen: Observation) -> str | None:
    """How an épreuve is marked at a session, when nothing of it is unknown."""
    wanted, valeurs = plan.notes_de(epreuve, seen.competences), seen.valeurs
    if not valeurs or None in valeurs.values():
        return None
    if all(code in valeurs for code in wanted):
        return "criteres" if wanted else "entiere"
    return "entiere" if set(valeurs) == {epreuve} else None
