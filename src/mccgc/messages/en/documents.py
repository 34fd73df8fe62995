"""Words around the documents, in English; the documents themselves are French acts."""

from mccgc.messages import Entry
from mccgc.messages.fr import documents

WORDS: dict[str, str | Entry] = {
    **documents.WORDS,
    "csv.identifiant": "Identifier",
    "csv.nom": "Name",
    "csv.prenom": "First name",
    "csv.voie": "Path",
    "csv.visee": "Aim",
    "csv.resultat": "Result",
    "csv.certification": "Certification",
    "csv.en_attente": "Pending",
    "csv.a_decider": "Left to decide",
    "csv.entiere": "certification",
    "option.sortie": "Folder where the documents are written.",
    "option.gabarits": "Folder of templates; those it holds replace the shipped ones.",
    "report.progression": "Sheets",
    "report.restees": "{nombre} sheet(s) of a former report are still there, to be removed if the "
    "candidate has left the cohorte: {fiches}.",
    "report.resume": "{dossiers} dossiers, {decides} sheets.",
    "gabarit-refuse": "The template {gabarit} is refused: {detail}.",
}
