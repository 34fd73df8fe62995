"""The sentences of reasons, for the jury (precise) and for the candidat (second person).

A key reads `motif.<reason>.<verdict>.<audience>`; what is missing and the parts of an object have
their own sentences, which are added.
"""

from mccgc.messages import Entry

_SEUIL = "the threshold of {seuil:nombre}"

_MOTIFS: dict[str, tuple[str, str]] = {
    "moyenne.acquis": (
        f"Mean of {{valeur:nombre}}, which reaches {_SEUIL}.",
        f"Your mean is {{valeur:nombre}}; it reaches {_SEUIL}.",
    ),
    "moyenne.non_acquis": (
        f"Mean of {{valeur:nombre}}, below {_SEUIL}.",
        f"Your mean is {{valeur:nombre}}; it does not reach {_SEUIL}.",
    ),
    "moyenne.en_attente": (
        "Mean not known (threshold of {seuil:nombre}).",
        "Your mean is not known yet; the threshold is {seuil:nombre}.",
    ),
    "appreciation.acquis": (
        f"Appreciation of {{valeur:nombre}}, which reaches {_SEUIL}.",
        f"Your livret is rated {{valeur:nombre}}, which reaches {_SEUIL}.",
    ),
    "appreciation.non_acquis": (
        f"Appreciation of {{valeur:nombre}}, below {_SEUIL}.",
        f"Your livret is rated {{valeur:nombre}}, below {_SEUIL}.",
    ),
    "appreciation.en_attente": (
        "Appreciation not known (threshold of {seuil:nombre}).",
        "Your livret has not been rated yet; the threshold is {seuil:nombre}.",
    ),
    "note.acquis": (
        f"Mark of {{valeur:nombre}}, which reaches {_SEUIL}.",
        f"Your mark is {{valeur:nombre}}; it reaches {_SEUIL}.",
    ),
    "note.non_acquis": (
        f"Mark of {{valeur:nombre}}, below {_SEUIL}.",
        f"Your mark is {{valeur:nombre}}; it does not reach {_SEUIL}.",
    ),
    "note.en_attente": (
        "Mark not known (threshold of {seuil:nombre}).",
        "Your mark is not known yet; the threshold is {seuil:nombre}.",
    ),
    "plancher.acquis": (
        "No mark below the floor of {seuil:nombre}.",
        "All your marks reach the floor of {seuil:nombre}.",
    ),
    "plancher.non_acquis": (
        "Below the floor of {seuil:nombre}: {refuses}.",
        "One mark at least is below the floor of {seuil:nombre}: {refuses}.",
    ),
    "plancher.en_attente": (
        "Floor of {seuil:nombre} still uncertain.",
        "Not all your marks are known yet; each must reach {seuil:nombre}.",
    ),
    "eliminatoire.acquis": (
        "No eliminatory mark (below {seuil:nombre}).",
        "You have no eliminatory mark (below {seuil:nombre}).",
    ),
    "eliminatoire.non_acquis": (
        "Eliminatory mark, below {seuil:nombre}: {refuses}.",
        "One mark at least is eliminatory, below {seuil:nombre}: {refuses}.",
    ),
    "eliminatoire.en_attente": (
        "Absence of an eliminatory mark (below {seuil:nombre}) still uncertain.",
        "Not all your marks are known yet; a mark below {seuil:nombre} is eliminatory.",
    ),
    "piece.acquis": ("In the dossier: {piece}.", "Your dossier holds {piece}."),
    "piece.non_acquis": (
        "Not enough, {valeur:nombre} for {seuil:nombre} asked: {piece}.",
        "Your dossier holds {piece}, but {valeur:nombre} for {seuil:nombre} asked.",
    ),
    "piece.en_attente": ("Missing: {piece}.", "Missing from your dossier: {piece}."),
    "piece-partielle.en_attente": (
        "Incomplete, {valeur:nombre} of the {seuil:nombre} required: {piece}.",
        "A part of {piece} is missing from your dossier: {valeur:nombre} of {seuil:nombre}.",
    ),
    "une_de_ces_conditions.non_acquis": (
        "None of the accepted conditions is met.",
        "You meet none of the accepted conditions.",
    ),
    "une_de_ces_conditions.en_attente": (
        "None of the accepted conditions is met yet.",
        "You do not meet any of the accepted conditions yet.",
    ),
    "sans_regle.en_attente": (
        "No rule of the règlement decides it.",
        "The règlement does not allow a decision yet.",
    ),
    "capitalisation.acquis": (
        "Bloc acquired before by a jury's decision ({detail}).",
        "You acquired this bloc before ({detail}): it is yours for life.",
    ),
    "equivalence.acquis": (
        "Bloc acquired by equivalence ({detail}).",
        "You acquired this bloc by equivalence ({detail}).",
    ),
    "dispense.acquis": (
        "Bloc acquired by exemption ({detail}).",
        "You are exempted from this bloc ({detail}).",
    ),
    "correspondance.acquis": (
        "Bloc acquired in an earlier version of the certification ({detail}).",
        "You acquired this bloc in an earlier version of the certification ({detail}).",
    ),
    "hors_visee.non_acquis": ("Bloc not aimed at.", "You do not aim at this bloc."),
    **{
        f"jury.{verdict}": (phrase, phrase)
        for verdict, phrase in {
            "acquis": "Acquired by the jury's decision.",
            "non_acquis": "Not acquired, by the jury's decision.",
            "en_attente": "Pending, by the jury's decision.",
        }.items()
    },
    **{
        f"jury-motive.{verdict}": (phrase, phrase)
        for verdict, phrase in {
            "acquis": "Acquired by the jury's decision: {detail}.",
            "non_acquis": "Not acquired, by the jury's decision: {detail}.",
            "en_attente": "Pending, by the jury's decision: {detail}.",
        }.items()
    },
    **{
        f"{compte}.{verdict}": (
            "{Quoi}: {compte} of {total}; {seuil:nombre} are needed.",
            "{Quoi}: {compte} of {total}; you need {seuil:nombre}.",
        )
        for compte in ("nombre", "proportion")
        for verdict in ("acquis", "non_acquis", "en_attente")
    },
    **{
        f"options.{verdict}": (
            "{Quoi} in group {detail}: {compte}; {seuil:nombre} are needed.",
            "{Quoi} in group {detail}: {compte}; you need {seuil:nombre}.",
        )
        for verdict in ("acquis", "non_acquis", "en_attente")
    },
}
"""For each reason and verdict: to the jury, to the candidat."""

_MANQUE: dict[str, tuple[str, str]] = {
    "note.un": ("The mark of {codes} is missing.", "Your mark for {codes} is missing."),
    "note.plusieurs": ("The marks of {codes} are missing.", "Your marks for {codes} are missing."),
    "tout.un": ("Every mark of {codes} is missing.", "All your marks for {codes} are missing."),
    "tout.plusieurs": (
        "Every mark of {codes} is missing.",
        "All your marks for {codes} are missing.",
    ),
    "appreciation.un": (
        "The appreciation of {codes} is missing.",
        "The appreciation of {codes} on your livret is missing.",
    ),
    "appreciation.plusieurs": (
        "The appreciations of {codes} are missing.",
        "The appreciations of {codes} on your livret are missing.",
    ),
    "ecart.un": (
        "Assessors disagree on {codes}.",
        "Your assessors have yet to agree on {codes}.",
    ),
    "ecart.plusieurs": (
        "Assessors disagree on {codes}.",
        "Your assessors have yet to agree on {codes}.",
    ),
    "provisoire": (
        "An incomplete session may still raise this result.",
        "A session that is still incomplete may raise this result.",
    ),
    "au_moins": ("At least {valeur:nombre} so far.", "You have at least {valeur:nombre} so far."),
    "session": ("Session {session}.", "Session {session}."),
    "choix": (
        "{nombre} optional bloc{nombre:/s} still to be chosen.",
        "You still have {nombre} optional bloc{nombre:/s} to choose.",
    ),
}

_NATURES = {
    "critere": ("critère", "critères"),
    "competence": ("compétence", "compétences"),
    "epreuve": ("épreuve", "épreuves"),
    "bloc": ("bloc", "blocs"),
}


def _parties() -> dict[str, str | Entry]:
    """Say what the parts of an object are."""
    words: dict[str, str | Entry] = {}
    for nature, names in _NATURES.items():
        for number, name, verb in (("un", names[0], "is"), ("plusieurs", names[1], "are")):
            cle, qui = f"parties.{nature}.{number}", f"{name} {{codes}}"
            sujet = f"{qui[0].upper()}{qui[1:]}"
            words |= {
                f"{cle}.acquis.jury": f"{sujet} {verb} acquired.",
                f"{cle}.non_acquis.jury": f"{sujet} {verb} not acquired.",
                f"{cle}.en_attente.jury": f"{sujet} {verb} pending.",
                f"{cle}.hors_visee.jury": f"{sujet} {verb} not aimed at.",
                f"{cle}.acquis.candidat": f"You have validated {qui}.",
                f"{cle}.non_acquis.candidat": f"You have not validated {qui}.",
                f"{cle}.en_attente.candidat": f"{sujet} {verb} pending.",
                f"{cle}.hors_visee.candidat": f"You do not aim at {qui}.",
            }
        cle, plural = f"parties.{nature}", names[1]
        words[f"{cle}.toutes.acquis.jury"] = f"The {{nombre}} {plural} are acquired."
        words[f"{cle}.toutes.acquis.candidat"] = f"You have validated the {{nombre}} {plural}."
        words[f"{cle}.comptees"] = f"{plural[0].upper()}{plural[1:]} acquired"
    return words


WORDS: dict[str, str | Entry] = {
    **{f"motif.{cle}.jury": jury for cle, (jury, _) in _MOTIFS.items()},
    **{f"motif.{cle}.candidat": candidat for cle, (_, candidat) in _MOTIFS.items()},
    **{f"manque.{cle}.jury": jury for cle, (jury, _) in _MANQUE.items()},
    **{f"manque.{cle}.candidat": candidat for cle, (_, candidat) in _MANQUE.items()},
    **_parties(),
    "ecartee.au_plus.jury": ("Session {session}: at most {valeur:nombre}, not retained; {reste}."),
    "ecartee.au_plus.candidat": (
        "Session {session}, at most {valeur:nombre}, is not retained; {reste}."
    ),
    "ecartee.inconnue.jury": "Session {session}: not retained; {reste}.",
    "ecartee.inconnue.candidat": "Session {session} is not retained; {reste}.",
    "ouverte.au_plus.jury": "Session {session}: at most {valeur:nombre}; {reste}.",
    "ouverte.au_plus.candidat": "Session {session}: at most {valeur:nombre}; {reste}.",
    "ouverte.inconnue.jury": "Session {session}: {reste}.",
    "ouverte.inconnue.candidat": "Session {session}: {reste}.",
    "ecartee.manque.un": "{codes} is missing",
    "ecartee.manque.plusieurs": "{codes} are missing",
    "ecartee.ecart.un": "assessors disagree on {codes}",
    "ecartee.ecart.plusieurs": "assessors disagree on {codes}",
    "absence.non_acquis.jury": "Absent from {epreuves} ({nature}).",
    "absence.en_attente.jury": "Excused from {epreuves} ({nature}).",
    "absence.fraude.jury": "Fraud at {epreuves}.",
    "absence.non_acquis.candidat": "You did not take {epreuves} ({nature}).",
    "absence.en_attente.candidat": "You have not taken {epreuves} yet ({nature}).",
    "absence.fraude.candidat": "A fraud was found at {epreuves}.",
    "absence.partout": "all épreuves",
    "absence.oral.absent": "Absent from the oral presentation of the livret.",
    "absence.oral.excuse": "Excused from the oral presentation of the livret.",
    "nature.absent.non_acquis": "absence without reason",
    "nature.absence_justifiee.en_attente": "absence with a reason",
    "nature.fraude.non_acquis": "fraud",
    "nature.autre.non_acquis": "“{code}”, worth the lowest mark",
    "nature.autre.en_attente": "“{code}”, the mark stays unknown",
    "et": " and ",
    "piece.livret": "the livret de preuves",
    "piece.presentation_orale": "the oral presentation of the livret to the jury",
    "piece.autre": "the piece “{code}”",
    "lecture.inconnue": "“{note}”, off the scale",
    "lecture.manquante": "mark missing",
    "presence.absent": "absent",
    "presence.absence_justifiee": "justified absence",
    "presence.fraude": "fraud",
}
