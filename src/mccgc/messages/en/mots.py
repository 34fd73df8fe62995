"""Words that other sentences use."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "ou": " or ",
    "vouliez-vous-dire": "Did you mean “{proche}”?",
    "mot.certification": "the certification",
    "mot.acquis": "acquired",
    "mot.non_acquis": "not acquired",
    "mot.en_attente": "pending",
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
    # What a character that is not seen does.
    "mot.signe-sens": "it changes the direction of reading",
    "mot.signe-commande": "it drives the screen or cuts the line",
    "mot.signe-sans-largeur": "it has no width",
    # What the YAML reader refuses.
    "mot.yaml-tabulation": "a tab stands for spaces",
    "mot.yaml-barre": "a “\\” inside double quotes (double it, or use single quotes)",
    "mot.yaml-guillemet": "a quote opened here is not closed",
    "mot.yaml-crochet": "a bracket opened here is not closed, or a comma is missing",
    "mot.yaml-deux-points": "an unexpected “:” (a text that holds “:” goes between quotes)",
    "mot.yaml-cle-seule": "a key without “:”",
    "mot.yaml-signe": "a text that starts with this sign goes between quotes",
    "mot.yaml-invisible": "an invisible control character",
    "mot.yaml-directive": "a “%” at the start of a line",
    "mot.yaml-alignement": "the alignment does not follow the lines above, or a quote is too many",
    "mot.yaml-autre": "an unexpected sign",
    # What is not let in.
    "mot.porte-pas-utf8": "it is not UTF-8",
    "mot.porte-pas-un-fichier": "it is not an ordinary file (a pipe, a device)",
    "mot.porte-trop-grand": "it is larger than allowed (2 MB; 20 MB for a référentiel, a règlement or its source)",
    # What the system refuses.
    "mot.systeme-interdit": "access is denied",
    "mot.systeme-est-un-dossier": "it is a folder",
    "mot.systeme-pas-un-dossier": "a part of the path is not a folder",
    "mot.systeme-boucle": "the link goes in circles",
    "mot.systeme-absent": "it does not exist",
    "mot.systeme-nom-trop-long": "the name is too long",
    "mot.systeme-disque-plein": "the disk is full",
    "mot.systeme-lecture-seule": "the disk is read-only",
    "mot.systeme-autre": "the system refuses",
    # What the keys of the configuration take.
    "mot.configuration-texte": "a quoted text",
    "mot.configuration-liste": "a list of quoted texts",
    "mot.configuration-gravites": "a table: a rule, then a quoted severity",
    "mot.configuration-listes": "a table: a pattern of files, then a list of rules",
    "mot.configuration-table": "a table",
}
