"""What changes between two propositions for the same dossier, and how many they are."""

from collections import Counter
from typing import NamedTuple

from mccgc.decision.engine import Proposition
from mccgc.decision.plan import CERTIFICATION


class Bascule(NamedTuple):
    """An object whose verdict changes."""

    objet: str
    avant: str
    apres: str


class Compte(NamedTuple):
    """How many candidats of a voie have each verdict on an object, before and after."""

    objet: str
    voie: str
    avant: Counter[str]
    apres: Counter[str]


def verdicts(proposition: Proposition) -> dict[str, str]:
    """Verdict of each bloc, then of the certification."""
    blocs = {code: proposition.verdict_bloc(code) for code in proposition.blocs}
    return {**blocs, CERTIFICATION: proposition.verdict_certification}


def bascules(avant: Proposition, apres: Proposition) -> tuple[Bascule, ...]:
    """Blocs and certification that change."""
    before, after = verdicts(avant), verdicts(apres)
    return tuple(
        Bascule(code, before[code], after[code]) for code in before if before[code] != after[code]
    )


def causes(avant: Proposition, apres: Proposition) -> tuple[Bascule, ...]:
    """Compétences and épreuves whose verdict changes."""
    before = {**avant.competences, **avant.epreuves}
    after = {**apres.competences, **apres.epreuves}
    return tuple(
        Bascule(code, motif.verdict.code, after[code].verdict.code)
        for code, motif in before.items()
        if code in after and after[code].verdict is not motif.verdict
    )


class Comptes:
    """The count of verdicts, by object and voie, as propositions come by."""

    def __init__(self) -> None:
        """Start from no candidat."""
        self._counts: dict[tuple[str, str], Compte] = {}

    def ajoute(self, avant: Proposition, apres: Proposition) -> None:
        """Count one candidat under both règlements."""
        after = verdicts(apres)
        for code, verdict in verdicts(avant).items():
            key = (code, avant.voie)
            compte = self._counts.setdefault(key, Compte(code, avant.voie, Counter(), Counter()))
            compte.avant[verdict] += 1
            compte.apres[after[code]] += 1

    def ordonnes(self) -> list[Compte]:
        """By object in the order of the référentiel, then by voie."""
        objets = list(dict.fromkeys(code for code, _ in self._counts))
        return sorted(self._counts.values(), key=lambda c: (objets.index(c.objet), c.voie))
