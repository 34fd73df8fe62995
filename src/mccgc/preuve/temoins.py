"""Write the smallest dossier that shows a finding as an expert case, with the verdict it gets.

The verdict is that of the whole dossier, decided by the engine from what the case says: a witness
is seen to show what it is said to show before anybody reads it.
"""

from collections.abc import Mapping
from typing import Any

from mccgc.decision.engine import DU_LIVRET, decider
from mccgc.decision.livret import appreciables
from mccgc.decision.plan import CERTIFICATION, Plan
from mccgc.model.dossier import (
    PRESENT,
    Acquis,
    Candidat,
    Dossier,
    Evaluation,
    Livret,
    Piece,
    Presentation,
)
from mccgc.model.reglement import Voie
from mccgc.preuve.constats import Temoin
from mccgc.preuve.echelle import marques
from mccgc.preuve.exigences import Vue
from mccgc.preuve.faits import LE, REFERENCE, Faits, Place, a_notes_entieres, differe, usuelles
from mccgc.preuve.groupes import LIVRET
from mccgc.preuve.pieces import suffisantes

CANDIDAT = Candidat.model_construct(identifiant="CAS", nom="Cas", prenom="Exemple")

TEMOINS = 200
"""Witnesses of one kind of findings beyond which the others are not written."""

_PORTEES = {"competence": "competences", "epreuve": "epreuves", "bloc": "blocs"}


def temoin(plan: Plan, voie: Voie, objet: str, *etats: Faits) -> Temoin | None:
    """Write one dossier, or two in order, with the verdict of one object in each.

    None when a critère has not the same mark in two épreuves, which a case cannot say.
    """
    if not all(map(_dicible, etats)):
        return None
    whole = any(a_notes_entieres(faits) for faits in etats) and not _same(plan, etats)
    cas = tuple(
        {
            **({} if plan.le is None else {"le": plan.le.isoformat()}),
            "differe": differe(plan, voie, faits),
            "attendu": _attendu(plan, voie, objet, faits, whole=whole),
        }
        for faits in etats
    )
    return Temoin(cas, "epreuve" if whole else "critere")


class Montreur:
    """Writes witnesses, as many as a person may read: beyond, a finding goes without."""

    def __init__(self, reste: int = TEMOINS) -> None:
        """Allow so many witnesses."""
        self._reste = reste

    def __call__(self, place: Vue) -> Temoin | None:
        """Write the dossier of a state."""
        self._reste -= 1
        return temoin_de(place) if self._reste >= 0 else None


def _dicible(faits: Faits) -> bool:
    """Whether each critère has one mark at each session of each assessor."""
    said: dict[tuple[str, int, int], str | None] = {}
    return all(
        said.setdefault((code, session, evaluateur), mark) == mark
        for (_, session, evaluateur), written in faits.notes.items()
        for code, mark in written.items()
    )


def temoin_de(vue: Vue) -> Temoin | None:
    """Write the dossier in which something was seen."""
    return temoin(vue.plan, vue.voie, vue.objet, vue.origine())


def _same(plan: Plan, etats: tuple[Faits, ...]) -> bool:
    """Whether épreuves marked as a whole have no critère: a file of cases need not say it."""
    return all(
        not plan.notes_de(epreuve, None)
        for faits in etats
        for (epreuve, _, _), written in faits.notes.items()
        if epreuve in written
    )


def _attendu(plan: Plan, voie: Voie, objet: str, faits: Faits, *, whole: bool) -> Mapping[str, Any]:
    proposition = decider(plan, dossier_entier(plan, voie, faits, whole=whole))
    if objet == CERTIFICATION:
        return {"certification": proposition.verdict_certification}
    portee = plan.objets[objet].portee
    if portee == "bloc":
        verdict = proposition.verdict_bloc(objet)
    else:
        motifs = proposition.competences if portee == "competence" else proposition.epreuves
        verdict = motifs[objet].verdict.code
    return {_PORTEES[portee]: {objet: verdict}}


def dossier_entier(plan: Plan, voie: Voie, faits: Faits, *, whole: bool = False) -> Dossier:
    """Make the dossier in which everything is acquis but for these facts, as a case does."""
    pieces = {**suffisantes(plan), **faits.pieces}
    livret = None
    if voie == "vae":
        highest = marques([plan], LIVRET, voie).ecrites[0]
        there = [pieces.get(code, True) is not None for code in DU_LIVRET]
        livret = Livret.model_construct(
            depose_le=LE if there[0] else None,
            presentation=Presentation.model_construct(presence=PRESENT) if there[1] else None,
            appreciations={**dict.fromkeys(appreciables(plan), highest), **faits.appreciations},
        )
    return Dossier.model_construct(
        candidat=CANDIDAT,
        voie=voie,
        visee="certification",
        options=usuelles(plan.referentiel) if faits.options is None else faits.options,
        acquis=tuple(
            Acquis.model_construct(bloc=code, le=LE, par="jury", reference=REFERENCE)
            for code in faits.acquis
        ),
        evaluations=() if voie == "vae" else _evaluations(plan, voie, faits, whole=whole),
        livret=livret,
        pieces=tuple(
            Piece.model_construct(code=code, le=LE, quantite=remise.quantite)
            for code, remise in pieces.items()
            if remise is not None and code not in DU_LIVRET
        ),
    )


def _evaluations(plan: Plan, voie: Voie, faits: Faits, *, whole: bool) -> tuple[Evaluation, ...]:
    found = []
    for epreuve in plan.epreuves:
        codes = (() if whole else plan.notes_de(epreuve, None)) or (epreuve,)
        highest = marques([plan], epreuve, voie).ecrites[0]
        places: list[Place] = [(epreuve, 1, 1)]
        places += [p for p in faits.notes if p[0] == epreuve and p != places[0]]
        first = {**dict.fromkeys(codes, highest), **faits.notes.get(places[0], {})}
        for place in places:
            start = first if place[1] == 1 else dict.fromkeys(codes)
            notes: dict[str, str | None] = {**start, **faits.notes.get(place, {})}
            presence = faits.presences.get(place, PRESENT)
            note = notes.pop(epreuve, None)
            found.append(
                Evaluation.model_construct(
                    epreuve=epreuve,
                    session=place[1],
                    evaluateur=f"EV-{place[2]}",
                    presence=presence,
                    note=note if presence == PRESENT else None,
                    notes=notes if presence == PRESENT else {},
                )
            )
    return tuple(found)
