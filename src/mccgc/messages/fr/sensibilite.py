"""Ce que disent `pivot` et `simulate` : ce qui renverserait les verdicts."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "option.pivot.identifiant": "Identifiant d'un candidat ; à défaut, toute la cohorte.",
    "pivot.titre": "{intitule} – sensibilité des propositions selon le règlement {reglement}",
    "pivot.fragiles": "À regarder d'abord, du plus fragile au moins fragile : {nombre}",
    "pivot.fermes": "Aucune décision ne tient à un seul niveau ni à un désaccord d'évaluateurs.",
    "pivot.fragile.desaccord": "{candidat} {bloc} : {verdict}, mais {vers} selon l'un des "
    "évaluateurs",
    "pivot.fragile.niveau": "{candidat} {bloc} : {verdict}, mais {vers} à un niveau près",
    "pivot.comme": "comme {evaluateur}",
    "pivot.blocs": "Le plus petit changement qui renverserait chaque bloc",
    "pivot.bloc": "{candidat} {bloc} : {verdict} → {vers} ; critères à changer : {criteres}, "
    "niveaux à franchir : {pas}",
    "pivot.au-dela": "{candidat} {bloc} : {verdict} ; renversé au-delà de {criteres} changements "
    "de critère, s'il peut l'être",
    "pivot.aucune-note": "{candidat} {bloc} : {verdict} ; aucun changement de note ne le "
    "renverserait",
    "pivot.suspend": "{candidat} {bloc} : un changement plus petit le laisserait en attente ; "
    "critères à changer : {criteres}, niveaux à franchir : {pas}",
    "pivot.suspend.au-dela": "{candidat} {bloc} : aucun changement de {criteres} critère{criteres:/s} au plus "
    "ne le laisserait en attente ; au-delà, tous n'ont pas été essayés",
    "pivot.attentes": "En attente",
    "pivot.attente.sur": "{candidat} {bloc} : {verdict} dans tous les cas, quoi que donne {codes}",
    "pivot.attente.ouvert": "{candidat} {bloc} : encore {verdicts} ; il manque {codes}",
    "pivot.attente.trop": "{candidat} {bloc} : trop de notes manquent pour dire ce qui reste "
    "possible ({codes})",
    "pivot.attente.autre": "{candidat} {bloc} : ce n'est pas une note qui manque",
    "pivot.attente.ensemble": "aucune de ces notes ne décide seule",
    "pivot.attente.niveaux": "{codes} : trop de niveaux pour dire si l'un d'eux décide seul",
    "pivot.palier.codes": "{codes} : {dit}",
    "pivot.palier": "{verdict} à partir de « {niveau} »",
    "pivot.palier.bas": "{verdict} au-dessous",
    "pivot.palier.tous": "{verdict} à tout niveau",
    "option.set": "Valeur à changer, par exemple regles.competence-acquise.au_moins=2/3 ; se répète.",
    "option.simulate.reglement": "Autre règlement, comparé à celui de la cohorte.",
    "simulate.fichier": "{chemin} (simulation)",
    "simulate.rien": "Dites ce qu'il faut simuler : --set CHEMIN=VALEUR, ou --reglement FICHIER.",
    "simulate.deux": "--set et --reglement s'excluent : l'un change une valeur, l'autre tout.",
    "simulate.demande": "« {demande} » n'est pas de la forme chemin=valeur.",
    "simulate.chemin-inconnu": "« {chemin} » : rien ne s'appelle « {mot} » à cet endroit ; "
    "noms admis : {connus}.",
    "simulate.chemin-feuille": "« {chemin} » : il n'y a rien sous « {apres} ».",
    "simulate.chemin-ambigu": "« {chemin} » peut désigner plusieurs conditions ; écrivez l'un de "
    "ces chemins : {chemins}.",
    "simulate.valeur": "« {chemin} » ne peut valoir « {valeur} ». {message} {conseil}",
    "simulate.refuse": "SIMULATION – le règlement ainsi modifié n'est pas valable : rien n'est "
    "décidé, rien n'est écrit.",
    "simulate.titre": "SIMULATION – rien n'est écrit. {intitule}",
    "simulate.modification": "{chemin} : {avant} → {apres}",
    "simulate.ajout": "{chemin} : {apres} (absent jusque-là)",
    "simulate.autre": "Règlement simulé : {apres} (version {version_apres}), au lieu de {avant} "
    "(version {version_avant}).",
    "simulate.objet": "Avant → simulation",
    "simulate.certification": "certification",
    "simulate.change": "Simulation : {nombre} candidat{nombre:/s} sur {total} {nombre:change/changent}",
    "simulate.aucun": "Simulation : aucun verdict ne change, sur {total} candidat{total:/s}.",
    "simulate.candidat": "{candidat} {voie} : {verdicts}",
    "simulate.causes": "par {codes}",
    "simulate.jury": "Les décisions du jury sont gardées telles quelles.",
    "simulate.resume": "Simulation : {dossiers} dossier{dossiers:/s} lu{dossiers:/s}, {decides} proposition{decides:/s} établie{decides:/s} ; rien n'a été écrit.",
}
