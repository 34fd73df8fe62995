"""No diagnosis of a handicap is ever printed, wherever one was written by mistake."""

from pathlib import Path

import pytest

import petite_cohorte
from commande import mccgc
from mccgc.reporters import FORMATS

DIAGNOSIS = "dyslexie"
"""What a hurried hand would write; the measure itself is no more printed than its cause."""

GRANTED = "amenagements: [{epreuve: E2, mesure: Temps majoré, reference: AM-1, le: 2026-03-02"
PLANTED = {
    "in the measure": GRANTED.replace("majoré", f"majoré ({DIAGNOSIS})") + "}]\n",
    "in the reference": GRANTED.replace("AM-1", DIAGNOSIS) + "}]\n",
    "in a comment": f"{GRANTED}}}]  # {DIAGNOSIS}\n",
    "as an unknown key": f"{GRANTED}, {DIAGNOSIS}: oui}}]\n",
    "under an unknown key": f"{GRANTED}, motif: {DIAGNOSIS}}}]\n",
    "under an unknown key of the candidat": f"{GRANTED}}}]\nhandicap: {{nature: {DIAGNOSIS}}}\n",
    "in the place of a date": GRANTED.replace("2026-03-02", DIAGNOSIS) + "}]\n",
    "in the place of an épreuve": GRANTED.replace("E2", DIAGNOSIS) + "}]\n",
    "over two lines": GRANTED.replace("E2", f"{DIAGNOSIS}\n  grave") + "}]\n",
    "in the place of a list": f"amenagements: {DIAGNOSIS}\n",
    "twice under one key": f"{GRANTED}, mesure: {DIAGNOSIS}}}]\n",
    "twice as a key": f"{GRANTED}, {DIAGNOSIS}: 1, {DIAGNOSIS}: 2}}]\n",
    "as an anchor": GRANTED.replace("Temps", f"&{DIAGNOSIS} Temps") + "}]\n",
    "as an alias": GRANTED.replace("Temps majoré", f"*{DIAGNOSIS}") + "}]\n",
    "as a tag": GRANTED.replace("Temps", f"!{DIAGNOSIS} Temps") + "}]\n",
    "in a list left open": f"{GRANTED}, mesure: {DIAGNOSIS}\n",
    "in a quote left open": GRANTED.replace("Temps majoré", f'"{DIAGNOSIS}') + "}]\n",
    "after a tab": GRANTED.replace("Temps majoré", f"\n\t- {DIAGNOSIS}") + "}]\n",
}
COMMANDS = {
    "validate": ("validate", "essai"),
    "validate json": ("validate", "essai", "--format", "json"),
    "validate csv": ("validate", "essai", "--format", "csv"),
    "explain": ("explain", "essai", "BORD-1"),
    "pivot": ("pivot", "essai"),
    "pivot json": ("pivot", "essai", "--format", "json"),
    "simulate": ("simulate", "essai", "--set", "regles.competence.au_moins=2/3"),
    "report": ("report", "essai", "-o", "sortie"),
    "lint": ("lint", "essai", "--statistics"),
    "lint diff": ("lint", "essai", "--diff", "--unsafe-fixes"),
    "baseline": ("baseline", "write", "essai"),
    **{f"lint {name}": ("lint", "essai", "--output-format", name) for name in FORMATS},
}


@pytest.fixture(scope="module", params=PLANTED)
def place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cohorte")
    dossier = petite_cohorte.write(folder) / "BORD-1.yaml"
    text = dossier.read_text(encoding="utf-8")
    before, _, _ = text.partition("amenagements:")
    planted = f"{before}{PLANTED[request.param]}"
    assert planted.count(DIAGNOSIS)
    dossier.write_text(planted, encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_prints_it(place: Path, name: str) -> None:
    before = {path for path in place.rglob("*") if path.is_file()}
    ran = mccgc(*COMMANDS[name], cwd=place)
    assert ran.code in (0, 1, 2)
    written = [path for path in place.rglob("*") if path.is_file() and path not in before]
    texts = [ran.out, ran.err, *(path.read_text(encoding="utf-8") for path in written)]
    assert [text for text in texts if DIAGNOSIS in text.casefold()] == []
    assert "Traceback" not in ran.err
