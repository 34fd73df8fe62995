"""What findings say: YAML and the shape of files."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "YML001": Entry(
        "The file is not in UTF-8.",
        "Save it again, choosing the UTF-8 encoding.",
    ),
    "YML002": Entry(
        "The file is not readable YAML: {probleme:mot}.",
        "Look at the alignment, quotes and brackets here and just above.",
    ),
    "YML002/virgule": Entry(
        "Between braces, a comma separates two values: {nombre} is not a number there.",
        "Write “{point}”, or put {nombre} between quotes.",
    ),
    "YML003": Entry(
        "The key “{cle}” is written twice (already on line {ligne}).",
        "Keep one of them.",
    ),
    "YML004": Entry(
        "YAML anchor, alias or tag: “{quoi}”.",
        "Write the value out in full.",
    ),
    "YML005": Entry(
        "YAML directive at the head of the file.",
        "Remove the line that begins with “%”.",
    ),
    "YML006": Entry(
        "The file holds several YAML documents.",
        "Remove the “---” line and what follows, or make it another file.",
    ),
    "YML007": Entry(
        "More than {maximum} levels of nesting.",
        "Look for brackets that are opened and never closed.",
    ),
    "YML008": Entry(
        "A key must be plain text.",
        "Put the key between quotes, or remove the “?”.",
    ),
    "YML009": Entry(
        "The file cannot be read: {detail:mot}.",
        "Replace it, or take it out of this folder.",
    ),
    "SCH001": Entry("Unknown key: “{cle}”.", "Keys allowed here: {connues}."),
    "SCH002": Entry("The key “{cle}” is missing.", "Add it."),
    "SCH003": Entry("Expected {attendu:mot}, found {trouve:mot}.", "Correct the value."),
    "SCH003/rien": Entry(
        "Expected {attendu:mot}, but nothing is written.", "Fill it in, or remove the key."
    ),
    "SCH004": Entry("Unexpected value: “{valeur}”.", "Allowed values: {admises}."),
    "SCH004/liste": Entry(
        "Unexpected value: “{valeur}”.",
        "Write {admises}, or a list, between brackets: [{valeur}].",
    ),
    "SCH005": Entry("Unreadable value: “{valeur}”.", "Expected {attendu:mot}."),
    "SCH005/minimum": Entry("“{valeur}” is too small.", "Write {limite} at least."),
    "SCH005/maximum": Entry("“{valeur}” is too great.", "Write {limite} at most."),
    "SCH005/vide": Entry("A value is required here.", "Fill it in, or remove the key."),
    "SCH006": Entry("One of the keys {attendues} is missing.", "Write one of them."),
    "SCH006/deux": Entry("The keys {presentes} exclude each other.", "Keep one of them."),
    "SCH007": Entry(
        "The format “{trouve}” is not the one expected here, {attendu}.",
        "Write “format: {attendu}” at the head of the file.",
    ),
    "SCH007/absent": Entry(
        "The file does not say its format; {attendu} is expected here.",
        "Write “format: {attendu}” at the head of the file.",
    ),
    "SCH008": Entry(
        "Character that is not seen: {signe} ({nature:mot}), number {rang} of “{valeur}”.",
        "Delete it, or type this text again.",
    ),
}
