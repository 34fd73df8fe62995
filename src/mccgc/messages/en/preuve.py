"""What the proof of a règlement says."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "option.prove.reglement": "Règlement to prove.",
    "option.prove.strict": "Fail on a warning too: a règlement that is not monotone, a requirement "
    "always met, a complete dossier that nothing decides.",
    "preuve.total": "Every state of a dossier leads to one verdict and one only.",
    "preuve.total.partiel": "Every state decided leads to one verdict and one only.",
    "preuve.total.non": "Some states of a dossier do not lead to one verdict and one only.",
    "preuve.monotone": "The règlement is monotone: raising a mark takes nothing away.",
    "preuve.monotone.partiel": "Over the states decided, the règlement is monotone: raising a mark takes nothing away.",
    "preuve.monotone.non": "The règlement is not monotone.",
    "preuve.etats": "{nombre} states decided.",
    "preuve.exhaustif": "The space is exhausted.",
    "preuve.jours": "The rules change on {total} days; only the first {nombre} were studied, and nothing is said of the rules over their whole life.",
    "preuve.recouvrements": "More than {nombre} exceptions overlap: the next ones are not told.",
    "preuve.partiel": "Not exhausted, {voie}, {nombre} states seen: {objets}.",
    "preuve.temoin": "  The smallest dossier that shows it:",
    "preuve.temoin.entieres": "  The smallest dossier that shows it (notes_par: epreuve):",
    "preuve.cas": "{objet} {verdict}",
    "preuve.cas.avant": "{objet} {verdict}, before",
    "preuve.cas.apres": "{objet} {verdict}, after",
    "preuve.PRV001": Entry(
        "A dossier ({voie}) does not give {objet} one verdict and one only: {detail}.",
        "No règlement should allow it: report it with this règlement.",
    ),
    "preuve.PRV002": Entry(
        "In {voie}, {objet} stays pending though nothing in it is unknown.",
        "Give this voie a rule, or have what the rule reads marked.",
    ),
    "preuve.PRV101": Entry(
        "Raising a mark turns {objet} from {avant} to {apres}: {note}, from {de} to {vers} "
        "(session {session}).",
        "Prefer the best session by compétence, or accept it: the jury must know.",
    ),
    "preuve.PRV102": Entry(
        "Giving an unknown mark turns {objet} from {avant} to {apres}: {note}, {vers} "
        "(session {session}).",
        "Prefer the best session by compétence, or accept it: the jury must know.",
    ),
    "preuve.PRV103": Entry(
        "An assessor who raises a mark turns {objet} from {avant} to {apres}: {note}, from {de} "
        "to {vers}.",
        "Without a third assessor, a disagreement leaves pending and takes nothing away.",
    ),
    "preuve.PRV104": Entry(
        "Taking the second session can lose {objet}: {avant} before, {apres} after.",
        "The best session loses nothing; otherwise, let candidats be told.",
    ),
    "preuve.PRV201": Entry(
        "The rule “{regle}” never decides anything: no object, no voie, no day.",
        "Correct its scope (pour, type, voie, du, au), or remove it.",
    ),
    "preuve.PRV202": Entry(
        "The rule “{regle}” never decides anything: everywhere, “{par}” replaces it.",
        "Remove it, or narrow what replaces it.",
    ),
    "preuve.PRV203": Entry(
        "In “{regle}”, this condition ({condition}) never changes the verdict.",
        "Remove it: the others are enough.",
    ),
    "preuve.PRV301": Entry(
        "No dossier meets this requirement of “{regle}” ({condition}).",
        "Correct the number, the threshold or the parts that it names.",
    ),
    "preuve.PRV302": Entry(
        "Every dossier meets this requirement of “{regle}” ({condition}).",
        "Raise the threshold, or remove the requirement.",
    ),
    "preuve.PRV401": Entry(
        "The exceptions “{autre}” and “{regle}” to “{a}” both apply to {objet} ({voie}).",
        "Narrow one of them: joined, both would have to be met.",
    ),
    "preuve.PRV402": Entry(
        "The resit exceptions {rang} and {autre} both apply to {epreuve}.",
        "Narrow one of them: only the first would be followed.",
    ),
    "preuve.PRV501": Entry(
        "Any threshold of ]{au_dessus_de:nombre}, {jusqu_a:nombre}] would give the same verdicts as "
        "{seuil:nombre} (“{regle}”, {cle}).",
        "",
    ),
    "preuve.PRV501.deux": Entry(
        "Any threshold of ]{au_dessus_de:nombre}, {jusqu_a:nombre}] would give the same verdicts as "
        "{seuil:nombre} (“{regle}”, {cle}); with two assessors, of "
        "]{deux_au_dessus_de:nombre}, {deux_jusqu_a:nombre}].",
        "",
    ),
}
