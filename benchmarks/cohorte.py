"""1,000 dossiers: the command, cold, against the same work on ruamel's round trip.

The peer reads each file with ruamel.yaml (round trip, which keeps positions), builds the same
pydantic models and decides with the same engine: only the reading differs.
"""

import sys
import tempfile
from pathlib import Path

from timing import ROOT, Timing, commands, functions, machine, table

COUNT = 1000
PEER = "ruamel round trip + pydantic"
SHIPPED = ROOT / "data" / "scores" / "2026-06"


def copies(folder: Path, count: int) -> Path:
    """Write a cohorte of `count` dossiers, made of the demonstration's."""
    cohorte = folder / "scores" / "2026-06"
    cohorte.mkdir(parents=True)
    for name in ("referentiel.yaml", "reglement.yaml"):
        (folder / name).write_bytes((ROOT / "data" / name).read_bytes())
    (cohorte / "cohorte.yaml").write_bytes((SHIPPED / "cohorte.yaml").read_bytes())
    models = sorted(SHIPPED.glob("MCC-*.yaml"))
    for index in range(count):
        model = models[index % len(models)]
        text = model.read_text(encoding="utf-8").replace(model.stem, f"X-{index:05}")
        (cohorte / f"X-{index:05}.yaml").write_text(text, encoding="utf-8")
    return cohorte


RUAMEL = """
import sys
from pathlib import Path
from ruamel.yaml import YAML
from mccgc.decision.engine import decider
from mccgc.decision.plan import Plan
from mccgc.model.dossier import Dossier
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Reglement

def plain(node):
    if isinstance(node, dict):
        return {str(k): plain(v) for k, v in node.items()}
    if isinstance(node, list):
        return [plain(v) for v in node]
    return node if node is None or isinstance(node, (bool, int)) else str(node)

yaml = YAML(typ="rt")
folder = Path(sys.argv[1])
data = folder.parent.parent
plan = Plan(
    Referentiel.model_validate(plain(yaml.load(data / "referentiel.yaml"))),
    Reglement.model_validate(plain(yaml.load(data / "reglement.yaml"))),
)
verdicts = [
    decider(plan, Dossier.model_validate(plain(yaml.load(path)))).resultat
    for path in sorted(folder.glob("X-*.yaml"))
]
print(len(verdicts))
"""


def reading_and_deciding(folder: Path) -> dict[str, Timing]:
    """Time, in one process, reading the dossiers then deciding them with every reason kept."""
    from mccgc.cohort import dossier_paths, open_cohort
    from mccgc.decision.engine import decider
    from mccgc.loader import build
    from mccgc.model.dossier import Dossier
    from mccgc.source import read_file

    cohort, _ = open_cohort(folder)
    assert cohort is not None
    plan, paths = cohort.plan, dossier_paths(folder)
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
                "mccgc validate": [mccgc, "validate", str(folder)],
                "mccgc validate --format json": [mccgc, "validate", str(folder), "--format", "json"],
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
