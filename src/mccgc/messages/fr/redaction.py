"""Ce que disent les constats : la rédaction."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "TXT001": Entry(
        "Ce texte ne dit rien : « {texte} ».",
        "Complétez-le, ou retirez la puce.",
    ),
    "TXT002": Entry(
        "« {signe} » n'a pas son pendant.",
        "Ouvrez ou fermez la parenthèse, le crochet ou le guillemet qui manque.",
    ),
    "TXT003": Entry(
        "Ce texte annonce une suite par « : », et rien ne suit.",
        "Ajoutez la suite, ou retirez les deux-points.",
    ),
    "TXT003/chapeau": Entry(
        "Le chapeau s'écrit sans ses deux-points.",
        "Retirez « : » à la fin : les documents l'ajoutent.",
    ),
    "TXT004": Entry(
        "L'activité {activite} répète la tâche « {texte} » (déjà ligne {ligne}).",
        "Gardez-en une, ou dites pourquoi elle est répétée.",
    ),
    "TXT005": Entry(
        "Le critère {critere} répète {premier} : il serait noté deux fois.",
        "Retirez-le, ou ajoutez-lui « doublon_de: {premier} ».",
    ),
    "TXT006": Entry(
        "L'épreuve {epreuve} est la même que {premier}.",
        "Gardez-en une, et réunissez leurs compétences.",
    ),
    "TXT007": Entry(
        "Ce texte est presque celui de {premier} (ligne {ligne}).",
        "Si c'est le même, écrivez-le de la même façon ; sinon, distinguez mieux les deux.",
    ),
    "TXT008": Entry(
        "Plusieurs espaces se suivent après « {mot} ».",
        "N'en gardez qu'une.",
    ),
    "TXT009": Entry(
        "Espace de trop avant « {signe} ».",
        "Retirez l'espace.",
    ),
    "TXT009/manque": Entry(
        "Il manque une espace avant « {signe} ».",
        "Ajoutez une espace, insécable si possible.",
    ),
    "TXT009/guillemet": Entry(
        "Il manque une espace à l'intérieur du guillemet « {signe} ».",
        "Ajoutez une espace, insécable si possible.",
    ),
    "TXT010": Entry(
        "Le fichier mêle deux apostrophes : {droites} droites (') et {courbes} courbes (’).",
        "Choisissez-en une pour tout le fichier.",
    ),
    "TXT011/usage": Entry(
        "{combien} compétences sur {total} ne disent pas leur but, ou par quels moyens.",
        "Achevez-les par « en … afin de … », si le document enregistré le permet.",
    ),
    "TXT011": Entry(
        "La compétence {competence} ne dit pas son but.",
        "Achevez-la par « afin de … » ou « pour … », si le document enregistré le permet.",
    ),
    "TXT011/moyen": Entry(
        "La compétence {competence} ne dit pas par quels moyens.",
        "Ajoutez « en … », par exemple « en analysant … », si le document enregistré le permet.",
    ),
    "TXT012/usage": Entry(
        "{combien} compétences sur {total} ne commencent pas par un verbe à l'infinitif.",
        "Commencez par l'action : Analyser, Négocier, Mettre en place…",
    ),
    "TXT012": Entry(
        "La compétence {competence} ne commence pas par un verbe à l'infinitif : « {mot} ».",
        "Commencez par l'action : Analyser, Négocier, Mettre en place…",
    ),
    "TXT013": Entry(
        "L'épreuve {epreuve} se passe à plusieurs (« {mot} ») et ne dit rien d'une évaluation "
        "individuelle.",
        "Précisez dans « format » comment chaque candidat est évalué.",
    ),
    "TXT014": Entry(
        "Mot de trop : « {mots} ».",
        "Retirez l'un des deux mots.",
    ),
    "TXT015/usage": Entry(
        "{combien} textes sur {total} commencent par une minuscule.",
        "Commencez-les par une majuscule, si le document enregistré le permet.",
    ),
    "TXT015": Entry(
        "Il manque la majuscule au début : « {texte} ».",
        "Commencez par une majuscule.",
    ),
    "TXT016": Entry(
        "Ce texte finit autrement que ses voisins de liste ({fin:mot}).",
        "Finissez tous les textes de la liste de la même façon.",
    ),
    "TXT017": Entry(
        "Ce texte s'arrête à « {texte} » : « # {suite} » est lu comme un commentaire.",
        "Mettez tout le texte entre guillemets droits, ou le commentaire sur sa propre ligne.",
    ),
    "TXT018": Entry(
        "Caractères abîmés par un mauvais encodage : « {mot} ».",
        "Écrivez le mot de nouveau, et enregistrez le fichier en UTF-8.",
    ),
    "TXT019/ligature": Entry(
        "Une ligature est écrite d'un seul signe dans « {texte} ».",
        "Écrivez les lettres séparément : fi, fl, ff.",
    ),
    "TXT019/cesure": Entry(
        "Un signe invisible (césure ou espace nulle) coupe un mot de « {texte} ».",
        "Effacez le mot et écrivez-le de nouveau.",
    ),
    "TXT019/puce": Entry(
        "Une puce a été collée avec le texte : « {texte} ».",
        "Retirez-la ; les documents mettent les leurs.",
    ),
    "TXT020": Entry(
        "Ponctuation redoublée : « {signe} ».",
        "Gardez un seul signe, ou écrivez des points de suspension : « ... ».",
    ),
    "TXT021": Entry(
        "Ce texte n'est pas écrit : « {mot} ».",
        "Écrivez-le avant de faire servir ce fichier.",
    ),
    "TXT022": Entry(
        "« {graphie} » s'écrit ailleurs « {autre} ».",
        "Choisissez une graphie, si le document enregistré le permet.",
    ),
    # Ce par quoi un texte d'une liste peut finir.
    "mot.sans_ponctuation": "sans ponctuation",
    "mot.par_un_point": "par un point",
    "mot.par_un_point_virgule": "par « ; »",
    "mot.par_une_virgule": "par « , »",
}
