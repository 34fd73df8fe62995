"""Ce que disent les constats : le référentiel."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    # Identité et liens.
    "REF001": Entry(
        "La compétence {competence} du bloc {bloc} est déjà dans le bloc {premier}.",
        "Laissez-la dans un seul bloc.",
    ),
    "REF002": Entry(
        "Le code {repete} est déjà pris (ligne {ligne}).",
        "Donnez un autre code à l'un des deux.",
    ),
    "REF003": Entry(
        "Le bloc {bloc} n'a qu'une compétence.",
        "Réunissez-le à un bloc voisin, ou transcrivez ses autres compétences.",
    ),
    "REF004": Entry(
        "L'épreuve {epreuve} évalue {competence}, qui n'est le code d'aucune compétence.",
        "Corrigez le code, ou ajoutez la compétence.",
    ),
    "REF005": Entry(
        "L'épreuve {epreuve} du bloc {bloc} évalue {competence}, qui est du bloc {ailleurs}.",
        "Retirez cette compétence de l'épreuve, ou placez l'épreuve dans l'autre bloc.",
    ),
    "REF006": Entry(
        "Le critère {critere} répète {original}, qui n'est le code d'aucun critère.",
        "Corrigez le code du critère répété.",
    ),
    "REF006/soi": Entry(
        "Le critère {critere} est marqué comme le doublon de lui-même : il ne serait jamais noté.",
        "Écrivez le code du critère répété, ou retirez « doublon_de ».",
    ),
    "REF006/texte": Entry(
        "Le critère {critere} est marqué doublon de {original}, mais leurs textes diffèrent.",
        "Retirez « doublon_de », ou corrigez le code ou le texte.",
    ),
    "REF006/boucle": Entry(
        "Les critères {critere} et {original} se renvoient l'un à l'autre : aucun n'est noté.",
        "Retirez « doublon_de » du premier.",
    ),
    "REF007": Entry(
        "Le bloc {bloc} appartient à l'option {option}, qui n'est le code d'aucun groupe.",
        "Déclarez le groupe sous « options », ou corrigez le code.",
    ),
    "REF008": Entry(
        "Le groupe {groupe} demande de choisir {choisir} blocs et en offre {nombre}.",
        "Diminuez « choisir », ou écrivez « option: {groupe} » dans les blocs oubliés.",
    ),
    "REF008/vide": Entry(
        "Aucun bloc n'appartient au groupe d'options {groupe}.",
        "Écrivez « option: {groupe} » dans ses blocs, ou retirez le groupe.",
    ),
    "REF009": Entry(
        "L'épreuve {epreuve} retient {critere}, qui n'est le code d'aucun critère.",
        "Corrigez le code, ou retirez-le de la liste.",
    ),
    "REF009/ailleurs": Entry(
        "L'épreuve {epreuve} retient le critère {critere}, dont elle n'évalue pas la compétence.",
        "Ajoutez la compétence à l'épreuve, ou retirez le critère de la liste.",
    ),
    "REF010": Entry(
        "Après {avant} vient {apres} : il manque {manque}.",
        "Vérifiez que rien n'a été oublié ; sinon, gardez les codes et dites pourquoi.",
    ),
    "REF011": Entry(
        "Le bloc {bloc} a le même intitulé que le bloc {premier}.",
        "Vérifiez les deux intitulés dans le document d'origine.",
    ),
    "REF012": Entry(
        "{range} n'est pas rangé sous {parent}.",
        "Déplacez-le sous {parent}, ou changez son code.",
    ),
    # Couverture.
    "COU001": Entry(
        "Aucune épreuve n'évalue la compétence {competence}.",
        "Ajoutez {competence} à une épreuve du bloc {bloc}.",
    ),
    "COU002": Entry(
        "La compétence {competence} n'a pas de critère.",
        "Ajoutez au moins un critère.",
    ),
    "COU002/doublons": Entry(
        "Tous les critères de la compétence {competence} sont des doublons : aucun n'est noté.",
        "Retirez « doublon_de » de l'un d'eux.",
    ),
    "COU003": Entry(
        "L'épreuve {epreuve} n'évalue aucune compétence.",
        "Écrivez dans « competences » les codes de celles qu'elle évalue.",
    ),
    "COU004/usage": Entry(
        "{combien} blocs sur {total} n'ont pas d'épreuve.",
        "Transcrivez les épreuves de chaque bloc.",
    ),
    "COU004": Entry(
        "Le bloc {bloc} n'a pas d'épreuve.",
        "Ajoutez au moins une épreuve qui évalue ses compétences.",
    ),
    "COU005": Entry(
        "Le bloc {bloc} n'a pas de compétence.",
        "Transcrivez ses activités et leurs compétences.",
    ),
    "COU006/usage": Entry(
        "{combien} activités sur {total} n'ont pas de compétence.",
        "Transcrivez les compétences de chaque activité.",
    ),
    "COU006/taches_usage": Entry(
        "{combien} activités sur {total} n'ont pas de tâche.",
        "Transcrivez les tâches de chaque activité.",
    ),
    "COU006": Entry(
        "L'activité {activite} n'a pas de compétence.",
        "Ajoutez les compétences qui en découlent.",
    ),
    "COU006/taches": Entry(
        "L'activité {activite} n'a pas de tâche.",
        "Ajoutez les tâches qui la composent.",
    ),
    "COU007": Entry(
        "L'épreuve {epreuve} ne note aucun critère.",
        "Complétez « criteres », ou retirez cette clé pour noter tous ceux de ses compétences.",
    ),
    "COU008": Entry(
        "Aucune épreuve ne note le critère {critere} : {competence} resterait en attente.",
        "Ajoutez {critere} aux critères d'une épreuve qui évalue {competence}.",
    ),
    # Rédaction.
    "TXT001": Entry(
        "Ce texte ne dit rien : « {texte} ».",
        "Complétez-le, ou retirez la puce.",
    ),
    "TXT002": Entry(
        "« {signe} » n'a pas son pendant.",
        "Ouvrez ou fermez la parenthèse, le crochet ou le guillemet qui manque.",
    ),
    "TXT003": Entry(
        "Ce texte annonce une suite par « : », et rien ne suit.",
        "Ajoutez la suite, ou retirez les deux-points.",
    ),
    "TXT003/chapeau": Entry(
        "Le chapeau s'écrit sans ses deux-points.",
        "Retirez « : » à la fin : les documents l'ajoutent.",
    ),
    "TXT004": Entry(
        "L'activité {activite} répète la tâche « {texte} » (déjà ligne {ligne}).",
        "Gardez-en une, ou dites pourquoi elle est répétée.",
    ),
    "TXT005": Entry(
        "Le critère {critere} répète {premier} : il serait noté deux fois.",
        "Retirez-le, ou ajoutez-lui « doublon_de: {premier} ».",
    ),
    "TXT006": Entry(
        "L'épreuve {epreuve} est la même que {premier}.",
        "Gardez-en une, et réunissez leurs compétences.",
    ),
    "TXT007": Entry(
        "Ce texte est presque celui de {premier} (ligne {ligne}).",
        "Si c'est le même, écrivez-le de la même façon ; sinon, distinguez mieux les deux.",
    ),
    "TXT008": Entry(
        "Plusieurs espaces se suivent après « {mot} ».",
        "N'en gardez qu'une.",
    ),
    "TXT009": Entry(
        "Espace de trop avant « {signe} ».",
        "Retirez l'espace.",
    ),
    "TXT009/manque": Entry(
        "Il manque une espace avant « {signe} ».",
        "Ajoutez une espace, insécable si possible.",
    ),
    "TXT009/guillemet": Entry(
        "Il manque une espace à l'intérieur du guillemet « {signe} ».",
        "Ajoutez une espace, insécable si possible.",
    ),
    "TXT010": Entry(
        "Le fichier mêle deux apostrophes : {droites} droites (') et {courbes} courbes (’).",
        "Choisissez-en une pour tout le fichier.",
    ),
    "TXT011/usage": Entry(
        "{combien} compétences sur {total} ne disent pas leur but, ou par quels moyens.",
        "Achevez-les par « en … afin de … », si le document enregistré le permet.",
    ),
    "TXT011": Entry(
        "La compétence {competence} ne dit pas son but.",
        "Achevez-la par « afin de … » ou « pour … », si le document enregistré le permet.",
    ),
    "TXT011/moyen": Entry(
        "La compétence {competence} ne dit pas par quels moyens.",
        "Ajoutez « en … », par exemple « en analysant … », si le document enregistré le permet.",
    ),
    "TXT012/usage": Entry(
        "{combien} compétences sur {total} ne commencent pas par un verbe à l'infinitif.",
        "Commencez par l'action : Analyser, Négocier, Mettre en place…",
    ),
    "TXT012": Entry(
        "La compétence {competence} ne commence pas par un verbe à l'infinitif : « {mot} ».",
        "Commencez par l'action : Analyser, Négocier, Mettre en place…",
    ),
    "TXT013": Entry(
        "L'épreuve {epreuve} se passe à plusieurs (« {mot} ») et ne dit rien d'une évaluation "
        "individuelle.",
        "Précisez dans « format » comment chaque candidat est évalué.",
    ),
    "TXT014": Entry(
        "Mot de trop : « {mots} ».",
        "Retirez l'un des deux mots.",
    ),
    "TXT015/usage": Entry(
        "{combien} textes sur {total} commencent par une minuscule.",
        "Commencez-les par une majuscule, si le document enregistré le permet.",
    ),
    "TXT015": Entry(
        "Il manque la majuscule au début : « {texte} ».",
        "Commencez par une majuscule.",
    ),
    "TXT016": Entry(
        "Ce texte finit autrement que ses voisins de liste ({fin:mot}).",
        "Finissez tous les textes de la liste de la même façon.",
    ),
    # Fidélité à la source.
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
    # Ce par quoi un texte d'une liste peut finir.
    "mot.sans_ponctuation": "sans ponctuation",
    "mot.par_un_point": "par un point",
    "mot.par_un_point_virgule": "par « ; »",
    "mot.par_une_virgule": "par « , »",
}
