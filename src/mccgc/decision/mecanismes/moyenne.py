"""La moyenne pondérée des parties atteint un seuil.

`{moyenne: criteres, au_moins: 1/2}` : chaque partie compte selon son poids (1 par défaut), la
moyenne est exacte et le seuil est atteint quand elle l'égale. C'est le mécanisme de compensation :
une partie forte en rachète une faible. Une partie inconnue laisse la condition en attente, sauf si
son poids est nul ; un bloc acquis antérieurement, qui n'a pas de note, ne compte pas dans la
moyenne, et quand tous le sont, il ne reste rien à atteindre. Un bloc décidé par le jury garde sa
note.
"""

from operator import mul

from mccgc.decision.motif import SANS_NOTE, Motif
from mccgc.decision.objets import Atelier, Etat, Evaluer
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS
from mccgc.model.conditions import Moyenne


def preparer(condition: Moyenne, atelier: Atelier) -> Evaluer:
    """Get the condition ready for one object."""
    parts = atelier.parts(condition.moyenne, condition)
    seuil = atelier.seuil(condition.au_moins)
    objet, regle, mesures = atelier.objet.code, atelier.regle, atelier.mesures
    par_point, codes = mesures.par_point, tuple(filter(mesures.poids_de, parts.codes))
    poids = [mesures.poids_de(code) for code in codes]
    total_poids = sum(poids)
    denominateur, egaux = total_poids * par_point, set(poids) == {1}
    borne = None if mesures.rounds else seuil.numerator * denominateur
    unite = seuil.denominator

    def des_criteres(etat: Etat) -> Motif:
        tentative = etat.tentative
        valeurs = tentative.valeurs if tentative is not None else {}
        try:
            notes = [valeurs[code] for code in codes]
        except KeyError:
            # The object marked as a whole stands for the critères that nobody marked.
            whole = valeurs.get(objet)
            notes = [valeurs.get(code, whole) for code in codes]
        if None in notes or not total_poids:
            manque = tuple([c for c, note in zip(codes, notes, strict=True) if note is None])
            return Motif(
                "moyenne", EN_ATTENTE, objet, regle, None, 1, seuil, (), codes, manque, tentative
            )
        total = sum(notes if egaux else map(mul, notes, poids))
        if borne is not None:
            reached = total * unite >= borne
        else:
            reached = mesures.atteint(total, denominateur, seuil)
        verdict = ACQUIS if reached else NON_ACQUIS
        return Motif(
            "moyenne", verdict, objet, regle, total, denominateur, seuil, (), codes, (), tentative
        )

    def des_objets(etat: Etat) -> Motif:
        presentes = tuple(filter(mesures.poids_de, parts.presentes(etat)))
        counted = [
            c for c in presentes if (m := etat.decides.get(c)) is None or m.cle not in SANS_NOTE
        ]
        valeurs = {code: parts.valeur(etat, code, par_point) for code in counted}
        manque = [code for code, valeur in valeurs.items() if valeur is None]
        provisoires = [code for code in counted if parts.provisoire(etat, code)]
        mean, verdict = mesures.moyenne(valeurs), EN_ATTENTE
        if mean is not None:
            verdict = mesures.compare(mean, seuil, provisoire=bool(provisoires))
        elif presentes and not counted:
            verdict = ACQUIS
        numerateur, denominateur = (None, 1) if mean is None else mean
        return Motif(
            "moyenne",
            verdict,
            objet,
            regle,
            numerateur,
            denominateur,
            seuil,
            parts.motifs(etat),
            manque=() if verdict is ACQUIS else tuple(manque or provisoires),
            tentative=etat.tentative,
            provisoire=bool(provisoires),
        )

    return des_criteres if parts.are_criteres else des_objets
