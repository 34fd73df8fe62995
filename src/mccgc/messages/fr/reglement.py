"""Ce que disent les constats : le règlement."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "mot.bloc": "un bloc",
    "mot.competence": "une compétence",
    "mot.critere": "un critère",
    "mot.epreuve": "une épreuve",
    "mot.certification": "la certification",
    "REG001/regles": Entry(
        "Deux règles ont le code « {code} ».", "Donnez un autre code à l'une d'elles."
    ),
    "REG001/echelles": Entry(
        "Deux échelles ont le code « {code} ».", "Donnez un autre code à l'une d'elles."
    ),
    "REG002": Entry(
        "L'échelle « {echelle} » n'est pas déclarée.",
        "Échelles déclarées : {connues}. Corrigez le code, ou ajoutez l'échelle.",
    ),
    "REG003": Entry(
        "Le référentiel n'a pas de « {code} » ; on attend ici {attendu:mot}.",
        "Corrigez le code, ou retirez-le.",
    ),
    "REG003/nature": Entry(
        "« {code} » est bien un code du référentiel, mais on attend ici {attendu:mot}.",
        "Nommez {attendu:mot}, ou retirez ce code.",
    ),
    "REG004": Entry(
        "Ce règlement est écrit pour la version {lue} du référentiel ; le référentiel fourni est "
        "en version {version}.",
        "Prenez le règlement de cette version, ou corrigez la version s'il s'y applique.",
    ),
    "REG005": Entry(
        "Aucune épreuve n'est du type « {type} ».",
        "Types du référentiel, à recopier à la lettre : {connus}.",
    ),
    "REG006": Entry(
        "La correspondance donne le bloc « {bloc} », que le référentiel n'a pas.",
        "Nommez un bloc de cette version dans « donne ».",
    ),
    "REG006/actuelle": Entry(
        "La correspondance part de la version {version}, qui est celle du référentiel.",
        "Indiquez la version antérieure dont viennent les blocs de « de ».",
    ),
    "REG007": Entry(
        "Aucune règle n'a le code « {regle} » : l'exception ne remplace rien.",
        "Donnez le code de la règle générale, ou retirez « exception_a ».",
    ),
    "REG007/elle_meme": Entry(
        "La règle « {regle} » se dit exception à elle-même.",
        "Donnez le code de la règle générale qu'elle remplace.",
    ),
    "REG007/portee": Entry(
        "La règle « {regle} » ne porte pas sur le même objet que son exception.",
        "Nommez une règle qui a le même « porte_sur ».",
    ),
    "REG007/boucle": Entry(
        "De proche en proche, la règle « {regle} » est elle-même une exception à celle-ci.",
        "Gardez une règle générale, sans « exception_a ».",
    ),
    "REG007/separee": Entry(
        "La règle « {regle} » et cette exception ne s'appliquent jamais au même cas : la voie, les "
        "objets ou les dates les séparent.",
        "Retirez « exception_a », ou corrigez ce qui les sépare.",
    ),
    "REG008": Entry(
        "Le référentiel n'a pas de groupe d'options « {groupe} ».",
        "Donnez le code d'un groupe de la clé « options » du référentiel.",
    ),
    "REG101": Entry(
        "L'échelle va de {min:nombre} à {max:nombre} : elle est vide ou à l'envers.",
        "Mettez la plus basse note dans « min », la plus haute dans « max ».",
    ),
    "REG101/niveaux": Entry(
        "Une échelle a au moins deux niveaux ; celle-ci en compte {nombre}.",
        "Ajoutez les niveaux qui manquent, avec leur valeur.",
    ),
    "REG101/pas": Entry(
        "Le pas {pas:nombre} n'est pas un écart entre deux notes.",
        "Écrivez un nombre plus grand que zéro, par exemple 1/2.",
    ),
    "REG101/division": Entry(
        "De {min:nombre} à {max:nombre} par pas de {pas:nombre}, la plus haute note ne tombe pas "
        "juste.",
        "Choisissez un pas qui divise l'étendue.",
    ),
    "REG102": Entry(
        "Les niveaux « {premier} » et « {niveau} » valent tous deux {valeur:nombre}.",
        "Donnez à chaque niveau sa valeur, ou n'en gardez qu'un.",
    ),
    "REG103": Entry(
        "Le poids de {code} est négatif ({poids:nombre}).",
        "Écrivez un poids positif, ou 0 pour que la note ne compte pas.",
    ),
    "REG103/demesures": Entry(
        "Ramenés à un même dénominateur, les poids ont plus de {chiffres} chiffres : aucune moyenne "
        "ne pourrait se lire.",
        "Écrivez des poids entiers, en pourcentages ou en décimales.",
    ),
    "REG103/nuls": Entry(
        "Tout ce dont on fait la moyenne de {objet} a un poids nul : cette moyenne n'existe pas.",
        "Donnez un poids plus grand que zéro à une partie au moins.",
    ),
    "REG104": Entry(
        "Le seuil {seuil:nombre} dépasse l'échelle, qui va de {min:nombre} à {max:nombre}.",
        "Corrigez le seuil, ou indiquez l'échelle où il se lit avec « echelle ».",
    ),
    "REG104/toujours": Entry(
        "Le seuil {seuil:nombre} est franchi d'avance : l'échelle va de {min:nombre} à "
        "{max:nombre}.",
        "Corrigez le seuil, ou retirez une condition qui n'écarte personne.",
    ),
    "REG105": Entry(
        "On en exige {exige:nombre}, mais {objet} n'en compte que {total:nombre}.",
        "Abaissez le nombre, ou limitez la règle avec « pour ».",
    ),
    "REG105/proportion": Entry(
        "{exige:nombre} n'est pas une proportion à exiger.",
        "Écrivez une fraction plus grande que 0, et 1 au plus : 2/3, ou 60 %.",
    ),
    "REG106": Entry(
        "L'écart admis entre deux évaluateurs est négatif ({ecart:nombre}).",
        "Écrivez 0 si leurs notes doivent être égales, ou un nombre positif.",
    ),
    "REG107": Entry(
        "« present » est déclaré parmi les absences.",
        "Retirez cette ligne : « present » est réservé au candidat qui a composé.",
    ),
    "REG108": Entry(
        "Le droit au rattrapage s'ouvre de {de:nombre} à moins de {a_moins_de:nombre} : personne "
        "n'y a droit.",
        "Mettez dans « a_moins_de » une note plus haute que dans « de ».",
    ),
    "REG109/fraction": Entry(
        "« {seuil} » se lit de deux façons sur une échelle de {min:nombre} à {max:nombre} : en "
        "points, ou en part de l'échelle.",
        "Écrivez « {points} » si ce sont des points, ou un pourcentage si c'est une part.",
    ),
    "REG109/part": Entry(
        "« {seuil} » d'une échelle de {min:nombre} à {max:nombre} se lit de deux façons, selon que "
        "l'on compte ou non ce qui précède {min:nombre}.",
        "Écrivez le seuil en points.",
    ),
    "REG109/sans_decimal": Entry(
        "« {seuil} » n'est pas une note de l'échelle, et aucun décimal ne l'écrit.",
        "Écrivez un décimal, ou lisez ce seuil dans une échelle de niveaux avec « echelle ».",
    ),
    "REG201": Entry(
        "« {lues} » : ce n'est pas de cela qu'est fait l'objet de la règle ({portee:mot}).",
        "Parties possibles ici : {admises}.",
    ),
    "REG202": Entry(
        "La condition lit la note d'un autre objet ({lue:mot}) que celui de la règle "
        "({portee:mot}).",
        "Écrivez « note: {portee} », ou une moyenne des parties.",
    ),
    "REG203": Entry(
        "L'exception « {regle} » vaut partout où « {generale} » vaut, et l'efface.",
        "Limitez l'exception (voie, pour, type, du, au), ou retirez la règle générale.",
    ),
    "REG204": Entry(
        "Les exceptions « {autre} » et « {regle} » à « {generale} » peuvent valoir pour le même "
        "cas ; les deux conditions y seraient exigées.",
        "Séparez-les, ou faites de l'une une exception à l'autre.",
    ),
    "REG205/dates": Entry(
        "La règle prend effet le {du:jour} et cesse le {au:jour} : elle ne s'applique jamais.",
        "Corrigez « du » ou « au ».",
    ),
    "REG205/type": Entry(
        "« type » ne vaut que pour une règle d'épreuve ; celle-ci porte sur {portee:mot} et ne "
        "s'applique jamais.",
        "Retirez « type », ou mettez-le dans la condition.",
    ),
    "REG205/pour": Entry(
        "« {code} » désigne {nature:mot}, mais la règle porte sur {portee:mot}.",
        "Corrigez le code, ou « porte_sur ».",
    ),
    "REG205/remplacee": Entry(
        "Les exceptions à « {regle} » la remplacent dans tous les cas : elle ne s'applique jamais.",
        "Retirez-la avec les « exception_a », ou limitez l'une des exceptions.",
    ),
    "REG206": Entry(
        "La règle « {regle} » répète la condition de « {autre} ».",
        "Gardez-en une seule, ou dites en quoi elles diffèrent.",
    ),
    "REG207/bloc": Entry("Aucune règle ne porte sur les blocs.", "Ajoutez-en une."),
    "REG207/certification": Entry("Aucune règle ne porte sur la certification.", "Ajoutez-en une."),
    "REG208": Entry(
        "Dans la voie {voie}, aucune règle ne juge : {objets}.",
        "Ajoutez une règle, ou élargissez celles qui existent.",
    ),
    "REG209": Entry(
        "La condition attend que {parties} soient acquis, ce dont aucune règle ne juge.",
        "Ajoutez une règle qui porte sur « {nature} », ou une note avec « a_partir_de ».",
    ),
    "REG210": Entry(
        "La règle « {regle} » n'exige aucun bloc du groupe d'options {groupe}.",
        "Ajoutez la condition « options: {groupe} ».",
    ),
    "REG230": Entry(
        "Arrondi avant comparaison, « {niveau} » ({valeur:nombre}) vaut « {autre} ».",
        "Gardez plus de décimales, ou arrondissez « apres_comparaison ».",
    ),
    "REG211/referentiel": Entry(
        "Ce passage ne se trouve pas dans le référentiel.",
        "Recopiez-le à la lettre, ou corrigez l'autorité de la règle.",
    ),
    "REG211/loi": Entry(
        "Ce passage ne se trouve pas dans les textes de loi que le référentiel transcrit.",
        "Recopiez-le à la lettre, ou ajoutez le texte à « base_legale ».",
    ),
    "REG212": Entry(
        "La règle invoque le référentiel sans le citer.",
        "Recopiez le passage dans « citation », ou corrigez l'autorité.",
    ),
    "REG213": Entry(
        "Le règlement est final, mais ceci reste une hypothèse : {titre}.",
        "Faites confirmer la règle et nommez son autorité, ou revenez à « statut: projet ».",
    ),
    "REG214": Entry(
        "Un rattrapage particulier vaut déjà pour {epreuves} : celui-ci n'y change rien.",
        "Ne nommez chaque épreuve qu'une fois.",
    ),
    "REG215": Entry(
        "Cette sélection ne retient rien pour {objets} : la condition y reste en attente.",
        "Limitez la règle avec « pour », ou corrigez la sélection.",
    ),
    "REG216": Entry(
        "Aucune règle ne cite la condition {condition} du référentiel : « {texte} »",
        "Citez-la dans la « source » de la règle qui la juge, ou donnez dans "
        "« conditions_sans_regle » la raison de ne pas la juger.",
    ),
    "REG216/inconnue": Entry(
        "Le référentiel n'a pas de condition « {condition} ».",
        "Donnez le code d'une condition de validation, ou retirez cette ligne.",
    ),
    "REG217": Entry(
        "Le règlement ne connaît pas de pièce « {piece} ».",
        "Pièces connues : {connues}. Corrigez le code, ou déclarez la pièce dans « pieces ».",
    ),
    "REG217/livret": Entry(
        "« {piece} » se lit dans le livret de la VAE : il ne se déclare pas.",
        "Retirez cette ligne, ou donnez un autre code à cette pièce.",
    ),
    "REG217/quantite": Entry(
        "« {piece} » n'a pas de quantité : la condition resterait en attente.",
        "Retirez « au_moins », ou nommez une pièce du dossier.",
    ),
}
