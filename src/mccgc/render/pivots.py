"""What `pivot` answers as JSON: the smallest changes, what is fragile, what is awaited.

Versioned like the contract of `validate`: keys may be added, never renamed.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from mccgc.cohort import Cohort, Examination
from mccgc.errors import Finding
from mccgc.render.contrat import entete, write_parts
from mccgc.render.contrat_motifs import Json
from mccgc.sensibilite.attente import Attente, Manque
from mccgc.sensibilite.examen import Fragile, Sensibilite, fragiles
from mccgc.sensibilite.marques import Changement
from mccgc.sensibilite.pivot import Pivot
from mccgc.source import pointer


class Examine(NamedTuple):
    """One candidat's dossier and all that would turn its verdicts."""

    examination: Examination
    sensibilite: Sensibilite

    @property
    def identifiant(self) -> str:
        """Who."""
        assert self.examination.proposition is not None
        return self.examination.proposition.identifiant

    def lieu(self, changement: Changement) -> tuple[str, int]:
        """File and line of the mark."""
        document = self.examination.document
        return document.path, document.line_of(changement.marque.chemin)


class Sondage:
    """All that was found in a cohorte, in the order in which a jury should look at it."""

    def __init__(self, cohort: Cohort, examines: Sequence[Examine]) -> None:
        """Hold the examinations, in the order of the files."""
        self.cohort, self.examines = cohort, examines
        self._competences = {
            code: competence.code
            for competence in cohort.referentiel.competences()
            for code in (competence.code, *(critere.code for critere in competence.criteres))
        }

    def competence(self, code: str) -> str | None:
        """Compétence to which a critère belongs; None for an épreuve marked as a whole."""
        return self._competences.get(code)

    @cached_property
    def fragiles(self) -> list[tuple[Examine, Fragile]]:
        """Decisions that hang on little, the most fragile first."""
        found = [
            (each, fragile) for each in self.examines for fragile in fragiles(each.sensibilite)
        ]
        return sorted(found, key=lambda pair: pair[1].urgence)


def write_json(
    sondage: Sondage, findings: Iterable[Finding], write: Callable[[str], object], lang: str
) -> None:
    """Write everything; `findings` are those of the cohorte's files."""
    parts: dict[str, list[Json]] = {
        "pivots": [
            _pivot(sondage, each, pivot)
            for each in sondage.examines
            for pivot in each.sensibilite.pivots
        ],
        "fragiles": [_fragile(sondage, *pair) for pair in sondage.fragiles],
        "attentes": [
            _attente(sondage, each, attente)
            for each in sondage.examines
            for attente in each.sensibilite.attentes
        ],
    }
    write_parts(entete(sondage.cohort), parts, findings, write, lang)


def _pivot(sondage: Sondage, each: Examine, pivot: Pivot) -> Json:
    turned = pivot.vers is not None
    beyond = pivot.au_dela is not None
    return {
        "candidat": each.identifiant,
        "bloc": pivot.bloc,
        "verdict": pivot.verdict.code,
        "issue": "renverse" if turned else "au_dela" if beyond else "aucune_note",
        "vers": None if pivot.vers is None else pivot.vers.code,
        "criteres": pivot.criteres if turned else None,
        "pas": pivot.pas if turned else None,
        "au_dela": pivot.au_dela,
        "changements": _changements(sondage, each, pivot.changements),
        "suspend": _changements(sondage, each, pivot.suspend),
    }


def _fragile(sondage: Sondage, each: Examine, fragile: Fragile) -> Json:
    return {
        "candidat": each.identifiant,
        "bloc": fragile.bloc,
        "raison": fragile.raison,
        "verdict": fragile.verdict.code,
        "vers": fragile.vers.code,
        "facons": [
            {
                "evaluateur": facon.evaluateur,
                "changements": _changements(sondage, each, facon.changements),
            }
            for facon in fragile.facons
        ],
    }


def _changements(sondage: Sondage, each: Examine, changements: Iterable[Changement]) -> list[Json]:
    found = []
    for changement in changements:
        marque = changement.marque
        fichier, ligne = each.lieu(changement)
        found.append(
            {
                "code": marque.code,
                "competence": sondage.competence(marque.code),
                "epreuve": marque.epreuve or None,
                "session": marque.session,
                "evaluateur": marque.evaluateur,
                "note": marque.ecrit,
                "devient": changement.ecrit,
                "pas": changement.pas,
                "fichier": fichier,
                "ligne": ligne,
                "pointeur": pointer(marque.chemin),
            }
        )
    return found


def _attente(sondage: Sondage, each: Examine, attente: Attente) -> Json:
    possibles = attente.possibles
    return {
        "candidat": each.identifiant,
        "bloc": attente.bloc,
        "possibles": None if possibles is None else [verdict.code for verdict in possibles],
        "manques": [_manque(sondage, manque) for manque in attente.manques],
    }


def _manque(sondage: Sondage, manque: Manque) -> Json:
    return {
        "code": manque.code,
        "competence": sondage.competence(manque.code),
        "epreuves": [manque.epreuve] if manque.epreuve else [],
        "session": manque.session,
        "decide": manque.decide,
        "paliers": [
            {"a_partir_de": niveau, "verdict": verdict.code} for niveau, verdict in manque.paliers
        ],
    }
