"""What is written of a candidat in one state: as a dossier to decide, as the data of a case.

A case says what differs from a dossier in which everything is acquis, so that a person can paste a
witness in a file of cases and see it decided again.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple

from mccgc.decision.engine import DU_LIVRET
from mccgc.decision.objets import PieceRemise
from mccgc.decision.plan import Plan
from mccgc.model.dossier import PRESENT, Dossier, Evaluation, Livret
from mccgc.model.referentiel import Referentiel
from mccgc.preuve.echelle import marques
from mccgc.preuve.pieces import suffisantes

Place = tuple[str, int, int]
"""An épreuve, a session, an assessor."""

LE = date(2000, 1, 1)
"""Day of what has been handed in: no verdict depends on it."""

REFERENCE = "PV"
"""Reference of the decision by which a bloc was acquired before."""


class Faits(NamedTuple):
    """Marks by place and code, presences, appreciations, pieces, options, blocs acquired before."""

    notes: Mapping[Place, Mapping[str, str | None]] = {}
    presences: Mapping[Place, str] = {}
    appreciations: Mapping[str, str | None] = {}
    pieces: Mapping[str, PieceRemise | None] = {}
    options: tuple[str, ...] | None = None
    acquis: tuple[str, ...] = ()


def ensemble(parts: Iterable[Faits]) -> Faits:
    """Put together the facts of several parts of a dossier."""
    notes: dict[Place, dict[str, str | None]] = {}
    whole = Faits()
    for part in parts:
        for place, written in part.notes.items():
            notes.setdefault(place, {}).update(written)
        whole = Faits(
            {},
            {**part.presences, **whole.presences},
            {**part.appreciations, **whole.appreciations},
            {**part.pieces, **whole.pieces},
            whole.options if part.options is None else part.options,
            whole.acquis + part.acquis,
        )
    return whole._replace(notes=notes)


def dossier(voie: str, faits: Faits) -> Dossier:
    """Make the dossier that the engine decides; only what bears on verdicts is in it."""
    evaluations = []
    for place, written in faits.notes.items():
        epreuve, session, evaluateur = place
        presence = faits.presences.get(place, PRESENT)
        notes = dict(written)
        whole = notes.pop(epreuve, None)
        evaluations.append(
            Evaluation.model_construct(
                epreuve=epreuve,
                session=session,
                evaluateur=f"EV-{evaluateur}",
                presence=presence,
                note=whole if presence == PRESENT else None,
                notes=notes if presence == PRESENT else {},
            )
        )
    if voie == "vae":
        livret = Livret.model_construct(appreciations=dict(faits.appreciations))
        return Dossier.model_construct(voie=voie, livret=livret)
    return Dossier.model_construct(voie=voie, evaluations=tuple(evaluations))


def a_rebours(ecrit: Dossier) -> Dossier:
    """Put what was written of a candidat in the other order, which should change nothing."""
    backwards = ecrit.evaluations[::-1]
    return Dossier.model_construct(voie=ecrit.voie, evaluations=backwards, livret=ecrit.livret)


def differe(plan: Plan, voie: str, faits: Faits) -> dict[str, Any]:
    """Write what differs from the dossier in which everything is acquis."""
    data: dict[str, Any] = {"voie": voie} if voie != "formation" else {}
    if faits.options is not None:
        data["options"] = list(faits.options)
    if faits.acquis:
        data["acquis"] = [
            {"bloc": code, "le": LE.isoformat(), "par": "jury", "reference": REFERENCE}
            for code in faits.acquis
        ]
    data |= _passages(plan, voie, faits)
    if voie == "vae":
        highest = marques([plan], "", voie).ecrites[0]
        lower = {c: m for c, m in faits.appreciations.items() if m != highest}
        if lower:
            data["appreciations"] = lower
    return data | _pieces(plan, faits)


def _passages(plan: Plan, voie: str, faits: Faits) -> dict[str, Any]:
    """Write the marks and presences of each session, then of each assessor."""
    data: dict[str, Any] = {}
    names = {(1, 1): "", (2, 1): "rattrapage", (3, 1): "troisieme_session"}
    names |= {(1, 2): "second_evaluateur", (1, 3): "troisieme_evaluateur"}
    for (session, evaluateur), name in names.items():
        notes: dict[str, str | None] = {}
        presences: dict[str, str] = {}
        for place, written in faits.notes.items():
            epreuve = place[0]
            if place[1:] != (session, evaluateur):
                continue
            presence = faits.presences.get(place, PRESENT)
            if presence != PRESENT:
                presences[epreuve] = presence
                continue
            start = _start(plan, voie, faits, place)
            changed = {code: m for code, m in written.items() if m != start.get(code)}
            if (session, evaluateur) != (1, 1) and not changed:
                # The épreuve must be named for a case to know that it was taken, or marked, again.
                changed = {code: written[code] for code in list(written)[:1]}
            notes |= changed
        said = {key: value for key, value in (("notes", notes), ("presences", presences)) if value}
        data |= said if not name else {name: said} if said else {}
    return data


def _start(plan: Plan, voie: str, faits: Faits, place: Place) -> Mapping[str, str | None]:
    """Marks from which a place of the case starts: the highest, none, or the first assessor's."""
    epreuve, session, evaluateur = place
    if session > 1:
        return {}
    if evaluateur > 1:
        return faits.notes[epreuve, 1, 1]
    highest = marques([plan], epreuve, voie).ecrites[0]
    return dict.fromkeys(faits.notes[place], highest)


def _pieces(plan: Plan, faits: Faits) -> dict[str, Any]:
    """Write the pieces, when one of them is missing or insufficient."""
    data: dict[str, Any] = {}
    all_there: dict[str, PieceRemise | None] = {**suffisantes(plan)}
    pieces = {**all_there, **faits.pieces}
    livret = {code: pieces[code] for code in DU_LIVRET if code in pieces}
    if None in livret.values():
        depose, oral = (livret.get(code, PieceRemise(None)) for code in DU_LIVRET)
        data["livret"] = {
            "depose_le": None if depose is None else LE.isoformat(),
            "presentation": None if oral is None else {"le": LE.isoformat()},
        }
    autres = {code: remise for code, remise in pieces.items() if code not in DU_LIVRET}
    if any(all_there[code] != remise for code, remise in autres.items()):
        data["pieces"] = [
            {"code": code, "le": LE.isoformat(), **_quantite(remise.quantite)}
            for code, remise in autres.items()
            if remise is not None
        ]
    return data


def _quantite(quantite: Fraction | None) -> dict[str, str]:
    return {} if quantite is None else {"quantite": str(quantite)}


def a_notes_entieres(faits: Faits) -> bool:
    """Whether the épreuves are marked as a whole, which a file of cases says once for all."""
    return any(epreuve in written for (epreuve, _, _), written in faits.notes.items())


def usuelles(referentiel: Referentiel) -> tuple[str, ...]:
    """Options that a case chooses when it says nothing: the first of each group."""
    return tuple(
        code
        for groupe in referentiel.options
        for code in [b.code for b in referentiel.blocs if b.option == groupe.code][: groupe.choisir]
    )
