"""All that is known of one candidat's marks: one tentative for each session to choose from."""

from collections.abc import Mapping
from fractions import Fraction

from mccgc.decision.motif import Points, Tentative
from mccgc.decision.notes import Observation, observations, points
from mccgc.decision.objets import Objet
from mccgc.decision.plan import Plan
from mccgc.decision.rattrapage import Sessions, carry, composed, keep_rights, retained
from mccgc.model.dossier import Dossier


class Releve:
    """All that is known of one candidat's marks, session by session.

    In VAE, that is the livret alone: its appréciations stand in place of the marks of épreuves.
    """

    def __init__(self, plan: Plan, dossier: Dossier) -> None:
        """Read the dossier once."""
        self._plan = plan
        self._livret = dossier.voie == "vae" and dossier.livret is not None
        self._observed = {} if dossier.voie == "vae" else observations(plan, dossier)
        if plan.droits:
            keep_rights(plan, self._observed, self._premiere)
        for epreuve, sessions in self._observed.items():
            if len(sessions) > 1:
                carry(plan, epreuve, sessions)
        self.single = _appreciations(plan, dossier) if self._livret else self._one_session()
        """The one session of the dossier, when nothing has been taken twice: the usual case."""

    def _one_session(self) -> Tentative | None:
        valeurs: dict[str, Points | None] = {}
        origines: dict[str, tuple[int, ...]] = {}
        ecarts: tuple[str, ...] = ()
        session_vue = 0
        for epreuve, sessions in self._observed.items():
            if len(sessions) != 1 or self._plan.criteres_partages:
                return None
            session, seen = next(iter(sessions.items()))
            if session_vue and session != session_vue:
                return None
            session_vue = session
            valeurs |= seen.valeurs
            origines[epreuve] = seen.indexes
            ecarts += seen.ecarts
        return Tentative(session_vue or 1, valeurs, origines, ecarts)

    def has_taken(self, epreuves: tuple[str, ...]) -> bool:
        """Whether something was observed in one of these épreuves."""
        return self._livret or not self._observed.keys().isdisjoint(epreuves)

    def tentatives(self, objet: Objet, *, by_value: bool) -> list[Tentative]:
        """Give what each session says of an object that épreuves evaluate.

        A session counts when it took up the object in one of its épreuves; the others keep what an
        earlier session said of them. An épreuve whose policy chooses by itself says the same at
        every session. The value of an épreuve (`by_value`) can be compared session by session
        whenever the best one is kept, and composed of the best sessions of its compétences.
        """
        if self.single is not None:
            return [self.single] if self.has_taken(objet.epreuves) else []
        settled: dict[str, Observation] = {}
        open_ones: dict[str, Sessions] = {}
        of_note = objet.portee == "epreuve" and by_value
        for epreuve in objet.epreuves:
            sessions = self._observed.get(epreuve)
            politique = self._plan.politiques[epreuve]
            if not sessions:
                continue
            alone = politique.par == "competence" or (of_note and politique.par == "epreuve")
            if politique.retient == "meilleure" and alone:
                open_ones[epreuve] = sessions
            else:
                settled[epreuve] = retained(self._plan, epreuve, politique, sessions)
        ranks = {s for by_session in open_ones.values() for s in by_session}
        taken = {
            session
            for by_session in open_ones.values()
            for session, seen in by_session.items()
            if objet.portee == "epreuve"
            or seen.competences is None
            or objet.code in seen.competences
        }
        if settled and not taken:
            taken = {max(ranks | {max(self._observed[e]) for e in settled})}
        found = [self._at(objet.epreuves, s, settled, open_ones) for s in sorted(taken)]
        if of_note and open_ones and self._plan.politiques[objet.code].composed:
            whole = composed(self._plan, objet.code, open_ones[objet.code])
            if whole is not None:
                found.append(self._at(objet.epreuves, max(taken), {objet.code: whole}, {}))
        return found

    def remplacees(self, objet: Objet) -> list[Tentative]:
        """Sessions of which the policy of an épreuve keeps nothing: they count no more."""
        found: list[Tentative] = []
        for epreuve in objet.epreuves:
            sessions, politique = self._observed.get(epreuve, {}), self._plan.politiques[epreuve]
            if len(sessions) > 1 and politique.garde_une_session:
                kept = retained(self._plan, epreuve, politique, sessions).indexes
                found += [
                    self._at((epreuve,), session, {}, {epreuve: {session: seen}})
                    for session, seen in sessions.items()
                    if not set(seen.indexes) <= set(kept)
                ]
        return found

    def _at(
        self,
        epreuves: tuple[str, ...],
        session: int,
        settled: Mapping[str, Observation],
        open_ones: Mapping[str, Sessions],
    ) -> Tentative:
        """Say what is known after a session; a shared critère, once every épreuve has marked it."""
        found: dict[str, Observation] = {}
        for epreuve in epreuves:
            by_session = open_ones.get(epreuve, {})
            last = max((s for s in by_session if s <= session), default=None)
            seen = settled.get(epreuve) if last is None else by_session[last]
            if seen is not None:
                found[epreuve] = seen
        rising = any(seen.haut is not None for seen in found.values())
        return Tentative(
            session,
            self._joined(epreuves, {e: seen.valeurs for e, seen in found.items()}),
            {epreuve: seen.indexes for epreuve, seen in found.items()},
            tuple(code for seen in found.values() for code in seen.ecarts),
            self._joined(epreuves, {e: seen.haut or seen.valeurs for e, seen in found.items()})
            if rising
            else None,
        )

    def _joined(
        self, epreuves: tuple[str, ...], found: Mapping[str, Mapping[str, Points | None]]
    ) -> dict[str, Points | None]:
        """Join the marks of several épreuves: of a shared critère, the mean of all its marks."""
        partages: dict[str, list[Points | None]] = {}
        valeurs: dict[str, Points | None] = {}
        for epreuve in epreuves:
            marks = found.get(epreuve, {})
            valeurs |= marks
            for code in self._plan.criteres_partages.get(epreuve, ()):
                partages.setdefault(code, []).append(marks.get(code))
        for code, notes in partages.items():
            if len(notes) == 1:
                continue
            connues = [n for n in notes if n is not None]
            complet = len(connues) == len(notes)
            valeurs[code] = points(Fraction(sum(connues), len(connues))) if complet else None
        return valeurs

    def _premiere(self, code: str) -> tuple[Points, int] | None:
        """Value of a compétence, an épreuve or a bloc on the first session alone."""
        objet = self._plan.objets[code]
        if objet.portee != "bloc":
            first = {e: s for e in objet.epreuves if 1 in (s := self._observed.get(e, {}))}
            return self._plan.note(code, self._at(objet.epreuves, 1, {}, first).valeurs)
        parts = self._plan.juges["formation"][code].parties
        return self._plan.mesures.moyenne({part: self._premiere(part) for part in parts})


def _appreciations(plan: Plan, dossier: Dossier) -> Tentative:
    """Read the livret: one appreciation for each compétence, in one session."""
    assert dossier.livret is not None
    lecteur, written = plan.lecteur("", "vae"), dossier.livret.appreciations
    return Tentative(1, {c: lecteur[e] for c, e in written.items() if e is not None}, {})
