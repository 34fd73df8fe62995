"""Prove a règlement over a référentiel: go through every state, then say what was found."""

from collections.abc import Iterator

from mccgc.decision.plan import VOIES
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Reglement
from mccgc.preuve.application import (
    jours,
    recouvrements,
    recouvrements_du_rattrapage,
    sans_application,
)
from mccgc.preuve.constats import MONOTONIE, Espace, Preuve
from mccgc.preuve.espace import Travail
from mccgc.preuve.etude import objets
from mccgc.preuve.exigences import RECOUVREMENTS, Exigences
from mccgc.preuve.monotonie import ruptures
from mccgc.preuve.parcours import Parcours, parcourir
from mccgc.preuve.verdicts import echecs, equivalences, exigences_sans_effet, indecis
from mccgc.preuve.vues import Contexte, valeurs_lues


def prouver(referentiel: Referentiel, reglement: Reglement) -> Preuve:
    """Prove what can be of a règlement: in every voie, on every day that changes its rules.

    What is said of the rules over all states is not said when some of their days were not studied.
    """
    (days, count), seen = jours(referentiel, reglement), Exigences(reglement.regles)
    double = reglement.double_notation
    trois, travail = double is not None and double.troisieme, Travail()
    parcours = [
        parcourir(
            Contexte(
                (jour.plan,),
                voie,
                valeurs_lues([jour.plan]),
                travail,
                trois=trois,
                exigences=seen,
            )
        )
        for jour in days
        for voie in VOIES
    ]
    spaces = tuple(space for each in parcours for space in _espaces(each))
    every_day = len(days) == count
    complete = every_day and all(space.exhaustif for space in spaces)
    overlaps = [*recouvrements(days, seen), *recouvrements_du_rattrapage(days[0].plan)]
    found = [*echecs(seen), *indecis(seen), *ruptures(parcours), *overlaps]
    found += equivalences(days, seen)
    if every_day:
        found += [*sans_application(days), *exigences_sans_effet(seen, exhaustif=complete)]
    return Preuve(
        total=not any(constat.code == "PRV001" for constat in found),
        monotone=not any(constat.code in MONOTONIE for constat in found),
        exhaustif=complete,
        etats=sum(space.etats for space in spaces),
        espaces=spaces,
        constats=tuple(sorted(found, key=lambda c: (c.code, [str(step) for step in c.path]))),
        jours=(len(days), count),
        recouvrements_tus=len(overlaps) >= RECOUVREMENTS,
    )


def _espaces(parcours: Parcours) -> Iterator[Espace]:
    voie, plan = parcours.contexte.voie, parcours.contexte.plans[0]
    for etude in parcours.etudes.values():
        yield Espace(voie, objets(plan, etude.groupe), etude.etats, etude.exhaustif)
    for etage in (*parcours.blocs.values(), parcours.certification):
        found = etage.exploration
        yield Espace(voie, (etage.code,), found.etats, found.exhaustif)
