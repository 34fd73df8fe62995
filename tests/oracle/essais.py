"""Compétences and épreuves: what each attempt makes of them, and the attempt that counts."""

from datetime import date
from fractions import Fraction
from typing import Any

from mccgc.model.conditions import Condition, Moyenne, NoteDe
from mccgc.model.dossier import PRESENT, Dossier
from mccgc.model.referentiel import Bloc, Competence, Epreuve, Referentiel
from mccgc.model.reglement import Regle, Reglement
from oracle.notes import ZERO, Copie, Mark, bareme_de, copies, criteres, politique
from oracle.regles import Kleene, Objet, Partie, moyenne_des, regles_de, remplie, tous
from oracle.sessions import (
    ALWAYS,
    Sessions,
    au_plus_haut,
    ayant_droit,
    jusqu_a,
    par_competence,
    partage,
    poids,
    possible,
    reduites,
    scored,
)

Essai = tuple[Partie, Mark]
"""What an attempt gives, and the highest that its mark may be."""


class Essais:
    """The marks and pieces of one dossier, read once."""

    def __init__(
        self, referentiel: Referentiel, reglement: Reglement, dossier: Dossier, le: date | None
    ) -> None:
        self.referentiel, self.reglement, self.dossier, self.le = (
            referentiel,
            reglement,
            dossier,
            le,
        )
        self.sessions: dict[str, Sessions] = {}
        self.passages: dict[str, Sessions] = {}
        if dossier.voie == "formation":
            seen = ayant_droit(referentiel, reglement, copies(referentiel, reglement, dossier))
            self.passages = seen
            for epreuve in referentiel.epreuves():
                kept = reduites(referentiel, reglement, epreuve, seen[epreuve.code])
                self.sessions[epreuve.code] = kept

    def regles(self, portee: str, code: str, type_: str | None = None) -> list[Regle]:
        return regles_de(self.reglement, portee, code, type_, self.dossier.voie, self.le)

    def decide(self, portee: str, code: str, objet: Objet, type_: str | None = None) -> Kleene:
        """Every rule that governs an object is required; what no rule decides is not known."""
        return tous(remplie(rule.si, objet, rule) for rule in self.regles(portee, code, type_))

    def piece(self, code: str, au_moins: Fraction | None) -> Kleene:
        """A missing piece may still come: only one that is here and too small is a failure."""
        livret = self.dossier.livret
        if code in ("livret", "presentation_orale"):
            here = livret is not None and livret.depose_le is not None
            if code == "presentation_orale":
                oral = livret.presentation if livret is not None else None
                here = oral is not None and oral.presence == PRESENT
            return True if here and au_moins is None else None
        mine = [p for p in self.dossier.pieces if p.code == code]
        given = [p for p in mine if p.le is not None]
        known = [p.quantite for p in given if p.quantite is not None]
        if not given or au_moins is None:
            return True if given else None
        if known and sum(known, ZERO) >= au_moins:
            return True
        # Not enough yet, or never: more may come while a part of it is awaited or not counted.
        return False if len(known) == len(mine) else None

    def epreuve(self, epreuve: Epreuve) -> Partie:
        codes = criteres(self.referentiel, epreuve)
        of = Partie(epreuve.code, type=epreuve.type)
        sessions = self.sessions.get(epreuve.code, {})
        policy = politique(self.reglement, epreuve)
        best = policy.retient == "meilleure"
        by_value = self._by_value("epreuve", of)
        if best and policy.par == "epreuve" and by_value:
            sessions = self.passages.get(epreuve.code, {})
        tries = [jusqu_a(sessions, session, codes) for session in sorted(sessions)]
        if self.dossier.voie == "vae":
            tries = [self._of_livret(epreuve.code, codes)]
        tries = tries or [Copie(dict.fromkeys(codes))]
        attempts = self._attempts("epreuve", of, tries, [])
        if best and (policy.par, policy.note_epreuve) == ("competence", "competences") and by_value:
            marks = par_competence(self.referentiel, self.reglement, epreuve, tries)
            if marks is not None:
                attempts.append((self._of_mark(of, *marks), marks[1]))
        return self._best("epreuve", of, attempts)

    def _of_mark(self, of: Partie, low: Mark, high: Mark) -> Partie:
        """Decide an épreuve on its mark alone, which may rise up to another."""
        objet = Objet(self.reglement, {}, Partie("", None, low, low != high), self.piece)
        verdict: Kleene = None
        for rule in self.regles("epreuve", of.code, of.type):
            si: Any = rule.si
            verdict = remplie(NoteDe(note="epreuve", au_moins=si.au_moins), objet, rule)
        weight = poids(self.reglement, of.code)
        return of._replace(verdict=verdict, valeur=low, poids=weight, provisoire=low != high)

    def competence(self, bloc: Bloc, competence: Competence, epreuves: dict[str, Partie]) -> Partie:
        codes = scored(competence)
        mine = [e for e in bloc.epreuves if competence.code in e.competences]
        taken = {
            session
            for e in mine
            for session, copie in self.sessions.get(e.code, {}).items()
            if self._takes_up(e, copie, codes)
        }
        tries = [
            partage(self.referentiel, mine, self.sessions, codes, session)
            for session in sorted(taken - {ALWAYS}) or [ALWAYS]
        ]
        if self.dossier.voie == "vae":
            tries = [self._of_livret(competence.code, codes)]
        of, parts = Partie(competence.code), [epreuves[e.code] for e in mine]
        return self._best("competence", of, self._attempts("competence", of, tries, parts))

    def _takes_up(self, epreuve: Epreuve, copie: Copie, codes: list[str]) -> bool:
        """Whether a session speaks of a compétence: not when it took up other ones only."""
        return bool({*criteres(self.referentiel, epreuve)} & {*codes} & {*copie.notes})

    def _of_livret(self, code: str, codes: list[str]) -> Copie:
        """In VAE one appréciation stands for all the critères of a compétence."""
        livret, bareme = self.dossier.livret, bareme_de(self.reglement)
        written = livret.appreciations if livret is not None else {}
        marks = {each: bareme.mark(None, "vae", written.get(each)) for each in [code, *codes]}
        ecrits = frozenset(each for each in codes if written.get(each) is not None)
        whole = written.get(code) is not None
        return Copie({each: marks[each] for each in codes}, ecrits, marks[code], whole)

    def _attempts(
        self, portee: str, of: Partie, tries: list[Copie], epreuves: list[Partie]
    ) -> list[Essai]:
        """Decide at each session; beside it, the highest that its mark may be."""
        return [
            (self._attempt(portee, of, copie, epreuves), possible(self.reglement, copie))
            for copie in tries
        ]

    def _attempt(self, portee: str, of: Partie, copie: Copie, epreuves: list[Partie]) -> Partie:
        """Decide on what is known after one session; what may rise is not surely too low."""
        verdict, value = self._on(portee, of, copie, epreuves)
        if copie.montent and verdict is False:
            verdict, _ = self._on(portee, of, au_plus_haut(copie), epreuves)
        return of._replace(
            verdict=verdict,
            valeur=value,
            poids=poids(self.reglement, of.code),
            provisoire=value is not None and possible(self.reglement, copie) != value,
        )

    def _on(
        self, portee: str, of: Partie, copie: Copie, epreuves: list[Partie]
    ) -> tuple[Kleene, Mark]:
        """Decide on marks; that of the whole stands for the critères that nobody marked."""
        parts = []
        for code, mark in copie.notes.items():
            value = copie.entiere if copie.donnee and code not in copie.ecrits else mark
            parts.append(Partie(code, None, value, poids=poids(self.reglement, code)))
        own = Partie("", None, copie.entiere) if copie.donnee else moyenne_des(parts)
        objet = Objet(self.reglement, {"criteres": parts, "epreuves": epreuves}, own, self.piece)
        return self.decide(portee, of.code, objet, of.type), own.valeur

    def _by_value(self, portee: str, of: Partie) -> bool:
        """Whether only marks are compared: no rule, or one that reads the object's own mark."""
        rules = self.regles(portee, of.code, of.type)
        return not rules or (len(rules) == 1 and reads_own_mark(rules[0].si))

    def _best(self, portee: str, of: Partie, attempts: list[Essai]) -> Partie:
        """Acquis as soon as one session makes it so; else what could still win is awaited.

        Where only marks are compared, what is awaited can only raise the best one known, which
        stands meanwhile. Elsewhere a session of lower mark may be the one that counts.
        """
        if len(attempts) == 1:
            return attempts[0][0]
        ruled, by_value = bool(self.regles(portee, of.code, of.type)), self._by_value(portee, of)
        parties = [partie for partie, _ in attempts]
        pool = [p for p in parties if p.verdict is True]
        if not pool and by_value:
            pool = [p for p in parties if p.valeur is not None or p.verdict is False or not ruled]
        pool = pool or [p for p in parties if p.verdict is False]
        marks = [p.valeur for p in pool if p.valeur is not None]
        best = max(marks) if marks else None
        kept = next((p for p in pool if p.valeur == best), None)
        rising = [
            each
            for each, high in attempts
            if (each is not kept or each.provisoire)
            and (best is None or high is None or high > best)
        ]
        unknown = [p for p in (rising if by_value else parties) if ruled and p.verdict is None]
        if kept is None or (kept.verdict is not True and unknown):
            lower = best if by_value else None
            return parties[0]._replace(verdict=None, valeur=lower, provisoire=lower is not None)
        pending = [p for p in rising if p.valeur is None or p.provisoire or p in unknown]
        return kept._replace(provisoire=bool(pending))


def reads_own_mark(si: Condition) -> bool:
    """Whether a condition is the plain mean of all the critères, or reads the mark itself."""
    if isinstance(si, NoteDe):
        return True
    whole = isinstance(si, Moyenne) and not si.parmi and si.type is None
    return whole and getattr(si, "moyenne", None) == "criteres"
