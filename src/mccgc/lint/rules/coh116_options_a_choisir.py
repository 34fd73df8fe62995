"""Un candidat à la certification choisit dans chaque groupe autant de blocs qu'il en est demandé.

Pourquoi : ce qui n'est pas choisi ne compte pas ; s'il en manque, la certification reste en
attente, s'il y en a trop, un bloc de plus peut la faire refuser.

Source : format mccgc/referentiel@1, `options[].choisir` ; format mccgc/dossier@1, `options`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.arbre import tables, text
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.valeurs import codes

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("dossier",)

AVEC = {
    "referentiel": """\
blocs: [{code: B1}, {code: B2, option: OPT}, {code: B3, option: OPT}, {code: B4, option: OPT}]
options: [{code: OPT, choisir: 1}]
"""
}
VALIDE = (
    "visee: certification\noptions: [B2]\n",
    "visee: certification\nacquis: [{bloc: B3}]\n",
    "visee: [B1]\n",
)
INVALIDE = (
    "visee: certification # <-\n",
    "visee: certification\noptions: [B2, B3] # <-\n",
    "visee: certification\noptions: [B1, B2] # <-\n",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Count the blocs chosen, or already acquired, in each group."""
    groups, root = contexte.reperes.groupes, contexte.root
    if not groups:
        return
    chosen = {code: path for path, code in codes(root, (), "options")}
    optional = frozenset().union(*(blocs for _, blocs in groups.values()))
    blocs_connus = contexte.reperes.par_nature["bloc"]
    for code, path in chosen.items():
        if code in blocs_connus and code not in optional:
            yield Hit(path, {"bloc": code}, "commun")
    if root.get("visee", "certification") != "certification":
        return
    acquis = {text(table, "bloc") for _, table in tables(root, (), "acquis")}
    place = ("options",) if "options" in root else ("visee",)
    for group, (choose, blocs) in groups.items():
        taken = sum(bloc in chosen or bloc in acquis for bloc in blocs)
        if taken != choose and blocs:
            params = {"groupe": group, "choisir": choose, "choisis": taken}
            yield Hit(place, params, "trop" if taken > choose else "", of_key=True)
