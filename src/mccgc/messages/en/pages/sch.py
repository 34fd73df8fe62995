"""The pages of the rules on the schema of a file."""

PAGES = {
    "SCH001": """\
A key is one of those that the format knows.

Why: a misprint in a key would have its value forgotten without a word.

Source: usage (formats are closed).
""",
    "SCH002": """\
Compulsory keys are present.

Why: a bloc without a code or a mark without an épreuve can be neither cited nor judged.

Source: usage (formats are closed).
""",
    "SCH003": """\
A value is of the nature expected: a text, an integer, a list…

Why: a list written where a text is expected is usually a dash too many or a misalignment.

Source: usage (formats are closed).
""",
    "SCH004": """\
A value taken from a list of words is one of these words.

Why: the vocabulary is closed so that each word has one meaning and only one.

Source: usage (formats are closed).
""",
    "SCH005": """\
A date, a number or a code is written as it is read, and a text that is required is not empty.

Why: a date or a mark that has to be guessed is an error that is seen only at the jury.

Source: ISO 8601 for dates; usage for the rest.
""",
    "SCH006": """\
When one key among several is needed, there is one and only one.

Why: a decision bears on a bloc or on the certification, a condition says one thing; two at once, or
none, cannot be decided.

Source: usage (formats are closed).
""",
    "SCH007": """\
A file says its format at its head, and it is the one of its place.

Why: a dossier read as a référentiel would give findings unrelated to the fault.

Source: usage (formats are closed and numbered).
""",
    "SCH008": """\
A name, a code, an intitulé or a motif contains only characters that can be seen.

Why: a character that reverses the direction of reading, that has no width or that commands the
screen has something else read than what is written; two identifiers that seem equal are not. A
motif, a title or a reference may run over several lines; a name may not.

Source: Unicode, technical report 36 (security); CVE-2021-42574.
""",
}
