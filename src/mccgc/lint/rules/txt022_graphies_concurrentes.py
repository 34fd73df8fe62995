"""Un terme est écrit partout de la même façon.

Pourquoi : « avant-vente » et « avant vente », « appels d'offres » et « appels d'offre » sont les
mêmes mots, à un trait d'union ou à un pluriel près ; une recherche n'en trouve qu'une partie, et
l'on se demande si deux choses sont dites. La graphie la plus rare est montrée, une fois.

Source : usage.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import Texte, portion, textes
from mccgc.source import Span

SEVERITY = Severity.INFORMATION
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - taches:
          - Répondre à un appel d'offres
          - Réponse à des appels d'offres
          - Piloter une équipe projet
          - Piloter des équipes projet, des clients
          - Conduire une vente complexe, des ventes complexes
          - Présenter un cas client et des cas clients, un compte client et des comptes clients
"""
INVALIDE = """\
blocs:
  - activites:
      - taches:
          - Réponse à appels d'offres
          - Soutenance d'appels d’offres
          - Répondre à des appels d’offre # <-
          - Réaliser des entretiens avant-vente et avant vente # <-
          - Suivre des tableaux de bord
          - Lire des tableaux de bords # <-
          - Piloter des équipes projets # <-
          - Piloter l'équipe-projet # <-
          - Réunir les équipes projet
          - Animer les équipes projet
"""

_MORCEAU = re.compile(r"[^,;:.!?()«»/…\n]+")
_MOT = re.compile(r"[^\W\d_]+(?:['’]|(?:-[^\W\d_]+)*)")
_DE = ("de", "d'")
_OUTILS = """
le la les un une de du des et ou où en à au aux par pour sur avec dans son sa ses leur leurs ce cet
cette ces est sont qui que plus moins très ne pas se dont ainsi afin tout tous toute toutes chaque
deux trois sans sous entre vers chez selon comme si y il elle ils elles
"""
"""Words that make no term with the next."""

_INVARIABLES = """
accès avis bras cas choix compromis concours congrès cours devis discours fonds mois parcours pays
permis prix processus procès progrès propos recours relais sens succès taux temps univers
"""
"""Nouns that do not tell one from several: what follows them agrees with what is not written."""

_SEULS = frozenset(_OUTILS.split())
_SANS_NOMBRE = frozenset(_INVARIABLES.split())


class _Graphie(NamedTuple):
    """Two words of a term, what joins them (« - » or nothing, « de » being in the key), where."""

    un: str
    joint: str
    autre: str
    texte: Texte
    span: Span

    @property
    def ecrite(self) -> str:
        return self.texte.valeur[slice(*self.span)]


def check(contexte: Contexte) -> Iterator[Hit]:
    """Gather the pairs of words that are the same term, and compare how they are written."""
    termes: dict[tuple[str, str, str], list[_Graphie]] = {}
    for texte in textes(contexte):
        for cle, graphie in _graphies(texte):
            termes.setdefault(cle, []).append(graphie)
    for graphies in termes.values():
        if len(graphies) > 1:
            yield from _rivales(contexte, graphies)


def _graphies(texte: Texte) -> Iterator[tuple[tuple[str, str, str], _Graphie]]:
    """Each pair of words that follow each other in a text, or that « de » or a hyphen joins."""
    for morceau in _MORCEAU.finditer(texte.valeur):
        mots = list(_MOT.finditer(texte.valeur, *morceau.span()))
        bas = [mot[0].replace("’", "'").casefold() for mot in mots]
        for n, mot in enumerate(bas):
            un, trait, autre = mot.partition("-")
            suite, de = n + 1, ""
            if trait and "-" not in autre:
                suite = n
            elif mot in _SEULS or "'" in mot or trait:
                continue
            elif suite < len(bas) and bas[suite] in _DE:
                suite, de = suite + 1, "de"
            if not trait:
                autre = bas[suite] if suite < len(bas) else "-"
            if not trait and (autre in _SEULS or "'" in autre or "-" in autre):
                continue
            span = mots[n].start(), mots[suite].end()
            yield (_racine(un), de, _racine(autre)), _Graphie(un, trait, autre, texte, span)


def _racine(mot: str) -> str:
    return mot.rstrip("sx")


def _rivales(contexte: Contexte, graphies: list[_Graphie]) -> Iterator[Hit]:
    """Compare those with a hyphen and those without, then the plurals of one first word."""
    yield from _rare(contexte, graphies, lambda graphie: graphie.joint)
    for un in {graphie.un: None for graphie in graphies if graphie.un not in _SANS_NOMBRE}:
        memes = [graphie for graphie in graphies if graphie.un == un]
        yield from _rare(contexte, memes, lambda graphie: graphie.autre)


def _rare(
    contexte: Contexte, graphies: list[_Graphie], forme: Callable[[_Graphie], str]
) -> Iterator[Hit]:
    """Point at the first of the rarer form, the later one when none is."""
    comptes: dict[str, list[_Graphie]] = {}
    for graphie in graphies:
        comptes.setdefault(forme(graphie), []).append(graphie)
    usuelle, *autres = sorted(comptes.values(), key=len, reverse=True)
    if autres:
        rare = autres[-1][0]
        params = {"graphie": rare.ecrite, "autre": usuelle[0].ecrite}
        yield Hit(rare.texte.path, params, span=portion(contexte, rare.texte, *rare.span))
