"""What the jury did of each object of a dossier: decided it, followed the proposition, or neither.

Nothing is decided by default: an object on which the jury did not act remains a proposition.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mccgc.decision.motif import JURY, Motif
from mccgc.decision.plan import CERTIFICATION
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS, Verdict
from mccgc.model.deliberation import Decision

DECISION, SUIVIE = "decision", "proposition_suivie"
"""Acts of the jury: what it decided by itself, and a proposition that it made its own."""

VERDICTS = {"acquis": ACQUIS, "non_acquis": NON_ACQUIS, "en_attente": EN_ATTENTE}


class Suivi(NamedTuple):
    """That the jury followed the propositions on a candidat.

    `consigne` holds the verdicts that it had before it, by bloc (or `certification`); None when
    they were not recorded: the propositions of today then stand for them.
    """

    consigne: Mapping[str, str] | None


class Actes:
    """What the jury did for one candidat, applied to each proposition in turn.

    `actes` gives the act by bloc (or `certification`); `propose` the motifs that an act replaced.
    """

    def __init__(self, decisions: Iterable[Decision], suivi: Suivi | None) -> None:
        """Hold what the jury did."""
        self.decisions = tuple(decisions)
        self._taken = {d.bloc or CERTIFICATION: d for d in self.decisions}
        self._suivi = suivi
        self.actes: dict[str, str] = {}
        self.propose: dict[str, Motif] = {}
        self.granted = any(d.decision == ACQUIS.code for d in self.decisions)

    def apply(self, code: str, proposed: Motif, *, vise: bool) -> Motif:
        """Give the motif that stands once the jury has acted; the proposition, if it has not.

        Only what is aimed at (`vise`) is followed without being named.
        """
        decision = self._taken.get(code)
        if decision is not None:
            self.actes[code] = DECISION
            return self._replaced(VERDICTS[decision.decision], proposed, decision.motif or "")
        followed = self._followed(code, proposed, vise=vise)
        if followed is None:
            return proposed
        self.actes[code] = SUIVIE
        return proposed if followed is proposed.verdict else self._replaced(followed, proposed, "")

    def fonde(self, code: str) -> bool:
        """Whether a decision says why, and under which authority."""
        decision = self._taken.get(code)
        return decision is not None and bool(decision.motif and decision.autorite)

    def _followed(self, code: str, proposed: Motif, *, vise: bool) -> Verdict | None:
        """Verdict that the jury made its own; what is pending cannot be followed."""
        if self._suivi is None:
            return None
        if self._suivi.consigne is not None:
            return VERDICTS.get(self._suivi.consigne.get(code, ""))
        return proposed.verdict if vise and proposed.verdict is not EN_ATTENTE else None

    def _replaced(self, verdict: Verdict, proposed: Motif, detail: str) -> Motif:
        """Replace a proposition; its marks stay what they are, unless the jury waits to know."""
        self.propose[proposed.objet] = proposed
        self.granted = self.granted or verdict is ACQUIS
        motif = Motif(JURY, verdict, proposed.objet, detail=detail)
        if verdict is EN_ATTENTE:
            return motif
        return motif._replace(
            numerateur=proposed.numerateur,
            denominateur=proposed.denominateur,
            provisoire=proposed.provisoire,
        )


def porte_par_ses_blocs(proposed: Motif, blocs: Mapping[str, Motif], visee: Iterable[str]) -> bool:
    """Whether its blocs bear a certification: by its rule, or all acquis while a piece lacks."""
    if proposed.verdict is not EN_ATTENTE:
        return proposed.verdict is ACQUIS
    return all(blocs[code].verdict is ACQUIS for code in visee if code in blocs)
