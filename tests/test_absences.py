"""Who did not come is said to be absent or excused, in any règlement, never to have failed."""

from pathlib import Path

import pytest

import petite_cohorte
from commande import mccgc, typed
from mccgc.cohort import examine_all, open_cohort
from mccgc.decision.engine import Proposition
from mccgc.render.contrat import pending
from mccgc.render.raisons import phrase

BORD = "BORD-1"
HEAD = petite_cohorte.DOSSIERS[BORD].partition("evaluations:")[0]
CODES = "{absent: non_acquis, absence_justifiee: en_attente, fraude: non_acquis}"


def propose(folder: Path, evaluations: str, absences: str = CODES) -> tuple[Path, Proposition]:
    """Decide a dossier of the small cohorte that has these évaluations."""
    cohorte = petite_cohorte.write(folder)
    reglement = (folder / "reglement.yaml").read_text(encoding="utf-8")
    (folder / "reglement.yaml").write_text(reglement.replace(CODES, absences), encoding="utf-8")
    (cohorte / f"{BORD}.yaml").write_text(f"{HEAD}evaluations:\n{evaluations}", encoding="utf-8")
    cohort, _ = open_cohort(cohorte)
    assert cohort is not None
    (made,) = (
        e.proposition
        for e in examine_all(cohort)
        if e.proposition and e.dossier and e.proposition.identifiant == BORD
    )
    return cohorte, made


def away(*presences: str) -> str:
    return "".join(
        f"  - {{epreuve: E{rank}, presence: {presence}}}\n"
        for rank, presence in enumerate(presences, 1)
    )


@pytest.mark.parametrize(
    ("code", "effect", "said"),
    [
        ("absent", "non_acquis", "Absent à E1 (absence non justifiée)."),
        ("absence_justifiee", "en_attente", "Excusé à E1 (absence justifiée)."),
        ("fraude", "non_acquis", "Fraude à E1."),
        ("absent", "en_attente", "Excusé à E1 (« absent », la note reste inconnue)."),
        ("abi", "non_acquis", "Absent à E1 (« abi », qui vaut la note la plus basse)."),
        ("sans_copie", "en_attente", "Excusé à E1 (« sans copie », la note reste inconnue)."),
    ],
)
def test_an_absence_is_said_by_its_code_and_what_it_does(
    tmp_path: Path, code: str, effect: str, said: str
) -> None:
    _, made = propose(tmp_path, away(code), f"{{{code}: {effect}}}")
    assert phrase(made.competences["C1"]) == said


def test_away_from_everything_is_said_once(tmp_path: Path) -> None:
    cohorte, made = propose(tmp_path, away(*["absence_justifiee"] * 3))
    assert pending(made) == ("Excusé à toutes les épreuves (absence justifiée).",)
    out = mccgc("validate", cohorte, cwd=tmp_path).out
    assert "excusé à toutes les épreuves (absence justifiée)\n" in out


def test_what_is_missing_beside_an_absence_is_not_called_one(tmp_path: Path) -> None:
    _, made = propose(tmp_path, away("absence_justifiee", "absence_justifiee"))
    assert pending(made) == (
        "Excusé à E1 et E2 (absence justifiée).",
        "Il manque toutes les notes de C3.",
        "Il manque la note de C4.1.",
    )


def test_an_absent_candidat_is_refused_for_absence(tmp_path: Path) -> None:
    cohorte, _ = propose(tmp_path, away(*["absent"] * 3))
    assert mccgc("report", cohorte, "-o", tmp_path / "out", cwd=tmp_path).code == 0
    minutes = typed((tmp_path / "out/pv.md").read_text(encoding="utf-8"))
    assert "B1 (p) : absent à E1 et E2 (absence non justifiée)." in minutes
    assert "Moyenne de 0" not in minutes
    sheet = (tmp_path / f"out/fiches/{BORD}.md").read_text(encoding="utf-8")
    assert "*Absent à E1 (absence non justifiée).*" in sheet


def test_a_better_session_is_not_called_an_absence(tmp_path: Path) -> None:
    notes = "notes: {C1.1: acquis, C1.2: non acquis, C1.3: non acquis}"
    _, made = propose(
        tmp_path,
        f"  - {{epreuve: E1, {notes}}}\n  - {{epreuve: E1, session: 2, presence: absent}}\n",
    )
    assert phrase(made.competences["C1"]) == "Moyenne de 1/3, au-dessous du seuil de 1/2."


def test_a_mean_over_an_absence_says_both(tmp_path: Path) -> None:
    cohorte = petite_cohorte.write(tmp_path)
    path = tmp_path / "reglement.yaml"
    text = path.read_text(encoding="utf-8")
    mean = "{moyenne: competences, au_moins: 1/2}"
    path.write_text(text.replace("{tous: competences}", mean), encoding="utf-8")
    notes = "notes: {C1.1: acquis, C1.2: non acquis, C1.3: non acquis}"
    evaluations = f"  - {{epreuve: E1, {notes}}}\n  - {{epreuve: E2, presence: absent}}\n"
    (cohorte / f"{BORD}.yaml").write_text(f"{HEAD}evaluations:\n{evaluations}", encoding="utf-8")
    out = mccgc("explain", cohorte, BORD, "B1", cwd=tmp_path).out
    assert "Moyenne de 1/6, au-dessous du seuil de 1/2. Absent à E2 (absence non just" in out
