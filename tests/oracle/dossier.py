"""From a dossier to its verdicts: compétences and épreuves, blocs, certification, result."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from mccgc.model.deliberation import Decision
from mccgc.model.dossier import PRESENT, Dossier
from mccgc.model.referentiel import Bloc, Referentiel
from mccgc.model.reglement import Reglement
from oracle.essais import Essais
from oracle.regles import Kleene, Objet, Partie, moyenne_des, tous
from oracle.sessions import poids

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


class _Lecture(Essais):
    """One dossier, and what the jury decided of it."""

    def __init__(
        self,
        referentiel: Referentiel,
        reglement: Reglement,
        dossier: Dossier,
        decisions: list[Decision],
        le: date | None,
    ) -> None:
        super().__init__(referentiel, reglement, dossier, le)
        mine = [d for d in decisions if d.candidat == dossier.candidat.identifiant]
        self.fondes = {d.bloc or "certification" for d in mine if d.motif and d.autorite}
        self.granted = any(d.decision == "acquis" for d in mine)
        self.jury = {d.bloc or "certification": KLEENE[d.decision] for d in mine}
        self.capitalises = set(self._capitalises())
        self.entiere = dossier.visee == "certification"

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
        outside = self._outside(blocs, aimed)
        ruled = self._certification(blocs, epreuves, competences, outside)
        # Blocs acquis though not aimed at count, once they complete the certification.
        options = {b.code for b in self.referentiel.blocs if b.option is not None}
        fewer = {c for c in outside if c in options or blocs[c].verdict is not True}
        if fewer != outside:
            full = self._certification(blocs, epreuves, competences, fewer)
            if full is True:
                outside, ruled = fewer, full
        certification = self.jury.get("certification", ruled)
        kept = [blocs[c].verdict for c in aimed]
        borne = ruled is True or "certification" in self.fondes
        borne = borne or (ruled is None and all(verdict is True for verdict in kept))
        word = {True: "acquise", False: "non_acquise", None: "en_attente"}[certification]
        return {
            "epreuves": {c: MOTS[p.verdict] for c, p in epreuves.items()},
            "competences": {c: MOTS[p.verdict] for c, p in competences.items()},
            "valeurs": {c: p.valeur for c, p in {**epreuves, **competences}.items()},
            "blocs": {c: "hors_visee" if c in outside else MOTS[blocs[c].verdict] for c in blocs},
            "certification": word if self.entiere or certification else "hors_visee",
            "resultat": self._resultat(kept, certification, borne=borne),
        }

    def _aimed(self) -> list[str]:
        """Blocs aimed at: those named, or all the common ones and the options chosen."""
        if not self.entiere:
            return [b.code for b in self.referentiel.blocs if b.code in self.dossier.visee]
        chosen = self.dossier.options
        return [b.code for b in self.referentiel.blocs if b.option is None or b.code in chosen]

    def _outside(self, blocs: dict[str, Partie], aimed: list[str]) -> set[str]:
        """Blocs not aimed at, but for those decided and those that complete the certification."""
        others = {c: p for c, p in blocs.items() if c not in aimed and not p.accorde}
        optional = {b.code for b in self.referentiel.blocs if b.option is not None}
        unchosen = {c for c in others if c in optional}
        if all(p.verdict is True for c, p in blocs.items() if c not in unchosen):
            return unchosen
        return set(others)

    def _bloc(
        self, bloc: Bloc, epreuves: dict[str, Partie], competences: dict[str, Partie]
    ) -> Partie:
        parts = {
            "competences": [competences[c.code] for c in bloc.competences],
            "epreuves": [epreuves[e.code] for e in bloc.epreuves],
        }
        own = moyenne_des(parts[self.reglement.moyennes.bloc])
        verdict = self.decide("bloc", bloc.code, Objet(self.reglement, parts, own, self.piece))
        part = own._replace(code=bloc.code, verdict=verdict, poids=poids(self.reglement, bloc.code))
        if bloc.code in self.capitalises:
            return part._replace(verdict=True, valeur=None, accorde=True, capitalise=True)
        if bloc.code in self.jury:
            decided = self.jury[bloc.code]
            value = None if decided is None else part.valeur
            return part._replace(verdict=decided, valeur=value, accorde=decided is True)
        return part

    def _certification(
        self,
        blocs: dict[str, Partie],
        epreuves: dict[str, Partie],
        competences: dict[str, Partie],
        outside: set[str],
    ) -> Kleene:
        def whole(bloc: Bloc) -> Partie:
            """A bloc not aimed at is not acquis, nor has a mark; an option not chosen is left."""
            part = blocs[bloc.code]
            if bloc.code not in outside:
                return part
            if bloc.option is not None:
                return part._replace(comptee=False)
            return part._replace(verdict=False, valeur=None)

        def inside(bloc: Bloc, part: Partie) -> Partie:
            """The parts of a bloc acquis by a decision are acquises with it."""
            own = whole(bloc)
            if own.accorde:
                part = part._replace(verdict=True, accorde=True, capitalise=own.capitalise)
            return part._replace(comptee=own.comptee)

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
        objet = Objet(self.reglement, parts, Partie(""), self.piece, options)
        return self.decide("certification", "certification", objet)

    def _resultat(self, blocs: list[Kleene], certification: Kleene, *, borne: bool) -> str:
        """What became of all that was aimed at; a certification given is borne out, or partial."""
        if (certification if self.entiere else tous(blocs)) is True and (borne or not self.entiere):
            return "succes_total"
        presences = [e.presence for e in self.dossier.evaluations]
        if self.dossier.voie == "vae":
            oral = self.dossier.livret.presentation if self.dossier.livret is not None else None
            presences = [oral.presence] if oral is not None else []
        if not self.granted and presences and not {PRESENT, "fraude"} & set(presences):
            excused = all(self.reglement.absences.get(p) == "en_attente" for p in presences)
            return "excuse" if excused else "absent"
        if None in blocs or (self.entiere and certification is None):
            return "en_attente"
        some = True in blocs or (self.entiere and certification is True)
        return "succes_partiel" if some else "echec"
