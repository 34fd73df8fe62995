"""Why a verdict: the rule applied, what it read, its threshold, what is missing. No words here."""

from fractions import Fraction
from typing import NamedTuple

from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, Verdict
from mccgc.model.reglement import Regle

JURY = "jury"
"""Reason of what the jury decided."""

SANS_NOTE = ("capitalisation", "equivalence", "dispense", "correspondance")
"""Reasons of blocs that were acquired without marks that this session could average."""

Points = int | Fraction
"""A mark in points of the plan: whole, but where two assessors' mean falls between two."""


class Tentative(NamedTuple):
    """What is known of a candidat at one session.

    `valeurs` gives the points of a critère (or of an object marked as a whole), None when it is
    not known; `origines` the indexes of the évaluations that speak of an épreuve; `ecarts` the
    critères on which assessors differ too much. `haut` gives the same points at their highest, with
    None for what is not known, when a session may still raise them.
    """

    session: int
    valeurs: dict[str, Points | None]
    origines: dict[str, tuple[int, ...]]
    ecarts: tuple[str, ...] = ()
    haut: dict[str, Points | None] | None = None

    @property
    def possibles(self) -> dict[str, Points | None]:
        """Points at their highest: what is None there may be any mark."""
        return self.valeurs if self.haut is None else self.haut


class Ecartee(NamedTuple):
    """A session that was read, has a hole, and is not the one retained.

    `manque` are the codes of which it has no mark, whether nobody gave one or its assessors differ;
    `au_plus` is its value were they the highest, in the reference scale, None when nobody can tell;
    `ouverte` says that it could still be the one that counts.
    """

    tentative: Tentative
    au_plus: Fraction | None
    manque: tuple[str, ...]
    ouverte: bool

    @property
    def ecarts(self) -> tuple[str, ...]:
        """What is missing because assessors differ."""
        return tuple(code for code in self.manque if code in self.tentative.ecarts)


class Absence(NamedTuple):
    """That a candidat was not at an épreuve.

    `presence` is the code of the règlement, `refuse` says that it gives the lowest marks rather
    than leaves them unknown; `codes` are those read that it marks so; `seule` says that no other
    évaluation of the épreuve was read.
    """

    epreuve: str
    presence: str
    refuse: bool
    codes: tuple[str, ...]
    seule: bool = True


class Motif(NamedTuple):
    """The reasons of one verdict, as a tree.

    `cle` names the reason (a mechanism, or `aucune_note`, `capitalisation`, `jury`…); the value is
    the exact fraction `numerateur / denominateur`, both None when it is not known; `provisoire`
    says that a pending session may still raise it; `parties` are the motifs beneath; `lus` the
    codes read directly; `manque` what is missing; `compte` how many parts were counted; `ecartees`
    the sessions that have a hole and are not retained; `absences` those behind what was read.
    """

    cle: str
    verdict: Verdict
    objet: str
    regle: Regle | None = None
    numerateur: Points | None = None
    denominateur: int = 1
    seuil: Fraction | None = None
    parties: tuple["Motif", ...] = ()
    lus: tuple[str, ...] = ()
    manque: tuple[str, ...] = ()
    tentative: Tentative | None = None
    provisoire: bool = False
    detail: str = ""
    compte: int | None = None
    ecartees: tuple[Ecartee, ...] = ()
    absences: tuple[Absence, ...] = ()

    @property
    def accorde(self) -> bool:
        """Whether the object is acquis by a decision, whatever its marks: no floor refuses it."""
        return self.verdict is ACQUIS and (self.cle == JURY or self.cle in SANS_NOTE)

    @property
    def valeur(self) -> Fraction | None:
        """The exact value, in the reference scale; None when it is not known."""
        return None if self.numerateur is None else Fraction(self.numerateur, self.denominateur)

    @property
    def awaited(self) -> bool:
        """Whether the value is only the least that an awaited session leaves it."""
        return self.verdict is EN_ATTENTE and self.provisoire and self.regle is not None

    @property
    def connue(self) -> Fraction | None:
        """The value, unless a session that is awaited may still change the verdict with it."""
        return None if self.awaited else self.valeur
