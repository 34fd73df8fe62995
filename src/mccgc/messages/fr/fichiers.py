"""Ce que disent les constats : le YAML et la forme des fichiers."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "YML001": Entry(
        "Le fichier n'est pas en UTF-8.",
        "Enregistrez-le de nouveau en choisissant l'encodage UTF-8.",
    ),
    "YML002": Entry(
        "Le fichier n'est pas du YAML lisible : {probleme:mot}.",
        "Regardez l'alignement, les guillemets et les crochets à cet endroit et juste au-dessus.",
    ),
    "YML002/virgule": Entry(
        "Entre accolades, la virgule sépare deux valeurs : {nombre} n'y est pas un nombre.",
        "Écrivez « {point} », ou mettez {nombre} entre guillemets.",
    ),
    "YML003": Entry(
        "La clé « {cle} » est écrite deux fois (déjà ligne {ligne}).",
        "Gardez-en une seule.",
    ),
    "YML004": Entry(
        "Ancre, alias ou étiquette YAML : « {quoi} ».",
        "Écrivez la valeur en toutes lettres.",
    ),
    "YML005": Entry(
        "Directive YAML en tête de fichier.",
        "Retirez la ligne qui commence par « % ».",
    ),
    "YML006": Entry(
        "Le fichier contient plusieurs documents YAML.",
        "Retirez la ligne « --- » et ce qui la suit, ou faites-en un autre fichier.",
    ),
    "YML007": Entry(
        "Plus de {maximum} niveaux d'imbrication.",
        "Vérifiez les crochets ouverts et non refermés.",
    ),
    "YML008": Entry(
        "Une clé doit être un texte simple.",
        "Mettez la clé entre guillemets, ou retirez le « ? ».",
    ),
    "YML009": Entry(
        "Le fichier ne peut être lu : {detail:mot}.",
        "Remplacez-le, ou ôtez-le de ce dossier.",
    ),
    "SCH001": Entry("Clé inconnue : « {cle} ».", "Clés admises ici : {connues}."),
    "SCH002": Entry("Il manque la clé « {cle} ».", "Ajoutez-la."),
    "SCH003": Entry("On attend ici {attendu:mot}, on lit {trouve:mot}.", "Corrigez la valeur."),
    "SCH003/rien": Entry(
        "On attend ici {attendu:mot}, mais rien n'est écrit.", "Complétez, ou retirez la clé."
    ),
    "SCH004": Entry("Valeur inattendue : « {valeur} ».", "Valeurs admises : {admises}."),
    "SCH004/liste": Entry(
        "Valeur inattendue : « {valeur} ».",
        "Écrivez {admises}, ou une liste, entre crochets : [{valeur}].",
    ),
    "SCH005": Entry("Valeur illisible : « {valeur} ».", "On attend {attendu:mot}."),
    "SCH005/minimum": Entry("« {valeur} » est trop petit.", "Écrivez {limite} au moins."),
    "SCH005/maximum": Entry("« {valeur} » est trop grand.", "Écrivez {limite} au plus."),
    "SCH005/vide": Entry("Une valeur est exigée ici.", "Complétez, ou retirez la clé."),
    "SCH006": Entry("Il manque l'une des clés {attendues}.", "Écrivez l'une d'elles."),
    "SCH006/deux": Entry("Les clés {presentes} s'excluent.", "Gardez-en une seule."),
    "SCH007": Entry(
        "Le format « {trouve} » n'est pas celui attendu ici, {attendu}.",
        "Écrivez « format: {attendu} » en tête de fichier.",
    ),
    "SCH007/absent": Entry(
        "Le fichier ne dit pas son format ; on attend ici {attendu}.",
        "Écrivez « format: {attendu} » en tête de fichier.",
    ),
    "SCH008": Entry(
        "Caractère qui ne se voit pas : {signe} ({nature:mot}), en position {rang} de « {valeur} ».",
        "Effacez-le, ou écrivez de nouveau ce texte au clavier.",
    ),
}
