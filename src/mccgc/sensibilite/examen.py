"""All that is fragile in one dossier, and in which order the jury should look at it."""

from collections.abc import Iterator
from typing import NamedTuple

from mccgc.decision.engine import Proposition
from mccgc.decision.verdict import EN_ATTENTE, Verdict
from mccgc.model.dossier import Dossier
from mccgc.sensibilite.attente import Attente, attente, en_attente
from mccgc.sensibilite.banc import Atelier
from mccgc.sensibilite.desaccord import Desaccord, desaccords
from mccgc.sensibilite.marques import Changement
from mccgc.sensibilite.pivot import Pivot, decides, pivot

DESACCORD, NIVEAU = "desaccord", "niveau"
"""Why a decision is fragile: assessors differ on it, or it hangs on one level of one critère."""


class Sensibilite(NamedTuple):
    """What would turn each bloc of one candidat."""

    pivots: tuple[Pivot, ...]
    desaccords: tuple[Desaccord, ...]
    attentes: tuple[Attente, ...]


class Facon(NamedTuple):
    """One way to turn a fragile decision; `evaluateur` is the one whose own marks would do it."""

    changements: tuple[Changement, ...]
    evaluateur: str | None = None


class Fragile(NamedTuple):
    """A decision for the jury to look at first: all the ways that turn it so."""

    bloc: str
    raison: str
    verdict: Verdict
    vers: Verdict
    facons: tuple[Facon, ...]

    @property
    def urgence(self) -> tuple[bool, bool, int]:
        """Smaller when more fragile: assessors at odds, a decision reversed, the most ways to."""
        return self.raison != DESACCORD, self.vers is EN_ATTENTE, -len(self.facons)


def sensibilite(atelier: Atelier, dossier: Dossier, proposition: Proposition) -> Sensibilite:
    """Examine every bloc that the marks decide, or leave in waiting."""
    decided = decides(proposition)
    return Sensibilite(
        tuple(pivot(atelier, dossier, bloc) for bloc in decided),
        tuple(each for bloc in decided for each in desaccords(atelier, dossier, bloc)),
        tuple(attente(atelier, dossier, bloc) for bloc in en_attente(proposition)),
    )


def fragiles(examinee: Sensibilite) -> Iterator[Fragile]:
    """Gather the decisions of a candidat that hang on little, by bloc and reason."""
    grouped: dict[tuple[str, Verdict, Verdict], list[Facon]] = {}
    for each in examinee.desaccords:
        facon = Facon(each.changements, each.evaluateur)
        grouped.setdefault((each.bloc, each.verdict, each.vers), []).append(facon)
    for (bloc, verdict, vers), facons in grouped.items():
        yield Fragile(bloc, DESACCORD, verdict, vers, tuple(facons))
    for pivot_ in examinee.pivots:
        for vers in dict.fromkeys(turned for _, turned in pivot_.seuls):
            alone = tuple(Facon((each,)) for each, turned in pivot_.seuls if turned is vers)
            yield Fragile(pivot_.bloc, NIVEAU, pivot_.verdict, vers, alone)
