"""Ce que disent les constats : le règlement."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {}
