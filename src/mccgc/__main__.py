"""The door: `--version` is answered before anything else is imported."""

import gc
import os
import sys
from contextlib import suppress

_PATIENCE = 50_000
"""Objects made before cycles are looked for: what a command imports stays until its end."""


def main() -> None:
    """Run the command line and leave with its exit code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from mccgc import __version__

        with suppress(AttributeError, OSError):  # closed, or full: said below like any other
            sys.stdout.write(f"mccgc {__version__}\n")
            sys.stdout.flush()
            return
    # A plugin of pydantic, there for something else, could change what a model accepts, and so a
    # verdict; looking for one also reads every package installed.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    gc.set_threshold(_PATIENCE)
    from mccgc.cli.app import run

    code = run(sys.argv[1:])
    gc.freeze()  # a tenth of a short command went in searching for cycles on the way out
    sys.exit(code)


if __name__ == "__main__":
    main()
