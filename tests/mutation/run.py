"""Mutate the decision package and see that the tests notice: `make mutation`, some seven minutes.

Every mutant that survives stands in `survivors.yaml` with the reason why nothing can tell it from
the code; what is missing there, and what is there no longer, fails the run.
"""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import yaml

ROOT = Path(__file__).parent.parent.parent
SURVIVORS = Path(__file__).with_name("survivors.yaml")
ENOUGH = 95
"""Percentage of mutants that the tests must notice."""

KILLED = ("killed", "timeout", "segfault")


class Mutant(NamedTuple):
    """A mutant that survived: where, the lines taken out, and those put in their place."""

    function: str
    before: str
    after: str


def mutmut(*words: str, show: bool = False) -> str:
    """Run mutmut from the root of the project; returns what it writes, unless it is shown."""
    out = None if show else subprocess.PIPE
    done = subprocess.run(
        [sys.executable, "-m", "mutmut", *words], cwd=ROOT, stdout=out, text=True, check=False
    )
    return done.stdout or ""


def fates() -> dict[str, str]:
    """What became of each mutant, by its name."""
    lines = (line.strip() for line in mutmut("results", "--all", "true").splitlines())
    return dict(line.rsplit(": ", 1) for line in lines if ": " in line)


def mutant(name: str) -> Mutant:
    """Read what a mutant changes."""
    changed: dict[str, list[str]] = {"-": [], "+": []}
    for line in mutmut("show", name).splitlines():
        if line[:1] in changed and line[:3] not in ("---", "+++"):
            changed[line[0]].append(line[1:].strip())
    return Mutant(readable(name), " ".join(changed["-"]), " ".join(changed["+"]))


def readable(name: str) -> str:
    """Name the function of a mutant as one would: `mccgc.decision.objets.Mesures.seuil`."""
    module, _, function = name.partition("__mutmut_")[0].rpartition(".")
    return f"{module}.{function[2:].replace('ǁ', '.')}"


def explained() -> Counter[Mutant]:
    """Survivors whose reason is known."""
    groups = yaml.safe_load(SURVIVORS.read_text(encoding="utf-8"))
    return Counter(
        Mutant(each["function"], each["before"], each["after"])
        for group in groups
        for each in group["mutants"]
    )


def show(title: str, mutants: Counter[Mutant]) -> None:
    """Write mutants as `survivors.yaml` does."""
    if mutants:
        print(f"{title}:")
        rows = [each._asdict() for each in sorted(mutants.elements())]
        print(yaml.safe_dump(rows, allow_unicode=True, sort_keys=False, width=1000))


def main() -> int:
    """Run every mutant, and compare what survives with what is known."""
    mutmut("run", "--max-children", str(os.cpu_count() or 1), show=True)
    found = fates()
    if not found or "not checked" in found.values():
        print("mutants were left aside: see what mutmut says above")
        return 2
    survivors = Counter(mutant(name) for name, fate in found.items() if fate not in KILLED)
    known = explained()
    show("survivors without a reason", survivors - known)
    show("no longer survivors", known - survivors)
    killed = len(found) - survivors.total()
    print(f"{killed} of {len(found)} mutants noticed: {100 * killed / len(found):.1f} %")
    return int(survivors != known or 100 * killed < ENOUGH * len(found))


if __name__ == "__main__":
    sys.exit(main())
