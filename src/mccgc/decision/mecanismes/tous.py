"""Chaque partie est acquise.

`{tous: competences}` : toutes les compétences de l'objet sont acquises. Avec `parmi`, seulement
celles nommées, alors obligatoires : `{tous: competences, parmi: [C1, C3]}`. Avec `a_partir_de`,
une partie compte dès cette note. Une partie en attente laisse la condition en attente, sauf si une
autre est refusée. C'est le mécanisme sans compensation : une partie forte n'en rachète aucune.
"""

from mccgc.decision.motif import Motif
from mccgc.decision.objets import Atelier, Etat, Evaluer
from mccgc.decision.verdict import ACQUIS, tous
from mccgc.model.conditions import Tous


def preparer(condition: Tous, atelier: Atelier) -> Evaluer:
    """Get the condition ready for one object."""
    parts = atelier.parts(condition.tous, condition)
    seuil = None if condition.a_partir_de is None else atelier.seuil(condition.a_partir_de)
    objet, regle, mesures = atelier.objet.code, atelier.regle, atelier.mesures
    codes, simple = parts.codes, seuil is None and not parts.are_criteres

    def evaluer(etat: Etat) -> Motif:
        if simple and not etat.exclus:
            decides = etat.decides
            try:
                motifs = tuple([decides[code] for code in codes])
            except KeyError:
                motifs = ()
            if motifs:
                verdict = min([motif.verdict for motif in motifs])
                manque: tuple[str, ...] = ()
                if verdict is not ACQUIS:
                    manque = tuple([m.objet for m in motifs if m.verdict is not ACQUIS])
                return Motif("tous", verdict, objet, regle, parties=motifs, manque=manque)
        presentes = parts.presentes(etat)
        verdicts = [parts.verdict(etat, code, seuil, mesures) for code in presentes]
        manque = tuple(c for c, v in zip(presentes, verdicts, strict=True) if v is not ACQUIS)
        return Motif(
            "tous",
            tous(verdicts),
            objet,
            regle,
            seuil=seuil,
            parties=parts.motifs(etat),
            lus=presentes if parts.are_criteres else (),
            manque=manque,
            tentative=etat.tentative,
        )

    return evaluer
