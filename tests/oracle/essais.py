"""Compétences and épreuves: what each attempt makes of them, and the attempt that counts."""

from datetime import date
from fractions import Fraction

from mccgc.model.conditions import Condition, Moyenne
from mccgc.model.dossier import PRESENT, Dossier
from mccgc.model.referentiel import Bloc, Competence, Epreuve, Referentiel
from mccgc.model.reglement import Regle, Reglement
from oracle.notes import ZERO, Copie, bareme_de, copies, criteres
from oracle.regles import Kleene, Objet, Partie, moyenne_des, regles_de, remplie, tous
from oracle.sessions import (
    ALWAYS,
    Sessions,
    ayant_droit,
    jusqu_a,
    partage,
    poids,
    possible,
    reduites,
    scored,
)


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
        if dossier.voie == "formation":
            seen = ayant_droit(referentiel, reglement, copies(referentiel, reglement, dossier))
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
        given = [p.quantite for p in self.dossier.pieces if p.code == code and p.le is not None]
        if not given or (au_moins is not None and None in given):
            return None
        total = sum((quantite for quantite in given if quantite is not None), ZERO)
        return au_moins is None or total >= au_moins

    def epreuve(self, epreuve: Epreuve) -> Partie:
        codes = criteres(self.referentiel, epreuve)
        sessions = self.sessions.get(epreuve.code, {})
        tries = [jusqu_a(sessions, session, codes) for session in sorted(sessions)]
        if self.dossier.voie == "vae":
            tries = [self._of_livret(epreuve.code, codes)]
        tries = tries or [Copie(dict.fromkeys(codes))]
        return self._best("epreuve", Partie(epreuve.code, type=epreuve.type), tries, [])

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
            Copie(partage(self.referentiel, mine, self.sessions, codes, session))
            for session in sorted(taken - {ALWAYS}) or [ALWAYS]
        ]
        if self.dossier.voie == "vae":
            tries = [self._of_livret(competence.code, codes)]
        parts = [epreuves[e.code] for e in mine]
        return self._best("competence", Partie(competence.code), tries, parts)

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

    def _attempt(self, portee: str, of: Partie, copie: Copie, epreuves: list[Partie]) -> Partie:
        """Decide on what is known after one session."""
        parts = []
        for code, mark in copie.notes.items():
            # The mark of the whole stands for the critères that nobody marked.
            value = copie.entiere if copie.donnee and code not in copie.ecrits else mark
            parts.append(Partie(code, None, value, poids=poids(self.reglement, code)))
        own = Partie("", None, copie.entiere) if copie.donnee else moyenne_des(parts)
        objet = Objet(self.reglement, {"criteres": parts, "epreuves": epreuves}, own, self.piece)
        verdict = self.decide(portee, of.code, objet, of.type)
        weight = poids(self.reglement, of.code)
        return of._replace(verdict=verdict, valeur=own.valeur, poids=weight)

    def _best(self, portee: str, of: Partie, tries: list[Copie], epreuves: list[Partie]) -> Partie:
        """Acquis as soon as one session makes it so; else what could still win is awaited.

        Of objects that no rule decides, only values are compared.
        """
        attempts = [self._attempt(portee, of, copie, epreuves) for copie in tries]
        if len(attempts) == 1:
            return attempts[0]
        rules = self.regles(portee, of.code, of.type)
        plain = len(rules) == 1 and is_plain_mean(rules[0].si)
        decided = [a for a in attempts if a.verdict is True]
        decided = decided or [a for a in attempts if a.verdict is False or not rules]
        marks = [a.valeur for a in decided if a.valeur is not None]
        best = max(marks) if marks else None
        kept = next((a for a in decided if a.valeur == best), None)

        def could_win(index: int) -> bool:
            high = possible(self.reglement, tries[index])
            return best is None or high is None or high > best

        others = [i for i, a in enumerate(attempts) if a is not kept]
        unknown = [i for i in others if rules and attempts[i].verdict is None]
        if kept is None or (
            kept.verdict is False and any(not plain or could_win(i) for i in unknown)
        ):
            return attempts[0]._replace(verdict=None, valeur=None)
        pending = [i for i in others if attempts[i].valeur is None or i in unknown]
        return kept._replace(provisoire=any(could_win(i) for i in pending))


def is_plain_mean(si: Condition) -> bool:
    """Whether a condition is the plain mean of all the critères."""
    whole = isinstance(si, Moyenne) and not si.parmi and si.type is None
    return whole and getattr(si, "moyenne", None) == "criteres"
