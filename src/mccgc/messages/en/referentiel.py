"""What findings say: the référentiel."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    # Identity and links.
    "REF001": Entry(
        "The compétence {competence} of the bloc {bloc} already stands in the bloc {premier}.",
        "Leave it in one bloc only.",
    ),
    "REF002": Entry(
        "The code {repete} is already taken (line {ligne}).",
        "Give one of the two another code.",
    ),
    "REF002/semblable": Entry(
        "The code “{repete}” looks like “{autre}”: {ici} is not {la}.",
        "Write codes that people tell apart.",
    ),
    "REF003": Entry(
        "The bloc {bloc} has only one compétence.",
        "Join it to a neighbouring bloc, or transcribe its other compétences.",
    ),
    "REF004": Entry(
        "The épreuve {epreuve} assesses {competence}, which is the code of no compétence.",
        "Correct the code, or add the compétence.",
    ),
    "REF005": Entry(
        "The épreuve {epreuve} of the bloc {bloc} assesses {competence}, of the bloc {ailleurs}.",
        "Remove this compétence from the épreuve, or move the épreuve to the other bloc.",
    ),
    "REF006": Entry(
        "The critère {critere} repeats {original}, which is the code of no critère.",
        "Correct the code of the repeated critère.",
    ),
    "REF006/soi": Entry(
        "The critère {critere} is marked as its own duplicate: it would never be scored.",
        "Write the code of the repeated critère, or remove “doublon_de”.",
    ),
    "REF006/texte": Entry(
        "The critère {critere} is marked as a duplicate of {original}, but their texts differ.",
        "Remove “doublon_de”, or correct the code or the text.",
    ),
    "REF006/boucle": Entry(
        "The critères {critere} and {original} point at each other: neither is scored.",
        "Remove “doublon_de” from the first.",
    ),
    "REF007": Entry(
        "The bloc {bloc} belongs to the option {option}, which is the code of no group.",
        "Declare the group under “options”, or correct the code.",
    ),
    "REF008": Entry(
        "The group {groupe} asks to choose {choisir} blocs and offers {nombre}.",
        "Lower “choisir”, or write “option: {groupe}” in the forgotten blocs.",
    ),
    "REF008/vide": Entry(
        "No bloc belongs to the group of options {groupe}.",
        "Write “option: {groupe}” in its blocs, or remove the group.",
    ),
    "REF009": Entry(
        "The épreuve {epreuve} keeps {critere}, which is the code of no critère.",
        "Correct the code, or remove it from the list.",
    ),
    "REF009/ailleurs": Entry(
        "The épreuve {epreuve} keeps the critère {critere}, whose compétence it does not assess.",
        "Add the compétence to the épreuve, or remove the critère from the list.",
    ),
    "REF010": Entry(
        "After {avant} comes {apres}: {manque} is missing.",
        "Check that nothing was forgotten; if not, keep the codes and say why.",
    ),
    "REF011": Entry(
        "The bloc {bloc} has the same title as the bloc {premier}.",
        "Check both titles in the original document.",
    ),
    "REF012": Entry(
        "{range} does not stand under {parent}.",
        "Move it under {parent}, or change its code.",
    ),
    # Coverage.
    "COU001": Entry(
        "No épreuve assesses the compétence {competence}.",
        "Add {competence} to an épreuve of the bloc {bloc}.",
    ),
    "COU002": Entry(
        "The compétence {competence} has no critère.",
        "Add at least one critère.",
    ),
    "COU002/doublons": Entry(
        "All critères of the compétence {competence} are duplicates: none is scored.",
        "Remove “doublon_de” from one of them.",
    ),
    "COU003": Entry(
        "The épreuve {epreuve} assesses no compétence.",
        "Write in “competences” the codes of those it assesses.",
    ),
    "COU004/usage": Entry(
        "{combien} of {total} blocs have no épreuve.",
        "Transcribe the épreuves of each bloc.",
    ),
    "COU004": Entry(
        "The bloc {bloc} has no épreuve.",
        "Add at least one épreuve that assesses its compétences.",
    ),
    "COU005": Entry(
        "The bloc {bloc} has no compétence.",
        "Transcribe its activités and their compétences.",
    ),
    "COU006/usage": Entry(
        "{combien} of {total} activités have no compétence.",
        "Transcribe the compétences of each activité.",
    ),
    "COU006/taches_usage": Entry(
        "{combien} of {total} activités have no tâche.",
        "Transcribe the tâches of each activité.",
    ),
    "COU006": Entry(
        "The activité {activite} has no compétence.",
        "Add the compétences that follow from it.",
    ),
    "COU006/taches": Entry(
        "The activité {activite} has no tâche.",
        "Add the tâches of which it is made.",
    ),
    "COU007": Entry(
        "The épreuve {epreuve} scores no critère.",
        "Fill “criteres”, or remove this key to score all those of its compétences.",
    ),
    "COU008": Entry(
        "No épreuve scores the critère {critere}: {competence} would stay pending.",
        "Add {critere} to the critères of an épreuve that assesses {competence}.",
    ),
}
