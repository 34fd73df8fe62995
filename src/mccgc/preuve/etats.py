"""What is written in a state: marks of a group, presences, and the pieces that its rules read."""

from mccgc.preuve import pieces
from mccgc.preuve.espace import Etat
from mccgc.preuve.faits import Faits
from mccgc.preuve.groupes import Groupe
from mccgc.preuve.scenarios import Scenario, ecrits, faits
from mccgc.preuve.vues import Pieces


def ecrit(groupe: Groupe, scenario: Scenario, etat: Etat) -> Faits:
    """What is written of a group in a state, pieces included."""
    columns = faits(groupe, scenario, ecrits(scenario, etat))
    there = pieces_de(scenario, etat)
    return columns._replace(pieces=there) if there else columns


def pieces_de(scenario: Scenario, etat: Etat) -> pieces.Remises:
    """Pieces of a state, those that are missing included."""
    return {
        str(famille.positions[0]): famille.lettres[ranks[0]].contenu
        for famille, ranks in zip(scenario.familles, etat, strict=True)
        if famille.positions and isinstance(famille.positions[0], pieces.PiecePosition)
    }


def remises(suffisantes: Pieces, written: Faits) -> Pieces:
    """Pieces that are there: those of the state, the others in sufficient quantity."""
    if not written.pieces:
        return suffisantes
    there = {**suffisantes, **written.pieces}
    return {code: remise for code, remise in there.items() if remise is not None}
