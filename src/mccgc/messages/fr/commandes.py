"""Ce que disent les commandes : aide, usage, résumés, erreurs qui les arrêtent."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "aide": "Conduit le jury d'une certification professionnelle : vérifie le référentiel, "
    "propose chaque verdict avec ses raisons, prépare les documents.",
    "aide.commande": "COMMANDE [ARGUMENTS]…",
    "aide.titre.argument": "Arguments",
    "aide.titre.option": "Options",
    "aide.titre.commande": "Commandes",
    "aide.usage": "Usage : ",
    "aide.typer.required": "obligatoire",
    "aide.typer.default": "par défaut : ",
    "aide.typer.show this message and exit": "Affiche cette aide",
    "aide.typer.install completion for the current shell": "Installe la complétion dans le terminal",
    "aide.typer.show completion for the current shell, to copy it or customize the installation": "Montre la complétion, pour la copier",
    "aide.lint": "Vérifie les fichiers, et corrige ce qui peut l'être.",
    "aide.lint.longue": "Vérifie référentiels, règlements, cohortes et dossiers : forme, liens, "
    "rédaction, règles. Sans fichier, ceux de la configuration, sinon data/referentiel.yaml et "
    "data/reglement.yaml.",
    "aide.validate": "Propose un verdict pour chaque dossier d'une cohorte.",
    "aide.validate.longue": "Vérifie les fichiers d'une cohorte, propose un verdict par bloc et "
    "pour la certification, avec ses raisons. Le jury décide.",
    "aide.report": "Écrit les documents du jury.",
    "aide.report.longue": "Écrit une fiche de jury par candidat, le procès-verbal de la cohorte et "
    "une page d'accueil, en Markdown et en HTML.",
    "aide.explain": "Explique un verdict.",
    "aide.explain.longue": "Montre l'arbre des raisons d'un verdict : règle, autorité, notes lues, "
    "avec le fichier et la ligne de chacune.",
    "aide.pivot": "Montre ce qui renverserait chaque verdict.",
    "aide.pivot.longue": "Donne, pour chaque bloc, le plus petit changement de notes qui le "
    "renverserait, et d'abord les décisions qui tiennent à un niveau ou à un désaccord.",
    "aide.simulate": "Essaie un autre règlement, sans rien écrire.",
    "aide.simulate.longue": "Établit les propositions de la cohorte sous un règlement modifié et montre les verdicts "
    "qui changent, et pour qui. Rien n'est écrit.",
    "aide.init": "Prépare le dossier d'une nouvelle cohorte.",
    "aide.init.longue": "Écrit un point de départ complet pour un référentiel : règlement, cohorte "
    "et un dossier d'exemple.",
    "aide.schema": "Donne le schéma JSON d'un format.",
    "aide.schema.longue": "Écrit le schéma JSON d'un format de fichier, pour les éditeurs "
    "et les autres outils.",
    "aide.prove": "Éprouve un règlement sur tous les dossiers possibles.",
    "aide.prove.longue": "Établit la proposition de tous les états d'un dossier et dit ce qui s'ensuit : un verdict et un "
    "seul, monotonie, règles mortes, exigences impossibles, exceptions qui se recouvrent, seuils "
    "équivalents, chacun avec le plus petit dossier qui le montre.",
    "aide.cases": "Rejoue les cas d'expert.",
    "aide.cases.longue": "Rejoue les cas d'expert : de petits dossiers et le verdict que la règle "
    "demande. Avec --mutants, modifie le règlement et montre ce qu'aucun cas ne remarque.",
    "cas.echec": "{lieu}: CAS « {nom} » : {objet} attendu {attendu}, obtenu {obtenu}",
    "cas.resume": "{reussis} cas réussis sur {total}.",
    "mutants.survivant": "{lieu}: survivant : {mutation}",
    "mutants.equivalent": "{lieu}: équivalent, prouvé sur tous les états : {mutation}",
    "mutants.resume": "{tues} mutants remarqués sur {total}, {equivalents} équivalents, "
    "{survivants} survivants.",
    "option.version": "Affiche la version.",
    "option.fichiers": "Fichiers YAML, dossiers qui en contiennent, ou « - » pour l'entrée standard.",
    "option.langue": "Langue des messages.",
    "option.dossier": "Dossier à créer.",
    "option.init.referentiel": "Référentiel de la certification ; à défaut celui livré avec mccgc.",
    "option.format": "Forme du résultat.",
    "option.schema": "Format de fichier : referentiel, reglement, dossier, cohorte, deliberation, cas ; constats et verdicts pour ce qu'écrivent lint et validate en JSON.",
    "option.identifiant": "Identifiant du candidat.",
    "option.code": "Bloc, compétence ou épreuve ; à défaut la certification.",
    "option.cas": "Fichiers de cas, ou dossiers qui en contiennent ; à défaut cas/.",
    "option.mutants": "Modifie le règlement un point à la fois et montre ce qu'aucun cas ne remarque.",
    "option.cohorte": "Dossier de la cohorte.",
    "option.referentiel": "Référentiel ; à défaut referentiel.yaml, dans le dossier de la cohorte ou au-dessus.",
    "option.reglement": "Règlement ; à défaut celui de la version de la cohorte, au même endroit.",
    "option.output": "Fichier à écrire ; à défaut la sortie standard.",
    "usage.option": "L'option {mot} n'existe pas.",
    "usage.commande": "La commande « {mot} » n'existe pas.",
    "usage.manque": "Il manque {mot}.",
    "usage.valeur": "Valeur refusée pour {mot} : {detail}.",
    "usage.option-sans-valeur": "L'option {mot} attend une valeur.",
    "usage.option-avec-valeur": "L'option {mot} n'attend pas de valeur.",
    "usage.de-trop": "Il y a un mot de trop : {mot}.",
    "usage.autre": "{mot}",
    "usage.aide": "Voir « {commande} --help ».",
    "severite.erreur": "erreur :",
    "severite.avertissement": "avertissement :",
    "severite.information": "information :",
    "compte": "{details}.",
    "compte.erreur": "{nombre} erreur{nombre:/s}",
    "compte.avertissement": "{nombre} avertissement{nombre:/s}",
    "compte.information": "{nombre} information{nombre:/s}",
    "compte.tues": "{nombre} constat{nombre:/s} passé{nombre:/s} sous silence, avec {nombre:sa/leur} raison.",
    "langue-inconnue": "La langue « {langue} » n'est pas connue ; langues : {connues}.",
    "fichiers-en-double": "{premier} et {second} portent le même nom : on ne sait lequel lire. N'en gardez qu'un.",
    "fichiers-verifies": "{nombre} fichier{nombre:/s} vérifié{nombre:/s}.",
    "cote": "{nombre} laissé{nombre:/s} de côté : {details}.",
    "cote.autres": "et {nombre} autre{nombre:/s}",
    "fichier-illisible": "{chemin} ne peut être lu : {detail:mot}.",
    "fichier-inaccessible": "{chemin} ne peut être écrit : {detail:mot}.",
    "ecriture-par-un-lien": "{chemin} est un lien vers {vers} : rien n'est écrit à travers un lien. "
    "Donnez ce nom-là, ou ôtez le lien.",
    "ecriture-hors-fichier": "{chemin} n'est pas un fichier ordinaire : rien n'y est écrit.",
    "ecriture-sur-une-entree": "{chemin} est un des fichiers que la commande lit : il ne sera pas "
    "remplacé. Donnez un autre nom.",
    "ecriture-nom-reserve": "{chemin} a le nom d'un fichier que l'on écrit à la main ({fin}) : il ne "
    "sera ni créé ni remplacé. Donnez un nom d'une autre fin.",
    "sortie-refusee": "La sortie standard ne peut être écrite : {detail:mot}.",
    "fichier-introuvable": "Aucun {nom} dans {chemin} ni au-dessus ; indiquez-le par une option.",
    "cohorte-absente": "Le dossier {chemin} n'existe pas.",
    "cohorte-sans-fichier": "{chemin} n'est pas le dossier d'une cohorte : cohorte.yaml manque.",
    "cohorte-vide": "{chemin} ne contient aucun dossier de candidat.",
    "erreur-interne": "Erreur interne de mccgc {version} ({detail}). Aucun fichier n'a été laissé à "
    "moitié écrit. Avec MCCGC_DEBUG=1, le détail s'affiche.",
    "format-inconnu": "Le format « {format} » n'est pas connu ; formats : {connus}.",
    "fichier-present": "{chemin} existe déjà : rien n'a été écrit.",
    "schema-inconnu": "Le format « {format} » n'est pas connu ; formats : {connus}.",
    "candidat-inconnu": "Aucun candidat « {identifiant} » dans cette cohorte.",
    "objet-inconnu": "Rien ne porte le code « {code} » ; codes : {connus}.",
    "rien-decide": "Aucune proposition n'est établie tant que ces erreurs demeurent.",
}
