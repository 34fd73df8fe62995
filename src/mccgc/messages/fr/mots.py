"""Les mots que d'autres phrases emploient."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "ou": " ou ",
    "vouliez-vous-dire": "Vouliez-vous dire « {proche} » ?",
    # Mots que d'autres phrases emploient.
    "mot.certification": "la certification",
    "mot.acquis": "acquis",
    "mot.non_acquis": "non acquis",
    "mot.en_attente": "en attente",
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
    # Ce que fait un caractère qui ne se voit pas.
    "mot.signe-sens": "il inverse le sens de lecture",
    "mot.signe-commande": "il commande l'écran ou coupe la ligne",
    "mot.signe-sans-largeur": "il n'a pas de largeur",
    # Ce que le lecteur YAML refuse.
    "mot.yaml-tabulation": "une tabulation tient lieu d'espaces",
    "mot.yaml-barre": "une barre « \\ » entre guillemets doubles (doublez-la, ou prenez des guillemets simples)",
    "mot.yaml-guillemet": "un guillemet ouvert ici n'est pas refermé",
    "mot.yaml-crochet": "un crochet ou une accolade ouverts ici ne sont pas refermés, ou une virgule manque",
    "mot.yaml-deux-points": "un « : » inattendu (un texte qui contient « : » se met entre guillemets)",
    "mot.yaml-cle-seule": "une clé sans « : »",
    "mot.yaml-signe": "un texte qui commence par ce signe se met entre guillemets",
    "mot.yaml-invisible": "un caractère de contrôle invisible",
    "mot.yaml-directive": "un « % » en début de ligne",
    "mot.yaml-alignement": "l'alignement ne suit pas celui des lignes précédentes, ou un guillemet est de trop",
    "mot.yaml-autre": "un signe inattendu",
    # Ce qui n'entre pas.
    "mot.porte-pas-utf8": "il n'est pas en UTF-8",
    "mot.porte-pas-un-fichier": "ce n'est pas un fichier ordinaire (un tube, un périphérique)",
    "mot.porte-trop-grand": "il dépasse la taille admise (2 Mo ; 20 Mo pour un référentiel, un règlement ou sa source)",
    # Ce que le système refuse.
    "mot.systeme-interdit": "l'accès est refusé",
    "mot.systeme-est-un-dossier": "c'est un dossier",
    "mot.systeme-pas-un-dossier": "une partie du chemin n'est pas un dossier",
    "mot.systeme-boucle": "le lien tourne en rond",
    "mot.systeme-absent": "il n'existe pas",
    "mot.systeme-nom-trop-long": "le nom est trop long",
    "mot.systeme-disque-plein": "le disque est plein",
    "mot.systeme-quota-atteint": "la place accordée sur ce disque est épuisée",
    "mot.systeme-fichier-trop-grand": "le fichier passerait la taille permise",
    "mot.systeme-disque-en-panne": "le disque ne répond pas comme il faut",
    "mot.systeme-ferme": "elle est fermée",
    "mot.systeme-lecture-seule": "le disque est en lecture seule",
    "mot.systeme-autre": "le système s'y oppose",
    # Ce que prennent les clés de la configuration.
    "mot.configuration-texte": "un texte entre guillemets",
    "mot.configuration-liste": "une liste de textes entre guillemets",
    "mot.configuration-gravites": "une table : une règle, puis une gravité entre guillemets",
    "mot.configuration-listes": "une table : un motif de fichiers, puis une liste de règles",
    "mot.configuration-table": "une table",
}
