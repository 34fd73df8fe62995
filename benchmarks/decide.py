"""Deciding in memory: the engine, reasons kept, against a bare float loop and pandas.

Peers compute the default règlement (mean of critères ≥ 0.5, all compétences, all blocs) on the same
dossiers, without reasons, sessions, absences, double marking, positions, nor exactness.
"""

import gc
import tempfile
from collections.abc import Callable
from pathlib import Path

import pandas as pd
from cohorte import copies
from timing import functions, machine, table

from mccgc.cohort import open_cohort
from mccgc.decision.engine import decider
from mccgc.decision.plan import Plan
from mccgc.loader import build
from mccgc.model.dossier import Dossier
from mccgc.source import read_file

LEVELS = {"acquis": 1.0, "partiellement acquis": 0.5, "non acquis": 0.0}
THRESHOLD = 0.5
PEER = "bare float loop"


def load(count: int) -> tuple[Plan, list[Dossier]]:
    """Make `count` distinct dossiers of 62 critères in memory."""
    with tempfile.TemporaryDirectory() as place:
        folder = copies(Path(place), 200)
        cohort, _ = open_cohort(folder)
        assert cohort is not None
        models = [build(read_file(path).document, Dossier) for path in cohort.dossiers]
    return cohort.plan, [models[index % len(models)].model_copy() for index in range(count)]


def bare_loop(plan: Plan, dossiers: list[Dossier]) -> Callable[[], object]:
    """The shortest plain Python that gives the same verdicts."""
    competences = {
        o.code: o.parties["criteres"] for o in plan.objets.values() if o.portee == "competence"
    }
    blocs = {bloc.code: [c.code for c in bloc.competences] for bloc in plan.referentiel.blocs}

    def run() -> list[tuple[dict[str, bool], bool]]:
        results = []
        for dossier in dossiers:
            notes: dict[str, float] = {}
            for evaluation in dossier.evaluations:
                for code, level in evaluation.notes.items():
                    notes[code] = LEVELS[level]  # type: ignore[index]
            acquises = {}
            for code, criteres in competences.items():
                total = 0.0
                for critere in criteres:
                    total += notes[critere]
                acquises[code] = total / len(criteres) >= THRESHOLD
            verdicts = {bloc: all(acquises[c] for c in codes) for bloc, codes in blocs.items()}
            results.append((verdicts, all(verdicts.values())))
        return results

    return run


def with_pandas(plan: Plan, dossiers: list[Dossier]) -> Callable[[], object]:
    """A pandas script on the same dossiers, as an analyst would write it."""
    competence_of = {
        critere: o.code
        for o in plan.objets.values()
        if o.portee == "competence"
        for critere in o.parties["criteres"]
    }
    bloc_of = {c.code: bloc.code for bloc in plan.referentiel.blocs for c in bloc.competences}

    def run() -> object:
        rows = [
            (index, code, level)
            for index, dossier in enumerate(dossiers)
            for evaluation in dossier.evaluations
            for code, level in evaluation.notes.items()
        ]
        frame = pd.DataFrame(rows, columns=["dossier", "critere", "niveau"])
        frame["valeur"] = frame["niveau"].map(LEVELS)
        frame["competence"] = frame["critere"].map(competence_of)
        means = frame.groupby(["dossier", "competence"])["valeur"].mean().reset_index()
        means["acquise"] = means["valeur"] >= THRESHOLD
        means["bloc"] = means["competence"].map(bloc_of)
        blocs = means.groupby(["dossier", "bloc"])["acquise"].all().unstack()  # noqa: PD010  the shortest
        return blocs.assign(certification=blocs.all(axis=1))

    return run


def main(runs: int = 5) -> str:
    """Measure, and write the section of the page."""
    # The command never reaches the threshold of the cycle collector: here, no competitor does.
    gc.disable()
    sections = []
    for count in (1000, 10000):
        plan, dossiers = load(count)
        kept: list[object] = []

        def engine(
            plan: Plan = plan, dossiers: list[Dossier] = dossiers, kept: list[object] = kept
        ) -> None:
            kept[:] = [decider(plan, dossier) for dossier in dossiers]

        timings = functions(
            {
                PEER: bare_loop(plan, dossiers),
                "pandas": with_pandas(plan, dossiers),
                "mccgc, reasons kept": engine,
            },
            runs,
        )
        sections.append(f"{count} dossiers of 62 critères:\n\n{table(timings, PEER)}\n")
    joined = "\n".join(sections)
    return f"## Deciding in memory\n\n{machine()}, {runs} runs.\n\n{joined}"


if __name__ == "__main__":
    print(main())
