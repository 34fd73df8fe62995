"""Ce que dit la preuve d'un règlement."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "option.prove.reglement": "Règlement à prouver.",
    "option.prove.strict": "Échoue aussi sur un avertissement : règlement qui n'est pas monotone, "
    "exigence toujours remplie, dossier complet dont aucune règle ne juge.",
    "preuve.total": "Tout état d'un dossier mène à un verdict et un seul.",
    "preuve.total.partiel": "Tous les états parcourus mènent à un verdict et un seul.",
    "preuve.total.non": "Des états d'un dossier ne mènent pas à un verdict et un seul.",
    "preuve.monotone": "Le règlement est monotone : relever une note n'ôte rien.",
    "preuve.monotone.partiel": "Dans les états parcourus, le règlement est monotone : relever une note n'ôte rien.",
    "preuve.monotone.non": "Le règlement n'est pas monotone.",
    "preuve.etats": "{nombre} états parcourus.",
    "preuve.exhaustif": "L'espace est épuisé.",
    "preuve.jours": "Les règles changent à {total} dates ; seules les {nombre} premières ont été étudiées, et rien n'est dit des règles sur toute leur durée.",
    "preuve.recouvrements": "Plus de {nombre} exceptions se recouvrent : les suivantes ne sont pas dites.",
    "preuve.partiel": "Non épuisé, {voie}, {nombre} états vus : {objets}.",
    "preuve.temoin": "  Le plus petit dossier qui le montre :",
    "preuve.temoin.entieres": "  Le plus petit dossier qui le montre (notes_par: epreuve) :",
    "preuve.cas": "{objet} {verdict}",
    "preuve.cas.avant": "{objet} {verdict}, avant",
    "preuve.cas.apres": "{objet} {verdict}, après",
    "preuve.PRV001": Entry(
        "Un dossier ({voie}) ne donne pas à {objet} un verdict et un seul : {detail}.",
        "Aucun règlement ne devrait le permettre : signalez-le avec ce règlement.",
    ),
    "preuve.PRV002": Entry(
        "En {voie}, {objet} reste en attente alors que rien n'y est inconnu.",
        "Donnez une règle à cette voie, ou faites noter ce que la règle lit.",
    ),
    "preuve.PRV101": Entry(
        "Relever une note fait passer {objet} d'{avant} à {apres} : {note}, de {de} à {vers} "
        "(session {session}).",
        "Préférez la meilleure session par compétence, ou assumez-le : le jury doit le savoir.",
    ),
    "preuve.PRV102": Entry(
        "Donner une note inconnue fait passer {objet} de {avant} à {apres} : {note}, {vers} "
        "(session {session}).",
        "Préférez la meilleure session par compétence, ou assumez-le : le jury doit le savoir.",
    ),
    "preuve.PRV103": Entry(
        "Qu'un évaluateur relève sa note fait passer {objet} d'{avant} à {apres} : {note}, de {de} "
        "à {vers}.",
        "Sans troisième évaluateur, un désaccord laisse en attente et n'ôte rien.",
    ),
    "preuve.PRV104": Entry(
        "Passer la seconde session peut faire perdre {objet} : {avant} avant, {apres} après.",
        "La meilleure session ne fait rien perdre ; sinon, que les candidats en soient avertis.",
    ),
    "preuve.PRV201": Entry(
        "La règle « {regle} » ne juge jamais rien : aucun objet, aucune voie, aucun jour.",
        "Corrigez sa portée (pour, type, voie, du, au), ou ôtez-la.",
    ),
    "preuve.PRV202": Entry(
        "La règle « {regle} » ne juge jamais rien : partout, « {par} » la remplace.",
        "Ôtez-la, ou restreignez ce qui la remplace.",
    ),
    "preuve.PRV203": Entry(
        "Dans « {regle} », cette condition ({condition}) ne change jamais le verdict.",
        "Ôtez-la : les autres suffisent.",
    ),
    "preuve.PRV301": Entry(
        "Aucun dossier ne remplit cette exigence de « {regle} » ({condition}).",
        "Corrigez le nombre, le seuil ou les parties qu'elle nomme.",
    ),
    "preuve.PRV302": Entry(
        "Tout dossier remplit cette exigence de « {regle} » ({condition}).",
        "Relevez le seuil, ou ôtez l'exigence.",
    ),
    "preuve.PRV401": Entry(
        "Les exceptions « {autre} » et « {regle} » à « {a} » valent toutes deux pour {objet} "
        "({voie}).",
        "Restreignez l'une d'elles : jointes, il faudrait remplir les deux.",
    ),
    "preuve.PRV402": Entry(
        "Les exceptions de rattrapage {rang} et {autre} valent toutes deux pour {epreuve}.",
        "Restreignez l'une d'elles : seule la première serait suivie.",
    ),
    "preuve.PRV501": Entry(
        "Tout seuil de ]{au_dessus_de:nombre}, {jusqu_a:nombre}] donnerait les mêmes verdicts que "
        "{seuil:nombre} (« {regle} », {cle}).",
        "",
    ),
    "preuve.PRV501.deux": Entry(
        "Tout seuil de ]{au_dessus_de:nombre}, {jusqu_a:nombre}] donnerait les mêmes verdicts que "
        "{seuil:nombre} (« {regle} », {cle}) ; à deux évaluateurs, de "
        "]{deux_au_dessus_de:nombre}, {deux_jusqu_a:nombre}].",
        "",
    ),
}
