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
    "report.restees": "{nombre} fiche(s) d'un rapport antérieur sont restées, à retirer si le candidat n'est "
    "plus de la cohorte : {fiches}.",
    "report.resume": "{dossiers} dossiers, {decides} fiches.",
    "gabarit-refuse": "Le gabarit {gabarit} est refusé : {detail}.",
}
