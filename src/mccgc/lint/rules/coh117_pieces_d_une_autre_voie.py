"""Un candidat en VAE est jugé sur son livret, un candidat en formation sur ses épreuves.

Pourquoi : en VAE, les notes d'épreuves sont ignorées ; en formation, c'est le
livret qui ne compte pas. La voie est peut-être mal saisie.

Source : format mccgc/dossier@1, `voie`, `evaluations` et `livret`.
"""

from collections.abc import Iterator

from mccgc.errors import Severity
from mccgc.lint.contexte import Contexte, Hit

SEVERITY = Severity.AVERTISSEMENT
TARGETS = ("dossier",)

VALIDE = (
    "voie: formation\nevaluations: [{epreuve: E1}]\n",
    "voie: vae\nlivret: {depose_le: 2026-02-01}\n",
)
INVALIDE = (
    "voie: formation\nlivret: {depose_le: 2026-02-01} # <-\n",
    """\
voie: vae
livret: {depose_le: 2026-02-01}
evaluations: # <-
  - {epreuve: E1}
""",
)


def check(contexte: Contexte) -> Iterator[Hit]:
    """Look for what belongs to the other voie."""
    key = {"formation": "livret", "vae": "evaluations"}.get(str(contexte.root.get("voie")))
    if key is not None and contexte.root.get(key):
        yield Hit((key,), {}, key, of_key=True)
