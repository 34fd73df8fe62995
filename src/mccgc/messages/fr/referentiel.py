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
    "REF002/semblable": Entry(
        "Le code « {repete} » se confond avec « {autre} » : {ici} n'est pas {la}.",
        "Écrivez des codes que l'on distingue.",
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
}
