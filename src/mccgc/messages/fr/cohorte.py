"""Ce que disent les constats : la cohorte et les dossiers."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {}
