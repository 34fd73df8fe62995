"""Run every benchmark in one go and write docs/performance.md."""

import cohorte
import decide
import startup
from timing import ROOT

HEAD = """\
# Performance

Written by `make bench`, in one run, on the machine named under each title. Machines are noisy: read
the ratios, not the milliseconds. Each competitor runs in turn, and figures are medians.

"""


def main() -> None:
    """Write the page."""
    sections = [startup.main(), cohorte.main(), decide.main()]
    (ROOT / "docs" / "performance.md").write_text(HEAD + "\n".join(sections), encoding="utf-8")


if __name__ == "__main__":
    main()
