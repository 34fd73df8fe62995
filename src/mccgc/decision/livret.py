"""What an appréciation of the livret may bear on, in VAE."""

from functools import lru_cache

from mccgc.decision.conditions import natures
from mccgc.decision.plan import Plan


@lru_cache(maxsize=2)
def appreciables(plan: Plan) -> tuple[str, ...]:
    """Every compétence, and every épreuve when a rule of the VAE reads épreuves."""
    regles = (regle for juge in plan.juges["vae"].values() for regle in juge.regles)
    read = any("epreuves" in natures(regle.si) for regle in regles)
    by_mean = plan.reglement.moyennes.bloc == "epreuves" and plan.lit_notes_de_blocs
    return (*plan.competences, *(plan.epreuves if read or by_mean else ()))
