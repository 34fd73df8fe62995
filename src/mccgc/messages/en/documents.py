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
    "report.restees": "{nombre} sheet{nombre:/s} of a former report {nombre:is/are} still there, to be removed if the "
    "candidate has left the cohorte: {fiches}.",
    "report.pv-refuse": "The minutes were not written: {nombre} mention{nombre:/s} to be filled in (COH010, "
    "COH212). Those of a former report, if any, no longer hold.",
    "report.perimes": "Written by a former report and not again by this one: {fichiers}.",
    "report.resume": "{dossiers} dossier{dossiers:/s}, {decides} sheet{decides:/s}.",
    "gabarit.syntaxe": "The template {gabarit} is not written as Jinja expects (“{detail}”).",
    "gabarit.absent": "The template {gabarit} calls “{nom}”, which is neither in the folder of "
    "templates nor among the shipped ones.",
    "gabarit.inconnu": "The template {gabarit} names “{nom}”, which nothing defines.",
    "gabarit.interdit": "The template {gabarit} asks for “{nom}”: a template lays out, it has no "
    "access to the program.",
    "gabarit.sans-fin": "The template {gabarit} calls itself without end, or nests too deep.",
    "gabarit.dehors": "The template {gabarit} is a link to {vers}, outside of the folder of "
    "templates: it is not read. Copy the file there.",
    "gabarit.echec": "The template {gabarit} fails: {genre:mot} (“{detail}”).",
    "mot.gabarit-valeur": "a value is not of the kind it expects",
    "mot.gabarit-absent": "it asks for what does not exist",
    "mot.gabarit-calcul": "a computation has no result, or a huge one",
    "mot.gabarit-autre": "it cannot be followed to its end",
}
