"""From a dossier to its verdicts: compétences and épreuves, blocs, certification, result."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from mccgc.model.conditions import Moyenne
from mccgc.model.deliberation import Decision
from mccgc.model.dossier import PRESENT, Dossier
from mccgc.model.referentiel import Bloc, Competence, Epreuve, Referentiel
from mccgc.model.reglement import Reglement
from oracle.notes import Bareme, Copie, Mark, copies, criteres
from oracle.regles import Kleene, Objet, Partie, moyenne_des, regles_de, remplie, tous
from oracle.sessions import (
    ALWAYS,
    Sessions,
    ayant_droit,
    jusqu_a,
    partage,
    poids,
    reduites,
    scored,
)

MOTS: dict[Kleene, str] = {True: "acquis", False: "non_acquis", None: "en_attente"}
KLEENE = {word: verdict for verdict, word in MOTS.items()}


def verdicts(
    referentiel: Referentiel,
    reglement: Reglement,
    dossier: Dossier,
    decisions: Iterable[Decision] = (),
    le: date | None = None,
) -> dict[str, Any]:
    """Verdicts of everything, by code, with the values of compétences and épreuves."""
    return _Lecture(referentiel, reglement, dossier, list(decisions), le).tout()


class _Lecture:
    """One dossier, read once."""

    def __init__(
        self,
        referentiel: Referentiel,
        reglement: Reglement,
        dossier: Dossier,
        decisions: list[Decision],
        le: date | None,
    ) -> None:
        self.referentiel, self.reglement, self.dossier = referentiel, reglement, dossier
        self.le, self.bareme = le, Bareme(reglement)
        mine = [d for d in decisions if d.candidat == dossier.candidat.identifiant]
        self.decided = bool(mine)
        self.jury = {d.bloc or "certification": KLEENE[d.decision] for d in mine}
        self.capitalises = set(self._capitalises())
        self.entiere = dossier.visee == "certification"
        self.sessions: dict[str, Sessions] = {}
        if dossier.voie == "formation":
            seen = ayant_droit(referentiel, reglement, copies(referentiel, reglement, dossier))
            for epreuve in referentiel.epreuves():
                kept = reduites(referentiel, reglement, epreuve, seen[epreuve.code])
                self.sessions[epreuve.code] = kept

    # What a rule needs

    def _decide(self, portee: str, code: str, objet: Objet, type_: str | None = None) -> Kleene:
        rules = regles_de(self.reglement, portee, code, type_, self.dossier.voie, self.le)
        return tous(remplie(regle.si, objet, regle) for regle in rules)

    def _piece(self, code: str, au_moins: Fraction | None) -> Kleene:
        """A missing piece may still come: only one that is here and too small is a failure."""
        livret = self.dossier.livret
        if code in ("livret", "presentation_orale"):
            here = livret is not None and livret.depose_le is not None
            if code == "presentation_orale":
                oral = livret.presentation if livret is not None else None
                here = oral is not None and oral.presence == PRESENT
            return True if here and au_moins is None else None
        given = [p.quantite for p in self.dossier.pieces if p.code == code and p.le is not None]
        known = sum((quantite for quantite in given if quantite is not None), Fraction())
        if not given:
            return None
        if au_moins is None or (known >= au_moins and given != [None] * len(given)):
            return True
        return None if None in given else False

    # Compétences and épreuves

    def _attempt(
        self,
        portee: str,
        code: str,
        copie: Copie,
        epreuves: list[Partie] | None = None,
        type_: str | None = None,
    ) -> Partie:
        """Decide on what is known after one session."""
        parts = []
        for each, mark in copie.notes.items():
            # The mark of the whole stands for the critères that nobody marked.
            value = copie.entiere if copie.donnee and each not in copie.ecrits else mark
            parts.append(Partie(each, None, value, poids=poids(self.reglement, each)))
        own = Partie(code, None, copie.entiere) if copie.donnee else moyenne_des(parts)
        natures = {"criteres": parts, "epreuves": epreuves or []}
        verdict = self._decide(
            portee, code, Objet(self.reglement, natures, own, self._piece), type_
        )
        return replace(
            own, code=code, verdict=verdict, poids=poids(self.reglement, code), type=type_
        )

    def _is_plain_mean(self, portee: str, code: str, type_: str | None) -> bool:
        rules = regles_de(self.reglement, portee, code, type_, self.dossier.voie, self.le)
        si = rules[0].si if len(rules) == 1 else None
        return (
            isinstance(si, Moyenne)
            and si.moyenne == "criteres"
            and not si.parmi
            and si.type is None
        )

    def _best(self, portee: str, tries: list[tuple[Partie, Mark]], type_: str | None) -> Partie:
        """Acquis as soon as one session makes it so; else what could still win is awaited.

        Each attempt comes with the mark it would have, were all that is unknown the highest.
        """
        attempts = [attempt for attempt, _ in tries]
        if len(attempts) == 1:
            return attempts[0]
        plain = self._is_plain_mean(portee, attempts[0].code, type_)
        decided = [a for a in attempts if a.verdict is True] or [
            a for a in attempts if a.verdict is False
        ]
        marks = [a.valeur for a in decided if a.valeur is not None]
        best = max(marks) if marks else None
        kept = next((a for a in decided if a.valeur == best), None)

        def could_win(index: int) -> bool:
            high = tries[index][1]
            return best is None or high is None or high > best

        others = [i for i, a in enumerate(attempts) if a is not kept]
        unknown = [i for i in others if attempts[i].verdict is None]
        if kept is None or (
            kept.verdict is False and any(not plain or could_win(i) for i in unknown)
        ):
            return replace(attempts[0], verdict=None, valeur=None)
        pending = [i for i in others if attempts[i].valeur is None or i in unknown]
        return replace(kept, provisoire=any(could_win(i) for i in pending))

    def _possible(self, portee: str, code: str, copie: Copie) -> Mark:
        top = self.bareme.plus_haut
        full = {each: top if mark is None else mark for each, mark in copie.notes.items()}
        whole = top if copie.entiere is None else copie.entiere
        return self._attempt(portee, code, copie._replace(notes=full, entiere=whole)).valeur

    def _of_livret(self, code: str, codes: list[str]) -> Copie:
        """In VAE one appréciation stands for all the critères of a compétence."""
        livret = self.dossier.livret
        written = livret.appreciations if livret is not None else {}
        marks = {each: self.bareme.mark(None, "vae", written.get(each)) for each in [code, *codes]}
        ecrits = frozenset(each for each in codes if written.get(each) is not None)
        whole = written.get(code) is not None
        return Copie({each: marks[each] for each in codes}, ecrits, marks[code], whole)

    def epreuve(self, epreuve: Epreuve) -> Partie:
        codes = criteres(self.referentiel, epreuve)
        sessions = self.sessions.get(epreuve.code, {})
        tries = [jusqu_a(sessions, session, codes) for session in sorted(sessions)]
        if self.dossier.voie == "vae":
            tries = [self._of_livret(epreuve.code, codes)]
        return self._best(
            "epreuve",
            [
                (
                    self._attempt("epreuve", epreuve.code, copie, type_=epreuve.type),
                    self._possible("epreuve", epreuve.code, copie),
                )
                for copie in tries or [Copie(dict.fromkeys(codes))]
            ],
            epreuve.type,
        )

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
        return self._best(
            "competence",
            [
                (
                    self._attempt("competence", competence.code, copie, parts),
                    self._possible("competence", competence.code, copie),
                )
                for copie in tries
            ],
            None,
        )

    def _takes_up(self, epreuve: Epreuve, copie: Copie, codes: list[str]) -> bool:
        """Whether a session speaks of a compétence: not when it took up other ones only."""
        assessed = set(criteres(self.referentiel, epreuve)) & set(codes)
        return not assessed or bool(assessed & set(copie.notes))

    # Blocs, certification, result

    def _capitalises(self) -> Iterable[str]:
        known = {bloc.code for bloc in self.referentiel.blocs}
        current = (None, self.referentiel.certification.version)
        yield from known & {a.bloc for a in self.dossier.acquis if a.version in current}
        for table in self.reglement.correspondances:
            had = {a.bloc for a in self.dossier.acquis if a.version == table.version}
            if set(table.de) <= had:
                yield from known & set(table.donne)

    def tout(self) -> dict[str, Any]:
        epreuves = {e.code: self.epreuve(e) for e in self.referentiel.epreuves()}
        competences = {
            c.code: self.competence(bloc, c, epreuves)
            for bloc in self.referentiel.blocs
            for c in bloc.competences
        }
        aimed = self._aimed()
        blocs = {b.code: self._bloc(b, epreuves, competences) for b in self.referentiel.blocs}
        outside = {c for c, p in blocs.items() if c not in aimed and p.verdict is not True}
        certification = self._certification(blocs, epreuves, competences, aimed)
        word = {True: "acquise", False: "non_acquise", None: "en_attente"}[certification]
        return {
            "epreuves": {c: MOTS[p.verdict] for c, p in epreuves.items()},
            "competences": {c: MOTS[p.verdict] for c, p in competences.items()},
            "valeurs": {c: p.valeur for c, p in {**epreuves, **competences}.items()},
            "blocs": {c: "hors_visee" if c in outside else MOTS[blocs[c].verdict] for c in blocs},
            "certification": word if self.entiere or certification else "hors_visee",
            "resultat": self._resultat([blocs[c].verdict for c in aimed], certification),
        }

    def _aimed(self) -> list[str]:
        """Blocs aimed at: those named, or all the common ones and the options chosen."""
        if not self.entiere:
            return [b.code for b in self.referentiel.blocs if b.code in self.dossier.visee]
        chosen = self.dossier.options
        return [b.code for b in self.referentiel.blocs if b.option is None or b.code in chosen]

    def _bloc(
        self, bloc: Bloc, epreuves: dict[str, Partie], competences: dict[str, Partie]
    ) -> Partie:
        parts = {
            "competences": [competences[c.code] for c in bloc.competences],
            "epreuves": [epreuves[e.code] for e in bloc.epreuves],
        }
        own = moyenne_des(parts[self.reglement.moyennes.bloc])
        verdict = self._decide("bloc", bloc.code, Objet(self.reglement, parts, own, self._piece))
        part = replace(own, code=bloc.code, verdict=verdict, poids=poids(self.reglement, bloc.code))
        if bloc.code in self.capitalises:
            return replace(part, verdict=True, valeur=None, accorde=True, capitalise=True)
        if bloc.code in self.jury:
            decided = self.jury[bloc.code]
            value = None if decided is None else part.valeur
            return replace(part, verdict=decided, valeur=value, accorde=decided is True)
        return part

    def _certification(
        self,
        blocs: dict[str, Partie],
        epreuves: dict[str, Partie],
        competences: dict[str, Partie],
        aimed: list[str],
    ) -> Kleene:
        if "certification" in self.jury:
            return self.jury["certification"]

        def whole(bloc: Bloc) -> Partie:
            """A bloc not aimed at is not acquis, nor has a mark; an option not chosen is left."""
            part = blocs[bloc.code]
            if part.accorde or bloc.code in aimed:
                return part
            if bloc.option is not None:
                return replace(part, comptee=False)
            return part if part.verdict is True else replace(part, verdict=False, valeur=None)

        def inside(bloc: Bloc, part: Partie) -> Partie:
            """The parts of a bloc acquis by a decision are acquises with it."""
            own = whole(bloc)
            if own.accorde:
                part = replace(part, verdict=True, accorde=True, capitalise=own.capitalise)
            return replace(part, comptee=own.comptee)

        kept = self.referentiel.blocs
        parts = {
            "blocs": [whole(b) for b in kept],
            "blocs_communs": [whole(b) for b in kept if b.option is None],
            "competences": [inside(b, competences[c.code]) for b in kept for c in b.competences],
            "epreuves": [inside(b, epreuves[e.code]) for b in kept for e in b.epreuves],
        }
        options = {
            g.code: (g.choisir, [whole(b) for b in kept if b.option == g.code])
            for g in self.referentiel.options
        }
        objet = Objet(self.reglement, parts, Partie(""), self._piece, options)
        return self._decide("certification", "certification", objet)

    def _resultat(self, blocs: list[Kleene], certification: Kleene) -> str:
        """What became of all that was aimed at."""
        if (certification if self.entiere else tous(blocs)) is True:
            return "succes_total"
        presences = [e.presence for e in self.dossier.evaluations]
        if self.dossier.voie == "vae":
            oral = self.dossier.livret.presentation if self.dossier.livret is not None else None
            presences = [oral.presence] if oral is not None else []
        if not self.decided and presences and not {PRESENT, "fraude"} & set(presences):
            excused = all(self.reglement.absences.get(p) == "en_attente" for p in presences)
            return "excuse" if excused else "absent"
        if None in blocs or (self.entiere and certification is None):
            return "en_attente"
        return "succes_partiel" if True in blocs else "echec"
