"""Hypothesis strategies over référentiels, règlements and dossiers of the whole vocabulary.

The generators draw from a `Random`; Hypothesis gives one that it replays and shrinks.
"""

from collections.abc import Callable
from random import Random
from typing import NamedTuple

from hypothesis import strategies as st

from accord import Arbre, Essai, Paire
from generateur import JURY_LE, Candidats, Hasard, referentiel, reglement


class Tirage(NamedTuple):
    """A pair drawn, made ready, and the hasard that goes on drawing."""

    essai: Essai
    paire: Paire
    h: Hasard

    def said(self, dossier: Arbre | None = None, decisions: list[Arbre] | None = None) -> Arbre:
        """What the engine says, of another dossier or with other decisions if they are given."""
        essai = self.essai if dossier is None else self.essai._replace(dossier=dossier)
        essai = essai if decisions is None else essai._replace(decisions=decisions)
        return self.paire.engine(essai)


def _any(random: Random) -> Tirage:
    return _drawn(random, lambda _, __: None)


def _monotone(random: Random) -> Tirage:
    return _drawn(random, keep_monotone)


def _drawn(random: Random, keep: Callable[[Arbre, Hasard], None]) -> Tirage:
    h = Hasard(random)
    of = referentiel(h)
    regles, le = reglement(h, of), h.one((None, JURY_LE))
    keep(regles, h)
    candidats = Candidats(h, of, regles)
    essai = Essai(of, regles, candidats.dossier(), candidats.decisions(), le)
    return Tirage(essai, Paire(of, regles, le), h)


def keep_monotone(regles: Arbre, h: Hasard) -> None:
    """Keep of a règlement the fragment in which a better mark is never worse.

    The best of sessions, by critère, or by compétence when compétences and épreuves are judged by
    the plain mean of their critères (by another rule, a session of lower mean may win); no right to
    resit, which a better first mean closes.
    """
    par = h.one(("competence", "critere"))
    regles["rattrapage"] = {"retient": "meilleure", "par": par, "sessions": h.number(1, 3)}
    if par == "competence":
        for rule in regles["regles"]:
            if rule["porte_sur"] in ("competence", "epreuve"):
                rule["si"] = {"moyenne": "criteres", "au_moins": "10"}
        general: dict[str, Arbre] = {}
        for rule in regles["regles"]:
            general.setdefault(rule["porte_sur"], rule)
        regles["regles"] = [
            rule
            for rule in regles["regles"]
            if rule["porte_sur"] in ("bloc", "certification") or rule in general.values()
        ]


tirages = st.randoms(use_true_random=False).map(_any)
"""Any règlement, and a dossier."""

tirages_monotones = st.randoms(use_true_random=False).map(_monotone)
"""A règlement of the monotone fragment, and a dossier."""
