"""Whatever a file holds, a command says what is wrong: no traceback, no leak, nothing overwritten.

Each mutant is one file of a small cohorte, of a règlement with its cases, a configuration, a
baseline or a template, spoilt by a seeded hand; one command looks at it. `make fuzz` looks longer.
"""

import os
import re
import shutil
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

import petite_cohorte
from commande import Ran, inside
from mccgc import inert
from mccgc.reporters import FORMATS
from mccgc.source import names_private, read
from mccgc.structure import check

ROOT = Path(__file__).parent.parent
MUTANTS = int(os.environ.get("MCCGC_MUTANTS", "5000"))
EACH = 100
"""Mutants of one test: one seed each, so that a longer run begins with those of a short one."""

PATIENCE = 60
"""Seconds after which a command is taken for one that never ends."""

CANARY = "dyslexie"
NEAR, HALF = 20, 0.5
"""Words around the canary, and how often they are the ones to be spoilt."""

GRANTED = f"""\
# {CANARY}
amenagements: [{{epreuve: E2, mesure: "Temps ({CANARY})", reference: {CANARY}, le: 2026-03-02}}]
"""
CONFIG = """\
[lint]
select = ["ALL"]
ignore = ["TXT", "COH121"]
fail-on = "erreur"
baseline = "connus.json"
files = ["essai", "referentiel.yaml"]
[lint.severity]
COH111 = "information"
[lint.per-file-ignores]
"essai/*.yaml" = ["COH120"]
"""
CASES = """\
format: mccgc/cas@1
referentiel: referentiel.yaml
reglement: reglement.yaml
cas:
  - nom: Une compétence refusée refuse son bloc
    differe: {notes: {C1.1: non acquis, C1.2: non acquis, C1.3: non acquis}}
    attendu: {blocs: {B1: non_acquis, B2: acquis}, resultat: succes_partiel}
  - nom: En VAE
    differe: {voie: vae, sans_livret: true}
    attendu: {certification: en_attente}
"""
REGLEMENTS = sorted(path.parent for path in ROOT.glob("tests/reglements/*/cas.yaml"))

DOSSIER = [
    *(("lint", "{file}", "--output-format", name) for name in FORMATS),
    ("lint", "{file}", "--diff", "--unsafe-fixes"),
    ("lint", "{file}", "--fix"),
    ("lint", "essai", "--statistics"),
    ("validate", "essai"),
    ("validate", "essai", "--format", "json"),
    ("validate", "essai", "--format", "csv"),
    ("explain", "essai", "{stem}", "B1"),
    ("pivot", "essai", "{stem}"),
    ("simulate", "essai", "--set", "regles.competence.au_moins=2/3"),
    ("report", "essai", "-o", "sortie"),
    ("baseline", "write", "essai", "-o", "sortie.json"),
]
FILES = [
    *(("lint", "{file}", "--output-format", name) for name in FORMATS),
    ("lint", "{file}", "--diff", "--unsafe-fixes"),
    ("lint", "{file}", "--fix", "--unsafe-fixes"),
    ("lint", "."),
    ("validate", "essai"),
    ("validate", "essai", "--format", "json"),
    ("explain", "essai", "BORD-1"),
    ("pivot", "essai"),
    ("simulate", "essai", "--set", "regles.bloc.tous=competences"),
    ("simulate", "essai", "--reglement", "{file}"),
    ("cases", "cas.yaml"),
    ("init", "sortie", "--referentiel", "{file}"),
]
LINT = [
    ("lint",),
    ("lint", "essai"),
    ("lint", "essai", "--output-format", "json"),
    ("baseline", "write", "essai", "-o", "sortie.json"),
    ("baseline", "prune", "-o", "sortie.json"),
]
TARGETS: list[tuple[int, str, Sequence[tuple[str, ...]]]] = [
    *((8, f"essai/{name}.yaml", DOSSIER) for name in petite_cohorte.DOSSIERS),
    (4, "essai/cohorte.yaml", FILES),
    (6, "essai/deliberation.yaml", FILES),
    (6, "referentiel.yaml", FILES),
    (8, "reglement.yaml", FILES),
    (4, "cas.yaml", [("cases", "cas.yaml"), ("lint", "cas.yaml"), ("lint", "cas.yaml", "--fix")]),
    (5, "mccgc.toml", LINT),
    (5, "connus.json", [*LINT[:3], ("baseline", "prune")]),
    (2, "gabarits/fiche.md.j2", [("report", "essai", "-o", "sortie", "--templates", "gabarits")]),
    *(
        (
            1,
            f"{folder.name}/{name}.yaml",
            [("lint", "{file}"), ("cases", f"{folder.name}/cas.yaml")],
        )
        for folder in REGLEMENTS
        for name in ("reglement", "cas")
        if (folder / f"{name}.yaml").is_file()
    ),
]
WORDS = (
    *(
        "null",
        "true",
        "0",
        "1",
        "-1",
        "1/0",
        "1e9",
        "9" * 19,
        "9" * 5000,
        "2026-13-45",
        "0,5",
        "50 %",
    ),
    *(
        "[]",
        "{}",
        "[1, 2]",
        "{a: b}",
        "[[a]]",
        '"x"',
        "é",
        "e\u0301",
        "C1.1",
        "C1",
        "E1",
        "B1",
        "absent",
    ),
    *(
        "[" * 60,
        "{a: " * 60,
        "&a ",
        "*a",
        "!!str ",
        "!x ",
        "? ",
        "%YAML 1.1\n",
        "\n---\n",
        "\n...\n",
    ),
    *(
        "\x1b[31m",
        "\x9b",
        "\x7f",
        "\x00",
        "\r",
        "\t",
        "\u202e",
        "\u200b",
        "\ufeff",
        "\u2028",
        "\udcff",
    ),
    *(
        "\\e[2J",
        "\\u202E",
        "\\x9B",
        "\\0",
        '"',
        "'",
        "|\n",
        ">\n",
        "`",
        "<b>",
        "=1+1",
        "../../",
        "/",
    ),
    *(
        "# mccgc: ignore[COH101] oui",
        "{{ x }}",
        "{% for %}",
        "{{ fiche.__class__ }}",
        "NaN",
        "1e400",
    ),
)


class Mutant(NamedTuple):
    """A spoilt file, and the command that looks at it."""

    file: str
    data: bytes
    command: tuple[str, ...]


def spoil(text: str, draw: Random) -> str:
    """Take out, replace, exchange, repeat or cut a few words or lines of a text."""
    for _ in range(draw.randint(1, 3)):
        pattern = r"[\w./]+|\s+|." if draw.random() < 0.8 else r"[^\n]*\n|[^\n]+"
        # What nobody must read stays where it is: its neighbours change.
        parts = re.findall(pattern, text)
        secret = {at for at, part in enumerate(parts) if CANARY in part}
        free = [at for at in range(len(parts)) if at not in secret]
        near = [at for at in free if any(abs(at - each) < NEAR for each in secret)]
        if not free:
            break
        at = draw.choice(near if near and draw.random() < HALF else free)
        other = draw.choice(free)
        match draw.randrange(7):
            case 0:
                parts[at] = ""
            case 1:
                parts[at] = draw.choice(WORDS)
            case 2:
                parts[at] += draw.choice(WORDS)
            case 3:
                parts[at], parts[other] = parts[other], parts[at]
            case 4:
                parts[at] += parts[other]
            case 5:
                parts[at] = parts[at].swapcase()
            case _:
                parts = parts[: at + 1] if draw.random() < 0.2 else [*parts[: at + 1], *parts[at:]]
        text = "".join(parts)
    return text


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every kind of file, none of them wrong."""
    folder = tmp_path_factory.mktemp("fuzz")
    essai = petite_cohorte.write(folder)
    for dossier in essai.glob("*-1.yaml"):
        told, _, _ = dossier.read_text(encoding="utf-8").partition("amenagements:")
        dossier.write_text(f"{told}{GRANTED}", encoding="utf-8")
    (folder / "mccgc.toml").write_text(CONFIG, encoding="utf-8")
    (folder / "cas.yaml").write_text(CASES, encoding="utf-8")
    (folder / "gabarits").mkdir()
    shutil.copy(ROOT / "templates/fiche.md.j2", folder / "gabarits")
    for reglement in REGLEMENTS:
        shutil.copytree(reglement, folder / reglement.name)
    (folder / "connus.json").write_text('{"version": 1, "constats": []}', encoding="utf-8")
    assert inside("baseline", "write", "essai", cwd=folder).code == 0
    assert inside("lint", cwd=folder).code == 0
    assert inside("cases", "cas.yaml", cwd=folder).code == 0
    return folder


def mutants(folder: Path, seed: int) -> Iterator[Mutant]:
    """Draw the mutants of a seed."""
    draw = Random(seed)  # noqa: S311  a draw, not a secret
    weights = [weight for weight, _, _ in TARGETS]
    for _ in range(EACH):
        ((_, file, commands),) = draw.choices(TARGETS, weights)
        text = (folder / file).read_text(encoding="utf-8")
        data = spoil(text, draw).encode("utf-8", "surrogateescape")
        command = tuple(
            word.format(file=file, stem=Path(file).stem) for word in draw.choice(commands)
        )
        lang = ("--lang", "en") if draw.random() < 0.2 else ()
        yield Mutant(file, data, (*command, *lang))


def stamps(folder: Path) -> dict[str, tuple[int, ...]]:
    """What changes of a file when it is written, if only with the same bytes."""
    found: dict[str, tuple[int, ...]] = {}
    for root, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(root, name)  # noqa: PTH118  thousands of times
            told = os.stat(path)  # noqa: PTH116
            found[path] = (told.st_mtime_ns, told.st_size, told.st_ino, told.st_mode)
    return found


@contextmanager
def patience() -> Iterator[None]:
    """Stop a command that never ends."""

    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(PATIENCE)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def asked(path: str, mutant: Mutant, folder: Path) -> bool:
    """Whether a command was asked to write a file."""
    name = Path(path).relative_to(folder).as_posix()
    options = [word for word in mutant.command if word.startswith("sortie")]
    mended = "--fix" in mutant.command or mutant.command[:2] == ("baseline", "prune")
    return name.startswith(tuple(options)) or (mended and name == mutant.file)


def may_be_told(mutant: Mutant) -> bool:
    """Whether words have moved so that the canary stands where a dossier may say anything."""
    document, unreadable = read(mutant.data, mutant.file)
    if unreadable or not isinstance(document.root, dict) or check(document, "dossier"):
        return False
    said = {key: value for key, value in document.root.items() if not names_private(key)}
    return CANARY in str(said)


def faults(mutant: Mutant, ran: Ran, changed: dict[str, bytes], folder: Path) -> Iterator[str]:
    """Say everything that a command should not have done."""
    if ran.code not in (0, 1, 2):
        yield f"exit code {ran.code}"
    if "Traceback" in ran.out + ran.err:
        yield "traceback"
    written = [data.decode() for path, data in changed.items() if "sortie" in path]
    for text in (ran.out, ran.err, *written):
        shown = text.removeprefix("\ufeff").replace("\r\n", "").replace("\n", "").replace("\t", "")
        if found := inert.unseen(shown):
            yield f"raw U+{ord(found[0]):04X}"
        if CANARY in text.casefold() and not may_be_told(mutant):
            yield "canary"
    yield from (f"wrote {path}" for path in changed if not asked(path, mutant, folder))


@pytest.mark.parametrize("seed", range(-(-MUTANTS // EACH)))
def test_nothing_breaks(seed: int, sound: Path) -> None:
    for rank, mutant in enumerate(mutants(sound, seed)):
        path = sound / mutant.file
        before = path.read_bytes()
        path.write_bytes(mutant.data)
        files = stamps(sound)
        with patience():
            ran = inside(*mutant.command, cwd=sound)
        after = stamps(sound)
        moved = {name for name in {*files, *after} if files.get(name) != after.get(name)}
        changed = {name: Path(name).read_bytes() if name in after else b"" for name in moved}
        found = list(faults(mutant, ran, changed, sound))
        assert found == [], f"{rank}: {mutant.command} {mutant.data!r}\n{ran.out}\n{ran.err}"
        for name in changed:
            with suppress(FileNotFoundError):
                Path(name).unlink()
        path.write_bytes(before)
