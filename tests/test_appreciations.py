"""What an appréciation of the livret may bear on: engine, linter, explain and validate agree."""

import json
from pathlib import Path
from random import Random

import yaml

from commande import mccgc
from generateur import Hasard, referentiel, reglement
from mccgc.decision import livret
from mccgc.decision.plan import Plan
from mccgc.lint.livret import appreciables
from mccgc.lint.reperes import Reperes
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Reglement
from mccgc.source import Table, read

ROOT = Path(__file__).parent.parent
REGLEMENTS = ROOT / "tests" / "reglements"

COHORTE = """\
format: mccgc/cohorte@1
cohorte: {code: vae, intitule: Essai, certification: Technicien d'atelier fictif, referentiel: "1",
  reglement: "2", jury_le: 2026-06-25}
"""
DOSSIER = """\
format: mccgc/dossier@1
candidat: {identifiant: V-1, nom: Un, prenom: Essai}
voie: vae
livret:
  depose_le: 2026-02-01
  presentation: {le: 2026-06-10, presence: present}
  appreciations:
    E1: réussi
    E3: réussi
    E4: réussi
"""


def test_from_a_dossier_to_a_verdict_by_doing_what_explain_says(tmp_path: Path) -> None:
    folder = tmp_path / "vae"
    folder.mkdir()
    for name in ("sans-notes/referentiel.yaml", "vae-sur-epreuves/reglement.yaml"):
        (tmp_path / Path(name).name).write_bytes((REGLEMENTS / name).read_bytes())
    (folder / "cohorte.yaml").write_text(COHORTE, encoding="utf-8")
    dossier = folder / "V-1.yaml"
    dossier.write_text(DOSSIER, encoding="utf-8")
    assert mccgc("lint", "vae", cwd=tmp_path).code == 0
    told = mccgc("explain", "vae", "V-1", "B1", cwd=tmp_path).out
    assert "Il manque l'appréciation de E2." in told
    assert "(vae/V-1.yaml:8)" in told  # where the appréciations stand
    dossier.write_text(DOSSIER + "    E2: réussi\n", encoding="utf-8")
    assert mccgc("lint", "vae", cwd=tmp_path).code == 0
    decided = mccgc("validate", "vae", "--format", "json", cwd=tmp_path)
    assert decided.code == 0
    (candidat,) = json.loads(decided.out)["candidats"]
    assert (candidat["certification"], candidat["resultat"]) == ("acquise", "succes_total")


def test_engine_and_linter_read_the_same_appreciations() -> None:
    with_epreuves = []
    for seed in range(200):
        h = Hasard(Random(seed))  # noqa: S311  a draw, not a secret
        of = referentiel(h)
        rules = reglement(h, of)
        trees = [read(yaml.safe_dump(tree).encode(), "").document.root for tree in (of, rules)]
        reperes = Reperes(*(tree if isinstance(tree, Table) else None for tree in trees))
        plan = Plan(Referentiel.model_validate(of), Reglement.model_validate(rules))
        appraised = set(livret.appreciables(plan))
        assert appraised == set(appreciables(reperes)), seed
        with_epreuves.append(not appraised.isdisjoint(plan.epreuves))
    assert 20 < with_epreuves.count(True) < 180
