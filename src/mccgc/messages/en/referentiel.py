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
    # Wording.
    "TXT001": Entry(
        "This text says nothing: “{texte}”.",
        "Complete it, or remove the bullet.",
    ),
    "TXT002": Entry(
        "“{signe}” has no counterpart.",
        "Open or close the missing parenthesis, bracket or quotation mark.",
    ),
    "TXT003": Entry(
        "This text announces something with “:”, and nothing follows.",
        "Add what follows, or remove the colon.",
    ),
    "TXT003/chapeau": Entry(
        "A chapeau is written without its colon.",
        "Remove the final “:”: the documents add it.",
    ),
    "TXT004": Entry(
        "The activité {activite} repeats the tâche “{texte}” (already on line {ligne}).",
        "Keep one of them, or say why it is repeated.",
    ),
    "TXT005": Entry(
        "The critère {critere} repeats {premier}: it would be scored twice.",
        "Remove it, or give it “doublon_de: {premier}”.",
    ),
    "TXT006": Entry(
        "The épreuve {epreuve} is the same as {premier}.",
        "Keep one of them, and join their compétences.",
    ),
    "TXT007": Entry(
        "This text is nearly that of {premier} (line {ligne}).",
        "If they are the same, write them the same way; if not, tell them apart better.",
    ),
    "TXT008": Entry(
        "Several spaces in a row after “{mot}”.",
        "Keep one.",
    ),
    "TXT009": Entry(
        "Space too many before “{signe}”.",
        "Remove the space.",
    ),
    "TXT009/manque": Entry(
        "A space is missing before “{signe}”, as French wants it.",
        "Add a space, non-breaking if possible.",
    ),
    "TXT009/guillemet": Entry(
        "A space is missing inside the quotation mark “{signe}”, as French wants it.",
        "Add a space, non-breaking if possible.",
    ),
    "TXT010": Entry(
        "The file mixes two apostrophes: {droites} straight (') and {courbes} curly (’).",
        "Choose one for the whole file.",
    ),
    "TXT011/usage": Entry(
        "{combien} of {total} compétences do not say their purpose, or by what means.",
        "End them with “en … afin de …”, if the registered document allows it.",
    ),
    "TXT011": Entry(
        "The compétence {competence} does not say its purpose.",
        "End it with “afin de …” or “pour …”, if the registered document allows.",
    ),
    "TXT011/moyen": Entry(
        "The compétence {competence} does not say by what means.",
        "Add “en …”, for example “en analysant …”, if the registered document allows.",
    ),
    "TXT012/usage": Entry(
        "{combien} of {total} compétences do not start with an infinitive.",
        "Start with the action: Analyser, Négocier, Mettre en place…",
    ),
    "TXT012": Entry(
        "The compétence {competence} does not begin with an infinitive verb: “{mot}”.",
        "Begin with the action: Analyser, Négocier, Mettre en place…",
    ),
    "TXT013": Entry(
        "The épreuve {epreuve} is taken by several (“{mot}”) and says nothing of an individual "
        "assessment.",
        "Say in “format” how each candidat is assessed.",
    ),
    "TXT014": Entry(
        "A word too many: “{mots}”.",
        "Remove one of the two words.",
    ),
    "TXT015/usage": Entry(
        "{combien} of {total} texts start with a small letter.",
        "Start them with a capital, if the registered document allows it.",
    ),
    "TXT015": Entry(
        "The capital letter is missing at the head: “{texte}”.",
        "Begin with a capital letter.",
    ),
    "TXT016": Entry(
        "This text does not end as the others of its list do ({fin:mot}).",
        "End all the texts of the list in the same way.",
    ),
    # Fidelity to the source.
    "SRC001": Entry(
        "This text is not in the original document: “{texte}”.",
        "Copy the text of the original document, to the letter.",
    ),
    "SRC001/suite": Entry(
        "This text departs from the original document from “{texte}” on.",
        "Copy the text of the original document, to the letter.",
    ),
    "SRC002": Entry(
        "The field “{champ}” says “{valeur}”, which the original document does not give.",
        "Check the value on the registration decision, or empty the field.",
    ),
    "SRC003": Entry(
        "The condition {condition} is not in the original document.",
        "Copy the sentence of the original document; a rule of the jury goes to the règlement.",
    ),
    "SRC004/encodage": Entry(
        "The original document {source} is not encoded in UTF-8 (line {detail}): the référentiel "
        "has not been compared with it.",
        "Save it again in UTF-8.",
    ),
    "SRC004/vide": Entry(
        "The original document {source} holds no word: the référentiel has not been compared with "
        "it.",
        "Put the text of the registered document there.",
    ),
    "SRC004/illisible": Entry(
        "The original document {source} cannot be read ({detail:mot}): the référentiel has not "
        "been compared with it.",
        "Make this file readable.",
    ),
    "SRC004/absente": Entry(
        "The original document {source} does not exist, but its folder holds {detail}: the "
        "référentiel has not been compared with it.",
        "Give this name to the text of the original document.",
    ),
    "SRC005": Entry(
        "The original document goes on, line {source}, with a passage that stands nowhere here: "
        "“{texte}”.",
        "Transcribe it, or declare it under “non_transcrit” with its reason.",
    ),
    "SRC005/suite": Entry(
        "This text stops too soon: the original document, line {source}, goes on with “{texte}”.",
        "Copy what follows in the original document, or declare it under “non_transcrit”.",
    ),
    "SRC005/debut": Entry(
        "Words are missing before this text: the original document, line {source}, has “{texte}”.",
        "Copy them, or declare them under “non_transcrit”.",
    ),
    "SRC005/remplace": Entry(
        "This text is not in its place: the original document, line {source}, has “{texte}” here.",
        "Copy the text of the original document to the letter.",
    ),
    "SRC005/diese": Entry(
        "This text is cut by “#”, which starts a comment: the original document, line {source}, "
        "goes on with “{texte}”.",
        "Put the whole text in straight quotes.",
    ),
    "SRC006": Entry(
        "“{texte}” is not where the original document has it (line {source}).",
        "Give this text back to the object that has it in the original document.",
    ),
    "SRC007": Entry(
        "A space differs: “{ici}” here, “{la}” in the original document (line {source}).",
        "Write the spaces as the original document does.",
    ),
    "SRC008": Entry(
        "The original document has this text fewer times: “{texte}”.",
        "Take this copy out, or find the text that should be here.",
    ),
    "SRC009": Entry(
        "This passage declared as not transcribed is not, or not so often, among what the "
        "référentiel leaves aside: “{texte}”.",
        "Copy it as the original document has it, from one line or cell, or take the declaration "
        "out.",
    ),
    # Ways a text of a list may end.
    "mot.sans_ponctuation": "without punctuation",
    "mot.par_un_point": "with a full stop",
    "mot.par_un_point_virgule": "with “;”",
    "mot.par_une_virgule": "with “,”",
}
