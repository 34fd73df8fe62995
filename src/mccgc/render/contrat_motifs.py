"""The reasons of the contract: motifs as nested dicts, each reading with its place in the file."""

from collections.abc import Mapping
from typing import Any

from mccgc.cohort import Cohort, Examination
from mccgc.decision.motif import Motif
from mccgc.exact import written
from mccgc.render.lectures import Lecture, lectures
from mccgc.render.raisons import JURY, phrase
from mccgc.source import Document

Json = dict[str, Any]


class Arbre:
    """Motifs of one dossier as nested dicts, with the place of each reading."""

    def __init__(self, cohort: Cohort, examination: Examination, lang: str) -> None:
        assert examination.dossier is not None
        self._plan, self._lang = cohort.plan, lang
        self._dossier, self._document = examination.dossier, examination.document

    def objets(self, motifs: Mapping[str, Motif]) -> Json:
        return {
            code: {
                "verdict": motif.verdict.code,
                "valeur": exact(motif),
                "motif": self.motif(motif),
            }
            for code, motif in motifs.items()
        }

    def motif(self, motif: Motif) -> Json:
        """Write a motif; an object beneath it stands in full at its own place of the contract."""
        regle = motif.regle
        return {
            "objet": motif.objet,
            "cle": motif.cle,
            "verdict": motif.verdict.code,
            "regle": None if regle is None else regle.code,
            "autorite": None if regle is None else regle.source.autorite,
            "valeur": exact(motif),
            "seuil": None if motif.seuil is None else written(motif.seuil),
            "phrase": phrase(motif, JURY, self._lang),
            "provisoire": motif.provisoire,
            "au_moins": _least(motif),
            "manque": list(motif.manque),
            "ecartees": [
                {
                    "session": each.tentative.session,
                    "au_plus": None if each.au_plus is None else written(each.au_plus),
                    "ouverte": each.ouverte,
                    "manque": list(each.manque),
                    "desaccords": list(each.ecarts),
                    "lectures": [
                        _lecture(lecture, self._document)
                        for lecture in lectures(
                            motif._replace(tentative=each.tentative), self._dossier, self._plan
                        )
                    ],
                }
                for each in motif.ecartees
            ],
            "lectures": [
                _lecture(lecture, self._document)
                for lecture in lectures(motif, self._dossier, self._plan)
            ],
            "parties": [
                {"objet": part.objet, "verdict": part.verdict.code}
                if part.objet != motif.objet
                else self.motif(part)
                for part in motif.parties
            ],
        }


def exact(motif: Motif) -> str | None:
    """Write the value of a motif, when it is known."""
    valeur = motif.connue
    return None if valeur is None else written(valeur)


def _least(motif: Motif) -> str | None:
    return None if motif.valeur is None or not motif.awaited else written(motif.valeur)


def _lecture(lecture: Lecture, document: Document) -> Json:
    key = "critere" if lecture.nature == "critere" else "objet"
    return {
        key: lecture.objet,
        "etat": lecture.etat,
        "note": lecture.note,
        "valeur": None if lecture.valeur is None else written(lecture.valeur),
        "epreuve": lecture.epreuve,
        "session": lecture.session,
        "evaluateur": lecture.evaluateur,
        "le": None if lecture.le is None else lecture.le.isoformat(),
        "desaccord": lecture.ecart,
        "fichier": document.path,
        "pointeur": lecture.pointeur,
        "ligne": document.line_of(lecture.chemin),
    }
