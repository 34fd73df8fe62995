"""Les mots des documents qui dépendent des données ; les titres fixes sont dans les gabarits."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "csv.identifiant": "Identifiant",
    "csv.nom": "Nom",
    "csv.prenom": "Prénom",
    "csv.voie": "Voie",
    "csv.visee": "Visée",
    "csv.resultat": "Résultat",
    "csv.certification": "Certification",
    "csv.en_attente": "En attente",
    "csv.a_decider": "Reste à décider",
    "csv.entiere": "certification",
    "visee.entiere": "certification complète",
    "visee.blocs.un": "bloc {blocs}",
    "visee.blocs.plusieurs": "blocs {blocs}",
    "role.president": "présidence",
    "role.membre": "membre",
    "fiche.certification": "certification",
    "fiche.usage": ", nom d'usage {nom}",
    "pv.titre.projet": "Projet de procès-verbal",
    "pv.titre.delibere": "Procès-verbal de délibération",
    "pv.total": "total",
    "pv.certification": "Certification",
    "pv.detail": "{codes} : {phrase}",
    "option.sortie": "Dossier où écrire les documents.",
    "option.gabarits": "Dossier de gabarits ; ceux qu'il contient remplacent ceux livrés.",
    "report.progression": "Fiches",
    "report.restees": "{nombre} fiche{nombre:/s} d'un rapport antérieur {nombre:est restée/sont restées}, à retirer si le candidat n'est "
    "plus de la cohorte : {fiches}.",
    "report.pv-refuse": "Le procès-verbal n'a pas été écrit : {nombre} mention{nombre:/s} à compléter (COH010, "
    "COH212). Celui d'un rapport antérieur, s'il y en a un, ne vaut plus.",
    "report.perimes": "Écrit par un rapport antérieur et non refait par celui-ci : {fichiers}.",
    "report.resume": "{dossiers} dossier{dossiers:/s}, {decides} fiche{decides:/s}.",
    "gabarit.syntaxe": "Le gabarit {gabarit} n'est pas écrit comme Jinja l'attend (« {detail} »).",
    "gabarit.absent": "Le gabarit {gabarit} appelle « {nom} », qui n'est ni dans le dossier des "
    "gabarits ni parmi ceux livrés.",
    "gabarit.inconnu": "Le gabarit {gabarit} nomme « {nom} », que rien ne définit.",
    "gabarit.interdit": "Le gabarit {gabarit} demande « {nom} » : un gabarit met en page, il n'a pas "
    "accès au programme.",
    "gabarit.sans-fin": "Le gabarit {gabarit} s'appelle lui-même sans fin, ou imbrique trop de niveaux.",
    "gabarit.dehors": "Le gabarit {gabarit} est un lien vers {vers}, hors du dossier des gabarits : "
    "il n'est pas lu. Copiez-y le fichier.",
    "gabarit.echec": "Le gabarit {gabarit} échoue : {genre:mot} (« {detail} »).",
    "mot.gabarit-valeur": "une valeur n'est pas de la sorte qu'il attend",
    "mot.gabarit-absent": "il demande ce qui n'existe pas",
    "mot.gabarit-calcul": "un calcul n'a pas de résultat, ou un résultat démesuré",
    "mot.gabarit-autre": "il ne peut être suivi jusqu'au bout",
}
