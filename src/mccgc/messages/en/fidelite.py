"""What findings say: fidelity to the original document."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
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
}
