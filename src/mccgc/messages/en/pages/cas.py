"""The pages of the rules on expert cases."""

PAGES = {
    "CAS001": """\
A case speaks only of objects of the référentiel and of pieces of the règlement.

Why: a misspelt code makes the case mute. It then differs in nothing, or expects nothing, and passes
without proving anything.

Source: format mccgc/cas@1; depending on `notes_par`, marks go to critères, or to whole épreuves.
""",
    "CAS002": """\
The mark of a case is a level or a value of the scale of the épreuve.

Why: a mark that the scale does not have is read as unknown; the case would prove something other
than what it says.

Source: format mccgc/reglement@1, `echelles` and `notation`.
""",
    "CAS003": """\
The presence that a case tells is “present” or a code of absence of the règlement.

Why: it is the code that says what the absence is worth; unknown, it would leave the marks pending,
and the case would prove something other than what it says.

Source: format mccgc/reglement@1, `absences`.
""",
}
