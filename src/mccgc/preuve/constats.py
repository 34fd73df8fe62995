"""What a proof says: findings, each with its place and the smallest dossier that shows it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from mccgc.preuve.exigences import Chemin

ERREUR, AVERTISSEMENT, INFORMATION = "erreur", "avertissement", "information"

SEVERITES = {
    "PRV001": ERREUR,
    "PRV002": AVERTISSEMENT,
    "PRV101": AVERTISSEMENT,
    "PRV102": AVERTISSEMENT,
    "PRV103": AVERTISSEMENT,
    "PRV104": AVERTISSEMENT,
    "PRV201": ERREUR,
    "PRV202": ERREUR,
    "PRV203": AVERTISSEMENT,
    "PRV301": ERREUR,
    "PRV302": AVERTISSEMENT,
    "PRV401": ERREUR,
    "PRV402": ERREUR,
    "PRV501": INFORMATION,
}
"""Every finding of a proof, and how much it weighs.

PRV0: not every state gets its verdict. PRV1: not monotone (a mark raised, an unknown filled, a
mark raised under several assessors, one more session taken). PRV2: never applies (to no object,
replaced everywhere, of no weight). PRV3: never met, always met. PRV4: exceptions overlap. PRV5:
equivalent thresholds.
"""

MONOTONIE = ("PRV101", "PRV102", "PRV103", "PRV104")


class Temoin(NamedTuple):
    """The smallest dossier that shows a finding, as expert cases to paste: one, or two in order.

    `cas` holds `le`, `differe` and `attendu` of each; `notes_par` is the key of their file.
    """

    cas: tuple[Mapping[str, Any], ...]
    notes_par: str = "critere"


class Constat(NamedTuple):
    """One thing proved of the règlement: where, what, and by which dossier."""

    code: str
    path: Chemin
    params: Mapping[str, object]
    temoin: Temoin | None = None

    @property
    def severite(self) -> str:
        """How much it weighs."""
        return SEVERITES[self.code]


class Espace(NamedTuple):
    """One part of the space of dossiers: what was decided in it, and whether that is all of it."""

    voie: str
    objets: tuple[str, ...]
    etats: int
    exhaustif: bool


class Preuve(NamedTuple):
    """All that was proved of a règlement; a claim over a part not exhausted is not made.

    `jours` counts the days that change its rules, those studied then all of them;
    `recouvrements_tus` says that more exceptions overlap than are told.
    """

    total: bool
    monotone: bool
    exhaustif: bool
    etats: int
    espaces: tuple[Espace, ...]
    constats: tuple[Constat, ...]
    jours: tuple[int, int]
    recouvrements_tus: bool

    def pire(self, *, strict: bool) -> bool:
        """Whether a defect was found; when strict, a warning is one."""
        grave = (ERREUR, AVERTISSEMENT) if strict else (ERREUR,)
        return any(constat.severite in grave for constat in self.constats)
