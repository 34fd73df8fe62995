"""What findings say: the règlement."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "mot.bloc": "a bloc",
    "mot.competence": "a compétence",
    "mot.critere": "a critère",
    "mot.epreuve": "an épreuve",
    "mot.certification": "the certification",
    "REG001/regles": Entry("Two rules have the code “{code}”.", "Give one of them another code."),
    "REG001/echelles": Entry(
        "Two scales have the code “{code}”.", "Give one of them another code."
    ),
    "REG002": Entry(
        "The scale “{echelle}” is not declared.",
        "Declared scales: {connues}. Correct the code, or add the scale.",
    ),
    "REG003": Entry(
        "The référentiel has no “{code}”; {attendu:mot} is expected here.",
        "Correct the code, or remove it.",
    ),
    "REG003/nature": Entry(
        "“{code}” is a code of the référentiel, but {attendu:mot} is expected here.",
        "Name {attendu:mot}, or remove this code.",
    ),
    "REG004": Entry(
        "This règlement is written for version {lue} of the référentiel; the one given is "
        "version {version}.",
        "Take the règlement of that version, or correct the version if it applies.",
    ),
    "REG005": Entry(
        "No épreuve has the type “{type}”.",
        "Types of the référentiel, to be copied to the letter: {connus}.",
    ),
    "REG006": Entry(
        "The correspondence gives the bloc “{bloc}”, which the référentiel does not have.",
        "Name a bloc of this version in “donne”.",
    ),
    "REG006/actuelle": Entry(
        "The correspondence starts from version {version}, which is the référentiel's own.",
        "Give the earlier version that the blocs in “de” come from.",
    ),
    "REG007": Entry(
        "No rule has the code “{regle}”: the exception replaces nothing.",
        "Give the code of the general rule, or remove “exception_a”.",
    ),
    "REG007/elle_meme": Entry(
        "The rule “{regle}” says it is an exception to itself.",
        "Give the code of the general rule that it replaces.",
    ),
    "REG007/portee": Entry(
        "The rule “{regle}” does not decide the same kind of object as its exception.",
        "Name a rule with the same “porte_sur”.",
    ),
    "REG007/boucle": Entry(
        "Step by step, the rule “{regle}” is itself an exception to this one.",
        "Keep one general rule, without “exception_a”.",
    ),
    "REG007/separee": Entry(
        "The rule “{regle}” and this exception never apply to the same case: their voie, objects "
        "or dates keep them apart.",
        "Remove “exception_a”, or correct what keeps them apart.",
    ),
    "REG008": Entry(
        "The référentiel has no group of options “{groupe}”.",
        "Give the code of a group from the référentiel's “options”.",
    ),
    "REG101": Entry(
        "The scale runs from {min:nombre} to {max:nombre}: it is empty or upside down.",
        "Put the lowest mark in “min” and the highest in “max”.",
    ),
    "REG101/niveaux": Entry(
        "A scale has at least two levels; this one has {nombre}.",
        "Add the missing levels, with their values.",
    ),
    "REG101/pas": Entry(
        "The step {pas:nombre} is not a gap between two marks.",
        "Write a number above zero, such as 1/2.",
    ),
    "REG101/division": Entry(
        "From {min:nombre} to {max:nombre} by steps of {pas:nombre}, the highest mark is missed.",
        "Choose a step that divides the range.",
    ),
    "REG102": Entry(
        "The levels “{premier}” and “{niveau}” are both worth {valeur:nombre}.",
        "Give each level its value, or keep only one.",
    ),
    "REG103": Entry(
        "The weight of {code} is negative ({poids:nombre}).",
        "Write a positive weight, or 0 so that the mark does not count.",
    ),
    "REG103/demesures": Entry(
        "Brought to one denominator, the weights have more than {chiffres} digits: no mean could "
        "be read.",
        "Write weights as integers, percentages or decimals.",
    ),
    "REG103/nuls": Entry(
        "Everything averaged for {objet} has a zero weight: there is no such mean.",
        "Give at least one part a weight above zero.",
    ),
    "REG104": Entry(
        "The threshold {seuil:nombre} is above the scale, {min:nombre} to {max:nombre}.",
        "Correct the threshold, or name the scale it is written in with “echelle”.",
    ),
    "REG104/toujours": Entry(
        "The threshold {seuil:nombre} is passed beforehand: the scale is {min:nombre} to "
        "{max:nombre}.",
        "Correct the threshold, or remove a condition that rules nobody out.",
    ),
    "REG105": Entry(
        "{exige:nombre} are required, but {objet} has only {total:nombre}.",
        "Lower the number, or limit the rule with “pour”.",
    ),
    "REG105/proportion": Entry(
        "{exige:nombre} is not a proportion that can be required.",
        "Write a fraction above 0 and at most 1: 2/3, or 60 %.",
    ),
    "REG106": Entry(
        "The gap allowed between two assessors is negative ({ecart:nombre}).",
        "Write 0 if their marks must be equal, or a positive number.",
    ),
    "REG107": Entry(
        "“present” is declared among the absences.",
        "Remove this line: “present” is for the candidate who sat the épreuve.",
    ),
    "REG108": Entry(
        "The right to resit opens from {de:nombre} to below {a_moins_de:nombre}: nobody has it.",
        "Put a higher mark in “a_moins_de” than in “de”.",
    ),
    "REG109/fraction": Entry(
        "“{seuil}” can be read in two ways on a scale from {min:nombre} to {max:nombre}: as "
        "points, or as a share of the scale.",
        "Write “{points}” if these are points, or a percentage if this is a share.",
    ),
    "REG109/part": Entry(
        "“{seuil}” of a scale from {min:nombre} to {max:nombre} can be read in two ways, whether "
        "or not what stands below {min:nombre} is counted.",
        "Write the threshold in points.",
    ),
    "REG109/sans_decimal": Entry(
        "“{seuil}” is not a mark of the scale, and no decimal writes it.",
        "Write a decimal, or read this threshold in a scale of levels with “echelle”.",
    ),
    "REG201": Entry(
        "“{lues}” is not what the object of the rule ({portee:mot}) is made of.",
        "Parts possible here: {admises}.",
    ),
    "REG202": Entry(
        "The condition reads the mark of another object ({lue:mot}) than the rule's "
        "({portee:mot}).",
        "Write “note: {portee}”, or a mean of the parts.",
    ),
    "REG203": Entry(
        "The exception “{regle}” holds wherever “{generale}” does: the latter never applies.",
        "Limit the exception (voie, pour, type, du, au), or remove the general rule.",
    ),
    "REG204": Entry(
        "The exceptions “{autre}” and “{regle}” to “{generale}” may hold for the same case, where "
        "both conditions would be required.",
        "Keep them apart, or make one an exception to the other.",
    ),
    "REG205/dates": Entry(
        "The rule takes effect on {du:jour} and ends on {au:jour}: it never applies.",
        "Correct “du” or “au”.",
    ),
    "REG205/type": Entry(
        "“type” is for rules of épreuves; this one decides {portee:mot} and never applies.",
        "Remove “type”, or move it into the condition.",
    ),
    "REG205/pour": Entry(
        "“{code}” is {nature:mot}, but the rule decides {portee:mot}.",
        "Correct the code, or “porte_sur”.",
    ),
    "REG205/remplacee": Entry(
        "The exceptions to “{regle}” replace it in every case: it never applies.",
        "Remove it with the “exception_a”, or limit one of the exceptions.",
    ),
    "REG206": Entry(
        "The rule “{regle}” repeats the condition of “{autre}”.",
        "Keep only one, or say how they differ.",
    ),
    "REG207/bloc": Entry("No rule decides the blocs.", "Add one."),
    "REG207/certification": Entry("No rule decides the certification.", "Add one."),
    "REG208": Entry(
        "In the voie {voie}, no rule decides: {objets}.", "Add a rule, or widen those there are."
    ),
    "REG209": Entry(
        "The condition waits for {parties} to be acquis, which no rule decides.",
        "Add a rule that decides “{nature}”, or a mark with “a_partir_de”.",
    ),
    "REG210": Entry(
        "The rule “{regle}” requires no bloc of the group of options {groupe}.",
        "Add the condition “options: {groupe}”.",
    ),
    "REG230": Entry(
        "Rounded before it is compared, “{niveau}” ({valeur:nombre}) is worth “{autre}”.",
        "Keep more decimals, or round “apres_comparaison”.",
    ),
    "REG211/referentiel": Entry(
        "This passage is not in the référentiel.",
        "Copy it to the letter, or correct the authority of the rule.",
    ),
    "REG211/loi": Entry(
        "This passage is not in the legal texts that the référentiel transcribes.",
        "Copy it to the letter, or add the text to “base_legale”.",
    ),
    "REG212": Entry(
        "The rule calls on the référentiel without quoting it.",
        "Copy the passage into “citation”, or correct the authority.",
    ),
    "REG213": Entry(
        "The règlement is final, but this is still a hypothesis: {titre}.",
        "Have the rule confirmed and name its authority, or go back to “statut: projet”.",
    ),
    "REG214": Entry(
        "A resit policy already holds for {epreuves}: this one changes nothing there.",
        "Name each épreuve only once.",
    ),
    "REG215": Entry(
        "This selection retains nothing for {objets}: the condition stays en attente there.",
        "Limit the rule with “pour”, or correct the selection.",
    ),
    "REG216": Entry(
        "No rule cites condition {condition} of the référentiel: “{texte}”",
        "Cite it in the “source” of the rule that judges it, or give in “conditions_sans_regle” "
        "the reason not to judge it.",
    ),
    "REG216/inconnue": Entry(
        "The référentiel has no condition “{condition}”.",
        "Give the code of a condition of validation, or remove this line.",
    ),
    "REG217": Entry(
        "The règlement knows no piece “{piece}”.",
        "Known pieces: {connues}. Correct the code, or declare the piece in “pieces”.",
    ),
    "REG217/livret": Entry(
        "“{piece}” is read in the VAE livret: it is not declared.",
        "Remove this line, or give this piece another code.",
    ),
    "REG217/quantite": Entry(
        "“{piece}” has no quantity: the condition would stay pending.",
        "Remove “au_moins”, or name a piece of the dossier.",
    ),
}
