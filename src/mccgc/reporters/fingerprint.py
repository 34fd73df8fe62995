"""What makes a finding the same finding after an edit: file, message, object and arguments.

No line number, no rank in a list: CI systems follow a finding from one version of the file to the
next, and an insertion above it must not make it new.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from mccgc.errors import Finding
from mccgc.reporters.pointers import named
from mccgc.source import Document

UNSTABLE = ("ligne", "proche")
"""Arguments that change although the finding does not."""


def fingerprints(findings: Iterable[Finding], documents: Mapping[str, Document]) -> Iterator[str]:
    """Give one hexadecimal fingerprint per finding; equal findings are told apart by rank."""
    from hashlib import sha256

    seen: Counter[str] = Counter()
    for finding in findings:
        path = finding.position.file
        arguments = sorted((k, str(v)) for k, v in finding.params.items() if k not in UNSTABLE)
        identity = repr((path, finding.key, named(documents.get(path), finding.pointer), arguments))
        seen[identity] += 1
        yield sha256(f"{identity}{seen[identity]}".encode("utf-8", "replace")).hexdigest()
