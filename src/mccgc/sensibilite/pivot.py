"""What would turn a bloc: the smallest change of marks, and the marks on which it hangs alone."""

from collections.abc import Sequence
from typing import NamedTuple

from mccgc.decision.engine import Proposition, decider
from mccgc.decision.verdict import ACQUIS, EN_ATTENTE, NON_ACQUIS, Verdict
from mccgc.model.dossier import Dossier
from mccgc.sensibilite.banc import Atelier, Banc, Souvenir
from mccgc.sensibilite.marques import Changement, Marque, cout, modifie
from mccgc.sensibilite.recherche import AuDela, Cible, Resultat, Trouve, plus_petit, reunir

OPPOSE = {ACQUIS: NON_ACQUIS, NON_ACQUIS: ACQUIS}
"""What reverses a verdict."""


class Pivot(NamedTuple):
    """How far a bloc stands from another verdict.

    `vers` is the verdict that `changements` give it: its opposite, or `en_attente` when no change
    of marks reverses it; None when none was found. `suspend` is a smaller change that leaves it in
    waiting, empty when there is none. `au_dela` says, where the search had to stop, up to how many
    critères every change was tried in vain. `seuls` are the changes of one critère by one step that
    each do it alone, with the verdict that they give.
    """

    bloc: str
    verdict: Verdict
    vers: Verdict | None = None
    changements: tuple[Changement, ...] = ()
    suspend: tuple[Changement, ...] = ()
    au_dela: int | None = None
    seuls: tuple[tuple[Changement, Verdict], ...] = ()

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
    sens = 1 if verdict is NON_ACQUIS else -1
    nearest = _plus_petit(banc, Cible(EN_ATTENTE, sens))
    if nearest is None:
        return Pivot(bloc, verdict)
    changed, beyond = _found(banc, nearest)
    alone = () if changed and cout(changed) != (1, 1) else _seuls(banc, verdict)
    found = Pivot(bloc, verdict, None, (), changed, beyond, alone)
    reached = _confirmed(atelier, dossier, bloc, changed)
    if reached is not OPPOSE[verdict]:
        reversing, further = _found(banc, _plus_petit(banc, Cible(OPPOSE[verdict], sens)))
        if reversing:
            reached = _confirmed(atelier, dossier, bloc, reversing)
            suspend = changed if cout(changed) < cout(reversing) else ()
            return found._replace(vers=reached, changements=reversing, suspend=suspend)
        if further is not None:
            return found._replace(au_dela=further if beyond is None else min(beyond, further))
    if not changed:
        return found
    return found._replace(vers=reached, changements=changed, suspend=())


def _found(banc: Banc, resultat: Resultat) -> tuple[tuple[Changement, ...], int | None]:
    """What a search found, or up to where it looked."""
    if isinstance(resultat, AuDela):
        return (), resultat.criteres
    return ((), None) if resultat is None else (_in_order(banc, resultat.changements), None)


def _confirmed(
    atelier: Atelier, dossier: Dossier, bloc: str, changements: tuple[Changement, ...]
) -> Verdict:
    """Verdict of a bloc under other marks, by the whole règlement."""
    return decider(atelier.plan, modifie(dossier, changements)).blocs[bloc].verdict


def _plus_petit(banc: Banc, cible: Cible) -> Resultat:
    """Search part by part when the bloc reads verdicts only, else over all its marks at once."""

    def atteint(changements: Sequence[Changement]) -> bool:
        return cible.atteinte(banc.bloc(changements))

    banc.reprend()
    shared = banc.marques_par_partie()
    if shared is None:
        return plus_petit(banc.marques, atteint, cible, monotone=banc.monotone)
    found: list[Trouve] = []
    looked: list[int] = []
    for code, marques in shared.items():
        resultat = _of_part(banc, code, marques, cible)
        if isinstance(resultat, AuDela):
            looked.append(resultat.criteres)
        elif resultat is not None and resultat.changements:
            found.append(resultat)
    banc.reprend()
    reunis = reunir(found, atteint)
    if isinstance(reunis, AuDela):
        return AuDela(min(reunis.criteres, *looked)) if looked else reunis
    if looked and (reunis is None or cout(reunis.changements)[0] > min(looked)):
        return AuDela(min(looked))
    return reunis


def _of_part(banc: Banc, code: str, marques: list[Marque], cible: Cible) -> Resultat:
    """Search one part, once for all the dossiers that are alike in it."""
    key = (cible, banc.monotone, banc.empreinte(code))
    if key not in banc.deja:
        banc.reprend()
        banc.deja[key] = _places(
            plus_petit(
                marques,
                lambda changes: cible.atteinte(banc.partie(code, changes)),
                cible,
                monotone=banc.monotone,
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


def _seuls(banc: Banc, verdict: Verdict) -> tuple[tuple[Changement, Verdict], ...]:
    """Every change of one critère by one step that turns the bloc."""
    nearby = (
        Changement(marque, rang)
        for marque in banc.marques
        for rang in (marque.rang - 1, marque.rang + 1)
        if 0 <= rang <= marque.graduation.sommet
    )
    tried = ((each, banc.libre([each])) for each in nearby)
    return tuple((each, turned) for each, turned in tried if turned is not verdict)
