"""A second reading of the rules: naive, exact, sharing nothing with `mccgc.decision`.

Written from the formats and the docstrings of the mechanisms, to be read beside them. A verdict is
`True` (acquis), `False` (non acquis) or `None` (en attente: what is not known).
"""

from oracle.dossier import verdicts
from oracle.notes import en_points

__all__ = ["en_points", "verdicts"]
