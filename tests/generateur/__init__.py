"""Random référentiels, règlements and dossiers over the whole vocabulary, as the trees of YAML.

Everything is drawn from a `Random`: a seed gives a fast, repeatable stream, and Hypothesis gives
one that it can shrink (`strategies.py`).
"""

from generateur.dossiers import Candidats
from generateur.hasard import Arbre, Hasard
from generateur.referentiels import referentiel
from generateur.reglements import JURY_LE, reglement

__all__ = ["JURY_LE", "Arbre", "Candidats", "Hasard", "referentiel", "reglement"]
