"""Ce que disent les constats : la fidélité au document d'origine."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "SRC001": Entry(
        "Ce texte n'est pas dans le document d'origine : « {texte} ».",
        "Recopiez le texte du document d'origine, à la lettre.",
    ),
    "SRC001/suite": Entry(
        "Ce texte s'écarte du document d'origine à partir de « {texte} ».",
        "Recopiez le texte du document d'origine, à la lettre.",
    ),
    "SRC002": Entry(
        "Le champ « {champ} » dit « {valeur} », que le document d'origine ne donne pas.",
        "Vérifiez la valeur sur la décision d'enregistrement, ou videz le champ.",
    ),
    "SRC003": Entry(
        "La condition {condition} n'est pas dans le document d'origine.",
        "Recopiez la phrase du document d'origine ; une règle du jury va dans le règlement.",
    ),
    "SRC004/encodage": Entry(
        "Le document d'origine {source} n'est pas encodé en UTF-8 (ligne {detail}) : la fidélité du "
        "référentiel n'est pas vérifiée.",
        "Enregistrez-le de nouveau en UTF-8.",
    ),
    "SRC004/vide": Entry(
        "Le document d'origine {source} ne contient aucun mot : la fidélité du référentiel n'est "
        "pas vérifiée.",
        "Mettez-y le texte du document enregistré.",
    ),
    "SRC004/illisible": Entry(
        "Le document d'origine {source} ne peut pas être lu ({detail:mot}) : la fidélité du "
        "référentiel n'est pas vérifiée.",
        "Rendez ce fichier lisible.",
    ),
    "SRC004/absente": Entry(
        "Le document d'origine {source} n'existe pas, mais son dossier contient {detail} : la "
        "fidélité du référentiel n'est pas vérifiée.",
        "Donnez ce nom au texte du document d'origine.",
    ),
    "SRC005": Entry(
        "Le document d'origine, ligne {source}, porte ensuite un passage qui n'est nulle part ici : "
        "« {texte} ».",
        "Transcrivez-le, ou déclarez-le dans « non_transcrit » avec sa raison.",
    ),
    "SRC005/suite": Entry(
        "Ce texte s'arrête trop tôt : le document d'origine, ligne {source}, continue par "
        "« {texte} ».",
        "Recopiez la suite du document d'origine, ou déclarez-la dans « non_transcrit ».",
    ),
    "SRC005/debut": Entry(
        "Il manque des mots avant ce texte : le document d'origine, ligne {source}, porte "
        "« {texte} ».",
        "Recopiez-les, ou déclarez-les dans « non_transcrit ».",
    ),
    "SRC005/remplace": Entry(
        "Ce texte n'est pas à sa place : le document d'origine, ligne {source}, porte ici "
        "« {texte} ».",
        "Recopiez le texte du document d'origine, à la lettre.",
    ),
    "SRC005/diese": Entry(
        "Ce texte est coupé par « # », qui commence un commentaire : le document d'origine, ligne "
        "{source}, continue par « {texte} ».",
        "Mettez tout le texte entre guillemets droits.",
    ),
    "SRC006": Entry(
        "« {texte} » n'est pas à la place que lui donne le document d'origine (ligne {source}).",
        "Rendez ce texte à l'objet que le document d'origine lui donne.",
    ),
    "SRC007": Entry(
        "Une espace diffère : « {ici} » ici, « {la} » dans le document d'origine (ligne {source}).",
        "Écrivez les espaces comme le document d'origine.",
    ),
    "SRC008": Entry(
        "Le document d'origine porte moins souvent ce texte : « {texte} ».",
        "Retirez cette copie, ou retrouvez le texte qui devait être ici.",
    ),
    "SRC009": Entry(
        "Ce passage déclaré non transcrit n'est pas, ou pas si souvent, parmi ce que le référentiel "
        "laisse de côté : « {texte} ».",
        "Recopiez-le comme le document d'origine le porte, d'une seule ligne ou cellule, ou "
        "retirez la déclaration.",
    ),
}
