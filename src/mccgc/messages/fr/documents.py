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
    "csv.entiere": "certification",
}
