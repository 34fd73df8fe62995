"""Ce que disent les constats : les cas d'expert."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "CAS001": Entry(
        "Le cas parle de « {code} », qui ne peut se trouver là : le cas en serait muet.",
        "Corrigez le code. Les notes vont aux critères, ou, avec « notes_par: epreuve », aux "
        "épreuves entières.",
    ),
    "CAS002": Entry("« {note} » n'est pas un niveau de l'échelle.", "L'échelle admet : {admis}."),
    "CAS002/etendue": Entry(
        "« {note} » n'est pas une note de l'échelle.",
        "L'échelle admet, avec le pas entre parenthèses : {admis}.",
    ),
    "CAS002/part": Entry(
        "« {note} » ne dit pas un nombre de points.",
        "Écrivez la note elle-même ; l'échelle admet, avec le pas entre parenthèses : {admis}.",
    ),
    "CAS003": Entry(
        "Présence inconnue : « {presence} ».",
        "Valeurs admises : {connues}. Un autre code se déclare dans « absences » au règlement.",
    ),
}
