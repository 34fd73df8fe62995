"""What the shell proposes after TAB: from names alone, importing no rule."""


def rules(incomplete: str) -> list[tuple[str, str]]:
    """Codes that begin so, each with its name, or names, each with its code; after a comma too."""
    from mccgc.lint.registry import rule_names

    before, comma, last = incomplete.rpartition(",")
    names = rule_names()
    found = [(code, name) for code, name in names.items() if code.startswith(last.upper())]
    found += [(name, code) for code, name in names.items() if last and name.startswith(last)]
    return [(f"{before}{comma}{word}", told) for word, told in found]


def formats(incomplete: str) -> list[str]:
    """Forms of a report."""
    from mccgc.reporters import FORMATS

    return [name for name in FORMATS if name.startswith(incomplete)]


def outputs(incomplete: str) -> list[str]:
    """Forms of a report, to be followed by a file."""
    return [f"{name}=" for name in formats(incomplete)]


def levels(incomplete: str) -> list[str]:
    """Thresholds of the exit code."""
    from mccgc.lint.settings import LEVELS, NEVER

    return [level for level in (*LEVELS, NEVER) if level.startswith(incomplete)]


def actions(incomplete: str) -> list[str]:
    """What can be done of a baseline."""
    return [action for action in ("write", "prune") if action.startswith(incomplete)]
