"""What rules decide upon: an object, its parts, and the state in which it is decided."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from mccgc.decision.echelles import Conversion
from mccgc.decision.motif import Motif, Points, Tentative
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS, Verdict
from mccgc.exact import half_up
from mccgc.model.conditions import Selection
from mccgc.model.reglement import Arrondi, Regle


class Objet(NamedTuple):
    """A compétence, an épreuve, a bloc or the certification, and the codes of its parts."""

    portee: str
    code: str
    parties: Mapping[str, tuple[str, ...]]
    epreuves: tuple[str, ...] = ()


class PieceRemise(NamedTuple):
    """A piece of the dossier: the quantity known of what is there, None when none is known.

    `incomplete` says that more may be counted: a part is still to come, or came without quantity.
    """

    quantite: Fraction | None
    remise: bool = True
    incomplete: bool = False


class Etat(NamedTuple):
    """What is known when an object is decided.

    `note` is the object's own value (numerator, denominator); `decides` the motifs of the objects
    beneath it; `exclus` the parts that do not concern this candidat (options not chosen);
    `provisoire` says that a pending session may still raise the object's own value.
    """

    tentative: Tentative | None
    note: tuple[Points, int] | None
    decides: Mapping[str, Motif]
    pieces: Mapping[str, PieceRemise]
    exclus: frozenset[str] = frozenset()
    provisoire: bool = False


Evaluer = Callable[[Etat], Motif]
"""A condition made ready for one object."""


class Mesures:
    """Weights, thresholds and rounding of a règlement, for the objects of one référentiel."""

    def __init__(
        self,
        poids: Mapping[str, Fraction],
        par_point: int,
        conversions: Mapping[str, Conversion],
        reference: str,
        arrondi: Arrondi | None,
    ) -> None:
        """Hold the measures; marks are whole numbers of 1/`par_point` of the reference unit.

        `poids` has those that are not 1.
        """
        self._poids, self.par_point = _whole(poids), par_point
        self._conversions, self._reference = conversions, reference
        before = arrondi is not None and arrondi.quand == "avant_comparaison"
        self._decimals = arrondi.decimales if arrondi is not None and before else None

    @property
    def rounds(self) -> bool:
        """Whether values are rounded before they are compared."""
        return self._decimals is not None

    def poids_de(self, code: str) -> int:
        """Weight of a part."""
        return self._poids.get(code, self._poids[""])

    def seuil(self, ecrit: Fraction, regle: Regle) -> Fraction:
        """Threshold of a rule, in the reference scale."""
        return self._conversions[regle.echelle or self._reference](ecrit)

    def arrondie(self, valeur: Fraction) -> Fraction:
        """Round a value as the règlement says before it is compared."""
        return valeur if self._decimals is None else half_up(valeur, self._decimals)

    def atteint(self, numerateur: Points, denominateur: int, seuil: Fraction) -> bool:
        """Say whether a value reaches a threshold, exactly; rounded first when declared so."""
        if self._decimals is not None:
            return self.arrondie(Fraction(numerateur, denominateur)) >= seuil
        return numerateur * seuil.denominator >= seuil.numerator * denominateur

    def compare(self, valeur: tuple[Points, int], seuil: Fraction, *, provisoire: bool) -> Verdict:
        """Compare a value with a threshold; one that may rise is never surely too low."""
        if self.atteint(*valeur, seuil):
            return ACQUIS
        return EN_ATTENTE if provisoire else NON_ACQUIS

    def moyenne(
        self, valeurs: Mapping[str, tuple[Points, int] | None]
    ) -> tuple[Points, int] | None:
        """Weighted mean of values; None when one that weighs is not known, or when none does."""
        total, weights = Fraction(0), 0
        for code, valeur in valeurs.items():
            poids = self.poids_de(code)
            if not poids:
                continue
            if valeur is None:
                return None
            total += Fraction(*valeur) * poids
            weights += poids
        return (total.numerator, total.denominator * weights) if weights else None

    def plus_haut(self) -> Fraction:
        """Give the highest value of the reference scale."""
        return self._conversions[self._reference].borne_haute


def _whole(poids: Mapping[str, Fraction]) -> dict[str, int]:
    """Weights as whole numbers in the same proportions; the key "" holds the weight by default."""
    scale = lcm(*(p.denominator for p in poids.values()))
    return {"": scale, **{code: int(p * scale) for code, p in poids.items()}}


class Parts:
    """The parts that a condition reads, and how to read one."""

    def __init__(
        self, nature: str, selection: Selection, objet: Objet, types: Mapping[str, str]
    ) -> None:
        """Choose the parts named by the condition."""
        self.codes = tuple(
            code
            for code in objet.parties.get(nature, ())
            if (not selection.parmi or code in selection.parmi)
            and (selection.type is None or types.get(code) == selection.type)
        )
        self._objet = objet.code
        self.are_criteres = nature == "criteres"

    def presentes(self, etat: Etat) -> tuple[str, ...]:
        """Codes of the parts that concern this candidat."""
        if not etat.exclus:
            return self.codes
        return tuple(code for code in self.codes if code not in etat.exclus)

    def valeur(self, etat: Etat, code: str, par_point: int) -> tuple[Points, int] | None:
        """Exact value of a part, None when it is not known."""
        if self.are_criteres:
            valeurs = etat.tentative.valeurs if etat.tentative is not None else {}
            points = valeurs.get(code, valeurs.get(self._objet))
            return None if points is None else (points, par_point)
        motif = etat.decides.get(code)
        if motif is None or motif.numerateur is None:
            return None
        return motif.numerateur, motif.denominateur

    def provisoire(self, etat: Etat, code: str) -> bool:
        """Whether a pending session may still raise the value of a part."""
        motif = None if self.are_criteres else etat.decides.get(code)
        return motif is not None and motif.provisoire

    def verdict(self, etat: Etat, code: str, seuil: Fraction | None, mesures: Mesures) -> Verdict:
        """Verdict of a part: that of its own rule, or by comparing its value with `seuil`.

        A part acquise by a decision has nothing more to reach; a value that a pending session may
        still raise is never surely too low.
        """
        motif = None if self.are_criteres else etat.decides.get(code)
        if motif is not None and (seuil is None or motif.accorde):
            return motif.verdict
        valeur = self.valeur(etat, code, mesures.par_point)
        if valeur is None:
            return EN_ATTENTE
        if seuil is None:
            # A level is read as it was given: no rounding makes the top one of another.
            return ACQUIS if Fraction(*valeur) >= mesures.plus_haut() else NON_ACQUIS
        return mesures.compare(valeur, seuil, provisoire=self.provisoire(etat, code))

    def motifs(self, etat: Etat) -> tuple[Motif, ...]:
        """Motifs of the parts that have been decided."""
        if self.are_criteres:
            return ()
        return tuple(etat.decides[code] for code in self.presentes(etat) if code in etat.decides)


class Atelier(NamedTuple):
    """What a mechanism needs to get ready: the object, the rule and the measures."""

    objet: Objet
    regle: Regle
    mesures: Mesures
    types: Mapping[str, str]
    options: Mapping[str, tuple[int, tuple[str, ...]]]

    def parts(self, nature: str, selection: Selection) -> Parts:
        """Parts that a condition names."""
        return Parts(nature, selection, self.objet, self.types)

    def seuil(self, ecrit: Fraction) -> Fraction:
        """Threshold of the rule, in the reference scale."""
        return self.mesures.seuil(ecrit, self.regle)
