"""The kinds of file of a cohorte, as named in their `format` key: `mccgc/<kind>@1`."""

from mccgc.model.base import Modele
from mccgc.model.cohorte import Cohorte
from mccgc.model.deliberation import Deliberation
from mccgc.model.dossier import Dossier
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Reglement

MODELS: dict[str, type[Modele]] = {
    "referentiel": Referentiel,
    "reglement": Reglement,
    "dossier": Dossier,
    "cohorte": Cohorte,
    "deliberation": Deliberation,
}
