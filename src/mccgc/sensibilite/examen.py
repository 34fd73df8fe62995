"""All that is fragile in one dossier, and in which order the jury should look at it."""

from collections.abc import Iterator
from typing import NamedTuple

from mccgc.decision.engine import Proposition
from mccgc.decision.verdict import Verdict
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
    def urgence(self) -> tuple[int, int]:
        """Smaller when more fragile: assessors at odds first, then the most ways to turn it."""
        return (0 if self.raison == DESACCORD else 1), -len(self.facons)


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
    for each_pivot in examinee.pivots:
        if each_pivot.seuls and each_pivot.vers is not None:
            facons = [Facon((changement,)) for changement in each_pivot.seuls]
            yield Fragile(
                each_pivot.bloc, NIVEAU, each_pivot.verdict, each_pivot.vers, tuple(facons)
            )
