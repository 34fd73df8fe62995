"""A file that a hurried hand has spoilt is told what is wrong: never a traceback."""

import re
import shutil
from itertools import product
from pathlib import Path
from random import Random

import pytest

from mccgc import messages
from mccgc.cases import open_suite, run
from mccgc.lint.run import Linter
from mccgc.lint.settings import everything

ROOT = Path(__file__).parent.parent
SPOILT = (
    *(
        "data/reglement.yaml",
        "data/scores/2026-06/MCC-025.yaml",
        "data/scores/2026-06/MCC-030.yaml",
    ),
    *("data/scores/2026-06/cohorte.yaml", "data/scores/2026-06/deliberation.yaml"),
    *("cas/rattrapage.yaml", "cas/vae.yaml", "cas/jury.yaml"),
    *(path.relative_to(ROOT).as_posix() for path in ROOT.glob("tests/reglements/*/re*.yaml")),
    *(path.relative_to(ROOT).as_posix() for path in ROOT.glob("tests/reglements/*/cas.yaml")),
)
WORDS = (
    *("null", "true", "0", "1", "-1", "1/0", "1e9", "99999999999999999999", "2026-13-45"),
    *("[]", "{}", "[1, 2]", "{a: b}", "[[a]]", '"x"', "é", "C1.1", "C1", "E1", "B1", "absent"),
)
SEEDS, EACH = 20, 20


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("spoilt")
    for name in ("data", "cas", "tests/reglements"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


def spoil(text: str, draw: Random) -> str:
    """Take out, replace, exchange or join a few words of a text."""
    words = re.findall(r"[\w./]+|\s+|.", text)
    for _ in range(draw.randint(1, 3)):
        at, other = draw.randrange(len(words)), draw.randrange(len(words))
        match draw.randrange(4):
            case 0:
                words[at] = ""
            case 1:
                words[at] = draw.choice(WORDS)
            case 2:
                words[at], words[other] = words[other], words[at]
            case _:
                words[at] += words[other]
    return "".join(words)


def play(path: Path) -> None:
    """Run the cases of a file, unless something is said to be wrong in it."""
    suite, findings = open_suite(path)
    if suite is None:
        assert findings
        return
    for index in range(len(suite.fichier.cas)):
        run(suite, index)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_nothing_breaks(seed: int, place: Path) -> None:
    draw = Random(seed)  # noqa: S311  a draw, not a secret
    for _ in range(EACH):
        name = draw.choice(SPOILT)
        path, text = place / name, (ROOT / name).read_text(encoding="utf-8")
        path.write_text(spoil(text, draw), encoding="utf-8")
        for finding, lang in product(Linter(everything()).examine(path).findings, ("fr", "en")):
            assert messages.message(finding, lang)
            messages.conseil(finding, lang)
        cases = path if "cas" in name else path.with_name("cas.yaml")
        if cases.is_file():
            play(cases)
        path.write_text(text, encoding="utf-8")
