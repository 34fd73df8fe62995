"""What makes a finding the same finding after an edit: file, message, object and arguments.

It is what names it in a baseline: no line number. CI systems follow a finding from one version of
the file to the next, and a line added above must not make it new.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from mccgc.errors import Finding
from mccgc.lint.baseline import Known, known
from mccgc.source import Document


def fingerprints(findings: Iterable[Finding], documents: Mapping[str, Document]) -> Iterator[str]:
    """Give one hexadecimal fingerprint per finding; equal findings are told apart by rank."""
    from hashlib import sha256

    seen: Counter[Known] = Counter()
    for finding in findings:
        name = known(finding, documents.get(finding.position.file), Path())
        seen[name] += 1
        identity = repr((tuple(name), seen[name]))
        yield sha256(identity.encode("utf-8", "replace")).hexdigest()
