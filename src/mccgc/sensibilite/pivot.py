"""What would turn a bloc: the smallest change of marks, and the marks on which it hangs alone."""

from collections.abc import Sequence
from typing import NamedTuple

from mccgc.decision.engine import Proposition, decider
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS, Verdict
from mccgc.model.dossier import Dossier
from mccgc.sensibilite.banc import Atelier, Banc, Souvenir
from mccgc.sensibilite.marques import Changement, Marque, cout, modifie
from mccgc.sensibilite.recherche import (
    AuDela,
    Resultat,
    Trouve,
    plus_petit,
    reunir,
)

CIBLES = {ACQUIS: (NON_ACQUIS,), NON_ACQUIS: (ACQUIS, EN_ATTENTE)}
"""What turns a verdict: its opposite; a refusal that marks cannot win may at least be open."""


class Pivot(NamedTuple):
    """How far a bloc stands from another verdict.

    `vers` is the verdict that `changements` give it, None when no change of marks does; `au_dela`
    says up to how many critères every change was tried in vain; `seuls` are the changes of one
    critère by one step that each do it alone.
    """

    bloc: str
    verdict: Verdict
    vers: Verdict | None = None
    changements: tuple[Changement, ...] = ()
    au_dela: int | None = None
    seuls: tuple[Changement, ...] = ()

    @property
    def criteres(self) -> int:
        """Number of critères to change."""
        return cout(self.changements)[0]

    @property
    def pas(self) -> int:
        """Steps of the scale to climb or go down, in all."""
        return cout(self.changements)[1]


def decides(proposition: Proposition) -> list[str]:
    """Blocs aimed at, refused or won on the marks of this session."""
    return [
        code
        for code, motif in proposition.blocs.items()
        if code not in proposition.hors_visee
        and proposition.par(code) == "evaluation"
        and motif.verdict is not EN_ATTENTE
    ]


def pivot(atelier: Atelier, dossier: Dossier, bloc: str) -> Pivot:
    """Find what would turn a bloc that the marks refuse or win."""
    banc = Banc(atelier, bloc, dossier)
    verdict = banc.bloc()
    for vers in CIBLES[verdict]:
        resultat = _plus_petit(banc, vers, 1 if vers > verdict else -1)
        if isinstance(resultat, AuDela):
            return Pivot(bloc, verdict, au_dela=resultat.criteres)
        if resultat is not None:
            changements = _in_order(banc, resultat.changements)
            confirmed = decider(atelier.plan, modifie(dossier, changements)).blocs[bloc].verdict
            assert _reached(confirmed, vers, verdict)
            return Pivot(
                bloc, verdict, confirmed, changements, None, _seuls(banc, changements, vers)
            )
    return Pivot(bloc, verdict)


def _reached(verdict: Verdict, vers: Verdict, depuis: Verdict) -> bool:
    return verdict >= vers if vers > depuis else verdict <= vers


def _plus_petit(banc: Banc, vers: Verdict, sens: int) -> Resultat:
    """Search part by part when the bloc reads verdicts only, else over all its marks at once."""
    depuis = ACQUIS if sens < 0 else NON_ACQUIS

    def atteint(changements: Sequence[Changement]) -> bool:
        return _reached(banc.bloc(changements), vers, depuis)

    banc.reprend()
    shared = banc.marques_par_partie()
    if shared is None:
        return plus_petit(banc.marques, atteint, sens, monotone=banc.etabli.monotone)
    found: list[Trouve] = []
    looked: list[int] = []
    for code, marques in shared.items():
        resultat = _of_part(banc, code, marques, vers, sens)
        if isinstance(resultat, AuDela):
            looked.append(resultat.criteres)
        elif resultat is not None and resultat.changements:
            found.append(resultat)
    banc.reprend()
    reunis = reunir(found, atteint)
    if looked and (not isinstance(reunis, Trouve) or cout(reunis.changements)[0] > min(looked)):
        return AuDela(min(looked))
    return reunis


def _of_part(banc: Banc, code: str, marques: list[Marque], vers: Verdict, sens: int) -> Resultat:
    """Search one part, once for all the dossiers that are alike in it."""
    key = (vers, sens, banc.empreinte(code))
    if key not in banc.deja:
        depuis = ACQUIS if sens < 0 else NON_ACQUIS
        banc.reprend()
        banc.deja[key] = _places(
            plus_petit(
                marques,
                lambda changes: _reached(banc.partie(code, changes), vers, depuis),
                sens,
                monotone=True,
            ),
            marques,
        )
    known = banc.deja[key]
    if known is None or isinstance(known, AuDela):
        return known
    return Trouve(tuple(Changement(marques[place], rang) for place, rang in known))


def _places(resultat: Resultat, marques: list[Marque]) -> Souvenir:
    """Keep a change by the places of its marks, which stand alike in every dossier alike."""
    if resultat is None or isinstance(resultat, AuDela):
        return resultat
    return tuple((marques.index(c.marque), c.rang) for c in resultat.changements)


def _in_order(banc: Banc, changements: Sequence[Changement]) -> tuple[Changement, ...]:
    rank = {marque.chemin: index for index, marque in enumerate(banc.marques)}
    return tuple(sorted(changements, key=lambda c: rank[c.marque.chemin]))


def _seuls(
    banc: Banc, changements: tuple[Changement, ...], vers: Verdict
) -> tuple[Changement, ...]:
    """Every change of one critère by one step that turns the bloc, when one such does."""
    if cout(changements) != (1, 1):
        return ()
    banc.reprend()
    depuis = ACQUIS if vers is NON_ACQUIS else NON_ACQUIS
    ways = [1 if vers > depuis else -1] if banc.etabli.monotone else [-1, 1]
    return tuple(
        changement
        for marque in banc.marques
        for way in ways
        if 0 <= marque.rang + way < len(marque.niveaux)
        and _reached(banc.bloc([changement := Changement(marque, marque.rang + way)]), vers, depuis)
    )
