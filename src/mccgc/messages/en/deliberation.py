"""What findings say: the deliberation and its decisions."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "COH201": Entry(
        "“{membre}” is not a member of the cohorte's jury.",
        "Write the identifier of a member, or add them to the jury.",
    ),
    "COH202": Entry(
        "The president of the jury ({president}) is not among those present.",
        "Add them, or name in the cohorte the one who presided.",
    ),
    "COH203": Entry(
        "“{candidat}” is not a candidate of the cohorte.", "Write the identifier of a dossier."
    ),
    "COH203/semblable": Entry(
        "“{candidat}” is no candidate of the cohort; “{autre}” is one: {ici} is not {la}.",
        "Copy the identifier of the dossier.",
    ),
    "COH204": Entry("The référentiel has no bloc “{bloc}”.", "Correct the code of the bloc."),
    "COH205": Entry(
        "The jury has already decided “{objet}” for {candidat}.",
        "Keep one decision; a decision that is recorded is never overwritten.",
    ),
    "COH206": Entry(
        "The refusal given to {candidat} has no motive.", "Write the motive retained by the jury."
    ),
    "COH207": Entry(
        "The member {membre}, present, has a link with {candidat}, whom the jury decides.",
        "Have the other members decide, and say in the minutes that this one withdrew.",
    ),
    "COH208": Entry(
        "The decision is dated {le:jour}, before the jury of {jury:jour}.", "Correct the date."
    ),
    "COH209": Entry(
        "The jury follows the proposals on “{candidat}”, who is not a candidate of the cohorte.",
        "Write the identifier of a dossier.",
    ),
    "COH209/repete": Entry(
        "“{candidat}” is named twice among the proposals followed.", "Keep it once."
    ),
    "COH209/semblable": Entry(
        "The jury follows the proposals on “{candidat}”, who is no candidate of the cohort; “{autre}” is one: {ici} is not {la}.",
        "Copy the identifier of the dossier.",
    ),
    "COH210": Entry(
        "The jury decided {objet:mot} for {candidat} ({decide:mot}) and follows a contrary proposal.",
        "Remove from “propositions_suivies” what the jury decided otherwise.",
    ),
    "COH211": Entry(
        "Nothing records the proposals that the jury followed: a mark changed since would change what "
        "it decided.",
        "Replace this key by what “mccgc validate FOLDER --format suivi” writes.",
    ),
    "COH212": Entry(
        "This motive is still to be filled in; the minutes are not written as long as it is.",
        "Write the motive retained by the jury.",
    ),
    "COH901": Entry(
        "The identifier {identifiant} already belongs to {premier}.",
        "Give this candidat an identifier of their own.",
    ),
    "COH902": Entry(
        "The decision on {objet:mot} of {identifiant} departs from the proposal and gives no motif.",
        "Write the jury's reason in “motif”.",
    ),
    "COH903": Entry(
        "Bloc {objet} of {identifiant} was acquired before: it cannot be refused.",
        "Remove this decision, or correct the acquis of the dossier.",
    ),
    "COH904": Entry(
        "The certification is given to {identifiant} without the blocs it is made of ({nombre} not "
        "acquired: {blocs}).",
        "Decide these blocs, or give the reason in “motif” and its “autorite” (loi, referentiel or "
        "reglement).",
    ),
    "COH904/refus": Entry(
        "The certification is refused to {identifiant}, who has all the blocs it is made of.",
        "Decide the blocs in question, or give the reason in “motif” and its “autorite” (loi, "
        "referentiel or reglement).",
    ),
    "COH905": Entry(
        "The decision is on {objet:mot}, which {identifiant} does not aim at.",
        "Correct the visée of the dossier or remove the decision; else give the reason in “motif” and "
        "its “autorite” (loi, referentiel or reglement).",
    ),
    "COH906": Entry(
        "The jury follows the proposals on {identifiant}; pending, and staying so ({nombre}): "
        "{objets}.",
        "Complete the dossier, or write in “decisions” what the jury decides of them.",
    ),
    "COH907": Entry(
        "On {objet:mot} of {identifiant}, the jury followed the proposal “{propose_alors:mot}”; it "
        "would be “{propose:mot}” today.",
        "The decision stands. Correct the dossier, or have the jury decide again.",
    ),
}
