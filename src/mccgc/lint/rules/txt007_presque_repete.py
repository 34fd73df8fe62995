"""Deux compétences, ou deux critères d'une compétence, ne se ressemblent pas à un mot près.

Pourquoi : une faute de frappe fait passer pour deux compétences ce qui n'en est qu'une.

Source : usage.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import Texte, reduit, textes, tous

SEVERITY = Severity.INFORMATION
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - activites:
      - competences:
          - {code: C1, libelle: Négocier un contrat avec un client de la grande distribution}
          - {code: C2, libelle: Défendre une offre devant un client de la grande distribution}
          - {code: C3, libelle: Conduire un entretien de vente de niveau 1 en langue étrangère}
          - {code: C4, libelle: Conduire un entretien de vente de niveau 2 en langue étrangère}
"""
INVALIDE = """\
blocs:
  - activites:
      - competences:
          - code: C1
            libelle: Négocier un contrat avec un client de la grande distribution
            criteres:
              - {code: C1.1, libelle: Les objections de l'interlocuteur sont levées}
              - {code: C1.2, libelle: Les objections de l'interlocuteur sont lévées} # <-
          - code: C2
            libelle: Négocier un contrat avec un client de la grande distribuion # <-
"""

SEUIL = 0.9
COURT = 25
"""Below so many characters, one word makes another text."""
PARTAGE = 0.7
"""Part of its words that a text shares with one that it nearly repeats."""
BANAL = 20
"""A word that so many texts hold brings none of them together."""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Compare the compétences of the file, then the critères of each compétence."""
    codes = {o.path: str(o.table.get("code")) for o in tous(contexte)}
    competences: list[Texte] = []
    criteres: dict[object, list[Texte]] = {}
    for texte in textes(contexte):
        if texte.nature == "competence":
            competences.append(texte)
        elif texte.nature == "critere":
            criteres.setdefault(texte.path[:6], []).append(texte)
    for groupe in (competences, *criteres.values()):
        for premier, second in _proches(groupe):
            ligne = contexte.document.line_of(premier.path)
            yield Hit(second.path, {"premier": codes[premier.path[:-1]], "ligne": ligne})


def _proches(groupe: Sequence[Texte]) -> Iterator[tuple[Texte, Texte]]:
    """Pairs that are nearly the same; each text is told of its first neighbour only."""
    dits: dict[str, Texte] = {}
    for texte in groupe:
        dit = reduit(texte.valeur)
        if len(dit) >= COURT:
            dits.setdefault(dit, texte)
    index: dict[str, list[str]] = {}
    for dit, texte in dits.items():
        mots = set(dit.split())
        communs = Counter(autre for mot in mots for autre in index.get(mot, ()))
        for autre, nombre in communs.items():
            if nombre >= PARTAGE * len(mots) and _se_ressemblent(autre, dit):
                yield dits[autre], texte
                break
        for mot in mots:
            if len(porteurs := index.setdefault(mot, [])) < BANAL:
                porteurs.append(dit)


def _se_ressemblent(a: str, b: str) -> bool:
    """Whether two texts differ by a few letters, and by more than their numbers."""
    total = len(a) + len(b)
    debut = _communs(a, b)
    a, b = a[debut:][::-1], b[debut:][::-1]
    fin = _communs(a, b)
    a, b = a[fin:], b[fin:]
    if 2 * (debut + fin + min(len(a), len(b))) < SEUIL * total or (a + b).isdigit():
        return False
    from difflib import SequenceMatcher  # a few milliseconds, only for texts that are close

    dedans = SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
    return 2 * (debut + fin + sum(bloc.size for bloc in dedans)) >= SEUIL * total


def _communs(a: str, b: str) -> int:
    """Letters that two texts share at their head."""
    ecarts = (rang for rang, (x, y) in enumerate(zip(a, b, strict=False)) if x != y)
    return next(ecarts, min(len(a), len(b)))
