"""The contract of `validate`: JSON for machines, CSV for spreadsheets, one candidat at a time.

Other systems of the certifier are built on these keys: they may be added to, never renamed.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from unicodedata import normalize

from mccgc import inert
from mccgc.cohort import Cohort, Examination
from mccgc.decision.actes import DECISION, SUIVIE
from mccgc.decision.engine import Proposition
from mccgc.decision.motif import Motif
from mccgc.decision.plan import CERTIFICATION
from mccgc.decision.verdict import EN_ATTENTE
from mccgc.errors import Finding
from mccgc.exact import written
from mccgc.messages import DEFAULT, say
from mccgc.render.lectures import Lecture, lectures
from mccgc.render.raisons import JURY, manques, phrase
from mccgc.reporters.constat import constat
from mccgc.source import Document, Path, pointer

VERSION = 1
SUIVIES = "propositions_suivies"
BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""Without it Excel on Windows reads UTF-8 as Latin-1."""

Write = Callable[[str], object]
Json = dict[str, Any]


def write_json(
    cohort: Cohort,
    examinations: Iterable[Examination],
    findings: Iterable[Finding],
    write: Write,
    lang: str = DEFAULT,
) -> None:
    """Write the contract; `findings` is read last, when every dossier has been examined."""
    candidats = (candidat(cohort, each, lang) for each in examinations)
    deliberation = cohort.deliberation
    acted = None if deliberation is None else {"le": deliberation.le.isoformat()}
    write_parts(entete(cohort, deliberation=acted), {"candidats": candidats}, findings, write, lang)


def write_parts(
    head: Json,
    parts: Mapping[str, Iterable[Json]],
    findings: Iterable[Finding],
    write: Write,
    lang: str,
) -> None:
    """Write a contract as it comes: its head, its lists with an item on each line, the findings."""
    write(inert.json(head)[:-1])
    for key, items in parts.items():
        _write_list(key, items, write)
    _write_list("constats", (constat(finding, lang) for finding in findings), write)
    write("}\n")


def _write_list(key: str, items: Iterable[Json], write: Write) -> None:
    write(f',\n"{key}": [')
    mark = "\n"
    for item in items:
        write(f"{mark}{inert.json(item)}")
        mark = ",\n"
    write("]")


def entete(cohort: Cohort, **more: object) -> Json:
    """Begin a contract: its version, which cohorte, under which référentiel and règlement."""
    session = cohort.cohorte.cohorte
    return {
        "version": VERSION,
        **more,
        "cohorte": {
            "code": session.code,
            "referentiel": cohort.referentiel.certification.version,
            "reglement": cohort.reglement.reglement.version,
        },
    }


def candidat(cohort: Cohort, examination: Examination, lang: str = DEFAULT) -> Json:
    """Give all that was decided of one candidat; its dossier must have been readable."""
    proposition = examination.proposition
    assert proposition is not None
    tree = _Tree(cohort, examination, lang)
    return {
        "identifiant": proposition.identifiant,
        "voie": proposition.voie,
        "visee": list(proposition.visee),
        "resultat": proposition.resultat,
        "certification": proposition.verdict_certification,
        "certification_par": proposition.par_certification,
        "certification_acte": proposition.actes.get(CERTIFICATION),
        "a_decider": list(proposition.a_decider),
        "motif": tree.motif(proposition.certification),
        "blocs": {
            code: {
                "verdict": proposition.verdict_bloc(code),
                "par": proposition.par(code),
                "acte": proposition.actes.get(code),
                "valeur": _exact(motif),
                "motif": tree.motif(motif),
            }
            for code, motif in proposition.blocs.items()
        },
        "competences": tree.objets(proposition.competences),
        "epreuves": tree.objets(proposition.epreuves),
        "decision": _decisions(cohort, proposition) or None,
    }


class _Tree:
    """Motifs of one dossier as nested dicts, with the place of each reading."""

    def __init__(self, cohort: Cohort, examination: Examination, lang: str) -> None:
        assert examination.dossier is not None
        self._plan, self._lang = cohort.plan, lang
        self._dossier, self._document = examination.dossier, examination.document

    def objets(self, motifs: Mapping[str, Motif]) -> Json:
        return {
            code: {
                "verdict": motif.verdict.code,
                "valeur": _exact(motif),
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
            "valeur": _exact(motif),
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


def _exact(motif: Motif) -> str | None:
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


def _decisions(cohort: Cohort, proposition: Proposition) -> list[Json]:
    """Give what the jury decided, beside what had been proposed; then what it followed."""
    deliberation = cohort.deliberation
    if deliberation is None:
        return []
    document = cohort.documents["deliberation"]
    found = []
    for index, decision in enumerate(deliberation.decisions):
        if decision.candidat != proposition.identifiant:
            continue
        code = decision.bloc or CERTIFICATION
        proposed = proposition.propose.get(code)
        path = ("decisions", index)
        found.append(
            {
                ("certification" if decision.bloc is None else "bloc"): decision.bloc or True,
                "acte": DECISION,
                "decision": decision.decision,
                "motif": decision.motif,
                "autorite": decision.autorite,
                "le": (decision.le or deliberation.le).isoformat(),
                "propose": None if proposed is None else proposed.verdict.code,
                "fichier": document.path,
                "pointeur": pointer(path),
                "ligne": document.line_of(path),
            }
        )
    place: Path = (SUIVIES,)
    for code in (code for code, acte in proposition.actes.items() if acte == SUIVIE):
        motif = proposition.certification if code == CERTIFICATION else proposition.blocs[code]
        found.append(
            {
                **({"certification": True} if code == CERTIFICATION else {"bloc": code}),
                "acte": SUIVIE,
                "decision": motif.verdict.code,
                "motif": None,
                "autorite": None,
                "le": deliberation.le.isoformat(),
                "propose": proposition.propose.get(code, motif).verdict.code,
                "fichier": document.path,
                "pointeur": pointer(place),
                "ligne": document.line_of(place),
            }
        )
    return found


def write_csv(
    cohort: Cohort, examinations: Iterable[Examination], write: Write, lang: str = DEFAULT
) -> None:
    """Write one line per candidat, for a spreadsheet set to French."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    write(BOM)
    for row in rows(cohort, examinations, lang):
        writer.writerow([inert_cell(cell) for cell in row])
        write(buffer.getvalue())
        buffer.seek(0)
        buffer.truncate()


def rows(
    cohort: Cohort, examinations: Iterable[Examination], lang: str = DEFAULT
) -> Iterator[list[str]]:
    """Give the head, then one row per candidat."""
    head = ("identifiant", "nom", "prenom", "voie", "visee", "resultat", "certification")
    blocs = cohort.plan.blocs
    yield [
        *(say(f"csv.{name}", lang) for name in head),
        *blocs,
        *(say(f"csv.{k}", lang) for k in ("en_attente", "a_decider")),
    ]
    for examination in examinations:
        proposition, dossier = examination.proposition, examination.dossier
        assert proposition is not None
        assert dossier is not None
        yield [
            proposition.identifiant,
            dossier.candidat.nom,
            dossier.candidat.prenom,
            say(f"voie.{proposition.voie}", lang),
            say("csv.entiere", lang) if proposition.entiere else " ".join(proposition.visee),
            say(f"resultat.{proposition.resultat}", lang),
            say(f"verdict.{proposition.verdict_certification}", lang),
            *(say(f"verdict.{proposition.verdict_bloc(code)}", lang) for code in blocs),
            " ".join(pending(proposition, lang)),
            " ".join(proposition.a_decider),
        ]


def pending(proposition: Proposition, lang: str = DEFAULT) -> tuple[str, ...]:
    """Say what keeps what the candidat aims at in waiting."""
    aimed = [proposition.blocs[c] for c in proposition.visee if c in proposition.blocs]
    if proposition.entiere:
        certification = proposition.certification
        own = [part for part in certification.parties if part.objet == CERTIFICATION]
        if not own and certification.verdict is EN_ATTENTE:
            own = [certification]
        aimed += own
    return manques(tuple(aimed), lang)


def inert_cell(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula, however its first sign is drawn."""
    text = inert.plain(text)
    first = normalize("NFKC", text).lstrip()
    return f"'{text}" if first.startswith(("=", "+", "-", "@")) else text
