"""A finding about the aménagements never repeats what is written there."""

import pytest

from mccgc import messages
from mccgc.source import read
from mccgc.structure import check

DOSSIER = """\
format: mccgc/dossier@1
candidat: {{identifiant: MCC-001, nom: Témoin, prenom: Alix}}
voie: formation
amenagements:
  - {{epreuve: E1, mesure: Temps majoré, reference: R1, {written}}}
"""


@pytest.mark.parametrize(
    "written", ["le: dyslexie", "le: 2026-03-02, dyslexie: oui", "le: [dyslexie]"]
)
@pytest.mark.parametrize("lang", messages.LANGUAGES)
def test_what_is_refused_there_is_not_repeated(written: str, lang: str) -> None:
    document, _ = read(DOSSIER.format(written=written).encode(), "MCC-001.yaml")
    findings = check(document, "dossier")
    assert [finding.position.line for finding in findings] == [5]
    for finding in findings:
        said = f"{messages.message(finding, lang)} {messages.conseil(finding, lang)}"
        assert "dyslexie" not in f"{said} {finding.params}"
