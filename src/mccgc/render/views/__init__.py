"""What documents show, counted and worded, before any layout.

Templates only lay out: whatever is computed, counted or chosen is here, where it is tested.
"""

from mccgc.render.views.commun import Entete, Jugement, entete
from mccgc.render.views.fiche import Fiche, fiche
from mccgc.render.views.pv import PV, Index, index, pv
from mccgc.render.views.resume import Resume, resume

__all__ = [
    "PV",
    "Entete",
    "Fiche",
    "Index",
    "Jugement",
    "Resume",
    "entete",
    "fiche",
    "index",
    "pv",
    "resume",
]
