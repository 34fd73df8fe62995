"""Les mots que d'autres phrases emploient."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "ou": " ou ",
    "vouliez-vous-dire": "Vouliez-vous dire « {proche} » ?",
    # Mots que d'autres phrases emploient.
    "mot.texte": "un texte",
    "mot.entier": "un entier",
    "mot.nombre": "un nombre",
    "mot.booleen": "true ou false",
    "mot.liste": "une liste",
    "mot.table": "des clés et leurs valeurs",
    "mot.vide": "rien",
    "mot.date": "une date AAAA-MM-JJ",
    "mot.exact": "un nombre exact (12, 1/2 ou 12,5)",
    "mot.code": "un code sans espace",
}
