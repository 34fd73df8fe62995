"""What findings say: wording."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
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
    "TXT017": Entry(
        "This text stops at “{texte}”: “# {suite}” is read as a comment.",
        "Put the whole text in straight quotes, or the comment on its own line.",
    ),
    "TXT018": Entry(
        "Characters damaged by a wrong encoding: “{mot}”.",
        "Write the word again, and save the file in UTF-8.",
    ),
    "TXT019/ligature": Entry(
        "A ligature is written as a single sign in “{texte}”.",
        "Write the letters apart: fi, fl, ff.",
    ),
    "TXT019/cesure": Entry(
        "An invisible sign (soft hyphen or zero-width space) cuts a word of “{texte}”.",
        "Delete the word and write it again.",
    ),
    "TXT019/puce": Entry(
        "A bullet was pasted with the text: “{texte}”.",
        "Take it out; the documents put their own.",
    ),
    "TXT020": Entry(
        "Doubled punctuation: “{signe}”.",
        "Keep one sign, or write an ellipsis: “...”.",
    ),
    "TXT021": Entry(
        "This text has not been written: “{mot}”.",
        "Write it before this file is used.",
    ),
    "TXT022": Entry(
        "“{graphie}” is written “{autre}” elsewhere.",
        "Choose one spelling, if the registered document allows it.",
    ),
    # Ways a text of a list may end.
    "mot.sans_ponctuation": "without punctuation",
    "mot.par_un_point": "with a full stop",
    "mot.par_un_point_virgule": "with “;”",
    "mot.par_une_virgule": "with “,”",
}
