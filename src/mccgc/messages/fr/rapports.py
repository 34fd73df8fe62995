"""Ce que disent les formats de constats."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "github.reste": "{details} que GitHub n'annote pas : voir le journal de cette étape.",
}
