"""The door: `--version` is answered before anything else is imported."""

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from mccgc import __version__

        sys.stdout.write(f"mccgc {__version__}\n")
        return
    from mccgc.cli.app import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
