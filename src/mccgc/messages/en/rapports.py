"""What the formats of findings say."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "github.reste": "{details} that GitHub does not annotate: see the log of this step.",
}
