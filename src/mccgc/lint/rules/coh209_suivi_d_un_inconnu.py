"""Un candidat dont le jury suit les propositions est de la cohorte, et n'est nommé qu'une fois.

Pourquoi : sous un identifiant mal écrit, personne n'est suivi, et le candidat visé reste sans
décision.

Source : format mccgc/deliberation@1, `propositions_suivies` reprend les identifiants des dossiers.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit
from mccgc.lint.ressemblance import inconnu
from mccgc.lint.suivis import nommes

SEVERITY = Severity.ERREUR
TARGETS = ("deliberation",)

FICHIERS = {"MCC-001.yaml": "MCC-001", "MCC-002.yaml": "MCC-002"}
VALIDE = (
    "propositions_suivies: [MCC-001, MCC-002]\n",
    "propositions_suivies: toutes\n",
    "propositions_suivies: {MCC-001: {B1: acquis}}\n",
)
INVALIDE = (
    """\
propositions_suivies:
  - MCC-001
  - MCC-02 # <-
  - MCC-001 # <-
""",
    "propositions_suivies: {MCC-01: {B1: acquis}} # <-\n",
    "propositions_suivies: [mcc-001] # <-\n",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look up each candidat followed, when the candidats are known; look for one named twice."""
    known, seen = contexte.candidats, set[str]()
    for path, code in nommes(contexte.root):
        if code in seen:
            yield Hit(path, {"candidat": code}, "repete")
        elif known is not None and code not in known:
            yield inconnu(path, code, known)._replace(of_key=isinstance(path[-1], str))
        seen.add(code)
