"""Les phrases des motifs, pour le jury (précises) et pour le candidat (à la deuxième personne).

Une clé se lit `motif.<raison>.<verdict>.<destinataire>` ; ce qui manque et les parties d'un objet
ont leurs propres phrases, qui s'y ajoutent.
"""

from mccgc.messages import Entry

_MOTIFS: dict[str, tuple[str, str]] = {
    "moyenne.acquis": (
        "Moyenne de {valeur:nombre}, qui atteint le seuil de {seuil:nombre}.",
        "Votre moyenne est de {valeur:nombre} ; elle atteint le seuil de {seuil:nombre}.",
    ),
    "moyenne.non_acquis": (
        "Moyenne de {valeur:nombre}, au-dessous du seuil de {seuil:nombre}.",
        "Votre moyenne est de {valeur:nombre} ; elle n'atteint pas le seuil de {seuil:nombre}.",
    ),
    "moyenne.en_attente": (
        "Moyenne inconnue (seuil de {seuil:nombre}).",
        "Votre moyenne n'est pas encore connue ; le seuil est de {seuil:nombre}.",
    ),
    "appreciation.acquis": (
        "Appréciation de {valeur:nombre}, qui atteint le seuil de {seuil:nombre}.",
        "Votre livret est apprécié à {valeur:nombre} ; le seuil de {seuil:nombre} est atteint.",
    ),
    "appreciation.non_acquis": (
        "Appréciation de {valeur:nombre}, au-dessous du seuil de {seuil:nombre}.",
        "Votre livret est apprécié à {valeur:nombre}, au-dessous du seuil de {seuil:nombre}.",
    ),
    "appreciation.en_attente": (
        "Appréciation inconnue (seuil de {seuil:nombre}).",
        "Votre livret n'a pas encore été apprécié ; le seuil est de {seuil:nombre}.",
    ),
    "note.acquis": (
        "Note de {valeur:nombre}, qui atteint le seuil de {seuil:nombre}.",
        "Votre note est de {valeur:nombre} ; elle atteint le seuil de {seuil:nombre}.",
    ),
    "note.non_acquis": (
        "Note de {valeur:nombre}, au-dessous du seuil de {seuil:nombre}.",
        "Votre note est de {valeur:nombre} ; elle n'atteint pas le seuil de {seuil:nombre}.",
    ),
    "note.en_attente": (
        "Note inconnue (seuil de {seuil:nombre}).",
        "Votre note n'est pas encore connue ; le seuil est de {seuil:nombre}.",
    ),
    "plancher.acquis": (
        "Aucune note au-dessous du plancher de {seuil:nombre}.",
        "Toutes vos notes atteignent le plancher de {seuil:nombre}.",
    ),
    "plancher.non_acquis": (
        "Au-dessous du plancher de {seuil:nombre} : {refuses}.",
        "Une note au moins est au-dessous du plancher de {seuil:nombre} : {refuses}.",
    ),
    "plancher.en_attente": (
        "Plancher de {seuil:nombre} encore incertain.",
        "Toutes vos notes ne sont pas encore connues ; chacune doit atteindre {seuil:nombre}.",
    ),
    "eliminatoire.acquis": (
        "Aucune note éliminatoire (au-dessous de {seuil:nombre}).",
        "Vous n'avez aucune note éliminatoire (au-dessous de {seuil:nombre}).",
    ),
    "eliminatoire.non_acquis": (
        "Note éliminatoire, au-dessous de {seuil:nombre} : {refuses}.",
        "Une note au moins est éliminatoire, au-dessous de {seuil:nombre} : {refuses}.",
    ),
    "eliminatoire.en_attente": (
        "Absence de note éliminatoire (au-dessous de {seuil:nombre}) encore incertaine.",
        "Toutes vos notes ne sont pas encore connues ; éliminatoire au-dessous de {seuil:nombre}.",
    ),
    "piece.acquis": ("Au dossier : {piece}.", "Votre dossier comporte {piece}."),
    "piece.non_acquis": (
        "Pièce insuffisante, {valeur:nombre} pour {seuil:nombre} exigés : {piece}.",
        "Votre dossier comporte {piece}, mais {valeur:nombre} pour {seuil:nombre} exigés.",
    ),
    "piece.en_attente": ("Il manque {piece}.", "Il manque à votre dossier {piece}."),
    "piece-partielle.en_attente": (
        "Pièce incomplète, {valeur:nombre} pour {seuil:nombre} exigés : {piece}.",
        "Il manque à votre dossier une partie de {piece} : {valeur:nombre} pour {seuil:nombre}.",
    ),
    "une_de_ces_conditions.non_acquis": (
        "Aucune des conditions admises n'est remplie.",
        "Vous ne remplissez aucune des conditions admises.",
    ),
    "une_de_ces_conditions.en_attente": (
        "Aucune des conditions admises n'est encore remplie.",
        "Vous ne remplissez encore aucune des conditions admises.",
    ),
    "sans_regle.en_attente": (
        "Aucune règle du règlement ne s'y applique.",
        "Le règlement ne permet pas encore d'en juger.",
    ),
    "capitalisation.acquis": (
        "Bloc acquis antérieurement par décision de jury ({detail}).",
        "Vous avez acquis ce bloc antérieurement ({detail}) : il l'est à vie.",
    ),
    "equivalence.acquis": (
        "Bloc acquis par équivalence ({detail}).",
        "Vous avez acquis ce bloc par équivalence ({detail}).",
    ),
    "dispense.acquis": (
        "Bloc acquis par dispense ({detail}).",
        "Une dispense vous est accordée pour ce bloc ({detail}).",
    ),
    "correspondance.acquis": (
        "Bloc acquis dans une version antérieure de la certification ({detail}).",
        "Vous avez acquis ce bloc dans une version antérieure de la certification ({detail}).",
    ),
    "hors_visee.non_acquis": ("Bloc hors visée.", "Vous ne visez pas ce bloc."),
    **{
        f"jury.{verdict}": (phrase, phrase)
        for verdict, phrase in {
            "acquis": "Acquis par décision du jury.",
            "non_acquis": "Non acquis par décision du jury.",
            "en_attente": "En attente par décision du jury.",
        }.items()
    },
    **{
        f"jury-motive.{verdict}": (phrase, phrase)
        for verdict, phrase in {
            "acquis": "Acquis par décision du jury. Motif : {detail}.",
            "non_acquis": "Non acquis par décision du jury. Motif : {detail}.",
            "en_attente": "En attente par décision du jury. Motif : {detail}.",
        }.items()
    },
    **{
        f"{compte}.{verdict}": (
            "{Quoi} : {compte} sur {total} ; il en faut {seuil:nombre}.",
            "{Quoi} : {compte} sur {total} ; il vous en faut {seuil:nombre}.",
        )
        for compte in ("nombre", "proportion")
        for verdict in ("acquis", "non_acquis", "en_attente")
    },
    **{
        f"options.{verdict}": (
            "{Quoi} du groupe {detail} : {compte} ; il en faut {seuil:nombre}.",
            "{Quoi} du groupe {detail} : {compte} ; il vous en faut {seuil:nombre}.",
        )
        for verdict in ("acquis", "non_acquis", "en_attente")
    },
}
"""Pour chaque raison et verdict : au jury, au candidat."""

_MANQUE: dict[str, tuple[str, str]] = {
    "note.un": ("Il manque la note de {codes}.", "Il manque votre note pour {codes}."),
    "note.plusieurs": ("Il manque les notes de {codes}.", "Il manque vos notes pour {codes}."),
    "tout.un": (
        "Il manque toutes les notes de {codes}.",
        "Il manque toutes vos notes pour {codes}.",
    ),
    "tout.plusieurs": (
        "Il manque toutes les notes de {codes}.",
        "Il manque toutes vos notes pour {codes}.",
    ),
    "appreciation.un": (
        "Il manque l'appréciation de {codes}.",
        "Il manque l'appréciation de {codes} sur votre livret.",
    ),
    "appreciation.plusieurs": (
        "Il manque les appréciations de {codes}.",
        "Il manque les appréciations de {codes} sur votre livret.",
    ),
    "ecart.un": (
        "Évaluateurs en désaccord sur {codes}.",
        "Vos évaluateurs doivent encore s'accorder sur {codes}.",
    ),
    "ecart.plusieurs": (
        "Évaluateurs en désaccord sur {codes}.",
        "Vos évaluateurs doivent encore s'accorder sur {codes}.",
    ),
    "provisoire": (
        "Une session incomplète peut encore relever ce résultat.",
        "Une session encore incomplète peut relever ce résultat.",
    ),
    "au_moins": (
        "Au moins {valeur:nombre} à ce jour.",
        "Vous avez au moins {valeur:nombre} à ce jour.",
    ),
    "session": ("Session {session}.", "Session {session}."),
    "choix": (
        "Il reste {nombre} bloc{nombre:/s} d'option à choisir.",
        "Il vous reste {nombre} bloc{nombre:/s} d'option à choisir.",
    ),
}

_NATURES = {
    "critere": ("le critère", "les critères", "acquis", "acquis"),
    "competence": ("la compétence", "les compétences", "acquise", "acquises"),
    "epreuve": ("l'épreuve", "les épreuves", "acquise", "acquises"),
    "bloc": ("le bloc", "les blocs", "acquis", "acquis"),
}
"""Une partie, plusieurs, et leurs accords."""


def _parties() -> dict[str, str | Entry]:
    """Dire ce que sont les parties d'un objet, avec leurs accords."""
    words: dict[str, str | Entry] = {}
    for nature, (un, plusieurs, acquis, tous_acquis) in _NATURES.items():
        noms = plusieurs.removeprefix("les ")
        for cle, qui, est, accord in (
            (f"parties.{nature}.un", un, ("est", "n'est pas"), acquis),
            (f"parties.{nature}.plusieurs", plusieurs, ("sont", "ne sont pas"), tous_acquis),
        ):
            sujet = f"{qui[0].upper()}{qui[1:]} {{codes}}"
            words |= {
                f"{cle}.acquis.jury": f"{sujet} {est[0]} {accord}.",
                f"{cle}.non_acquis.jury": f"{sujet} {est[1]} {accord}.",
                f"{cle}.en_attente.jury": f"{sujet} {est[0]} en attente.",
                f"{cle}.hors_visee.jury": f"{sujet} {est[0]} hors visée.",
                f"{cle}.acquis.candidat": f"Vous avez validé {qui} {{codes}}.",
                f"{cle}.non_acquis.candidat": f"Vous n'avez pas validé {qui} {{codes}}.",
                f"{cle}.en_attente.candidat": f"{sujet} {est[0]} en attente.",
                f"{cle}.hors_visee.candidat": f"Vous ne visez pas {qui} {{codes}}.",
            }
        cle = f"parties.{nature}"
        words[f"{cle}.toutes.acquis.jury"] = f"Les {{nombre}} {noms} sont {tous_acquis}."
        words[f"{cle}.toutes.acquis.candidat"] = f"Vous avez validé les {{nombre}} {noms}."
        words[f"{cle}.comptees"] = f"{noms[0].upper()}{noms[1:]} {tous_acquis}"
    return words


WORDS: dict[str, str | Entry] = {
    **{f"motif.{cle}.jury": jury for cle, (jury, _) in _MOTIFS.items()},
    **{f"motif.{cle}.candidat": candidat for cle, (_, candidat) in _MOTIFS.items()},
    **{f"manque.{cle}.jury": jury for cle, (jury, _) in _MANQUE.items()},
    **{f"manque.{cle}.candidat": candidat for cle, (_, candidat) in _MANQUE.items()},
    **_parties(),
    "ecartee.au_plus.jury": ("Session {session} : au plus {valeur:nombre}, non retenue ; {reste}."),
    "ecartee.au_plus.candidat": (
        "La session {session}, d'au plus {valeur:nombre}, n'est pas retenue ; {reste}."
    ),
    "ecartee.inconnue.jury": "Session {session} : non retenue ; {reste}.",
    "ecartee.inconnue.candidat": "La session {session} n'est pas retenue ; {reste}.",
    "ouverte.au_plus.jury": "Session {session} : au plus {valeur:nombre} ; {reste}.",
    "ouverte.au_plus.candidat": "Session {session} : au plus {valeur:nombre} ; {reste}.",
    "ouverte.inconnue.jury": "Session {session} : {reste}.",
    "ouverte.inconnue.candidat": "Session {session} : {reste}.",
    "ecartee.manque.un": "{codes} manque",
    "ecartee.manque.plusieurs": "{codes} manquent",
    "ecartee.ecart.un": "évaluateurs en désaccord sur {codes}",
    "ecartee.ecart.plusieurs": "évaluateurs en désaccord sur {codes}",
    "absence.non_acquis.jury": "Absent à {epreuves} ({nature}).",
    "absence.en_attente.jury": "Excusé à {epreuves} ({nature}).",
    "absence.fraude.jury": "Fraude à {epreuves}.",
    "absence.non_acquis.candidat": "Vous n'avez pas passé {epreuves} ({nature}).",
    "absence.en_attente.candidat": "Vous n'avez pas encore passé {epreuves} ({nature}).",
    "absence.fraude.candidat": "Une fraude a été constatée à {epreuves}.",
    "absence.partout": "toutes les épreuves",
    "absence.oral.absent": "Absent à la présentation orale du livret devant le jury.",
    "absence.oral.excuse": "Excusé à la présentation orale du livret devant le jury.",
    "nature.absent.non_acquis": "absence non justifiée",
    "nature.absence_justifiee.en_attente": "absence justifiée",
    "nature.fraude.non_acquis": "fraude",
    "nature.autre.non_acquis": "« {code} », qui vaut la note la plus basse",
    "nature.autre.en_attente": "« {code} », la note reste inconnue",
    "et": " et ",
    "piece.livret": "le livret de preuves",
    "piece.presentation_orale": "la présentation orale du livret devant le jury",
    "piece.autre": "la pièce « {code} »",
    "lecture.inconnue": "« {note} », hors échelle",
    "lecture.manquante": "note manquante",
    "presence.absent": "absent",
    "presence.absence_justifiee": "absence justifiée",
    "presence.fraude": "fraude",
}
