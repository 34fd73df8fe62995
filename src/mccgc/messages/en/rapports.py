"""What the formats of findings and the published schemas say."""

from mccgc.messages import Entry

WORDS: dict[str, str | Entry] = {
    "github.reste": "{details} that GitHub does not annotate: see the log of this step.",
    "option.draft": "Dialect of JSON Schema; draft-07 for the editors that read no other.",
    "dialecte-inconnu": "Unknown dialect “{dialecte}”; dialects: {connus}.",
    "famille.YML": "YAML and encoding",
    "famille.SCH": "schema",
    "famille.REF": "identity and links",
    "famille.COU": "coverage",
    "famille.TXT": "wording",
    "famille.SRC": "fidelity to the source",
    "famille.REG": "règlement",
    "famille.SUP": "suppressions",
    "famille.COH": "cohorte and dossiers",
    "famille.CAS": "expert cases",
}
