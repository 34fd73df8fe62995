"""The pieces that a règlement knows: those of the livret, and those that it declares."""

from mccgc.lint.reperes import Reperes
from mccgc.lint.valeurs import sous

DU_LIVRET = ("livret", "presentation_orale")
"""Pieces that the livret of the voie VAE brings by itself."""


def declarees(reperes: Reperes) -> list[str]:
    """Codes of the other pieces, which a dossier gives in its own list."""
    return [code for code in sous(reperes.reglement, "pieces") if code not in DU_LIVRET]
