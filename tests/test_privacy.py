"""No diagnosis of a handicap is ever printed, wherever one was written by mistake."""

import unicodedata
from pathlib import Path

import pytest

import petite_cohorte
from commande import Ran, inside, mccgc
from mccgc.reporters import FORMATS

CANARY = "dyslexie"
"""What a hurried hand would write; the measure itself is no more printed than its cause."""

GRANTED = "{epreuve: E2, mesure: Temps majoré, reference: AM-1, le: 2026-03-02"
SPELLINGS = ("amenagements", "aménagements", "Amenagement", '"AMÉNAGEMENTS "')
BROKEN = {
    "in the measure": f"[{GRANTED.replace('majoré', f'majoré ({CANARY})')}}}]",
    "in the reference": f"[{GRANTED.replace('AM-1', CANARY)}}}]",
    "in a comment": f"[{GRANTED}}}]  # {CANARY}",
    "as an unknown key": f"[{GRANTED}, {CANARY}: oui}}]",
    "under an unknown key": f"[{GRANTED}, motif: {CANARY}}}]",
    "in the place of a date": f"[{GRANTED.replace('2026-03-02', CANARY)}}}]",
    "in the place of an épreuve": f"[{GRANTED.replace('E2', CANARY)}}}]",
    "over two lines": f"[{GRANTED.replace('E2', f'{CANARY}{chr(10)}  grave')}}}]",
    "in the place of a list": CANARY,
    "as the only key": f"{{{CANARY}: {{}}}}",
    "twice under one key": f"[{GRANTED}, mesure: {CANARY}}}]",
    "twice as a key": f"[{GRANTED}, {CANARY}: 1, {CANARY}: 2}}]",
    "as an anchor": f"[{GRANTED.replace('Temps', f'&{CANARY} Temps')}}}]",
    "as an alias": f"[{GRANTED.replace('Temps majoré', f'*{CANARY}')}}}]",
    "as a tag": f"[{GRANTED.replace('Temps', f'!{CANARY} Temps')}}}]",
    "in a list left open": f"[{GRANTED}, mesure: {CANARY}",
    "in a quote left open": f"[{GRANTED.replace('Temps majoré', f'{chr(34)}{CANARY}')}}}]",
    "after a tab": f"[{GRANTED.replace('Temps majoré', f'{chr(10)}{chr(9)}- {CANARY}')}}}]",
    "in lines": f"\n  - epreuve: E2\n    mesure: |\n      Temps\n      {CANARY}\n    le: hier",
    "as a rule to ignore": f"[{GRANTED}}}]  # mccgc: ignore[{CANARY}] raison",
    "as a reason": f"[{GRANTED}, mesure: dyspraxie}}]  # mccgc: ignore[COH121] {CANARY}",
}
ELSEWHERE = {
    "under an unknown key of the dossier": f"handicap: {{nature: {CANARY}}}",
    "as an unknown key of the dossier": f"{CANARY}: oui",
    "beside a known key": f"visees_{CANARY}: oui",
    "in a comment against a bracket": f"options: [B9]# {CANARY}",
    "in a comment of the dossier": f"options: [B9]  # {CANARY}",
    "as a second document": f"---\n{CANARY}: &a oui",
}
CANDIDAT = {
    "as an unknown key of the candidat": f"{CANARY}: oui",
    "under an unknown key of the candidat": f"handicap: {CANARY}",
    "as the section of the candidat": f"aménagement: [{CANARY}]",
    "twice in the candidat": f"{CANARY}: 1, {CANARY}: 2",
    "as a tag of the candidat": f"sexe: !{CANARY} F",
}
EVALUATION = {"as an unknown key of an évaluation": f"{CANARY}: oui"}
HEALTH = {"in a commentaire": f'commentaire: "Bien malgré sa {CANARY}"'}
"""What the documents print, for the jury to read: it is found, and no finding repeats it."""

VARIANTS = {
    **{
        f"{key} {what}": ("", f"{key}: {body}")
        for key in SPELLINGS
        for what, body in BROKEN.items()
    },
    **{what: ("", body) for what, body in ELSEWHERE.items()},
    **{what: ("prenom: ", body) for what, body in CANDIDAT.items()},
    **{what: ("epreuve: E3", body) for what, body in (EVALUATION | HEALTH).items()},
}
COMMANDS = {
    "validate": ("validate", "essai"),
    "validate json": ("validate", "essai", "--format", "json"),
    "validate csv": ("validate", "essai", "--format", "csv"),
    "explain": ("explain", "essai", "BORD-1"),
    "pivot": ("pivot", "essai"),
    "pivot json": ("pivot", "essai", "--format", "json"),
    "simulate": ("simulate", "essai", "--set", "regles.competence.au_moins=2/3"),
    "simulate json": ("simulate", "essai", "--set", "rattrapage.sessions=1", "--format", "json"),
    "report": ("report", "essai", "-o", "sortie"),
    "lint statistics": ("lint", "essai", "--statistics"),
    "lint diff": ("lint", "essai", "--diff", "--unsafe-fixes"),
    "baseline": ("baseline", "write", "essai"),
    "lint": ("lint", "essai", *(f"--output={name}={name}.txt" for name in FORMATS)),
    "lint one by one": ("lint", "essai/BORD-1.yaml", "--output-format", "concise"),
}
SPOILT = "presence: presnt, "
"""A defect that `--fix` mends, beside what nobody must read."""


def planted(before: str, body: str) -> str:
    """Give a dossier with the canary, and a defect to mend on the line above."""
    text, _, _ = petite_cohorte.DOSSIERS["BORD-1"].partition("amenagements:")
    last = "  - {epreuve: E3, le: 2026-05-07, evaluateur: EV-4, note: 1}\n"
    text += last.replace("le:", f"{SPOILT}le:")
    if not before:
        return f"{text}{body}\n"
    assert before in text
    if before == "prenom: ":
        return text.replace(before, f"{body}, {before}", 1)
    return text.replace(f"{{{before}, {SPOILT}", f"{{{before}, {body}, {SPOILT}")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cohorte of one candidat: what is looked for stands in his dossier."""
    folder = tmp_path_factory.mktemp("cohorte")
    for dossier in petite_cohorte.write(folder).glob("*-1.yaml"):
        dossier.unlink()
    return folder


def texts(place: Path, name: str, ran: Ran, before: set[Path]) -> list[str]:
    """All that a command has written, on its streams and in files, which are taken away."""
    assert ran.code in (0, 1, 2), ran.err
    assert "Traceback" not in ran.err
    written = [path for path in place.rglob("*") if path.is_file() and path not in before]
    found = [ran.out, ran.err, *(path.read_text(encoding="utf-8") for path in written)]
    if name == "report":
        assert len(written) > 1 or ran.code
    for path in written:
        path.unlink()
    return [unicodedata.normalize("NFC", text).casefold() for text in found]


@pytest.mark.parametrize("variant", VARIANTS)
def test_no_command_prints_it(place: Path, variant: str) -> None:
    text = planted(*VARIANTS[variant])
    assert CANARY in text
    (place / "essai" / "BORD-1.yaml").write_text(text, encoding="utf-8")
    before = {path for path in place.rglob("*") if path.is_file()}
    for name, words in COMMANDS.items():
        ran = inside(*words, cwd=place)
        said = texts(place, name, ran, before)
        if name == "report" and variant in HEALTH:
            continue
        assert [each for each in said if CANARY in each] == [], name


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("what", ["in the measure", "twice as a key"])
def test_the_real_process_prints_no_more(place: Path, what: str, name: str) -> None:
    text = planted("", f"aménagements: {BROKEN[what]}")
    (place / "essai" / "BORD-1.yaml").write_text(text, encoding="utf-8")
    before = {path for path in place.rglob("*") if path.is_file()}
    ran = mccgc(*COMMANDS[name], cwd=place)
    assert [each for each in texts(place, name, ran, before) if CANARY in each] == []


def test_a_difference_shows_the_change_and_nothing_around(place: Path) -> None:
    text = planted("", f"amenagements: {BROKEN['in the measure']}")
    (place / "essai" / "BORD-1.yaml").write_text(text, encoding="utf-8")
    changed = inside(*COMMANDS["lint diff"], cwd=place).out.splitlines()[2:]
    assert [line[:2] for line in changed] == ["@@", "- ", "+ "]
    assert ("presnt" in changed[1], "present" in changed[2]) == (True, True)


@pytest.mark.parametrize("key", SPELLINGS[1:3])
def test_the_name_of_the_section_is_mended_and_not_its_content_shown(place: Path, key: str) -> None:
    path = place / "essai" / "BORD-1.yaml"
    text = planted("", f"{key}: {BROKEN['in the measure']}").replace(SPOILT, "")
    path.write_text(text, encoding="utf-8")
    assert inside("lint", path, "--fix", "--unsafe-fixes", cwd=place).code in (0, 1)
    assert path.read_text(encoding="utf-8") == text.replace(f"{key}:", "amenagements:")


def test_a_worded_text_that_says_a_cause_is_found_wherever_it_stands(place: Path) -> None:
    folder = place / "essai"
    body = 'pieces: [{code: stage, reference: "Certificat de dyslexie"}]\n'
    (folder / "BORD-1.yaml").write_text(planted("", body), encoding="utf-8")
    deliberation = folder / "deliberation.yaml"
    sound = deliberation.read_text(encoding="utf-8")
    motif = sound.replace("Le concert rattrape la présentation.", "Malgré sa dyslexie.")
    deliberation.write_text(motif, encoding="utf-8")
    ran = inside("lint", folder, "--output-format", "concise", "--select", "COH121", cwd=place)
    deliberation.write_text(sound, encoding="utf-8")
    assert ran.found == ["COH121", "COH121"]
    assert CANARY not in ran.out
