"""Mutants of a small règlement, and the cases that notice them, or not."""

from pathlib import Path

import pytest
import yaml

from mccgc.cases import Suite, open_suite
from mccgc.decision.plan import Plan
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Reglement
from mccgc.mutations.changements import _plain, mutants
from mccgc.mutations.survivants import Bilan, bilans
from mccgc.source import read
from petit import bloc, referentiel

ROOT = Path(__file__).parent.parent

REFERENTIEL = yaml.safe_dump(referentiel(bloc("B1", {"C1": 2})))
REGLEMENT = """\
format: mccgc/reglement@1
reglement: {intitule: Essai, version: "1", en_vigueur: 2026-01-01, referentiel: "2"}
echelles: [{code: reussite, niveaux: {non: 0, oui: 1}}]
notation: {echelle: reussite}
absences: {absent: non_acquis}
rattrapage: {retient: meilleure, par: competence, sessions: 2}
pieces: {stage: Jours de stage}
regles:
  - code: competence
    porte_sur: competence
    si: {moyenne: criteres, au_moins: 1/2}
    source: {autorite: hypothese, titre: Essai}
  - code: bloc
    porte_sur: bloc
    si: {tous: competences}
    source: {autorite: hypothese, titre: Essai}
  - code: certification
    porte_sur: certification
    si: {toutes_ces_conditions: [{tous: blocs}, {piece: stage, au_moins: 10}]}
    source: {autorite: hypothese, titre: Essai}
"""
CAS = {
    "seuil": """\
  - nom: La moitié des critères suffit, pas moins
    differe: {notes: {C1.1: non}}
    attendu: {competences: {C1: acquis}}
""",
    "refus": """\
  - nom: Aucun critère ne suffit pas
    differe: {notes: {C1.1: non, C1.2: non}}
    attendu: {competences: {C1: non_acquis}, blocs: {B1: non_acquis}, certification: non_acquise}
""",
    "tout": """\
  - nom: Tout acquis
    attendu: {blocs: {B1: acquis}, certification: acquise}
""",
    "absence": """\
  - nom: Une absence refuse
    differe: {presences: {E1: absent}}
    attendu: {competences: {C1: non_acquis}}
""",
    "meilleure": """\
  - nom: La meilleure session compte
    differe: {rattrapage: {notes: {C1.1: non, C1.2: non}}}
    attendu: {competences: {C1: acquis}}
""",
    "seconde": """\
  - nom: La seconde session compte
    differe: {notes: {C1.1: non, C1.2: non}, rattrapage: {notes: {C1.1: oui, C1.2: oui}}}
    attendu: {competences: {C1: acquis}}
""",
    "troisieme": """\
  - nom: La troisième session ne compte pas
    differe:
      notes: {C1.1: non, C1.2: non}
      rattrapage: {notes: {C1.1: non, C1.2: non}}
      troisieme_session: {notes: {C1.1: oui, C1.2: oui}}
    attendu: {competences: {C1: non_acquis}}
""",
    "entiere": """\
  - nom: Une session se juge entière
    differe: {notes: {C1.1: non, C1.2: null}, rattrapage: {notes: {C1.1: oui, C1.2: non}}}
    attendu: {competences: {C1: acquis}}
  - nom: Deux sessions ne se mêlent pas
    differe: {notes: {C1.1: oui, C1.2: null}, rattrapage: {notes: {C1.1: non, C1.2: non}}}
    attendu: {competences: {C1: en_attente}}
""",
    "jury": """\
  - nom: Un bloc que le jury refuse manque à la certification malgré sa compétence
    differe: {decisions: [{candidat: CAS, bloc: B1, decision: non_acquis, motif: Copie refusée.}]}
    attendu: {competences: {C1: acquis}, certification: non_acquise}
""",
    "stage": """\
  - nom: Un stage trop court refuse
    differe: {pieces: [{code: stage, le: 2026-03-01, quantite: 9}]}
    attendu: {certification: non_acquise}
""",
    "stage-juste": """\
  - nom: Dix jours suffisent
    differe: {pieces: [{code: stage, le: 2026-03-01, quantite: 10}]}
    attendu: {certification: acquise}
""",
    "stage-manquant": """\
  - nom: Un stage manquant laisse en attente
    differe: {pieces: []}
    attendu: {certification: en_attente}
""",
}


ENTIERE = """\
  - nom: Une note d'épreuve entière ne dit rien des critères
    attendu: {competences: {C1: en_attente}}
"""
"""The one case of a file where épreuves are marked as a whole."""


def suites(folder: Path, cas: list[str], reglement: str = REGLEMENT) -> list[Suite]:
    (folder / "referentiel.yaml").write_text(REFERENTIEL, encoding="utf-8")
    (folder / "reglement.yaml").write_text(reglement, encoding="utf-8")
    head = "format: mccgc/cas@1\nreferentiel: referentiel.yaml\nreglement: reglement.yaml\n"
    texts = {
        "cas.yaml": "cas:\n" + "".join(CAS[name] for name in cas),
        "entieres.yaml": f"notes_par: epreuve\ncas:\n{ENTIERE}",
    }
    found = []
    for name, text in texts.items():
        path = folder / name
        path.write_text(head + text, encoding="utf-8")
        opened, findings = open_suite(path)
        assert findings == []
        assert opened is not None
        found.append(opened)
    return found


def bilan(opened: list[Suite]) -> Bilan:
    (found,) = bilans(opened)
    return found


def left(found: Bilan) -> list[str]:
    return [s.mutant.what for s in found.survivants if not s.equivalent]


def test_cases_notice_every_mutant_but_those_proved_equal(tmp_path: Path) -> None:
    found = bilan(suites(tmp_path, list(CAS)))

    assert left(found) == []
    assert found.counts()["survivants"] == 0
    assert found.total > 25


SANS = [
    ("absence", ["absences.absent : non_acquis → en_attente"]),
    ("troisieme", ["sessions : 2 → 3"]),
    ("stage", ["au_moins : 10 → 9"]),
    ("jury", ["tous : blocs → competences"]),
]


@pytest.mark.parametrize(("cas", "survit"), SANS)
def test_a_case_that_is_missing_lets_its_mutant_survive(
    tmp_path: Path, cas: str, survit: list[str]
) -> None:
    others = [name for name in CAS if name != cas]

    assert left(bilan(suites(tmp_path, others))) == survit


def test_an_equal_mutant_is_recognised(tmp_path: Path) -> None:
    """All of one, or one of one, is the same; so is half rounded up, or not, against one half."""
    found = bilan(suites(tmp_path, list(CAS)))
    equal = [s.mutant.what for s in found.survivants if s.equivalent]

    rounded = ["+ arrondi à 0 décimale(s)", "+ arrondi à 1 décimale(s)"]
    assert equal == [*rounded, "tous → 1", "tous → 1"]


def test_a_mutant_does_not_repair_the_dossiers_it_is_put_to(tmp_path: Path) -> None:
    """The dossier of a case has the pieces that the règlement asks, not those of its mutant."""
    found = bilan(suites(tmp_path, ["tout"]))

    assert "au_moins : 10 → 11" not in left(found)


def test_each_mutant_differs_at_one_point(tmp_path: Path) -> None:
    opened, _ = suites(tmp_path, ["tout"])
    plan = Plan(opened.referentiel, opened.reglement)
    every = list(mutants(opened.reglement_document, plan))

    assert all(mutant.reglement != opened.reglement for mutant in every)
    assert len({mutant.reglement.model_dump_json() for mutant in every}) == len(every)


RICHE = """\
format: mccgc/reglement@1
reglement: {intitule: Essai, version: "1", en_vigueur: 2026-01-01, referentiel: "2"}
echelles:
  - {code: n, niveaux: {non: 0, demi: 1/2, oui: 1}}
  - {code: note, etendue: {min: 0, max: 20, pas: 1/2}}
notation: {echelle: note, epreuves: {E1: n}}
rattrapage:
  retient: meilleure
  droit: {moyenne: bloc, de: 8, a_moins_de: 10}
  exceptions: [{epreuves: [E1], retient: derniere, source: {autorite: hypothese, titre: Essai}}]
correspondances:
  - {version: "1", de: [A1], donne: [B1], source: {autorite: hypothese, titre: Essai}}
poids: {C1.1: 3}
regles:
  - {code: c, porte_sur: competence, si: {moyenne: criteres, au_moins: 8},
     source: {autorite: hypothese, titre: Essai}}
  - {code: e, porte_sur: epreuve, si: {plancher: criteres, au_moins: 7},
     source: {autorite: hypothese, titre: Essai}}
  - {code: b, porte_sur: bloc, du: 2026-05-01, si: {tous: competences},
     source: {autorite: hypothese, titre: Essai}}
  - {code: x, porte_sur: certification, si: {nombre: blocs, au_moins: 2},
     source: {autorite: hypothese, titre: Essai}}
"""

OPERATEURS = {
    "mechanism": ["moyenne → plancher", "plancher → moyenne"],
    "parts": ["moyenne : criteres → epreuves", "tous : competences → epreuves"],
    "quantifier": ["tous → 1", "tous → tous - 1", "nombre : 2 → 3"],
    "scale": ["demi : 1/2 → 1/4", "demi : 1/2 → 3/4", "min : 0 → 1/2", "max : 20 → 39/2"],
    "notation": ["echelle : note → n", "- notation.epreuves.E1", "+ notation.voies.vae : n"],
    "rounding": ["+ arrondi à 0 décimale(s)"],
    "weights": ["poids.C1.1 : 3 → 0", "- poids.C1.1", "+ poids.C1.2 : 2"],
    "correspondences": ["donne : + B2"],
    "resit exceptions": ["epreuves : + E4", "retient : derniere → meilleure"],
    "right to a resit": ["moyenne : bloc → competence", "moyenne : bloc → epreuve"],
    "dates": ["b : du → 2026-04-30", "b : du → 2026-05-02"],
}


@pytest.mark.parametrize("what", OPERATEURS)
def test_each_operator_has_its_mutants(what: str) -> None:
    of = Referentiel.model_validate(
        referentiel(bloc("B1", {"C1": 2, "C2": 2, "C3": 1}), bloc("B2", {"C4": 1}))
    )
    document = read(RICHE.encode(), "reglement.yaml").document
    plan = Plan(of, Reglement.model_validate(_plain(document.root)))
    said = {mutant.what for mutant in mutants(document, plan)}

    assert said.issuperset(OPERATEURS[what])


FOLDERS = sorted((ROOT / "tests/reglements").glob("*/"))


@pytest.mark.parametrize("folder", [ROOT / "cas", *FOLDERS], ids=lambda path: path.name)
def test_no_mutant_of_a_real_reglement_survives(folder: Path) -> None:
    opened = {path: open_suite(path)[0] for path in folder.glob("*.yaml") if is_cases(path)}
    assert [path.name for path, each in opened.items() if each is None] == []
    suites = [opened[path] for path in sorted(opened)]
    found = list(bilans(each for each in suites if each is not None))

    assert sum(each.total for each in found) > 0
    assert [left(each) for each in found] == [[] for _ in found]


def is_cases(path: Path) -> bool:
    return path.name not in ("referentiel.yaml", "reglement.yaml")
