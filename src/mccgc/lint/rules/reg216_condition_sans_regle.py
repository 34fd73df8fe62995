"""Chaque condition de validation du référentiel est citée par une règle, ou dite sans règle.

Pourquoi : une condition enregistrée que nulle règle ne reprend n'est pas jugée ; un candidat en VAE
serait certifié sans son livret. La règle qui la juge la cite dans sa `source`, en entier ou par un
passage. Celle qui n'est pas à juger (l'accueil des candidats en situation de handicap) se déclare
dans `conditions_sans_regle`, avec la raison.

Source : format mccgc/referentiel@1, `certification.conditions` ; format mccgc/reglement@1, `source`
et `conditions_sans_regle`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.autorites import plain, sources
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.textes import extrait
from mccgc.lint.valeurs import sous
from mccgc.suggestions import closest

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("reglement",)

AVEC = {
    "referentiel": """\
certification:
  conditions:
    - {code: V1, texte: Le candidat doit valider l'ensemble des blocs.}
    - {code: V2, texte: "En VAE, il présente oralement un livret de preuves."}
    - {code: V3, texte: La certification est accessible à tous.}
"""
}
VALIDE = """\
conditions_sans_regle: {V3: Ce n'est pas une condition de réussite}
regles:
  - {code: r1, source: {autorite: referentiel, titre: V1, citation: valider l’ensemble des blocs}}
  - {code: r2, source: {autorite: referentiel, titre: V2, citation: présente oralement un livret}}
"""
INVALIDE = """\
conditions_sans_regle:
  V3: Ce n'est pas une condition de réussite
  V9: Autre raison # <-
regles: # <-
  - {code: r1, source: {autorite: referentiel, titre: V1, citation: valider l’ensemble des blocs}}
"""


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for each condition among what the rules cite, then among those declared without rule."""
    referentiel = contexte.other("referentiel")
    certification = referentiel.get("certification") if referentiel is not None else None
    conditions = {
        text(table, "code") or "": plain(text(table, "texte") or "")
        for _, table in tables(certification, (), "conditions")
    }
    cited = [plain(c) for _, s in sources(contexte.root) if (c := text(s, "citation"))]
    declared = sous(contexte.root, "conditions_sans_regle")
    for code, texte in conditions.items():
        if code not in declared and not any(c in texte or texte in c for c in cited):
            yield Hit(("regles",), {"condition": code, "texte": extrait(texte)}, of_key=True)
    for code in declared if referentiel is not None else ():
        if code not in conditions:
            params = {"condition": code, "proche": closest(code, conditions)}
            yield Hit(("conditions_sans_regle", code), params, "inconnue", of_key=True)
