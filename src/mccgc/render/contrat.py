"""The contract of `validate`: JSON for machines, CSV for spreadsheets, one candidat at a time.

Other systems of the certifier are built on these keys: they may be added to, never renamed.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from unicodedata import normalize

from mccgc import inert
from mccgc.cohort import Cohort, Examination
from mccgc.decision.actes import DECISION, SUIVIE
from mccgc.decision.engine import Proposition
from mccgc.decision.plan import CERTIFICATION
from mccgc.decision.verdict import EN_ATTENTE
from mccgc.errors import Finding
from mccgc.messages import DEFAULT, say
from mccgc.render.contrat_motifs import Arbre, Json, exact
from mccgc.render.raisons import manques
from mccgc.reporters.constat import constat
from mccgc.source import Path, pointer

VERSION = 1
SUIVIES = "propositions_suivies"
BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""Without it Excel on Windows reads UTF-8 as Latin-1."""

Write = Callable[[str], object]


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
    """Begin a contract: its version, which cohorte, under what, and what was left aside."""
    session = cohort.cohorte.cohorte
    return {
        "version": VERSION,
        **more,
        "cohorte": {
            "code": session.code,
            "referentiel": cohort.referentiel.certification.version,
            "reglement": cohort.reglement.reglement.version,
        },
        "laisses_de_cote": [
            {"fichier": each.path.name, "raison": each.reason} for each in cohort.inventaire.aside
        ],
    }


def candidat(cohort: Cohort, examination: Examination, lang: str = DEFAULT) -> Json:
    """Give all that was decided of one candidat; its dossier must have been readable."""
    proposition = examination.proposition
    assert proposition is not None
    tree = Arbre(cohort, examination, lang)
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
                "valeur": exact(motif),
                "motif": tree.motif(motif),
            }
            for code, motif in proposition.blocs.items()
        },
        "competences": tree.objets(proposition.competences),
        "epreuves": tree.objets(proposition.epreuves),
        "decision": _decisions(cohort, proposition) or None,
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
    venu = proposition.resultat not in ("absent", "excuse")
    if proposition.voie == "vae" and not venu:
        return (say(f"absence.oral.{proposition.resultat}", lang),)
    return manques(tuple(aimed), lang, venu=venu)


def inert_cell(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula, however its first sign is drawn."""
    text = inert.plain(text)
    first = normalize("NFKC", text).lstrip()
    return f"'{text}" if first.startswith(("=", "+", "-", "@")) else text
