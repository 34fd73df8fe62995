"""What findings say: expert cases."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "CAS001": Entry(
        "The case speaks of “{code}”, which cannot stand there: the case would be mute.",
        "Correct the code. Marks go to critères or, with “notes_par: epreuve”, to whole épreuves.",
    ),
    "CAS002": Entry("“{note}” is not a level of the scale.", "The scale admits: {admis}."),
    "CAS002/etendue": Entry(
        "“{note}” is not a mark of the scale.",
        "The scale admits, with the step in brackets: {admis}.",
    ),
    "CAS002/part": Entry(
        "“{note}” does not tell a number of points.",
        "Write the mark itself; the scale admits, with its step in brackets: {admis}.",
    ),
    "CAS003": Entry(
        "Unknown presence: “{presence}”.",
        "Values admitted: {connues}. Another code is declared in “absences” of the règlement.",
    ),
}
