"""Les codes d'une série se suivent.

Pourquoi : quand C4 vient après C2, c'est souvent qu'une compétence a été oubliée dans la
transcription.

Source : usage.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from mccgc.errors import Severity
from mccgc.lint.arbre import text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import tous
from mccgc.source import Path

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("referentiel",)

VALIDE = """\
blocs:
  - code: B1
    activites:
      - competences: [{code: C1, criteres: [{code: C1.a}, {code: C1.b}]}, {code: C2}]
  - code: B2
    activites:
      - competences: [{code: C3}]
  - code: OPTION
"""
INVALIDE = """\
blocs:
  - code: B1
    activites:
      - competences:
          - code: C1
            criteres: [{code: C1.a}, {code: C1.b}]
          - code: C2
            criteres:
              - code: C2.a
              - code: C2.b
              - code: C2.d # <-
  - code: B2
    activites:
      - competences:
          - code: C4 # <-
"""

_CODE = re.compile(r"(.*?)([0-9]{1,4}|(?<=[0-9.-])[a-z])").fullmatch


def check(contexte: Contexte) -> Iterator[Hit]:
    """Find the numbers missing in each series; a series with more holes than codes is on purpose.

    A series is what comes before the last number or letter, among the objects of one nature.
    """
    series: dict[tuple[str, str, bool], dict[int, Path]] = {}
    for nature, table, path, _ in tous(contexte):
        found = _CODE(text(table, "code") or "")
        if found is not None:
            prefixe, numero = found.groups()
            rang = int(numero) if numero.isdigit() else ord(numero)
            serie = series.setdefault((nature, prefixe, numero.isdigit()), {})
            serie.setdefault(rang, (*path, "code"))
    for (_, prefixe, chiffres), serie in series.items():
        rangs = sorted(serie)
        if rangs[-1] - rangs[0] + 1 - len(rangs) >= len(rangs):
            continue
        for avant, apres in pairwise(rangs):
            if apres > avant + 1:
                codes = [
                    f"{prefixe}{rang if chiffres else chr(rang)}"
                    for rang in (avant, avant + 1, apres)
                ]
                params = dict(zip(("avant", "manque", "apres"), codes, strict=True))
                yield Hit(serie[apres], params)
