"""Ce que disent les constats : la cohorte et les dossiers."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "COH001": Entry(
        "Deux membres du jury ont l'identifiant « {membre} ».",
        "Donnez à chacun le sien.",
    ),
    "COH001/semblable": Entry(
        "Les membres du jury « {membre} » et « {autre} » ont presque le même identifiant : {ici} n'est pas {la}.",
        "Donnez à chacun un identifiant que l'on distingue.",
    ),
    "COH002": Entry(
        "Aucun membre du jury n'est président.",
        "Écrivez « role: president » pour celui qui préside.",
    ),
    "COH002/plusieurs": Entry(
        "Le jury a déjà un président.", "Écrivez « role: membre », ou corrigez l'autre."
    ),
    "COH003": Entry(
        "Le jury est collégial ; celui-ci compte {nombre} membre{nombre:/s}.",
        "Nommez au moins deux membres, ou retirez « jury » tant qu'il n'est pas composé.",
    ),
    "COH004": Entry(
        "Membres externes : {externes} sur {membres}, moins de la moitié du jury.",
        "Complétez le jury, ou corrigez « externe ».",
    ),
    "COH005": Entry(
        "Le lien déclaré vise « {candidat} », qui n'est pas un candidat de la cohorte.",
        "Écrivez l'identifiant d'un dossier, ou retirez le lien.",
    ),
    "COH006/certification": Entry(
        "La cohorte porte sur « {lue} », le référentiel sur « {version} ».",
        "Recopiez l'intitulé exact, ou fournissez le bon référentiel.",
    ),
    "COH006/referentiel": Entry(
        "La cohorte est jugée sur la version {lue} du référentiel ; celui fourni est en version "
        "{version}.",
        "Fournissez la bonne version, ou corrigez celle de la cohorte.",
    ),
    "COH006/reglement": Entry(
        "La cohorte est jugée selon la version {lue} du règlement ; celui fourni est en version "
        "{version}.",
        "Fournissez la bonne version, ou corrigez celle de la cohorte.",
    ),
    "COH007": Entry(
        "Le jury se réunit le {jury:jour}, avant que son règlement prenne effet le {debut:jour}.",
        "Prenez le règlement en vigueur ce jour-là, ou corrigez la date.",
    ),
    "COH008": Entry(
        "Le jury se réunit le {jury:jour} ; la certification ne peut plus être délivrée après le "
        "{limite:jour}.",
        "Avancez le jury, ou corrigez la date limite si l'enregistrement a été renouvelé.",
    ),
    "COH009": Entry(
        "La cohorte a le code « {code} », mais son dossier s'appelle « {dossier} ».",
        "Renommez le dossier, ou corrigez le code.",
    ),
    "COH015": Entry(
        "« {fichier} » dit être {quoi:mot}, et seul {garde} est lu.",
        "Réunissez ce qui fait foi en un seul fichier, {garde}, et ôtez l'autre de ce dossier.",
    ),
    "COH010": Entry(
        "Cette mention est à compléter ; le procès-verbal ne s'écrit pas tant qu'elle l'est.",
        "Écrivez la mention exacte. Si elle l'est déjà, dites-le sur la ligne du dessus : "
        "# mccgc: ignore[COH010] suivi de la raison.",
    ),
    "COH101": Entry("« {note} » n'est pas un niveau de l'échelle.", "L'échelle admet : {admis}."),
    "COH101/etendue": Entry(
        "« {note} » n'est pas une note de l'échelle.",
        "L'échelle admet, avec le pas entre parenthèses : {admis}.",
    ),
    "COH101/part": Entry(
        "« {note} » ne dit pas un nombre de points.",
        "Écrivez la note elle-même ; l'échelle admet, avec le pas entre parenthèses : {admis}.",
    ),
    "COH102": Entry(
        "Le référentiel n'a pas d'épreuve « {epreuve} ».", "Corrigez le code de l'épreuve."
    ),
    "COH103": Entry(
        "L'épreuve {epreuve} n'a pas de critère « {critere} ».", "Corrigez le code du critère."
    ),
    "COH103/ailleurs": Entry(
        "Le critère {critere} n'est pas évalué par l'épreuve {epreuve}.",
        "Déplacez la note dans l'épreuve qui l'évalue, ou corrigez le code.",
    ),
    "COH104": Entry(
        "Le critère {critere} répète {premier} : sa note est ignorée.",
        "Retirez-la et notez {premier}.",
    ),
    "COH105": Entry(
        "Présence inconnue : « {presence} ».",
        "Valeurs admises : {connues}. Un autre code se déclare dans « absences » au règlement.",
    ),
    "COH106": Entry(
        "Des notes sont données à l'épreuve {epreuve} malgré la présence « {presence} » : elles "
        "sont ignorées.",
        "Retirez les notes, ou corrigez la présence.",
    ),
    "COH107": Entry(
        "Aucune note à l'épreuve {epreuve}, et aucune absence n'est indiquée.",
        "Complétez la grille, ou indiquez l'absence.",
    ),
    "COH108": Entry(
        "Session {session} de l'épreuve {epreuve} : le règlement en permet {maximum}, celle-ci "
        "est ignorée.",
        "Corrigez le numéro de session, ou retirez l'évaluation.",
    ),
    "COH109": Entry(
        "L'épreuve {epreuve} a une session {session} sans session {manque}.",
        "Ajoutez l'évaluation qui manque, ou corrigez le numéro.",
    ),
    "COH110": Entry(
        "{evaluateur} a déjà évalué l'épreuve {epreuve} à la session {session}.",
        "Retirez l'une des deux saisies, ou corrigez l'évaluateur ou la session.",
    ),
    "COH110/anonyme": Entry(
        "Deux évaluations de l'épreuve {epreuve} à la session {session} sont sans évaluateur.",
        "Nommez les évaluateurs, ou retirez l'une des deux saisies.",
    ),
    "COH111": Entry(
        "Sur {objet}, les notes « {premiere} » et « {seconde} » diffèrent de {ecart:nombre} ; le "
        "règlement admet un écart de {borne:nombre} : la note reste inconnue.",
        "Demandez une note commune et inscrivez-la chez l'un et l'autre. Un troisième évaluateur ne "
        "départage que si le règlement dit « troisieme: true » dans « double_notation ».",
    ),
    "COH111/troisieme": Entry(
        "Sur {objet}, les notes « {premiere} » et « {seconde} » diffèrent de {ecart:nombre} ; le "
        "règlement admet un écart de {borne:nombre} : la note reste inconnue.",
        "Demandez un troisième évaluateur, ou une note commune.",
    ),
    "COH112/evaluation": Entry(
        "L'épreuve est datée du {le:jour}, après le jury du {jury:jour}.",
        "Corrigez la date, ou reportez l'évaluation à la cohorte suivante.",
    ),
    "COH112/acquis": Entry(
        "Le bloc est dit acquis le {le:jour}, après le jury du {jury:jour}.",
        "Corrigez la date de la décision.",
    ),
    "COH112/presentation": Entry(
        "Le livret est présenté le {le:jour}, après le jury du {jury:jour}.",
        "Corrigez la date, ou reportez le dossier à la cohorte suivante.",
    ),
    "COH113": Entry("Le référentiel n'a pas de bloc « {bloc} ».", "Corrigez le code du bloc."),
    "COH114": Entry(
        "Le candidat ne vise rien.",
        "Écrivez « visee: certification », ou la liste des blocs visés.",
    ),
    "COH115": Entry(
        "Le bloc {bloc} a été acquis dans la version {version} du référentiel, pour laquelle le "
        "règlement n'a pas de correspondance : il ne compte pas.",
        "Ajoutez la correspondance au règlement, ou corrigez la version.",
    ),
    "COH115/bloc": Entry(
        "Le règlement ne donne pas de correspondance au bloc {bloc} de la version {version} : il "
        "ne compte pas.",
        "Ajoutez-la au règlement, ou corrigez le code du bloc.",
    ),
    "COH116": Entry(
        "Groupe {groupe} : {choisis} bloc{choisis:/s} choisi{choisis:/s}, il en faut {choisir}.",
        "Complétez « options » avec les blocs choisis.",
    ),
    "COH116/trop": Entry(
        "Groupe {groupe} : {choisis} blocs choisis ou acquis, il n'en faut que {choisir}.",
        "Gardez dans « options » les seuls blocs que le candidat présente.",
    ),
    "COH116/commun": Entry(
        "Le bloc {bloc} est commun à tous : il ne se choisit pas.", "Retirez-le de « options »."
    ),
    "COH117/livret": Entry(
        "Un candidat en formation a un livret de preuves ; ses appréciations sont ignorées.",
        "Corrigez la voie, ou retirez « livret ».",
    ),
    "COH117/evaluations": Entry(
        "Un candidat en VAE est jugé sur son livret : ces notes d'épreuves sont ignorées.",
        "Corrigez la voie, ou donnez-les dans « appreciations », au livret.",
    ),
    "COH118": Entry(
        "Le dossier de VAE n'a pas encore de livret de preuves.",
        "Ajoutez « livret » quand il est déposé, ou corrigez la voie.",
    ),
    "COH119": Entry(
        "Le référentiel n'a pas de compétence « {competence} ».",
        "Corrigez le code de la compétence.",
    ),
    "COH119/epreuve": Entry(
        "L'épreuve {epreuve} n'évalue pas « {competence} ».",
        "Nommez une compétence de l'épreuve.",
    ),
    "COH119/livret": Entry(
        "Les règles de la VAE ne lisent pas l'épreuve {competence} : cette appréciation ne compte pas.",
        "Appréciez les compétences, ou corrigez le règlement.",
    ),
    "COH120": Entry(
        "Le candidat a l'identifiant « {identifiant} », mais le fichier s'appelle « {fichier} ».",
        "Renommez le fichier, ou corrigez l'identifiant.",
    ),
    "COH121": Entry(
        "Cette mesure semble révéler un handicap ou un diagnostic.",
        "N'écrivez que ce qui est accordé (temps, support, salle…), sans la raison.",
    ),
    "COH121/texte": Entry(
        "Ce texte semble révéler un handicap, une maladie ou un diagnostic.",
        "N'écrivez que ce qui a été observé ou décidé, sans l'état de santé.",
    ),
    "COH122": Entry(
        "Le règlement ne connaît pas de pièce « {piece} » : rien ne la lit.",
        "Corrigez le code, ou déclarez la pièce dans « pieces » au règlement.",
    ),
    "COH122/livret": Entry(
        "« {piece} » n'est pas lu ici.",
        "Donnez le livret et sa présentation dans « livret » : « depose_le » et « presentation ».",
    ),
    "COH128": Entry(
        "Session {session} de l'épreuve {epreuve} : sans note pour {codes}, qui y restent inconnus.",
        "Complétez la grille, ou dites ce que la session reprend : « competences: […] ».",
    ),
    "COH129": Entry(
        "Deux évaluateurs de l'épreuve {epreuve} n'ont noté aucun critère en commun : tout attend "
        "les notes de l'autre.",
        "S'ils se la partagent, dites-le chez l'un et l'autre : « competences: […] ». Sinon, "
        "complétez leurs grilles.",
    ),
    "COH130": Entry(
        "L'identifiant {identifiant} se confond avec {autre}, celui de {fichier} : {ici} n'est pas {la}.",
        "Donnez à ce candidat un identifiant que l'on distingue.",
    ),
}
