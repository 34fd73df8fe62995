"""What findings say: the suppressions."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "SUP001": Entry(
        "The suppression of {regle} does not say why: the finding stays.",
        "Add the reason after the bracket.",
    ),
    "SUP002": Entry(
        "This suppression of {regle} silences nothing.",
        "Remove it, or put it on the line of the finding or just above.",
    ),
    "SUP003": Entry("{regle} is the code of no rule.", "Correct the code."),
    "SUP003/interdit": Entry(
        "{regle} cannot be silenced.",
        "Mend what the finding shows, and remove the suppression.",
    ),
    "SUP004": Entry(
        "Malformed suppression: it silences nothing.",
        "Write “# mccgc: ignore[CODE] reason”.",
    ),
}
