"""Words that other sentences use."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "ou": " or ",
    "vouliez-vous-dire": "Did you mean “{proche}”?",
    "mot.texte": "a text",
    "mot.entier": "an integer",
    "mot.nombre": "a number",
    "mot.booleen": "true or false",
    "mot.liste": "a list",
    "mot.table": "keys and their values",
    "mot.vide": "nothing",
    "mot.date": "a date YYYY-MM-DD",
    "mot.exact": "an exact number (12, 1/2 or 12.5)",
    "mot.code": "a code without white space",
}
