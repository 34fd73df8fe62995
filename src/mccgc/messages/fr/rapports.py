"""Ce que disent les formats de constats et les schémas publiés."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "github.reste": "{details} que GitHub n'annote pas : voir le journal de cette étape.",
    "option.draft": "Dialecte de JSON Schema ; draft-07 pour les éditeurs qui ne lisent que lui.",
    "dialecte-inconnu": "Le dialecte « {dialecte} » n'est pas connu ; dialectes : {connus}.",
    "famille.YML": "YAML et encodage",
    "famille.SCH": "schéma",
    "famille.REF": "identité et liens",
    "famille.COU": "couverture",
    "famille.TXT": "rédaction",
    "famille.SRC": "fidélité à la source",
    "famille.REG": "règlement",
    "famille.SUP": "suppressions",
    "famille.COH": "cohorte et dossiers",
    "famille.CAS": "cas d'expert",
}
