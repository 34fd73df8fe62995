"""What findings say: the cohorte and the dossiers."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "COH001": Entry(
        "Two members of the jury have the identifier “{membre}”.", "Give each their own."
    ),
    "COH001/semblable": Entry(
        "The members “{membre}” and “{autre}” of the jury have nearly the same identifier: {ici} is not {la}.",
        "Give each one an identifier that people tell apart.",
    ),
    "COH002": Entry(
        "No member of the jury is its president.",
        "Write “role: president” for the one who presides.",
    ),
    "COH002/plusieurs": Entry(
        "The jury already has a president.", "Write “role: membre”, or correct the other."
    ),
    "COH003": Entry(
        "A jury is collegial; this one has {nombre} member{nombre:/s}.",
        "Name at least two members, or remove “jury” until it is composed.",
    ),
    "COH004": Entry(
        "External members: {externes} of {membres}, less than half of the jury.",
        "Complete the jury, or correct “externe”.",
    ),
    "COH005": Entry(
        "The link declared is with “{candidat}”, who is not a candidate of the cohorte.",
        "Write the identifier of a dossier, or remove the link.",
    ),
    "COH006/certification": Entry(
        "The cohorte is about “{lue}”, the référentiel about “{version}”.",
        "Copy the exact title, or give the right référentiel.",
    ),
    "COH006/referentiel": Entry(
        "The cohorte is judged on version {lue} of the référentiel; the one given is version "
        "{version}.",
        "Give the right version, or correct the cohorte's.",
    ),
    "COH006/reglement": Entry(
        "The cohorte is judged by version {lue} of the règlement; the one given is version "
        "{version}.",
        "Give the right version, or correct the cohorte's.",
    ),
    "COH007": Entry(
        "The jury meets on {jury:jour}, before its règlement takes effect on {debut:jour}.",
        "Take the règlement in force that day, or correct the date.",
    ),
    "COH008": Entry(
        "The jury meets on {jury:jour}; the certification cannot be delivered after {limite:jour}.",
        "Move the jury forward, or correct the limit if the registration was renewed.",
    ),
    "COH009": Entry(
        "The cohorte has the code “{code}”, but its folder is named “{dossier}”.",
        "Rename the folder, or correct the code.",
    ),
    "COH015": Entry(
        "“{fichier}” says that it is {quoi:mot}, and only {garde} is read.",
        "Gather what stands in one file, {garde}, and take the other out of this folder.",
    ),
    "COH010": Entry(
        "This is still to be filled in; the minutes are not written as long as it is.",
        "Write the exact words. If they are so already, say so on the line above: "
        "# mccgc: ignore[COH010] followed by the reason.",
    ),
    "COH101": Entry("“{note}” is not a level of the scale.", "The scale admits: {admis}."),
    "COH101/etendue": Entry(
        "“{note}” is not a mark of the scale.",
        "The scale admits, with the step in brackets: {admis}.",
    ),
    "COH101/part": Entry(
        "“{note}” does not tell a number of points.",
        "Write the mark itself; the scale admits, with its step in brackets: {admis}.",
    ),
    "COH102": Entry(
        "The référentiel has no épreuve “{epreuve}”.", "Correct the code of the épreuve."
    ),
    "COH103": Entry(
        "The épreuve {epreuve} has no critère “{critere}”.", "Correct the code of the critère."
    ),
    "COH103/ailleurs": Entry(
        "The critère {critere} is not assessed by the épreuve {epreuve}.",
        "Move the mark to the épreuve that assesses it, or correct the code.",
    ),
    "COH104": Entry(
        "The critère {critere} repeats {premier}: its mark is ignored.",
        "Remove it and mark {premier}.",
    ),
    "COH105": Entry(
        "Unknown presence: “{presence}”.",
        "Values admitted: {connues}. Another code is declared in “absences” of the règlement.",
    ),
    "COH106": Entry(
        "Marks are given to the épreuve {epreuve} despite the presence “{presence}”: they are "
        "ignored.",
        "Remove the marks, or correct the presence.",
    ),
    "COH107": Entry(
        "The candidate was present at the épreuve {epreuve}, but nothing is marked.",
        "Complete the grid, or say that the candidate was absent.",
    ),
    "COH108": Entry(
        "Session {session} of the épreuve {epreuve}: the règlement permits {maximum}, this one is "
        "ignored.",
        "Correct the number of the session, or remove the évaluation.",
    ),
    "COH109": Entry(
        "The épreuve {epreuve} has a session {session} without a session {manque}.",
        "Add the missing évaluation, or correct the number.",
    ),
    "COH110": Entry(
        "{evaluateur} has already assessed the épreuve {epreuve} at session {session}.",
        "Remove one of the two entries, or correct the assessor or the session.",
    ),
    "COH110/anonyme": Entry(
        "Two évaluations of the épreuve {epreuve} at session {session} name no assessor.",
        "Name the assessors, or remove one of the two entries.",
    ),
    "COH111": Entry(
        "On {objet}, the marks “{premiere}” and “{seconde}” differ by {ecart:nombre}; the "
        "règlement allows a gap of {borne:nombre}: the mark stays unknown.",
        "Ask for a mark in common and enter it for both. A third assessor settles nothing unless the "
        "règlement says “troisieme: true” in “double_notation”.",
    ),
    "COH111/troisieme": Entry(
        "On {objet}, the marks “{premiere}” and “{seconde}” differ by {ecart:nombre}; the "
        "règlement allows a gap of {borne:nombre}: the mark stays unknown.",
        "Ask for a third assessor, or for a mark in common.",
    ),
    "COH112/evaluation": Entry(
        "The épreuve is dated {le:jour}, after the jury of {jury:jour}.",
        "Correct the date, or leave the évaluation for the next cohorte.",
    ),
    "COH112/acquis": Entry(
        "The bloc is said to be acquired on {le:jour}, after the jury of {jury:jour}.",
        "Correct the date of the decision.",
    ),
    "COH112/presentation": Entry(
        "The livret is presented on {le:jour}, after the jury of {jury:jour}.",
        "Correct the date, or leave the dossier for the next cohorte.",
    ),
    "COH113": Entry("The référentiel has no bloc “{bloc}”.", "Correct the code of the bloc."),
    "COH114": Entry(
        "The candidate aims at nothing.",
        "Write “visee: certification”, or the list of the blocs aimed at.",
    ),
    "COH115": Entry(
        "The bloc {bloc} was acquired in version {version} of the référentiel, for which the "
        "règlement has no correspondence: it does not count.",
        "Add the correspondence to the règlement, or correct the version.",
    ),
    "COH115/bloc": Entry(
        "The règlement gives no correspondence for the bloc {bloc} of version {version}: it does "
        "not count.",
        "Add it to the règlement, or correct the code of the bloc.",
    ),
    "COH116": Entry(
        "Group {groupe}: {choisis} bloc{choisis:/s} chosen, {choisir} needed.",
        "Complete “options” with the blocs chosen.",
    ),
    "COH116/trop": Entry(
        "Group {groupe}: {choisis} blocs chosen or acquired, only {choisir} needed.",
        "Keep in “options” only the blocs that the candidate presents.",
    ),
    "COH116/commun": Entry(
        "The bloc {bloc} is common to all: it is not chosen.", "Remove it from “options”."
    ),
    "COH117/livret": Entry(
        "A candidate in formation has a livret; its appreciations are ignored.",
        "Correct the voie, or remove “livret”.",
    ),
    "COH117/evaluations": Entry(
        "A VAE candidate is judged on the livret: these marks of épreuves are ignored.",
        "Correct the voie, or give them in “appreciations”, in the livret.",
    ),
    "COH118": Entry(
        "The VAE dossier has no livret yet.",
        "Add “livret” when it is filed, or correct the voie.",
    ),
    "COH119": Entry(
        "The référentiel has no compétence “{competence}”.", "Correct the code of the compétence."
    ),
    "COH119/epreuve": Entry(
        "The épreuve {epreuve} does not assess “{competence}”.",
        "Name a compétence of the épreuve.",
    ),
    "COH119/livret": Entry(
        "The rules of the VAE do not read épreuve {competence}: this appreciation does not count.",
        "Appreciate the compétences, or correct the règlement.",
    ),
    "COH120": Entry(
        "The candidate has the identifier “{identifiant}”, but the file is named “{fichier}”.",
        "Rename the file, or correct the identifier.",
    ),
    "COH121": Entry(
        "This measure seems to name a disability or a diagnosis.",
        "Write only what is granted (time, support, room…), without the reason.",
    ),
    "COH121/texte": Entry(
        "This text seems to name a disability, an illness or a diagnosis.",
        "Write only what was observed or decided, without the state of health.",
    ),
    "COH122": Entry(
        "The règlement knows no piece “{piece}”: nothing reads it.",
        "Correct the code, or declare the piece in “pieces” in the règlement.",
    ),
    "COH122/livret": Entry(
        "“{piece}” is not read here.",
        "Give the livret and its presentation in “livret”: “depose_le” and “presentation”.",
    ),
    "COH128": Entry(
        "Session {session} of épreuve {epreuve}: no mark for {codes}, which stay unknown there.",
        "Complete the grid, or say what the session takes up: “competences: […]”.",
    ),
    "COH129": Entry(
        "Two assessors of épreuve {epreuve} marked no critère in common: everything waits for the "
        "other's marks.",
        "If they share it, say so for each of them: “competences: […]”. Otherwise, complete their "
        "grids.",
    ),
    "COH130": Entry(
        "The identifier {identifiant} looks like {autre}, that of {fichier}: {ici} is not {la}.",
        "Give this candidate an identifier that people tell apart.",
    ),
}
