"""1,000 dossiers: the command, cold, against the same work on ruamel's round trip.

The peer is the command itself, whose files ruamel.yaml reads (round trip, which keeps positions):
same models, same checks, same engine, same table; only the reading differs.
"""

import sys
import tempfile
from pathlib import Path

import yaml
from timing import ROOT, Timing, commands, functions, machine, table

COUNT = 1000
PEER = "ruamel round trip + pydantic"
SHIPPED = ROOT / "data" / "scores" / "2026-06"


def copies(folder: Path, count: int) -> Path:
    """Write a cohorte of `count` complete dossiers, as an export would: one mark on each line."""
    cohorte = folder / "scores" / "2026-06"
    cohorte.mkdir(parents=True)
    for name in ("referentiel.yaml", "reglement.yaml"):
        (folder / name).write_bytes((ROOT / "data" / name).read_bytes())
    (cohorte / "cohorte.yaml").write_bytes((SHIPPED / "cohorte.yaml").read_bytes())
    levels = ("acquis", "partiellement acquis", "non acquis", "acquis")
    model = yaml.safe_load((SHIPPED / "MCC-001.yaml").read_text("utf-8"))
    for index in range(count):
        identifiant = f"X-{index:05}"
        model["candidat"]["identifiant"] = identifiant
        for rank, evaluation in enumerate(model["evaluations"]):
            evaluation["commentaire"] = "Observation de l'évaluateur, à titre indicatif."
            for place, critere in enumerate(evaluation["notes"]):
                evaluation["notes"][critere] = levels[(index * rank + place) % len(levels)]
        text = yaml.safe_dump(model, allow_unicode=True, sort_keys=False)
        (cohorte / f"{identifiant}.yaml").write_text(text, encoding="utf-8")
    return cohorte


RUAMEL = """
import sys
from ruamel.yaml import YAML
from mccgc import source

yaml = YAML(typ="rt")

class Table(source.Table):
    spans = None
    def __init__(self):
        self.spans = {}

class Liste(source.Liste):
    spans = None
    def __init__(self):
        self.spans = []

def tree(node):
    if isinstance(node, dict):
        table = Table()
        for key, value in node.items():
            table[str(key)] = tree(value)
            start, at = node.lc.key(key), node.lc.value(key)
            table.spans[str(key)] = (*start, *at)
        return table
    if isinstance(node, list):
        items = Liste()
        for index, value in enumerate(node):
            items.append(tree(value))
            items.spans.append(node.lc.item(index))
        return items
    if node is None or isinstance(node, bool):
        return node
    return int(node) if isinstance(node, int) else str(node)

def read(data, path):
    text = data.decode("utf-8-sig")
    return source.Lecture(source.Document(path, text, tree(yaml.load(text))), [])

source.read = read
from mccgc.cli.app import run
sys.exit(run(["validate", sys.argv[1]]))
"""
"""The same command, whose files are read by ruamel's round trip, with the positions it keeps."""

LIBRARIES = """
import gc, sys
from pathlib import Path
gc.disable()
import typer, jsonschema_rs
from yaml._yaml import CParser
from pydantic import BaseModel
class Model(BaseModel):
    key: str
app = typer.Typer()
@app.command()
def validate(folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        next_event = CParser(path.read_text("utf-8")).get_event
        while next_event() is not None:
            pass
app()
"""
"""What a validator made with these libraries costs before it knows, checks or decides anything."""


def reading_and_deciding(folder: Path) -> dict[str, Timing]:
    """Time, in one process, reading the dossiers then deciding them with every reason kept."""
    from mccgc.cohort import open_cohort
    from mccgc.decision.engine import decider
    from mccgc.loader import build
    from mccgc.model.dossier import Dossier
    from mccgc.source import read_file

    cohort, _ = open_cohort(folder)
    assert cohort is not None
    plan, paths = cohort.plan, cohort.dossiers
    dossiers = [build(read_file(path).document, Dossier) for path in paths]
    kept: list[object] = []
    return functions(
        {
            "read": lambda: [build(read_file(path).document, Dossier) for path in paths],
            "decide, reasons kept": lambda: kept.extend(decider(plan, d) for d in dossiers),
        },
        3,
    )


def main(runs: int = 3) -> str:
    """Measure, and write the section of the page."""
    with tempfile.TemporaryDirectory() as place:
        folder = copies(Path(place), COUNT)
        small = copies(Path(place) / "small", COUNT // 10)
        mccgc = str(Path(sys.executable).parent / "mccgc")
        timings = commands(
            {
                PEER: [sys.executable, "-c", RUAMEL, str(folder)],
                "its libraries, and its files read to their last event": [
                    sys.executable,
                    "-c",
                    LIBRARIES,
                    str(folder),
                ],
                "mccgc validate": [mccgc, "validate", str(folder)],
                "mccgc validate --format json": [
                    mccgc,
                    "validate",
                    str(folder),
                    "--format",
                    "json",
                ],
                f"mccgc validate, {COUNT // 10} dossiers": [mccgc, "validate", str(small)],
            },
            runs,
        )
        inside = reading_and_deciding(folder)
    return (
        f"## {COUNT} dossiers\n\n{machine()}, {runs} runs.\n\n{table(timings, PEER)}\n\n"
        f"In one process, files in the system's cache:\n\n{table(inside, 'read')}\n"
    )


if __name__ == "__main__":
    print(main())
