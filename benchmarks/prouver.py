"""The shipped règlement proved, in less than ten seconds; every case put to every mutant."""

from pathlib import Path

from timing import ROOT, Timing, functions, machine

from mccgc.cases import open_suite
from mccgc.loader import build
from mccgc.model.referentiel import Referentiel
from mccgc.model.reglement import Reglement
from mccgc.mutations.survivants import bilans
from mccgc.preuve.preuve import Preuve, prouver
from mccgc.source import read_file

LIMIT = 10
"""Seconds that the proof may take."""


def prove() -> Preuve:
    """Prove the shipped règlement."""
    read = {
        kind: read_file(ROOT / f"data/{kind}.yaml").document
        for kind in ("referentiel", "reglement")
    }
    referentiel = build(read["referentiel"], Referentiel)
    return prouver(referentiel, build(read["reglement"], Reglement))


def mutate() -> int:
    """Put every case at hand to the mutants of its règlement; count the mutants."""
    folders = [ROOT / "cas", *sorted((ROOT / "tests/reglements").glob("*/"))]
    paths = [path for folder in folders for path in sorted(folder.glob("*.yaml")) if _cases(path)]
    suites = [suite for suite, _ in map(open_suite, paths) if suite is not None]
    return sum(bilan.total for bilan in bilans(suites))


def _cases(path: Path) -> bool:
    return path.name not in ("referentiel.yaml", "reglement.yaml")


def main(runs: int = 3) -> str:
    """Measure, hold the limit, and write the section of the page."""
    preuve, total = prove(), mutate()
    timings: dict[str, Timing] = functions({"prove": prove, "mutants": mutate}, runs)
    assert preuve.exhaustif
    assert timings["prove"].wall < LIMIT, timings
    rows = "\n".join(f"| {name} | {timing.wall:.1f} |" for name, timing in timings.items())
    return (
        f"## Proving\n\n{machine()}, {runs} runs. {preuve.etats} states decided, each in the order "
        f"of its file and backwards; {total} mutants.\n\n| | wall, s |\n|---|---:|\n{rows}\n"
    )


if __name__ == "__main__":
    print(main())
