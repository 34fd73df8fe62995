"""Time commands and functions side by side: interleaved runs, medians, ratios to a named peer."""

import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent


_ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
"""Without compiled modules kept from run to run, start-up measures the compiler."""


class Timing(NamedTuple):
    """Medians of one competitor: wall-clock and processor seconds, peak memory in MiB."""

    wall: float
    cpu: float
    peak: float


def commands(competitors: Mapping[str, list[str]], runs: int) -> dict[str, Timing]:
    """Time whole processes, one run of each in turn, so that a busy moment is shared."""
    seen: dict[str, list[Timing]] = {name: [] for name in competitors}
    for _ in range(runs):
        for name, command in competitors.items():
            seen[name].append(_process(command))
    return {name: _median(timings) for name, timings in seen.items()}


def _process(command: list[str]) -> Timing:
    """Run one process from a fresh parent, whose memory would otherwise count as its own."""
    probe = (
        "import resource, subprocess, sys, time; a = time.perf_counter();"
        "done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL);"
        "w = time.perf_counter() - a; u = resource.getrusage(resource.RUSAGE_CHILDREN);"
        "assert done.returncode in (0, 1), done;"
        "print(w, u.ru_utime + u.ru_stime, u.ru_maxrss / 1024)"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", probe, *command],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=_ENVIRONMENT,
    )
    return Timing(*map(float, done.stdout.split()))


def functions(competitors: Mapping[str, Callable[[], object]], runs: int) -> dict[str, Timing]:
    """Time calls in this process, one of each in turn."""
    seen: dict[str, list[Timing]] = {name: [] for name in competitors}
    for _ in range(runs):
        for name, call in competitors.items():
            wall, cpu = time.perf_counter(), time.process_time()
            call()
            took = Timing(time.perf_counter() - wall, time.process_time() - cpu, 0)
            seen[name].append(took)
    return {name: _median(timings) for name, timings in seen.items()}


def _median(timings: list[Timing]) -> Timing:
    return Timing(*(statistics.median(column) for column in zip(*timings, strict=True)))


def table(timings: Mapping[str, Timing], peer: str, *, unit: str = "ms") -> str:
    """Write a Markdown table, each line with its ratio to the peer."""
    scale = {"ms": 1e3, "s": 1, "µs": 1e6}[unit]
    rows = [f"| | wall, {unit} | CPU, {unit} | ratio to « {peer} » | peak, MiB |"]
    rows.append("|---|---:|---:|---:|---:|")
    for name, timing in timings.items():
        peak = f"{timing.peak:.0f}" if timing.peak else ""
        ratio = timing.wall / timings[peer].wall
        wall, cpu = timing.wall * scale, timing.cpu * scale
        rows.append(f"| {name} | {wall:.1f} | {cpu:.1f} | {ratio:.3g} | {peak} |")
    return "\n".join(rows)


def machine() -> str:
    """Name the machine, for a page of figures."""
    cores = len(os.sched_getaffinity(0))
    python = platform.python_version()
    return f"Python {python}, {platform.system()} {platform.machine()}, {cores} cores"


def peak_memory() -> float:
    """Peak memory of this process, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
