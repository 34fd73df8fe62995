"""What a file holds drives nothing: one set of characters, refused where it identifies."""

import csv
import io
import json
import unicodedata
from itertools import product
from pathlib import Path

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import petite_cohorte
from commande import mccgc
from mccgc import inert, messages
from mccgc.inert import CLASS
from mccgc.render.contrat import inert_cell
from mccgc.render.environment import markdown
from mccgc.reporters import FORMATS
from mccgc.source import read
from mccgc.structure import check

SEEN = jsonschema_rs.Draft202012Validator({"pattern": f"^[^{CLASS}]*$"}).is_valid
EVERY = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
HIDDEN = [c for c in EVERY if unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp")]
ANY = st.text(st.one_of(st.sampled_from(HIDDEN), st.characters()))


def test_schemas_and_sinks_know_the_same_characters() -> None:
    assert [c for c in HIDDEN if inert.unseen(c) is None] == []
    # An older or newer Unicode, on either side, may have drawn a character that the other has not.
    known = [c for c in EVERY if unicodedata.category(c) != "Cn" and c < "\ufffe"]
    assert [c for c in known if SEEN(c) is bool(inert.unseen(c))] == []


@given(ANY)
def test_json_says_the_same_and_hides_nothing(text: str) -> None:
    written = inert.json({text: [text]}, indent=1)
    assert json.loads(written) == {text: [text]}
    assert inert.unseen(written.replace("\n", "")) is None


@given(ANY)
def test_lines_keep_their_layout_only(text: str) -> None:
    kept = inert.lines(text)
    for each in ("\r\n", "\n", "\t"):
        kept = kept.replace(each, "")
    assert inert.unseen(kept) is None
    assert len(inert.plain(text)) == len(text)


@pytest.mark.parametrize(
    ("sign", "raw"),
    [
        *((sign, False) for sign in ("\x1b", "\x9b", "\x7f")),
        *product(("\u200b", "\u202e", "\ufeff", "\U000e0041"), (True, False)),
    ],
)
@pytest.mark.parametrize(
    "key", ["identifiant", "nom", "prenom", "nom_usage", "lieu_naissance", "reference", "code"]
)
def test_what_identifies_is_refused_with_the_character_and_its_place(
    sign: str, key: str, *, raw: bool
) -> None:
    value = f"ab{sign}c"
    written = f'"{value}"' if raw else json.dumps(value).replace("\\udb40\\udc41", "\\U000e0041")
    of = {"identifiant": "MCC-1", "nom": "N", "prenom": "P"}
    piece = {"code": "stage"}
    (piece if key in ("reference", "code") else of)[key] = written
    text = "format: mccgc/dossier@1\nvoie: vae\ncandidat:\n" + "".join(
        f"  {name}: {each}\n" for name, each in of.items()
    )
    text += "pieces:\n  - " + "\n    ".join(f"{name}: {each}" for name, each in piece.items())
    document, unreadable = read(f"{text}\n".encode(), "MCC-1.yaml")
    assert unreadable == []
    (finding,) = check(document, "dossier")
    assert (finding.code, finding.params["signe"], finding.params["rang"]) == (
        "SCH008",
        f"U+{ord(sign):04X}",
        3,
    )
    line = document.lines[finding.position.line - 1]
    assert line[finding.position.column - 1 :].startswith(sign if raw else '"')
    assert inert.unseen(messages.message(finding)) is None


HOSTILE = "\\e[31m\\x9b\\x7f\\u202E\\u200B\\u2066\\uFEFF"
"""As YAML escapes it, where the schemas accept it: in prose, in keys, in marks."""

ROWS = ["=1+1", " =1+1", "＝1+1", "\n=1", "\t=1", "+1", "-1", "@a", "\u200b=1", "﹢1"]
COMMANDS = {
    "validate": ("validate", "essai"),
    "validate json": ("validate", "essai", "--format", "json"),
    "validate csv": ("validate", "essai", "--format", "csv"),
    "explain": ("explain", "essai", "BORD-1"),
    "explain nobody": ("explain", "essai", "\u202ex\x9b"),
    "pivot": ("pivot", "essai"),
    "pivot json": ("pivot", "essai", "--format", "json"),
    "simulate": ("simulate", "essai", "--set", "regles.competence.au_moins=\x9b1\u202e"),
    "simulate nothing": ("simulate", "essai", "--set", "re\x9bgles.\u202e=1"),
    "report": ("report", "essai", "-o", "sortie"),
    "prove": ("prove", "reglement.yaml"),
    "cases": ("cases", "cas.yaml"),
    "lint nowhere": ("lint", "a\u202e\x9b"),
    "lint diff": ("lint", "essai", "--diff", "--unsafe-fixes"),
    "an option": ("lint", "--\x9b\u202e"),
    "a configuration": ("lint", "essai", "--config", "hostile.toml"),
    **{f"lint {name}": ("lint", ".", "--output-format", name) for name in FORMATS},
}
CASES = f"""\
format: mccgc/cas@1
referentiel: referentiel.yaml
reglement: reglement.yaml
cas:
  - nom: Faux
    differe: {{notes: {{"C1.1{HOSTILE}": "{HOSTILE}"}}}}
    attendu: {{resultat: echec}}
"""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    cohorte = petite_cohorte.write(folder)
    for path, sound, faulty in (
        (cohorte / "BORD-1.yaml", "<b>Bien</b>", f"{HOSTILE}&amp;"),
        (cohorte / "BORD-1.yaml", "{C3.1: acquis", f'{{"x{HOSTILE}": acquis, C3.1: acquis'),
        (cohorte / "ATTENTE-1.yaml", "{C2.1: acquis}", f'{{C2.1: "{HOSTILE}"}}'),
        (cohorte / "VAE-1.yaml", "voie: vae", f'"cle{HOSTILE}": 1\nvoie: vae'),
        (folder / "referentiel.yaml", "libelle: Un plan", f'libelle: "Un plan {HOSTILE}"'),
    ):
        text = path.read_text(encoding="utf-8")
        assert sound in text
        path.write_text(text.replace(sound, faulty), encoding="utf-8")
    (folder / "cas.yaml").write_text(CASES, encoding="utf-8")
    (folder / "hostile.toml").write_text('[lint]\n"se\\u009blect\\u202e" = 1\n', encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", COMMANDS)
def test_no_sink_emits_one_raw(hostile: Path, name: str) -> None:
    before = {path for path in hostile.rglob("*") if path.is_file()}
    ran = mccgc(*COMMANDS[name], cwd=hostile)
    assert ran.code in (0, 1, 2), ran.err
    written = [path for path in hostile.rglob("*") if path.is_file() and path not in before]
    for text in (ran.out, ran.err, *(path.read_text(encoding="utf-8") for path in written)):
        shown = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\n", "")
        assert inert.unseen(shown) is None


@pytest.mark.parametrize("cell", ROWS)
def test_no_cell_is_a_formula(cell: str) -> None:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=";").writerow([inert_cell(cell)])
    ((read_again,),) = csv.reader(io.StringIO(buffer.getvalue()), delimiter=";")
    first = unicodedata.normalize("NFKC", read_again).lstrip()[0]
    assert first not in "=+-@\t\n"


def test_markdown_shows_what_was_written() -> None:
    assert markdown("a&lt;b <i> | `c` &") == r"a\&lt;b \<i\> \| \`c\` \&"
