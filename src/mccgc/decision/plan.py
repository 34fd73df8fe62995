"""A règlement made ready for a référentiel: everything that does not depend on a candidat.

Made once per cohort; deciding a dossier then only reads marks and compares whole numbers.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from math import lcm
from typing import NamedTuple, get_args

from mccgc.decision.conditions import is_plain_mean, natures, reads_values
from mccgc.decision.echelles import Lecteur, conversions
from mccgc.decision.mecanismes import preparer
from mccgc.decision.mecanismes._plusieurs import plusieurs
from mccgc.decision.motif import Points
from mccgc.decision.objets import Atelier, Evaluer, Mesures, Objet
from mccgc.decision.verdict import tous
from mccgc.model.conditions import NoteDe
from mccgc.model.referentiel import Bloc, Epreuve, Referentiel
from mccgc.model.reglement import Echelle, Politique, Regle, Reglement, Voie

CERTIFICATION = "certification"
"""Code of the certification among the objects that rules decide."""

VOIES: tuple[Voie, ...] = get_args(Voie)


class Juge(NamedTuple):
    """What decides one object in one voie.

    `own_value` says that the condition is the plain mean of all the object's parts; `by_value` that
    its value alone tells its verdict, or that no rule does; `parties`, of what its mean is made.
    """

    objet: Objet
    regles: tuple[Regle, ...]
    evaluer: Evaluer | None
    own_value: bool
    by_value: bool
    parties: tuple[str, ...]


class Plan:
    """Scales, weights, policies and rules of a règlement, resolved for a référentiel on a day."""

    def __init__(
        self, referentiel: Referentiel, reglement: Reglement, le: date | None = None
    ) -> None:
        """Resolve everything; `le` is the day of the jury, to which effective dates compare."""
        self.referentiel, self.reglement, self.le = referentiel, reglement, le
        self.absences: Mapping[str, str] = reglement.absences
        self.double_notation = reglement.double_notation
        self._conversions = conversions(reglement)
        self.par_point = lcm(*(c.denominateur for c in self._conversions.values()))
        self._lecteurs = {
            code: Lecteur(conversion, self.par_point)
            for code, conversion in self._conversions.items()
        }
        self._readers: dict[tuple[str, str], Lecteur] = {}
        self._epreuves = {e.code: e for e in referentiel.epreuves()}
        self._notes = {code: _criteres(referentiel, e) for code, e in self._epreuves.items()}
        self.types = {code: e.type for code, e in self._epreuves.items()}
        self.politiques = {e.code: self._politique(e) for e in self._epreuves.values()}
        self.mesures = Mesures(
            reglement.poids,
            self.par_point,
            self._conversions,
            reglement.notation.echelle,
            reglement.arrondi,
        )
        self.poids_de = self.mesures.poids_de
        self.objets = {objet.code: objet for objet in self._objets()}
        self._pesees = {
            code: tuple(
                (c, poids) for c in objet.parties["criteres"] if (poids := self.poids_de(c))
            )
            for code, objet in self.objets.items()
            if "criteres" in objet.parties
        }
        self.juges = {
            voie: {code: self._juge(objet, voie) for code, objet in self.objets.items()}
            for voie in VOIES
        }
        self.competences = tuple(o.code for o in self.objets.values() if o.portee == "competence")
        self.epreuves = tuple(self._epreuves)
        self.criteres_de = {e: frozenset(self.notes_de(e, None)) for e in self._epreuves}
        self.plus_haut = int(self.mesures.plus_haut() * self.par_point)
        self.blocs = tuple(bloc.code for bloc in referentiel.blocs)
        self.options = frozenset(bloc.code for bloc in referentiel.blocs if bloc.option)
        self.lit_epreuves = reglement.moyennes.bloc == "epreuves" or any(
            regle.porte_sur == "epreuve" or "epreuves" in natures(regle.si)
            for regle in reglement.regles
        )
        self.juges_de_competence = {
            voie: tuple(
                juge
                for juge in by_code.values()
                if juge.objet.portee == "competence"
                and (juge.evaluer is not None or self._lit_valeurs_de_competences)
            )
            for voie, by_code in self.juges.items()
        }
        self.dessous = {bloc.code: _beneath(bloc) for bloc in referentiel.blocs}

    def lecteur(self, epreuve: str, voie: str) -> Lecteur:
        """Reader of the marks of an épreuve in a voie."""
        key = (epreuve, voie)
        if key not in self._readers:
            self._readers[key] = self._lecteurs[self.echelle(epreuve, voie).code]
        return self._readers[key]

    def echelle(self, epreuve: str, voie: str) -> Echelle:
        """Scale in which an épreuve is marked in a voie."""
        notation = self.reglement.notation
        by_voie = {str(known): code for known, code in notation.voies.items()}.get(voie)
        code = notation.epreuves.get(epreuve) or by_voie or notation.echelle
        return self._conversions[code].echelle

    def notes_de(self, epreuve: str, competences: tuple[str, ...] | None) -> tuple[str, ...]:
        """Critères that an épreuve marks, for all its compétences or only some."""
        by_competence = self._notes[epreuve]
        wanted = by_competence if competences is None else competences
        return tuple(c for code in wanted for c in by_competence.get(code, ()))

    def competences_de(self, epreuve: str) -> tuple[str, ...]:
        """Compétences that an épreuve assesses by one critère at least."""
        return tuple(code for code, criteres in self._notes[epreuve].items() if criteres)

    @cached_property
    def criteres_partages(self) -> dict[str, tuple[str, ...]]:
        """For each épreuve, its critères that another épreuve marks too."""
        count: dict[str, int] = {}
        for epreuve in self._epreuves:
            for critere in self.notes_de(epreuve, None):
                count[critere] = count.get(critere, 0) + 1
        shared = {
            e: tuple(c for c in self.notes_de(e, None) if count[c] > 1) for e in self._epreuves
        }
        return {epreuve: criteres for epreuve, criteres in shared.items() if criteres}

    def _politique(self, epreuve: Epreuve) -> Politique:
        rattrapage = self.reglement.rattrapage
        for exception in rattrapage.exceptions:
            if epreuve.code in exception.epreuves or exception.type == epreuve.type:
                return exception
        return rattrapage

    def _objets(self) -> Iterable[Objet]:
        """Every object, parts before wholes."""
        referentiel = self.referentiel
        for bloc in referentiel.blocs:
            for competence in bloc.competences:
                epreuves = tuple(e.code for e in bloc.epreuves if competence.code in e.competences)
                criteres = tuple(c.code for c in competence.criteres if c.doublon_de is None)
                parties = {"criteres": criteres, "epreuves": epreuves}
                marking = tuple(e for e in epreuves if self._notes[e][competence.code])
                yield Objet("competence", competence.code, parties, marking)
            for epreuve in bloc.epreuves:
                parties = {"criteres": self.notes_de(epreuve.code, None)}
                yield Objet("epreuve", epreuve.code, parties, (epreuve.code,))
        for bloc in referentiel.blocs:
            yield Objet("bloc", bloc.code, _parts_of([bloc]))
        blocs = {
            "blocs": tuple(bloc.code for bloc in referentiel.blocs),
            "blocs_communs": referentiel.communs,
        }
        yield Objet("certification", CERTIFICATION, {**_parts_of(referentiel.blocs), **blocs})

    def regles_de(self, objet: Objet, voie: str) -> tuple[Regle, ...]:
        """Rules that decide an object: those that apply, less those that an exception replaces."""
        applicables = [
            regle
            for regle in self.reglement.regles
            if regle.porte_sur == objet.portee
            and regle.s_applique(objet.code, self.types.get(objet.code), voie, self.le)
        ]
        replaced = {regle.exception_a for regle in applicables}
        return tuple(regle for regle in applicables if regle.code not in replaced)

    def _juge(self, objet: Objet, voie: str) -> Juge:
        regles = self.regles_de(objet, voie)
        groups = {
            g.code: (g.choisir, tuple(b.code for b in self.referentiel.blocs if b.option == g.code))
            for g in self.referentiel.options
        }
        ready = [
            preparer(regle.si, Atelier(objet, regle, self.mesures, self.types, groups))
            for regle in regles
        ]
        nature = self._nature(objet.portee)
        own_value = len(regles) == 1 and is_plain_mean(regles[0].si, nature)
        evaluer = None
        if ready:
            joined = plusieurs("toutes_les_regles", tous, ready, objet.code)
            evaluer = ready[0] if len(ready) == 1 else joined
        by_value = own_value or not regles or [type(r.si) for r in regles] == [NoteDe]
        return Juge(objet, regles, evaluer, own_value, by_value, objet.parties.get(nature, ()))

    def _nature(self, portee: str) -> str:
        moyennes = self.reglement.moyennes
        if portee == "bloc":
            return moyennes.bloc
        return moyennes.certification if portee == "certification" else "criteres"

    def note(
        self, code: str, valeurs: Mapping[str, Points | None], inconnue: Points | None = None
    ) -> tuple[Points, int] | None:
        """Value of a compétence or an épreuve on the marks of one session.

        The mark given to the object as a whole, else the weighted mean of its critères, as
        numerator and denominator. An unknown mark is taken as `inconnue`; None leaves the value
        unknown.
        """
        pesees = self._pesees[code]
        if code in valeurs or not pesees:
            whole = valeurs.get(code)
            whole = inconnue if whole is None else whole
            return None if whole is None else (whole, self.par_point)
        total: Points = 0
        weights = 0
        for critere, poids in pesees:
            points = valeurs.get(critere)
            points = inconnue if points is None else points
            if points is None:
                return None
            total += points * poids
            weights += poids
        return total, weights * self.par_point

    @cached_property
    def droits(self) -> Mapping[str, tuple[str, ...]]:
        """For each épreuve, the objects whose first mean opens the right to take it again."""
        droit = self.reglement.rattrapage.droit
        if droit is None:
            return {}
        if droit.moyenne == "competence":
            return {code: self.competences_de(code) for code in self._epreuves}
        return {
            epreuve.code: (bloc.code if droit.moyenne == "bloc" else epreuve.code,)
            for bloc in self.referentiel.blocs
            for epreuve in bloc.epreuves
        }

    @cached_property
    def _lit_valeurs_de_competences(self) -> bool:
        """Whether some rule reads the values of compétences, which may have no rule."""
        return self.lit_notes_de_blocs or any(
            reads_values(regle.si) and "competences" in natures(regle.si)
            for regle in self.reglement.regles
        )

    @cached_property
    def lit_notes_de_blocs(self) -> bool:
        """Whether some rule reads the value of a bloc, beyond its verdict."""
        return any(
            reads_values(regle.si)
            for regle in self.reglement.regles
            if "blocs" in (seen := natures(regle.si)) or "blocs_communs" in seen or "bloc" in seen
        )


def _criteres(referentiel: Referentiel, epreuve: Epreuve) -> dict[str, tuple[str, ...]]:
    """Critères that an épreuve marks, by compétence; repeated critères are never marked."""
    competences = {c.code: c for c in referentiel.competences()}
    wanted = None if epreuve.criteres is None else set(epreuve.criteres)
    return {
        code: tuple(
            critere.code
            for critere in competences[code].criteres
            if critere.doublon_de is None and (wanted is None or critere.code in wanted)
        )
        for code in epreuve.competences
        if code in competences
    }


def _parts_of(blocs: Iterable[Bloc]) -> dict[str, tuple[str, ...]]:
    """Compétences and épreuves of several blocs."""
    blocs = list(blocs)
    return {
        "competences": tuple(c.code for bloc in blocs for c in bloc.competences),
        "epreuves": tuple(e.code for bloc in blocs for e in bloc.epreuves),
    }


def _beneath(bloc: Bloc) -> tuple[str, ...]:
    return tuple(code for codes in _parts_of([bloc]).values() for code in codes)


def scored(referentiel: Referentiel, epreuve: Epreuve) -> tuple[str, ...]:
    """Critères that an épreuve marks, in order."""
    return tuple(c for criteres in _criteres(referentiel, epreuve).values() for c in criteres)
