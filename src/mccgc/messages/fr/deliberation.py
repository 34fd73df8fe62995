"""Ce que disent les constats : la délibération et ses décisions."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "COH201": Entry(
        "« {membre} » n'est pas un membre du jury de la cohorte.",
        "Écrivez l'identifiant d'un membre, ou ajoutez-le au jury.",
    ),
    "COH202": Entry(
        "Le président du jury ({president}) n'est pas parmi les présents.",
        "Ajoutez-le, ou nommez dans la cohorte celui qui a présidé.",
    ),
    "COH203": Entry(
        "« {candidat} » n'est pas un candidat de la cohorte.",
        "Écrivez l'identifiant d'un dossier.",
    ),
    "COH203/semblable": Entry(
        "« {candidat} » n'est pas un candidat de la cohorte ; « {autre} » en est un : {ici} n'est pas {la}.",
        "Recopiez l'identifiant du dossier.",
    ),
    "COH204": Entry("Le référentiel n'a pas de bloc « {bloc} ».", "Corrigez le code du bloc."),
    "COH205": Entry(
        "Le jury a déjà décidé de « {objet} » pour {candidat}.",
        "Gardez une seule décision ; une décision enregistrée ne s'écrase pas.",
    ),
    "COH206": Entry(
        "Le refus opposé à {candidat} n'a pas de motif.", "Écrivez le motif retenu par le jury."
    ),
    "COH207": Entry(
        "Le membre {membre}, présent, a un lien avec {candidat}, dont le jury décide.",
        "Faites délibérer les autres membres, et dites au procès-verbal qu'il s'est retiré.",
    ),
    "COH208": Entry(
        "La décision est datée du {le:jour}, avant le jury du {jury:jour}.",
        "Corrigez la date.",
    ),
    "COH209": Entry(
        "Le jury suit les propositions sur « {candidat} », qui n'est pas un candidat de la cohorte.",
        "Écrivez l'identifiant d'un dossier.",
    ),
    "COH209/repete": Entry(
        "« {candidat} » est nommé deux fois parmi les propositions suivies.", "Gardez-le une fois."
    ),
    "COH209/semblable": Entry(
        "Le jury suit les propositions sur « {candidat} », qui n'est pas un candidat de la cohorte ; « {autre} » en est un : {ici} n'est pas {la}.",
        "Recopiez l'identifiant du dossier.",
    ),
    "COH210": Entry(
        "Le jury a décidé de {objet:mot} pour {candidat} ({decide:mot}) et suit une proposition "
        "contraire.",
        "Retirez de « propositions_suivies » ce que le jury a décidé autrement.",
    ),
    "COH211": Entry(
        "Rien ne consigne les propositions que le jury a suivies : une note changée depuis changerait "
        "ce qu'il a décidé.",
        "Remplacez cette clé par ce qu'écrit « mccgc validate DOSSIER --format suivi ».",
    ),
    "COH212": Entry(
        "Ce motif est à compléter ; le procès-verbal ne s'écrit pas tant qu'il l'est.",
        "Écrivez le motif retenu par le jury.",
    ),
    "COH901": Entry(
        "L'identifiant {identifiant} est déjà celui de {premier}.",
        "Donnez à ce candidat un identifiant qui n'appartient qu'à lui.",
    ),
    "COH902": Entry(
        "La décision sur {objet:mot} de {identifiant} s'écarte de la proposition et n'a pas de motif.",
        "Écrivez le motif du jury dans « motif ».",
    ),
    "COH903": Entry(
        "Le bloc {objet} de {identifiant} est acquis antérieurement : il ne peut être refusé.",
        "Retirez cette décision, ou corrigez les acquis du dossier.",
    ),
    "COH904": Entry(
        "La certification est donnée à {identifiant} sans les blocs dont elle se compose ({nombre} "
        "non acquis : {blocs}).",
        "Décidez de ces blocs, ou donnez le motif et son « autorite » (loi, referentiel ou "
        "reglement).",
    ),
    "COH904/refus": Entry(
        "La certification est refusée à {identifiant}, qui a tous les blocs dont elle se compose.",
        "Décidez des blocs en cause, ou donnez le motif et son « autorite » (loi, referentiel ou "
        "reglement).",
    ),
    "COH905": Entry(
        "La décision porte sur {objet:mot}, que {identifiant} ne vise pas.",
        "Corrigez la visée du dossier ou retirez la décision ; sinon, donnez le motif et son "
        "« autorite » (loi, referentiel ou reglement).",
    ),
    "COH906": Entry(
        "Le jury suit les propositions sur {identifiant} ; en attente, et qui le restent "
        "({nombre}) : {objets}.",
        "Complétez le dossier, ou inscrivez dans « decisions » ce que le jury en décide.",
    ),
    "COH907": Entry(
        "Sur {objet:mot} de {identifiant}, le jury a suivi la proposition « {propose_alors:mot} » ; "
        "elle serait aujourd'hui « {propose:mot} ».",
        "La décision reste. Corrigez le dossier, ou faites délibérer de nouveau le jury.",
    ),
}
